import { VISIBILITY_NAMES } from "#app/domain/registration/challenge.ts";
import type { Overview } from "#app/features/organisations/load-overview.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable, type DataColumn } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";

const COLUMNS: DataColumn[] = [
  { key: "title", header: "Vraagstuk" },
  { key: "themes", header: "Thema’s", onPhone: "plain" },
  { key: "visibility", header: "Wie ziet het?", onPhone: "labelled" },
];

interface ChallengeListProps {
  challenges: Overview["challenges"];
  here: string;
  mayAdd: boolean;
}

/** What a gemeente struggles with, and who may see that. */
export function ChallengeList({ challenges, here, mayAdd }: ChallengeListProps) {
  if (challenges.length === 0) {
    return (
      <EmptyStall
        title="Nog geen vraagstuk"
        headingLevel={3}
        action={
          mayAdd ? (
            <ButtonLink href={`${here}/vraagstukken/nieuw`}>Voeg een vraagstuk toe</ButtonLink>
          ) : undefined
        }
      >
        {mayAdd
          ? "Waar lopen jullie zelf tegenaan? Vertel het, en we zoeken wie jullie verder helpt."
          : "Vraagstukken toevoegen kan nu niet."}
      </EmptyStall>
    );
  }
  return (
    <DataTable
      caption="Vraagstukken van jullie gemeente"
      captionHidden
      columns={COLUMNS}
      rows={challenges.map(({ id, title, themes, visibility }) => ({
        id,
        cells: {
          title: <Anchor href={`${here}/vraagstukken/${id}`}>{title}</Anchor>,
          themes: <Themes themes={themes} />,
          visibility: VISIBILITY_NAMES[visibility],
        },
      }))}
    />
  );
}

function Themes({ themes }: { themes: Overview["challenges"][number]["themes"] }) {
  if (themes.length === 0) return "Geen thema";
  return (
    <Stack gap={3}>
      {themes.map((theme) => (
        <ThemeLabel key={theme.id} family={theme.family} name={theme.name} />
      ))}
    </Stack>
  );
}
