import { wishValue } from "#app/domain/registration/presenter-wish.ts";
import type { ContributionContent } from "#app/domain/registration/contribution-content.ts";
import { municipalityByCode } from "#app/domain/municipalities/municipality.ts";

/** What the form's fields are filled with at first. */
export interface ContributionValues extends Record<string, unknown> {
  kind: string;
  title: string;
  summary: string;
  mainTheme: string;
  secondTheme: string;
  thirdTheme: string;
  story: string;
  results: string;
  considerations: string;
  stage: string;
  audience: string;
  partner1: string;
  partner2: string;
  days: string[];
  workshopForm: string;
  minutes: string;
  maxGroup: string;
  presenters: PresenterValues[];
  /** "on" when it is ticked */
  needsTable: string;
  needsPower: string;
  needsScreen: string;
  needsOther: string;
}

export interface PresenterValues {
  label?: string;
  /** one for each round, in their order */
  wishes?: string[];
}

/** What is kept, as the form's fields show it. Made on the server: names come from long lists. */
export function valuesOf(
  content: ContributionContent,
  rounds: readonly { id: string }[],
): ContributionValues {
  const { kind, title, summary, story, results, considerations, stage, audience } = content;
  const [mainTheme = "", secondTheme = "", thirdTheme = ""] = content.themeIds;
  const [partner1 = "", partner2 = ""] = content.partnerCodes.map(
    (code) => municipalityByCode(code)?.name ?? "",
  );
  const { table, power, screen, other } = content.needs;
  return {
    ...{ kind, title, summary, story, results, considerations, stage, audience },
    ...{ mainTheme, secondTheme, thirdTheme, partner1, partner2 },
    days: content.dayIds,
    workshopForm: content.workshopForm ?? "",
    minutes: String(content.minutes ?? ""),
    maxGroup: String(content.maxGroup ?? ""),
    presenters: content.presenters.map((presenter) => ({
      label: presenter.label,
      wishes: rounds.map(({ id }) => wishValue(id, presenter)),
    })),
    needsTable: table ? "on" : "",
    needsPower: power ? "on" : "",
    needsScreen: screen ? "on" : "",
    needsOther: other,
  };
}
