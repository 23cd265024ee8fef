import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface DrawCancelledProps {
  eventName: string;
  /** "donderdag 20 mei in Amersfoort" */
  dayLabel: string;
  url: string;
  privacyUrl: string;
}

const SHOWN: DrawCancelledProps = {
  eventName: "PraktijkVoorbeeldenParade 2027",
  dayLabel: "donderdag 20 mei in Amersfoort",
  url: "https://parade.example/parade/mijn-route",
  privacyUrl: "https://parade.example/privacy",
};

/** To who made a list: it is gone, and seats are for who comes first. */
export function DrawCancelled(given: Partial<DrawCancelledProps>) {
  const { eventName, dayLabel, url, privacyUrl } = { ...SHOWN, ...given };
  return (
    <Layout
      title="De loting gaat niet door"
      preview="Je kunt nu zelf je workshops kiezen."
      why="Je krijgt deze mail omdat je voorkeuren opgaf voor workshops."
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        De loting voor de workshops van {dayLabel} gaat niet door, bij de {eventName}. Je lijst met
        voorkeuren is weg.
      </Paragraph>
      <Paragraph>
        Je kunt nu zelf je workshops kiezen. Wie het eerst kiest, heeft een plek. Had je al een
        plek? Dan hou je die.
      </Paragraph>
      <Action href={url}>Kies je workshops</Action>
      <Greeting />
    </Layout>
  );
}
