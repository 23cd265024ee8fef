import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface MembershipAcceptedProps {
  organisationName: string;
  url: string;
  privacyUrl: string;
}

export function MembershipAccepted({
  organisationName = "Delft",
  url = "https://parade.example/parade/gemeente/delft",
  privacyUrl = "https://parade.example/privacy",
}: MembershipAcceptedProps) {
  return (
    <Layout
      title="Je bent erbij"
      preview={`Je kunt nu meewerken voor ${organisationName}.`}
      why={`Je krijgt deze mail omdat je vroeg of je voor ${organisationName} mee mag doen aan de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Je kunt nu meewerken voor <strong>{organisationName}</strong>. Je ziet wat je collega’s al
        aanmeldden, en je kunt zelf een stand, een workshop of een vraagstuk toevoegen.
      </Paragraph>
      <Action href={url}>Ga aan de slag</Action>
      <Greeting />
    </Layout>
  );
}
