import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph } from "./parts/letter.tsx";
import { Written } from "./parts/written.tsx";

export interface EventCancelledProps {
  name?: string;
  eventName: string;
  /** "donderdag 20 mei 2027, De Loods, Amersfoort"; none: no day was set yet */
  days: string[];
  /** signed up to come */
  visits: boolean;
  /** titles of what they were to show */
  shows: string[];
  /** why, as the organisers wrote it; "" when they said nothing */
  text: string;
  url: string;
  privacyUrl: string;
}

const SHOWN: EventCancelledProps = {
  eventName: "PraktijkVoorbeeldenParade 2027",
  days: ["donderdag 20 mei 2027, De Loods, Amersfoort"],
  visits: true,
  shows: [],
  text: "Er is waterschade in de loods. Een andere plek vonden we niet op tijd.",
  url: "https://parade.example/parade",
  privacyUrl: "https://parade.example/privacy",
};

/** It does not go on: to who was to come, and to who was to show something. */
export function EventCancelled(given: Partial<EventCancelledProps>) {
  const { name, eventName, days, visits, shows, text, url, privacyUrl } = { ...SHOWN, ...given };
  return (
    <Layout
      title="Het gaat niet door"
      preview={`De ${eventName} gaat niet door. Kom dus niet.`}
      why={`Je krijgt deze mail omdat je ${visits ? "je aanmeldde voor" : "iets zou laten zien op"} de ${eventName}.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo{name ? ` ${name}` : ""},</Paragraph>
      <Paragraph>
        De <strong>{eventName}</strong> gaat niet door. Kom dus niet.
      </Paragraph>
      {days.length > 0 ? (
        <Facts facts={days.map((day, index) => [index === 0 ? "Vervallen" : "En ook", day])} />
      ) : null}
      {text ? <Written text={text} /> : null}
      <Paragraph>
        {visits ? "Je hoeft je niet af te melden. Haal de dag wel uit je agenda." : ""}
        {visits && shows.length > 0 ? " " : ""}
        {shows.length > 0
          ? "Wat jullie wilden laten zien blijft bewaard: bij een volgende keer kun je het zo weer gebruiken."
          : ""}
      </Paragraph>
      <Action href={url}>Lees het op de site</Action>
      <Greeting />
    </Layout>
  );
}
