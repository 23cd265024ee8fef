import { Layout } from "./parts/layout.tsx";
import { Action, Facts, Greeting, Paragraph } from "./parts/letter.tsx";

export interface ContributionAcceptedProps {
  kind: "stand" | "workshop";
  title: string;
  placeLabel?: string;
  remark?: string;
  url: string;
  privacyUrl: string;
}

export function ContributionAccepted({
  kind = "workshop",
  title = "Zo belde je er vroeg bij",
  placeLabel = "",
  remark = "",
  url = "https://parade.example/parade/voorbeelden/1",
  privacyUrl = "https://parade.example/privacy",
}: ContributionAcceptedProps) {
  const place = kind === "stand" ? "een plek op de vloer" : "een ronde en een zaal";
  return (
    <Layout
      title="Jullie staan op het programma"
      preview={`Goed nieuws: ${title} is gekozen.`}
      why={`Je krijgt deze mail omdat je een ${kind} indiende voor de PraktijkVoorbeeldenParade.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Goed nieuws: <strong>{title}</strong> is gekozen.
        {placeLabel
          ? ""
          : ` Jullie krijgen nog ${place}. Je ziet het bij je ${kind} zodra het vaststaat.`}
      </Paragraph>
      {placeLabel ? <Facts facts={[["Jullie plek", placeLabel]]} /> : null}
      {remark ? <Paragraph>{remark}</Paragraph> : null}
      <Action href={url}>Zo zien bezoekers het</Action>
      <Greeting />
    </Layout>
  );
}
