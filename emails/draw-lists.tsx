import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph } from "./parts/letter.tsx";

export interface DrawListsProps {
  eventName: string;
  /** "donderdag 20 mei in Amersfoort" */
  dayLabel: string;
  /** "maandag 10 mei, 17.00 uur" */
  until: string;
  /** the lists were open already, and this person has none */
  isReminder: boolean;
  url: string;
  privacyUrl: string;
}

const SHOWN: DrawListsProps = {
  eventName: "PraktijkVoorbeeldenParade 2027",
  dayLabel: "donderdag 20 mei in Amersfoort",
  until: "maandag 10 mei, 17.00 uur",
  isReminder: false,
  url: "https://parade.example/parade/mijn-route/voorkeuren",
  privacyUrl: "https://parade.example/privacy",
};

export const listsTitle = (isReminder: boolean) =>
  isReminder ? "Je lijst is nog leeg" : "Welke workshops wil je het liefst?";

/** Visitors can rank workshops, or can do so for one more day. */
export function DrawLists(given: Partial<DrawListsProps>) {
  const { eventName, dayLabel, until, isReminder, url, privacyUrl } = { ...SHOWN, ...given };
  return (
    <Layout
      title={listsTitle(isReminder)}
      preview={`Je kunt je voorkeuren geven tot ${until}.`}
      why={`Je krijgt deze mail omdat je je aanmeldde voor de ${eventName}.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      {isReminder ? (
        <Paragraph>
          De plekken in de workshops van {dayLabel} worden geloot. Je hebt nog geen lijst gemaakt.
          Je kunt je voorkeuren geven tot {until}.
        </Paragraph>
      ) : (
        <Paragraph>
          De plekken in de workshops van {dayLabel} worden geloot. Je kunt nu je voorkeuren geven,
          tot {until}.
        </Paragraph>
      )}
      <Paragraph>
        Zet op volgorde wat je graag wilt zien, het leukste bovenaan. Snel zijn helpt niet: iedereen
        die voor het sluiten een lijst heeft, loot mee.
      </Paragraph>
      <Facts
        facts={[
          ["Voor", eventName],
          ["Sluit op", until],
        ]}
      />
      <Action href={url}>Maak je lijst</Action>
      <Paragraph>
        Maak je geen lijst? Dan loot je niet mee. Na de loting kun je kiezen uit wat over is.
      </Paragraph>
      <Greeting />
    </Layout>
  );
}
