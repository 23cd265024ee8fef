import { Fragment } from "react";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { Layout } from "./parts/layout.tsx";
import { Action, FootLink, Greeting, Paragraph, Subtitle, TextLink } from "./parts/letter.tsx";
import { NumberedList } from "./parts/numbered-list.tsx";
import { Pair } from "./parts/pair.tsx";

export interface IntroductionSide {
  name: string;
  person: { label: string; email: string };
}

interface Wanted {
  organisation: string;
  text: string;
}

export interface IntroductionProps {
  a: IntroductionSide;
  b: IntroductionSide;
  eventName: string;
  reasonSentence: string;
  seeker: Wanted;
  /** absent where both seek the same */
  shower?: Wanted;
  family: ThemeFamily;
  questions: string[];
  /** their texts themselves fit; else it is said as a suggestion */
  isSure: boolean;
  /** half hours to pick from, and where to do it; without an address they write to each other */
  moments?: readonly string[];
  /** an organiser's own words to both */
  personalLine?: string | undefined;
  momentsUrl?: string;
  stopUrl: string;
  privacyUrl: string;
}

type Headed = Pick<IntroductionProps, "a" | "b" | "seeker" | "shower" | "isSure">;

/** "Breda, dit zou jíj eens moeten doen", or what fits two that struggle with the same. */
export function introductionTitle({ a, b, seeker, shower, isSure }: Headed): string {
  if (!isSure) {
    return shower
      ? `${seeker.organisation}, misschien is dit iets voor jullie`
      : `${a.name} en ${b.name}, leg dit eens naast elkaar`;
  }
  return shower
    ? `${seeker.organisation}, dit zou jíj eens moeten doen`
    : `${a.name} en ${b.name}, jullie zitten met hetzelfde`;
}

/** Names both, so that two introductions on one day are not taken for one. */
export function introductionSubject(about: Headed): string {
  const title = introductionTitle(about);
  return about.shower ? `${title}: kijk bij ${about.shower.organisation}` : title;
}

/** Two people meet: who seeks, who shows, why these two, and how to begin. */
export function Introduction({
  a = { name: "Breda", person: { label: "Contact Breda", email: "contact@breda.example" } },
  b = { name: "Delft", person: { label: "Contact Delft", email: "contact@delft.example" } },
  eventName = "PraktijkVoorbeeldenParade",
  reasonSentence = "Breda zoekt een plek waar mensen zonder afspraak over geld praten. In Delft is die er al.",
  seeker = { organisation: "Breda", text: "Inwoners komen pas praten als de deurwaarder belt" },
  shower,
  family = "money",
  questions = ["Wie zit er achter de tafel?", "Wat ging er de eerste maand mis?"],
  isSure = true,
  moments = [],
  personalLine = "",
  momentsUrl,
  stopUrl = "https://parade.example/parade/mijn-aanmelding",
  privacyUrl = "https://parade.example/privacy",
}: IntroductionProps) {
  return (
    <Layout
      title={introductionTitle({ a, b, seeker, shower, isSure })}
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
      <Paragraph>
        Hallo {a.name} en {b.name},
      </Paragraph>
      <Paragraph>
        Jullie deden allebei mee aan de {eventName}. We denken dat jullie elkaar verder helpen.
        Daarom stellen we jullie aan elkaar voor.
      </Paragraph>
      <Pair
        from={{ organisation: seeker.organisation, verb: "zit met", words: seeker.text }}
        to={
          shower
            ? { organisation: shower.organisation, verb: "laat zien", words: shower.text }
            : alsoSeeks(seeker.organisation === a.name ? b : a, isSure)
        }
        mutual={!shower}
      />
      <Subtitle>Waarom jullie?</Subtitle>
      <Paragraph>{reasonSentence}</Paragraph>
      {personalLine ? (
        <>
          <Subtitle>De organisatie schrijft erbij</Subtitle>
          <Paragraph>{personalLine}</Paragraph>
        </>
      ) : null}
      {questions.length > 0 ? (
        <>
          <Subtitle>Vragen om mee te beginnen</Subtitle>
          <NumberedList items={questions} />
        </>
      ) : null}
      <Subtitle>Bel elkaar, of ga kijken</Subtitle>
      {momentsUrl && moments.length > 0 ? (
        <PickMoment moments={moments} url={momentsUrl} letterUrl={letterToBoth(a, b)} />
      ) : (
        <>
          <Paragraph>
            Een half uur is genoeg. Antwoord op deze mail en stel een moment voor: jullie lezen het
            dan allebei.
          </Paragraph>
          <Action href={letterToBoth(a, b)}>Stel een moment voor</Action>
        </>
      )}
      <Paragraph>
        {[a, b].map(({ name, person }, index) => (
          <span key={person.email}>
            {index > 0 ? <br /> : null}
            {name}: {person.label},{" "}
            <TextLink href={`mailto:${person.email}`}>{person.email}</TextLink>
          </span>
        ))}
      </Paragraph>
      <Greeting />
    </Layout>
  );
}

interface PickMomentProps {
  moments: readonly string[];
  url: string;
  letterUrl: string;
}

/** Something concrete: three half hours, and the other way for whom none of them suits. */
function PickMoment({ moments, url, letterUrl }: PickMomentProps) {
  return (
    <>
      <Paragraph>Een half uur is genoeg om te beginnen. Welk moment past jou?</Paragraph>
      <Paragraph>
        {moments.map((moment, index) => (
          <Fragment key={moment}>
            {index > 0 ? <br /> : null}
            {moment}
          </Fragment>
        ))}
      </Paragraph>
      <Action href={url}>Kies wat jou past</Action>
      <Paragraph>
        Kiezen jullie hetzelfde, dan krijg je het voor je agenda. Past niets, of kom je liever langs
        om te gluren bij de buren? <TextLink href={letterUrl}>Schrijf elkaar</TextLink>, of antwoord
        op deze mail: jullie lezen het allebei.
      </Paragraph>
    </>
  );
}

function alsoSeeks({ name }: IntroductionSide, isSure: boolean) {
  const words = isSure ? "Hetzelfde vraagstuk" : "Een vraagstuk dat erop lijkt";
  return { organisation: name, verb: "zit ook met", words };
}

function letterToBoth(a: IntroductionSide, b: IntroductionSide): string {
  const addresses = [a, b].map(({ person }) => encodeURIComponent(person.email)).join(",");
  return `mailto:${addresses}?subject=${encodeURIComponent("Wanneer bellen we?")}`;
}
