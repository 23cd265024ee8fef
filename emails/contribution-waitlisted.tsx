import { Layout } from "./parts/layout.tsx";
import { Action } from "./parts/letter.tsx";
import { Written } from "./parts/written.tsx";

export interface ContributionWaitlistedProps {
  kind: "stand" | "workshop";
  title: string;
  /** as an organiser left it */
  text: string;
  url: string;
  privacyUrl: string;
}

export function ContributionWaitlisted({
  kind = "stand",
  title = "Koffie bij de wijkagent",
  text = "Hallo,\n\nHet programma is vol. Jullie staan op de wachtlijst.\n\nGroet,\nde organisatie",
  url = "https://parade.example/parade/gemeente/delft/voorbeelden/1",
  privacyUrl = "https://parade.example/privacy",
}: ContributionWaitlistedProps) {
  return (
    <Layout
      title="Jullie staan op de wachtlijst"
      preview={`Komt er een plek vrij voor ${title}? Dan hoor je dat meteen.`}
      why={`Je krijgt deze mail omdat je een ${kind} indiende voor de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Written text={text} />
      <Action href={url}>Bekijk wat je indiende</Action>
    </Layout>
  );
}
