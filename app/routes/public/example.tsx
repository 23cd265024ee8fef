import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asCard, seatsText } from "#app/domain/catalogue/card.ts";
import type { Example as CatalogueExample } from "#app/domain/catalogue/example.ts";
import { timeRange } from "#app/domain/dates/dutch.ts";
import { isOver } from "#app/domain/events/event.ts";
import { STAGE_NAMES } from "#app/domain/registration/contribution.ts";
import { loadExample } from "#app/features/catalogue/load-example.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { env } from "#app/http/env.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { CardTrio } from "#app/ui/card-trio.tsx";
import { ContributionCard, namesInOneLine } from "#app/ui/contribution-card.tsx";
import { Prose, Split, Stack } from "#app/ui/layout.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { alsoReason } from "./parts/also-interesting.ts";
import { ExampleFacts } from "./parts/example-facts.tsx";
import { SaveButton } from "./parts/save-button.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return [{ title: "Voorbeeld | PraktijkVoorbeeldenParade" }];
  const { card, canonical } = loaded;
  return [
    { title: `${card.title} | PraktijkVoorbeeldenParade` },
    { name: "description", content: `${namesInOneLine(card.organisations)}: ${card.summary}` },
    { tagName: "link", rel: "canonical", href: canonical },
  ];
};

export const loader = view("routes/public/example", async ({ params, viewer }) => {
  const event = orNotFound(await loadEvent(params.event));
  const userId = viewer?.userId ?? null;
  const loaded = orNotFound(await loadExample(event.id, params.contribution ?? "", userId));
  const { example, alsoInteresting, ...mine } = loaded;
  const over = isOver(event, new Date());
  // A workshop that has been has no seats left to count.
  const cardOf = (one: CatalogueExample) =>
    over && one.kind === "workshop" ? { ...asCard(one), where: "" } : asCard(one);
  return data({
    ...mine,
    slug: event.slug,
    canonical: `${env().APP_URL}/${event.slug}/voorbeelden/${example.id}`,
    card: cardOf(example),
    stage: STAGE_NAMES[example.stage],
    themes: example.themes,
    story: paragraphs(example.story),
    results: paragraphs(example.results),
    runs: example.runs.map(({ round, room, startsAt, endsAt, seatsLeft }) => ({
      term: `Ronde ${round}, ${room}`,
      description: over
        ? `${timeRange(startsAt, endsAt)}.`
        : `${timeRange(startsAt, endsAt)}. ${seatsText(seatsLeft)}.`,
    })),
    isOver: over,
    alsoInteresting: alsoInteresting.map((other) => ({
      reason: alsoReason(example, other),
      card: cardOf(other),
    })),
  });
});

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
}

export default function Example() {
  const { slug, card, story, results, alsoInteresting, ...mine } = useLoaderData<typeof loader>();
  const { stage, themes, runs } = mine;
  const catalogue = `/${slug}/voorbeelden`;
  const isStand = card.kind === "stand";
  return (
    <>
      <Wrap>
        <PageHeading
          back={<BackLink href={catalogue}>Alle voorbeelden</BackLink>}
          eyebrow={`${namesInOneLine(card.organisations)}, ${card.label.toLowerCase()}`}
          title={card.title}
          intro={card.summary}
        />
        <Split
          sticky
          aside={
            <ContributionCard
              {...card}
              headingLevel={3}
              {...visitTexts(mine.isOver, isStand)}
              action={
                // After the day nothing is saved any more; the way to one's own route stays.
                mine.isOver && mine.savedAs !== "in-route" ? null : (
                  <SaveButton
                    event={slug}
                    contribution={{ id: card.id, title: card.title }}
                    savedAs={mine.savedAs}
                    canSave={mine.canSave}
                  />
                )
              }
            />
          }
        >
          <Stack gap={6}>
            <Prose>
              <h2>Wat is het?</h2>
              {story.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </Prose>
            {results.length > 0 ? (
              <Prose>
                <h2>Wat levert het op?</h2>
                {results.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </Prose>
            ) : null}
            <ExampleFacts
              card={card}
              stage={stage}
              themes={themes}
              runs={runs}
              isStand={isStand}
              catalogue={catalogue}
            />
          </Stack>
        </Split>
      </Wrap>
      {alsoInteresting.length > 0 ? (
        <Section tone="sand" id="ook" title="Ook interessant">
          <CardTrio
            label="Ook interessant"
            cards={alsoInteresting.map(({ reason, card: { id, ...other } }) => ({
              id,
              reason,
              card: <ContributionCard {...other} href={`${catalogue}/${id}`} />,
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}

function visitTexts(isOver: boolean, isStand: boolean): { title: string; summary: string } {
  if (isOver) {
    return {
      title: isStand ? "Hier stond deze kraam" : "Deze workshop is geweest",
      summary: "Wat het is en wat het oplevert, lees je hier terug.",
    };
  }
  return isStand
    ? {
        title: "Kom langs bij deze kraam",
        summary: "Je praat met de mensen die het zelf doen.",
      }
    : {
        title: "Schuif aan bij deze workshop",
        summary: "Je reserveert een plek door de workshop in je route te zetten.",
      };
}
