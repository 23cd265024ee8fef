import type { ContributionKind } from "#app/domain/registration/contribution.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { ContributionCard } from "#app/ui/contribution-card.tsx";
import { Panel } from "#app/ui/layout.tsx";

export interface PreviewProps {
  kind: ContributionKind;
  title: string;
  summary: string;
  theme: ThemeOption | undefined;
  organisations: string[];
}

const WORDS = {
  stand: { heading: "Zo ziet je kraam eruit", label: "Stand …", roof: "De luifel" },
  workshop: { heading: "Zo ziet je tent eruit", label: "Workshop", roof: "Het tentdak" },
} as const;

/** The card as it will hang in the catalogue. */
export function ContributionPreview({ kind, title, summary, theme, organisations }: PreviewProps) {
  const words = WORDS[kind];
  return (
    <Panel title={words.heading} id="voorproef">
      <ContributionCard
        kind={kind}
        family={theme?.family ?? null}
        themeName={theme?.name}
        organisations={organisations}
        label={words.label}
        title={title || "De naam van jullie voorbeeld"}
        summary={summary || "Hier komt jullie zin te staan."}
        when={kind === "stand" ? "Hele dag" : "Ronde volgt nog"}
        where={kind === "stand" ? "Plek volgt nog" : "Zaal volgt nog"}
      />
      {theme ? null : (
        <p className="small">{words.roof} krijgt kleur en patroon als je een thema kiest.</p>
      )}
    </Panel>
  );
}
