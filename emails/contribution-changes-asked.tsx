import { Layout } from "./parts/layout.tsx";
import { Action } from "./parts/letter.tsx";
import { Written } from "./parts/written.tsx";

export interface ContributionChangesAskedProps {
  kind: "stand" | "workshop";
  title: string;
  /** as an organiser left it */
  text: string;
  url: string;
  privacyUrl: string;
}

export function ContributionChangesAsked({
  kind = "stand",
  title = "Koffie bij de wijkagent",
  text = "Hallo,\n\nWat kostte het jullie per jaar?\n\nGroet,\nde organisatie",
  url = "https://parade.example/parade/gemeente/delft/voorbeelden/1",
  privacyUrl = "https://parade.example/privacy",
}: ContributionChangesAskedProps) {
  return (
    <Layout
      title="Wil je nog iets aanpassen?"
      preview={`Een vraag over ${title}.`}
      why={`Je krijgt deze mail omdat je een ${kind} indiende voor de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Written text={text} />
      <Action href={url}>Pas het aan</Action>
    </Layout>
  );
}
