import type { ReactNode } from "react";
import type { ExampleTheme } from "#app/domain/catalogue/example.ts";
import type { Block } from "#app/domain/markdown/markdown.ts";
import { ContributionCard, namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Prose, Split, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { PageHeading } from "#app/ui/page.tsx";
import { ThemeSwatch } from "#app/ui/theme.tsx";
import type { ExampleView } from "./example-view.ts";

interface ExamplePageProps {
  view: ExampleView;
  /** address of the catalogue */
  catalogue: string;
  /** the way back, above the title */
  back: ReactNode;
  /** what one can do with it, on the card */
  action?: ReactNode;
  /** the day has been */
  isOver?: boolean;
  /** photos and files, below the story */
  materials?: ReactNode;
}

/** An example on its own page: as everybody sees it, and as its makers look it over. */
export function ExamplePage({
  view,
  catalogue,
  back,
  action,
  isOver = false,
  materials,
}: ExamplePageProps) {
  const { card } = view;
  const isStand = card.kind === "stand";
  return (
    <>
      <PageHeading
        back={back}
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
            {...visitTexts(isOver, isStand)}
            action={action}
          />
        }
      >
        <Stack gap={6}>
          <Chapter title="Wat is het?" blocks={view.story} />
          <Chapter title="Wat levert het op?" blocks={view.results} />
          <Chapter title="Welke afweging maakten ze?" blocks={view.considerations} />
          {materials}
          <Facts view={view} catalogue={catalogue} />
        </Stack>
      </Split>
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

function Chapter({ title, blocks }: { title: string; blocks: readonly Block[] }) {
  if (blocks.length === 0) return null;
  return (
    <Prose>
      <h2>{title}</h2>
      <Markdown blocks={blocks} />
    </Prose>
  );
}

function Facts({ view, catalogue }: { view: ExampleView; catalogue: string }) {
  const { card, runs, workshop, audience, stage, themes } = view;
  const isStand = card.kind === "stand";
  const stand = {
    term: "Waar en wanneer",
    description: `${card.when}. ${card.label}, ${lowerFirst(card.where)}.`,
  };
  const later = { term: "Waar en wanneer", description: "De ronde en de zaal volgen nog." };
  return (
    <DefinitionList
      items={[
        ...(isStand ? [stand] : []),
        ...runs.map(({ fullRun, ...run }) => ({
          ...run,
          action: fullRun ? (
            <WaitLink catalogue={catalogue} run={fullRun} title={card.title} />
          ) : null,
        })),
        ...(isStand || runs.length > 0 ? [] : [later]),
        ...workshop,
        ...(audience ? [{ term: "Voor wie is het?", description: audience }] : []),
        { term: "Hoe ver is het?", description: stage },
        ...(themes.length > 0
          ? [{ term: "Thema’s", description: <Themes catalogue={catalogue} themes={themes} /> }]
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
  );
}

/** To one's own place in line: who is not signed up yet, does that first. */
function WaitLink({ catalogue, run, title }: { catalogue: string; run: string; title: string }) {
  const [, slug = ""] = catalogue.split("/");
  return (
    <Anchor
      href={`/${slug}/mijn-route/plek/${run}`}
      aria-label={`Zet me op de wachtlijst: ${title}`}
    >
      Zet me op de wachtlijst
    </Anchor>
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
