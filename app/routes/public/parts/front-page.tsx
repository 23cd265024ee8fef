import { familyValue } from "#app/domain/catalogue/facets.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { CardGrid } from "#app/ui/contribution-card.tsx";
import { DrawExplanation } from "#app/ui/draw-explanation.tsx";
import { DrawNotice, type DrawLine } from "#app/ui/draw-notice.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { CallToAction, LineUp, RibbonSteps, ThemePennants } from "#app/ui/front-page.tsx";
import { Prose } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { Section } from "#app/ui/page.tsx";
import { Poster } from "#app/ui/poster.tsx";
import { StreetScene } from "#app/ui/street-scene.tsx";
import { ChallengePanel } from "./challenge-panel.tsx";
import { EventOutcomes } from "./event-outcomes.tsx";
import type { FrontPageTexts } from "./front-page-texts.ts";

const STEPS = [
  { title: "Vertel wat je zoekt", text: "Drie vragen. Je bent in twee minuten klaar." },
  {
    title: "Krijg je eigen route",
    text: "Stands en workshops die bij jouw vraag passen, op tijd en op volgorde.",
  },
  {
    title: "Kijk het af",
    text: "Praat met de mensen die het doen. Bewaar wat je wilt onthouden.",
  },
  {
    title: "Maak kennis",
    text: "Wil je dat? Dan stellen we je na de dag voor aan een gemeente die jou verder helpt.",
  },
];

/** The front page of one event: what it is, when, who is there, what is asked, how to join. */
export function FrontPage({ page, draws = [] }: { page: FrontPageTexts; draws?: DrawLine[] }) {
  const { slug, tagline, date, facts, deadline, families, stalls } = page;
  const goesOn = !page.isOver && !page.isCalledOff;
  const examples = `/${slug}/voorbeelden`;
  const hasExamples = families.some(({ count }) => count > 0);
  return (
    <>
      <Poster
        tagline={tagline}
        intro="Op de PraktijkVoorbeeldenParade laten gemeenten elkaar zien wat werkt in het sociaal domein. Loop langs de kramen, stap een workshop binnen en neem mee wat jij kunt gebruiken."
        date={date}
        facts={facts}
        actions={<PosterActions page={page} />}
      >
        <StreetScene stalls={stalls} />
      </Poster>
      {page.introduction.length > 0 ? (
        <Section id="inleiding" title="Waar gaat het over?">
          <Prose>
            <Markdown blocks={page.introduction} />
          </Prose>
        </Section>
      ) : null}
      {draws.length > 0 ? (
        <Section id="loting" title="Een plek in een workshop">
          <DrawNotice event={slug} draws={draws} />
          <DrawExplanation draws={draws} />
        </Section>
      ) : null}
      <EventOutcomes figures={page.outcomes} />
      {goesOn ? (
        <Section id="zo-werkt-het" title="Volg het lint">
          <RibbonSteps steps={STEPS} />
        </Section>
      ) : null}
      {goesOn || hasExamples ? (
        <Section
          id="themas"
          title="Waar ben je naar op zoek?"
          intro="Elk thema heeft een eigen vlag. Je herkent hem aan kleur én patroon: op de kramen, in je route en op de plattegrond."
        >
          <ThemePennants
            themes={families.map(({ family, count }) => ({
              family,
              count: hasExamples ? count : undefined,
              href: `${examples}?familie=${familyValue(family)}`,
            }))}
          />
        </Section>
      ) : null}
      <WhoIsThere page={page} />
      {page.challenges.length > 0 ? <Challenges page={page} /> : null}
      {deadline ? (
        <CallToAction
          title="Wat werkt er bij jullie?"
          action={
            <ButtonLink variant="ink" href={`/${slug}/gemeente`}>
              Meld een stand aan
            </ButtonLink>
          }
          note={`Aanmelden kan tot en met ${deadline}. Het kost je een kwartier.`}
        >
          Zet je kraam op. Het hoeft niet af te zijn en het hoeft niet groot te zijn. Als het werkt,
          wil een ander het zien.
        </CallToAction>
      ) : null}
    </>
  );
}

function PosterActions({ page }: { page: FrontPageTexts }) {
  const { slug, isOver, isCalledOff, deadline } = page;
  const hasExamples = page.families.some(({ count }) => count > 0);
  if (isCalledOff && !hasExamples) {
    return (
      <ButtonLink variant="ribbon" href="/evenementen">
        Bekijk de andere evenementen
      </ButtonLink>
    );
  }
  if (isOver || isCalledOff) {
    return (
      <ButtonLink variant="ribbon" href={`/${slug}/voorbeelden`}>
        Bekijk de voorbeelden
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink variant="ribbon" href={`/${slug}/mijn-route`}>
        Maak je route
      </ButtonLink>
      {deadline ? (
        <ButtonLink href={`/${slug}/gemeente`}>Meld een stand aan</ButtonLink>
      ) : (
        <ButtonLink href={`/${slug}/voorbeelden`}>Bekijk de voorbeelden</ButtonLink>
      )}
    </>
  );
}

function WhoIsThere({ page }: { page: FrontPageTexts }) {
  const { slug, present, deadline, freePlaces } = page;
  if (present.length === 0) {
    // Nobody is to come any more: then there is nothing to wait for.
    if (page.isOver || page.isCalledOff) return null;
    return (
      <Section tone="sand">
        <EmptyStall
          title="De straat is nog leeg"
          action={<ButtonLink href={`/${slug}/meedoen`}>Zo doe je mee</ButtonLink>}
        >
          De organisatie kiest nog wie er komt te staan. Kom later terug om te zien wie er zijn.
        </EmptyStall>
      </Section>
    );
  }
  const who =
    present.length === 1 ? "1 gemeente staat er al" : `${present.length} gemeenten staan er al`;
  const isRoom = deadline !== null && freePlaces !== null && freePlaces > 0;
  return (
    <Section
      tone="sand"
      id="wie"
      title={page.isOver ? "Wie er waren" : page.isCalledOff ? "Wie er zouden staan" : who}
      intro={
        isRoom
          ? `Mis je jouw gemeente? Er is nog plek voor ${freePlaces === 1 ? "1 stand" : `${freePlaces} stands`}.`
          : undefined
      }
    >
      <LineUp
        names={present.map(({ name, family }) => ({
          name,
          family,
          href: `/${slug}/voorbeelden?zoek=${encodeURIComponent(name)}`,
        }))}
      />
    </Section>
  );
}

function Challenges({
  page: { slug, challenges, challengeCount, deadline },
}: {
  page: FrontPageTexts;
}) {
  return (
    <Section
      id="vraagstukken"
      title="Wat gemeenten zoeken"
      intro="Waar lopen ze zelf tegenaan? Misschien heb jij het antwoord al."
      aside={
        <Anchor href={`/${slug}/vraagstukken`}>
          {challengeCount > challenges.length
            ? `Bekijk alle ${challengeCount} vraagstukken`
            : "Naar de vraagstukken"}
        </Anchor>
      }
    >
      <CardGrid>
        {challenges.map((challenge) => (
          <ChallengePanel
            key={challenge.id}
            challenge={challenge}
            answerHref={deadline ? `/${slug}/gemeente` : null}
          />
        ))}
      </CardGrid>
    </Section>
  );
}
