import { Bullets } from "./parts/bullets.tsx";
import { Layout } from "./parts/layout.tsx";
import { Action, FootLink, Greeting, Paragraph, Subtitle, TextLink } from "./parts/letter.tsx";

/** The one thing that is asked: to be introduced, whom to call, or to add files. */
export type ThankYouQuestion = "introduce" | "call" | "files";

export interface ThankYouProps {
  name?: string;
  eventName: string;
  /** "donderdag 20 mei" */
  shortDay: string;
  /** came as a visitor */
  visited: boolean;
  /** titles of what they showed */
  showed: string[];
  /** what they saved, as far as it is named here */
  saved: { title: string; organisation: string; url: string }[];
  /** how many they saved in all */
  savedCount: number;
  question: ThankYouQuestion;
  /** all that they saved */
  savedUrl: string;
  /** where the question is answered */
  url: string;
  profileUrl: string;
  privacyUrl: string;
}

const SHOWN: ThankYouProps = {
  eventName: "PraktijkVoorbeeldenParade 2027",
  shortDay: "donderdag 20 mei",
  visited: true,
  showed: [],
  saved: [
    {
      title: "Geldloket in de bibliotheek",
      organisation: "Delft",
      url: "https://parade.example/parade/voorbeelden/c1",
    },
  ],
  savedCount: 1,
  question: "introduce",
  savedUrl: "https://parade.example/parade/voorbeelden?bewaard=ja",
  url: "https://parade.example/parade/mijn-aanmelding#kennismaken",
  profileUrl: "https://parade.example/parade/mijn-aanmelding",
  privacyUrl: "https://parade.example/privacy",
};

const QUESTIONS: Record<ThankYouQuestion, { title: string; text: string; button: string }> = {
  introduce: {
    title: "Zullen we je voorstellen?",
    text: "We zoeken een gemeente die al heeft wat jij zoekt, of die met hetzelfde zit. Je zegt zelf ja, en alleen dan krijgt één ander je naam en e-mailadres.",
    button: "Ja, stel mij voor",
  },
  call: {
    title: "Wie ga jij bellen?",
    text: "Kies één voorbeeld dat je bijbleef, en bel deze week. Na een week is het goede voornemen meestal weg.",
    button: "Bekijk wat er was",
  },
  files: {
    title: "Staat alles erbij?",
    text: "Wie bij jullie keek, zoekt het nu terug. Zet de presentatie, een formulier of een foto bij jullie voorbeeld. Een ander kan het dan zo overnemen.",
    button: "Zet er iets bij",
  },
};

/** The day after: thanks, what they saved, and one question. */
export function ThankYou(given: Partial<ThankYouProps>) {
  const props = { ...SHOWN, ...given };
  const { name, eventName, shortDay, visited, showed } = props;
  const question = QUESTIONS[props.question];
  return (
    <Layout
      title="Bedankt dat je er was"
      preview={question.title}
      why={
        visited ? (
          <>
            Je krijgt deze mail omdat je je aanmeldde voor de {eventName}.{" "}
            <FootLink href={props.profileUrl}>Bekijk je aanmelding</FootLink>
          </>
        ) : (
          `Je krijgt deze mail omdat jullie iets lieten zien op de ${eventName}.`
        )
      }
      privacyUrl={props.privacyUrl}
    >
      <Paragraph>Hallo{name ? ` ${name}` : ""},</Paragraph>
      <Paragraph>
        {showed.length > 0
          ? `Dank je wel voor ${listed(showed)}. Door jullie was er op ${shortDay} iets om af te kijken.`
          : `Fijn dat je op ${shortDay} kwam afkijken.`}
      </Paragraph>
      <Saved {...props} />
      <Subtitle>{question.title}</Subtitle>
      <Paragraph>{question.text}</Paragraph>
      <Action href={props.url}>{question.button}</Action>
      <Greeting />
    </Layout>
  );
}

function Saved({ saved, savedCount, savedUrl }: ThankYouProps) {
  if (saved.length === 0) return null;
  return (
    <>
      <Subtitle>Dit bewaarde je</Subtitle>
      <Bullets
        items={saved.map(({ title, organisation, url }) => (
          <>
            {organisation}, <TextLink href={url}>{title}</TextLink>
          </>
        ))}
      />
      {savedCount > saved.length ? (
        <Paragraph>
          {`En nog ${savedCount - saved.length}. `}
          <TextLink href={savedUrl}>Je herkent ze in de lijst met voorbeelden</TextLink>
        </Paragraph>
      ) : null}
    </>
  );
}

function listed(titles: readonly string[]): string {
  const names = titles.map((title) => `‘${title}’`);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1)}`;
}
