import { Layout } from "./parts/layout.tsx";
import { Action } from "./parts/letter.tsx";
import { Written } from "./parts/written.tsx";

export interface ContributionReminderProps {
  kind: "stand" | "workshop";
  title: string;
  /** as an organiser left it */
  text: string;
  url: string;
  privacyUrl: string;
}

export function ContributionReminder({
  kind = "stand",
  title = "Koffie bij de wijkagent",
  text = "Hallo,\n\nJullie stand is nog niet ingediend.\n\nGroet,\nde organisatie",
  url = "https://parade.example/parade/gemeente/delft/voorbeelden/1",
  privacyUrl = "https://parade.example/privacy",
}: ContributionReminderProps) {
  return (
    <Layout
      title="Je concept staat nog klaar"
      preview={`${title} is nog niet ingediend.`}
      why={`Je krijgt deze mail omdat je begon aan een ${kind} voor de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Written text={text} />
      <Action href={url}>Maak het af</Action>
    </Layout>
  );
}
