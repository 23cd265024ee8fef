import { STAGE_NAMES } from "#app/domain/registration/contribution.ts";
import type { OwnContributionPage } from "#app/features/contributions/load-contribution.ts";
import { Prose, Split } from "#app/ui/layout.tsx";
import { ContributionPreview } from "./contribution-preview.tsx";

interface ContributionTextProps {
  contribution: OwnContributionPage["contribution"];
  organisation: string;
}

/** What was written, when it cannot be changed any more. */
export function ContributionText({ contribution, organisation }: ContributionTextProps) {
  const { kind, title, summary, story, results, stage, themes, partners } = contribution;
  const preview = (
    <ContributionPreview
      kind={kind}
      title={title}
      summary={summary}
      theme={themes[0]}
      organisations={[organisation, ...partners.map(({ name }) => name)]}
    />
  );
  return (
    <Split aside={preview}>
      <Prose>
        <h2>Wat is het?</h2>
        <Paragraphs text={story} />
        <h2>Wat levert het op?</h2>
        <Paragraphs text={results} />
        <h2>Hoe ver zijn jullie?</h2>
        <p>{STAGE_NAMES[stage]}</p>
        <h2>Thema’s</h2>
        <p>{themes.map(({ name }) => name).join(", ") || "Nog niet ingevuld"}</p>
      </Prose>
    </Split>
  );
}

function Paragraphs({ text }: { text: string }) {
  const paragraphs = (text || "Niet ingevuld").split(/\n\s*\n/);
  return paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>);
}
