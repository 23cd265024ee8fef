import { Layout } from "./parts/layout.tsx";
import { Action } from "./parts/letter.tsx";
import { Written } from "./parts/written.tsx";

export interface ContributionDeclinedProps {
  kind: "stand" | "workshop";
  title: string;
  /** as an organiser left it */
  text: string;
  visitUrl: string;
  privacyUrl: string;
}

export function ContributionDeclined({
  kind = "stand",
  title = "Repareren met de buurt",
  text = "Hallo,\n\nDank je wel voor Repareren met de buurt.\n\nGroet,\nde organisatie",
  visitUrl = "https://parade.example/parade/aanmelden",
  privacyUrl = "https://parade.example/privacy",
}: ContributionDeclinedProps) {
  return (
    <Layout
      title="Dit keer niet op het programma"
      preview={`We konden ${title} geen plek geven.`}
      why={`Je krijgt deze mail omdat je een ${kind} indiende voor de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Written text={text} />
      <Action href={visitUrl}>Kom kijken</Action>
    </Layout>
  );
}
