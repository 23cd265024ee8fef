import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface ContributionReceivedProps {
  kind: "stand" | "workshop";
  title: string;
  url: string;
  privacyUrl: string;
}

export function ContributionReceived({
  kind = "stand",
  title = "Geldloket in de bibliotheek",
  url = "https://parade.example/parade/gemeente/delft/voorbeelden/1",
  privacyUrl = "https://parade.example/privacy",
}: ContributionReceivedProps) {
  return (
    <Layout
      title={kind === "stand" ? "Je stand is binnen" : "Je workshop is binnen"}
      preview={`We laten je weten of ${title} op het programma komt.`}
      why={`Je krijgt deze mail omdat je een ${kind} indiende voor de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        We hebben <strong>{title}</strong> ontvangen. De organisatie kijkt ernaar. Je krijgt een
        mail zodra er een besluit is.
      </Paragraph>
      <Paragraph>Tot de sluitingsdatum kun je alles nog veranderen.</Paragraph>
      <Action href={url}>Bekijk wat je indiende</Action>
      <Greeting />
    </Layout>
  );
}
