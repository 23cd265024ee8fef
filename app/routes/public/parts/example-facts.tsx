import type { Card } from "#app/domain/catalogue/card.ts";
import type { ExampleTheme } from "#app/domain/catalogue/example.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { ThemeSwatch } from "#app/ui/theme.tsx";

interface ExampleFactsProps {
  card: Card;
  /** path of the list of examples */
  catalogue: string;
  isStand: boolean;
  /** when a workshop is given, in words */
  runs: { term: string; description: string }[];
  /** how far it is, in words */
  stage: string;
  themes: readonly ExampleTheme[];
}

/** Where and when, how far it is, what it is about and whose it is. */
export function ExampleFacts({ card, catalogue, isStand, runs, stage, themes }: ExampleFactsProps) {
  return (
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
