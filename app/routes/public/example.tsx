import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asCard, seatsText } from "#app/domain/catalogue/card.ts";
import type { ExampleTheme } from "#app/domain/catalogue/example.ts";
import { timeRange } from "#app/domain/dates/dutch.ts";
import { STAGE_NAMES } from "#app/domain/registration/contribution.ts";
import { loadExample } from "#app/features/catalogue/load-example.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { env } from "#app/http/env.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ContributionCard, CardGrid, namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Prose, Split, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { ThemeSwatch } from "#app/ui/theme.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
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
  return data({
    ...mine,
    slug: event.slug,
    canonical: `${env().APP_URL}/${event.slug}/voorbeelden/${example.id}`,
    card: asCard(example),
    stage: STAGE_NAMES[example.stage],
    themes: example.themes,
    story: paragraphs(example.story),
    results: paragraphs(example.results),
    runs: example.runs.map(({ round, room, startsAt, endsAt, seatsLeft }) => ({
      term: `Ronde ${round}, ${room}`,
      description: `${timeRange(startsAt, endsAt)}. ${seatsText(seatsLeft)}.`,
    })),
    alsoInteresting: alsoInteresting.map(asCard),
  });
});

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
}

export default function Example() {
  const { slug, card, stage, themes, story, results, runs, alsoInteresting, ...mine } =
    useLoaderData<typeof loader>();
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
              title={isStand ? "Kom langs bij deze kraam" : "Schuif aan bij deze workshop"}
              summary={
                isStand
                  ? "Je praat met de mensen die het zelf doen."
                  : "Je reserveert een plek door de workshop in je route te zetten."
              }
              action={
                <SaveButton
                  event={slug}
                  contribution={{ id: card.id, title: card.title }}
                  savedAs={mine.savedAs}
                  canSave={mine.canSave}
                />
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
            <DefinitionList
              items={[
                ...(isStand
                  ? [
                      {
                        term: "Waar en wanneer",
                        description: `${card.when}. ${card.label}, ${lowerFirst(card.where)}.`,
                      },
                    ]
                  : []),
                ...runs,
                ...(isStand || runs.length > 0
                  ? []
                  : [{ term: "Waar en wanneer", description: "De ronde en de zaal volgen nog." }]),
                { term: "Hoe ver is het?", description: stage },
                ...(themes.length > 0
                  ? [
                      {
                        term: "Thema’s",
                        description: <Themes catalogue={catalogue} themes={themes} />,
                      },
                    ]
                  : []),
                {
                  term: "Wie",
                  description: card.organisations.map((name, index) => (
                    <span key={name}>
                      {index > 0 ? ", " : ""}
                      <Anchor href={`${catalogue}?zoek=${encodeURIComponent(name)}`}>{name}</Anchor>
                    </span>
                  )),
                },
              ]}
            />
          </Stack>
        </Split>
      </Wrap>
      {alsoInteresting.length > 0 ? (
        <Section tone="sand" id="ook" title="Ook interessant">
          <CardGrid label="Ook interessant">
            {alsoInteresting.map((other) => (
              <ContributionCard key={other.id} {...other} href={`${catalogue}/${other.id}`} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </>
  );
}

function Themes({ catalogue, themes }: { catalogue: string; themes: readonly ExampleTheme[] }) {
  return (
    <Stack gap={3}>
      {themes.map(({ slug, name, family }) => (
        <span key={slug}>
          <ThemeSwatch family={family} />{" "}
          <Anchor href={`${catalogue}?thema=${slug}`}>{name}</Anchor>
        </span>
      ))}
    </Stack>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
