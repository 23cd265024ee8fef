import { changeLetterWords } from "#app/domain/programme/letter-words.ts";
import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface ProgrammeChangedProps {
  audience: "visitor" | "organisation";
  eventName: string;
  /** whole sentences */
  sentences: string[];
  url: string;
  privacyUrl: string;
}

/** What is other than before in somebody's day, and where to see it. */
export function ProgrammeChanged({
  audience = "visitor",
  eventName = "PraktijkVoorbeeldenParade",
  sentences = [
    "‘Samen aan tafel’ gaat van ronde 1 (10.00–10.45 uur, Tent 1) naar ronde 2 (13.00–13.45 uur, Tent 3).",
  ],
  url = "https://parade.example/parade/mijn-route",
  privacyUrl = "https://parade.example/privacy",
}: ProgrammeChangedProps) {
  const isVisitor = audience === "visitor";
  const { title, intro, outro } = changeLetterWords(audience, eventName);
  return (
    <Layout
      title={title}
      preview={sentences[0] ?? ""}
      why={
        isVisitor
          ? `Je krijgt deze mail omdat een workshop op je route voor de ${eventName} verandert, of een waar je op de wachtlijst voor staat.`
          : `Je krijgt deze mail omdat je een workshop geeft op de ${eventName}.`
      }
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>{intro}</Paragraph>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>
          <strong>{sentence}</strong>
        </Paragraph>
      ))}
      <Paragraph>{outro}</Paragraph>
      <Action href={url}>{isVisitor ? "Bekijk je route" : "Bekijk het programma"}</Action>
      <Greeting />
    </Layout>
  );
}
