import type { OwnContributionPage } from "#app/features/contributions/load-contribution.ts";
import type { ContributionValues } from "./contribution-form.tsx";

/** What is kept, as the form's fields show it. */
export function valuesOf(contribution: OwnContributionPage["contribution"]): ContributionValues {
  const { kind, stage, title, summary, story, results, themes, partners } = contribution;
  const themeIds = themes.map(({ id }) => id);
  // Partners that are no gemeente cannot be named in the form; they stay as they are.
  const names = partners.flatMap(({ name, municipalityCode }) => (municipalityCode ? [name] : []));
  return {
    kind,
    stage,
    title,
    summary,
    story,
    results,
    mainTheme: themeIds[0] ?? "",
    secondTheme: themeIds[1] ?? "",
    thirdTheme: themeIds[2] ?? "",
    partner1: names[0] ?? "",
    partner2: names[1] ?? "",
  };
}
