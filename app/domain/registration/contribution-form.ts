import { z } from "zod";
import { optionalText, requiredText } from "../forms/fields.ts";
import {
  CONTRIBUTION_KINDS,
  CONTRIBUTION_LIMITS,
  CONTRIBUTION_STAGES,
  type ContributionContent,
  type ContributionField,
} from "./contribution.ts";
import { optionalMunicipalityField } from "./municipality-field.ts";
import { optionalThemeField, themeField } from "./theme-field.ts";

/** A draft takes what is too long as well: it says so, and is not lost. */
const DRAFT_LIMIT = 10_000;

const title = requiredText({
  max: CONTRIBUTION_LIMITS.title,
  missing: "Vul in hoe jullie voorbeeld heet",
});

const texts = {
  summary: requiredText({
    max: CONTRIBUTION_LIMITS.summary,
    missing: "Vertel in één zin wat jullie doen",
  }),
  mainTheme: themeField("Kies een hoofdthema"),
  story: requiredText({ max: CONTRIBUTION_LIMITS.story, missing: "Vertel wat het is" }),
  results: requiredText({
    max: CONTRIBUTION_LIMITS.results,
    missing: "Vertel wat het in de praktijk oplevert",
  }),
};

const draftTexts = {
  summary: optionalText({ max: DRAFT_LIMIT }),
  mainTheme: optionalThemeField,
  story: optionalText({ max: DRAFT_LIMIT }),
  results: optionalText({ max: DRAFT_LIMIT }),
};

const first = {
  kind: z.enum(CONTRIBUTION_KINDS, { error: "Kies of het een stand of een workshop is" }),
  title,
};

const last = {
  secondTheme: optionalThemeField,
  thirdTheme: optionalThemeField,
  stage: z.enum(CONTRIBUTION_STAGES, { error: "Kies hoe ver jullie zijn" }),
  partner1: optionalMunicipalityField,
  partner2: optionalMunicipalityField,
};

// In the order of the form, so that the list of what is wrong above it has that order too.
const save = z.object({ intent: z.literal("save"), ...first, ...draftTexts, ...last });
const submit = z.object({ intent: z.enum(["submit", "change"]), ...first, ...texts, ...last });
const key = { key: z.uuid() };

/** A new contribution. `key` becomes its id, so that a form sent twice is one contribution. */
export const newContributionForm = z.discriminatedUnion("intent", [
  save.extend(key),
  submit.extend(key),
]);

/** One that is there already: keep a draft, send it in, change what was sent in, withdraw it. */
export const contributionForm = z.discriminatedUnion("intent", [
  save,
  submit,
  z.object({ intent: z.literal("withdraw") }),
]);

type ContributionFields = z.infer<typeof save> | z.infer<typeof submit>;

/** What the form's fields say, as what is kept. A theme or gemeente named twice counts once. */
export function contentOf(fields: ContributionFields): ContributionContent {
  const { kind, stage, title, summary, story, results } = fields;
  const themeIds = named(fields.mainTheme, fields.secondTheme, fields.thirdTheme);
  const partnerCodes = named(fields.partner1, fields.partner2);
  return { kind, stage, title, summary, story, results, themeIds, partnerCodes };
}

function named(...choices: (string | null)[]): string[] {
  return [...new Set(choices.filter((choice) => choice !== null))];
}

const complete = z.object({ title, ...texts });

/** The fields that still keep a contribution from being sent in, in the order of the form. */
export function stillMissing(
  content: Pick<ContributionContent, "title" | "summary" | "story" | "results" | "themeIds">,
): ContributionField[] {
  const parsed = complete.safeParse({ ...content, mainTheme: content.themeIds[0] });
  const faults = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  return FIELD_ORDER.filter((field) => faults.has(field));
}

const FIELD_ORDER: ContributionField[] = ["title", "summary", "mainTheme", "story", "results"];
