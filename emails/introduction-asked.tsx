import { ANSWER_LABELS, type AnswerWord } from "#app/domain/introductions/answers.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { Answers } from "./parts/answers.tsx";
import { Layout } from "./parts/layout.tsx";
import { Action, FootLink, Greeting, Paragraph, Subtitle } from "./parts/letter.tsx";
import { Pair } from "./parts/pair.tsx";

interface Wanted {
  organisation: string;
  text: string;
}

export interface IntroductionAskedProps {
  own: string;
  other: string;
  eventName: string;
  reasonSentence: string;
  seeker: Wanted;
  /** absent where both seek the same */
  shower?: Wanted;
  family: ThemeFamily;
  isSure: boolean;
  isReminder: boolean;
  /** "vrijdag 4 juni, 12.00 uur" */
  until: string;
  /** the first is yes */
  answers: readonly { word: AnswerWord; url: string }[];
  stopUrl: string;
  privacyUrl: string;
}

const EXAMPLE = "https://parade.example/parade/kennismaken/voorstel/voorbeeld";

type Headed = Pick<IntroductionAskedProps, "own" | "other" | "seeker" | "shower" | "isSure">;

/** To who seeks it is said outright; to who shows it, that somebody would like to look. */
function titleFor({ own, other, seeker, shower, isSure }: Headed): string {
  if (!shower) return `${other} zit met hetzelfde als jullie`;
  if (own !== seeker.organisation) return `${other} wil graag bij jullie kijken`;
  return isSure ? "Dit zou jíj eens moeten doen" : "Misschien is dit iets voor jullie";
}

export function introductionAskedSubject(
  message: Headed & Pick<IntroductionAskedProps, "isReminder">,
): string {
  const subject = `Wil je voorgesteld worden aan ${message.other}?`;
  return message.isReminder
    ? `Nog even: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`
    : subject;
}

/** Asks one of two whether they want to be introduced: the gemeente and the reason, nobody's name. */
export function IntroductionAsked({
  own = "Breda",
  other = "Delft",
  eventName = "PraktijkVoorbeeldenParade",
  reasonSentence = "Breda zoekt een plek waar mensen zonder afspraak over geld praten. In Delft is die er al.",
  seeker = { organisation: "Breda", text: "Inwoners komen pas praten als de deurwaarder belt" },
  shower,
  family = "money",
  isSure = true,
  isReminder = false,
  until = "vrijdag 4 juni, 12.00 uur",
  answers = [
    { word: "ja", url: `${EXAMPLE}?antwoord=ja` },
    { word: "nu-niet", url: `${EXAMPLE}?antwoord=nu-niet` },
    { word: "deze-niet", url: `${EXAMPLE}?antwoord=deze-niet` },
  ],
  stopUrl = "https://parade.example/parade/mijn-aanmelding",
  privacyUrl = "https://parade.example/privacy",
}: IntroductionAskedProps) {
  const [yes, ...others] = answers;
  const isSeeker = own === seeker.organisation;
  return (
    <Layout
      title={titleFor({ own, other, seeker, shower, isSure })}
      preview={reasonSentence}
      family={family}
      why={
        <>
          Je krijgt deze mail omdat je zei: stel mij voor aan een andere gemeente.{" "}
          <FootLink href={stopUrl}>Stop met voorstellen</FootLink>
        </>
      }
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        {isReminder
          ? "Vorige week vroegen we je dit. We hoorden nog niets, dus vragen we het nog één keer."
          : `Je deed mee aan de ${eventName}. We denken dat jij en iemand van ${other} elkaar verder helpen.`}
      </Paragraph>
      <Pair
        from={{ organisation: seeker.organisation, verb: "zit met", words: seeker.text }}
        to={
          shower
            ? { organisation: shower.organisation, verb: "laat zien", words: shower.text }
            : {
                organisation: isSeeker ? other : own,
                verb: "zit ook met",
                words: isSure ? "Hetzelfde vraagstuk" : "Een vraagstuk dat erop lijkt",
              }
        }
        mutual={!shower}
      />
      <Subtitle>Waarom jullie?</Subtitle>
      <Paragraph>{reasonSentence}</Paragraph>
      <Subtitle>{`Wil je voorgesteld worden aan ${other}?`}</Subtitle>
      {yes ? <Action href={yes.url}>{ANSWER_LABELS[yes.word]}</Action> : null}
      <Answers answers={others.map(({ word, url }) => ({ label: ANSWER_LABELS[word], url }))} />
      <Paragraph>
        Je antwoord telt pas als je op de pagina op de knop drukt. Dat kan tot {until}. We vragen{" "}
        {other} hetzelfde. Alleen als jullie allebei ja zeggen, krijgen jullie elkaars naam en
        e-mailadres. Zeg je nee, dan hoort {other} dat niet.
      </Paragraph>
      <Greeting />
    </Layout>
  );
}
