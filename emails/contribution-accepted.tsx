import { Layout } from "./parts/layout.tsx";
import { Action } from "./parts/letter.tsx";
import { Written } from "./parts/written.tsx";

export interface ContributionAcceptedProps {
  kind: "stand" | "workshop";
  title: string;
  /** as an organiser left it */
  text: string;
  url: string;
  privacyUrl: string;
}

export function ContributionAccepted({
  kind = "workshop",
  title = "Zo belde je er vroeg bij",
  text = "Hallo,\n\nGoed nieuws: Zo belde je er vroeg bij is gekozen.\n\nGroet,\nde organisatie",
  url = "https://parade.example/parade/voorbeelden/1",
  privacyUrl = "https://parade.example/privacy",
}: ContributionAcceptedProps) {
  return (
    <Layout
      title="Jullie staan op het programma"
      preview={`Goed nieuws: ${title} is gekozen.`}
      why={`Je krijgt deze mail omdat je een ${kind} indiende voor de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Written text={text} />
      <Action href={url}>Zo zien bezoekers het</Action>
    </Layout>
  );
}
