import { Layout } from "./parts/layout.tsx";
import { Action, Facts, FootLink, Greeting, Paragraph } from "./parts/letter.tsx";

export interface RegistrationConfirmedProps {
  name?: string;
  eventName: string;
  dayLabel: string;
  venue: string;
  routeUrl: string;
  profileUrl: string;
  privacyUrl: string;
}

export function RegistrationConfirmed({
  name = "",
  eventName = "PraktijkVoorbeeldenParade",
  dayLabel = "donderdag 20 mei 2027, 9.30–16.30 uur",
  venue = "De Loods, Amersfoort",
  routeUrl = "https://parade.example/parade/mijn-route",
  profileUrl = "https://parade.example/parade/mijn-aanmelding",
  privacyUrl = "https://parade.example/privacy",
}: RegistrationConfirmedProps) {
  return (
    <Layout
      title="Je staat op de lijst"
      preview={`Tot ${dayLabel}. Je route ligt klaar.`}
      why={
        <>
          Je krijgt deze mail omdat je je aanmeldde voor de {eventName}. Kun je niet?{" "}
          <FootLink href={profileUrl}>Verander je aanmelding of meld je af</FootLink>
        </>
      }
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo{name ? ` ${name}` : ""},</Paragraph>
      <Paragraph>Leuk dat je komt! Dit is waar en wanneer we je zien.</Paragraph>
      <Facts
        facts={[
          ["Wanneer", dayLabel],
          ["Waar", venue],
        ]}
      />
      <Paragraph>
        We hebben alvast een route voor je gemaakt, langs de stands en workshops die passen bij wat
        je zoekt. Niet helemaal goed? Je kunt elke halte ruilen.
      </Paragraph>
      <Action href={routeUrl}>Bekijk je route</Action>
      <Greeting />
    </Layout>
  );
}
