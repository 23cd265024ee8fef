import { OUTCOME_LABELS, type OutcomeWord } from "#app/domain/introductions/answers.ts";
import { Answers } from "./parts/answers.tsx";
import { Layout } from "./parts/layout.tsx";
import { FootLink, Greeting, Paragraph } from "./parts/letter.tsx";

export interface IntroductionOutcomeProps {
  other: string;
  /** "vrijdag 21 mei" */
  since: string;
  answers: readonly { word: OutcomeWord; url: string }[];
  stopUrl: string;
  privacyUrl: string;
}

const EXAMPLE = "https://parade.example/parade/kennismaken/gesprek/voorbeeld";

/** Three weeks later: one question, five answers. */
export function IntroductionOutcome({
  other = "Delft",
  since = "vrijdag 21 mei",
  answers = [
    { word: "gesproken", url: `${EXAMPLE}?hoe=gesproken` },
    { word: "niets", url: `${EXAMPLE}?hoe=niets` },
  ],
  stopUrl = "https://parade.example/parade/mijn-aanmelding",
  privacyUrl = "https://parade.example/privacy",
}: IntroductionOutcomeProps) {
  return (
    <Layout
      title="Is het gelukt?"
      preview={`Hoe ging het met ${other}? Eén klik is genoeg.`}
      why={
        <>
          Je krijgt deze mail omdat we je aan een andere gemeente voorstelden.{" "}
          <FootLink href={stopUrl}>Stop met voorstellen</FootLink>
        </>
      }
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Op {since} stelden we je voor aan {other}. Hoe ging het? Kies wat het dichtst in de buurt
        komt.
      </Paragraph>
      <Answers answers={answers.map(({ word, url }) => ({ label: OUTCOME_LABELS[word], url }))} />
      <Paragraph>
        Werd het niets? Ook dat willen we graag weten: dan stellen we jullie niet nog eens voor. Wat
        je antwoordt, zien alleen jij en de organisatie van het evenement.
      </Paragraph>
      <Greeting />
    </Layout>
  );
}
