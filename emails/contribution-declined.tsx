import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface ContributionDeclinedProps {
  kind: "stand" | "workshop";
  title: string;
  remark?: string;
  visitUrl: string;
  privacyUrl: string;
}

export function ContributionDeclined({
  kind = "stand",
  title = "Repareren met de buurt",
  remark = "",
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
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Dank je wel voor <strong>{title}</strong>. We konden niet alles een plek geven, en ook deze{" "}
        {kind} niet.
      </Paragraph>
      {remark ? <Paragraph>{remark}</Paragraph> : null}
      <Paragraph>
        Kom je wel kijken? Dan zoeken we voorbeelden voor je uit waar jullie iets aan hebben.
      </Paragraph>
      <Action href={visitUrl}>Meld je aan</Action>
      <Greeting />
    </Layout>
  );
}
