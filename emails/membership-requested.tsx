import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface MembershipRequestedProps {
  organisationName: string;
  personLabel: string;
  /** asked of an organiser, because nobody of the organisation is left to answer */
  toOrganiser?: boolean;
  url: string;
  privacyUrl: string;
}

export function MembershipRequested({
  organisationName = "Delft",
  personLabel = "Adviseur schulden (adviseur@elders.example)",
  toOrganiser = false,
  url = "https://parade.example/parade/gemeente/delft",
  privacyUrl = "https://parade.example/privacy",
}: MembershipRequestedProps) {
  return (
    <Layout
      title={
        toOrganiser
          ? `Hoort deze collega bij ${organisationName}?`
          : "Hoort deze collega bij jullie?"
      }
      preview={`${personLabel} wil meewerken namens ${organisationName}.`}
      why={
        toOrganiser
          ? "Je krijgt deze mail omdat je de PraktijkVoorbeeldenParade organiseert."
          : `Je krijgt deze mail omdat je voor ${organisationName} meedoet aan de PraktijkVoorbeeldenParade.`
      }
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        <strong>{personLabel}</strong> wil namens {organisationName} stands, workshops en
        vraagstukken kunnen bewerken. We kennen dit mailadres niet
        {toOrganiser ? `, en bij ${organisationName} is er nu niemand die het kan zeggen` : ""}.
        Daarom vragen we het aan jou.
      </Paragraph>
      <Action href={url}>Kijk en beslis</Action>
      <Greeting />
    </Layout>
  );
}
