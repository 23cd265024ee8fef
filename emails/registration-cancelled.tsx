import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph } from "./parts/letter.tsx";

export interface RegistrationCancelledProps {
  eventName: string;
  dayLabel: string;
  venue: string;
  registerUrl: string;
  privacyUrl: string;
}

const SHOWN: RegistrationCancelledProps = {
  eventName: "PraktijkVoorbeeldenParade 2027",
  dayLabel: "donderdag 20 mei 2027, 9.30–16.30 uur",
  venue: "De Loods, Amersfoort",
  registerUrl: "https://parade.example/parade/aanmelden",
  privacyUrl: "https://parade.example/privacy",
};

/** To who signed off: that it worked, and what went with it. */
export function RegistrationCancelled(given: Partial<RegistrationCancelledProps>) {
  const { eventName, dayLabel, venue, registerUrl, privacyUrl } = { ...SHOWN, ...given };
  return (
    <Layout
      title="Je bent afgemeld"
      preview={`Je komt niet naar de ${eventName}.`}
      why={`Je krijgt deze mail omdat je je afmeldde voor de ${eventName}.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>Jammer dat je niet komt naar de {eventName}. Je bent afgemeld voor:</Paragraph>
      <Facts
        facts={[
          ["Wanneer", dayLabel],
          ["Waar", venue],
        ]}
      />
      <Paragraph>
        Je plekken in workshops zijn vrij voor anderen. Je route en wat je bewaarde zijn weg, en we
        stellen je aan niemand voor. Haal de dag zelf uit je agenda.
      </Paragraph>
      <Paragraph>Was jij dit niet, of kun je toch? Meld je dan weer aan.</Paragraph>
      <Action href={registerUrl}>Meld je weer aan</Action>
      <Greeting />
    </Layout>
  );
}
