import { Layout } from "./parts/layout.tsx";
import { Action } from "./parts/letter.tsx";
import { Written } from "./parts/written.tsx";

export interface InvitationToContributeProps {
  eventName: string;
  themeName: string;
  /** as an organiser left it */
  text: string;
  url: string;
  privacyUrl: string;
}

export function InvitationToContribute({
  eventName = "PraktijkVoorbeeldenParade 2027",
  themeName = "Schuldhulp",
  text = "Hallo,\n\nJullie voorbeeld zou hier goed passen.\n\nGroet,\nde organisatie",
  url = "https://parade.example/parade/gemeente",
  privacyUrl = "https://parade.example/privacy",
}: InvitationToContributeProps) {
  return (
    <Layout
      title="Laat zien wat bij jullie werkt"
      preview={`We zoeken nog een voorbeeld over ${themeName}.`}
      why={`Je krijgt deze mail omdat de organisatie van ${eventName} jullie een voorbeeld over ${themeName} wil laten tonen.`}
      privacyUrl={privacyUrl}
    >
      <Written text={text} />
      <Action href={url}>Meld een stand of workshop aan</Action>
    </Layout>
  );
}
