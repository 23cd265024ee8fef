import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface MembershipRequestedProps {
  organisationName: string;
  personLabel: string;
  url: string;
  privacyUrl: string;
}

export function MembershipRequested({
  organisationName = "Delft",
  personLabel = "Adviseur schulden (adviseur@elders.example)",
  url = "https://parade.example/parade/gemeente/delft",
  privacyUrl = "https://parade.example/privacy",
}: MembershipRequestedProps) {
  return (
    <Layout
      title="Hoort deze collega bij jullie?"
      preview={`${personLabel} wil meewerken namens ${organisationName}.`}
      why={`Je krijgt deze mail omdat je voor ${organisationName} meedoet aan de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        <strong>{personLabel}</strong> wil namens {organisationName} stands, workshops en
        vraagstukken kunnen bewerken. We kennen dit mailadres niet. Daarom vragen we het aan jou.
      </Paragraph>
      <Action href={url}>Kijk en beslis</Action>
      <Greeting />
    </Layout>
  );
}
