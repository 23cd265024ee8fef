import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface OrganisationInvitedProps {
  organisationName: string;
  eventName: string;
  inviter: string;
  /** "woensdag 3 maart" */
  until: string;
  url: string;
  privacyUrl: string;
}

export function OrganisationInvited({
  organisationName = "Delft",
  eventName = "PraktijkVoorbeeldenParade",
  inviter = "Contact Delft",
  until = "woensdag 3 maart",
  url = "https://parade.example/parade/gemeente?uitnodiging=ja",
  privacyUrl = "https://parade.example/privacy",
}: OrganisationInvitedProps) {
  return (
    <Layout
      title={`Doe je mee voor ${organisationName}?`}
      preview={`${inviter} vraagt je om mee te werken aan ${eventName}.`}
      why={`Je krijgt deze mail omdat ${inviter} je adres invulde. Wil je niet meedoen? Dan hoef je niets te doen: na ${until} is je adres weer weg.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        {inviter} vraagt je om voor <strong>{organisationName}</strong> mee te werken aan{" "}
        {eventName}. Je schrijft dan samen aan jullie stands, workshops en vraagstukken.
      </Paragraph>
      <Paragraph>
        Log in met het adres waarop je deze mail kreeg. Daarna zeg je ja of nee. Dat kan tot {until}
        .
      </Paragraph>
      <Action href={url}>Bekijk de uitnodiging</Action>
      <Greeting />
    </Layout>
  );
}
