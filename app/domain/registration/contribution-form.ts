import { z } from "zod";
import { twoVersions } from "../editing/fields.ts";
import { chosenIds, optionalText, requiredText } from "../forms/fields.ts";
import {
  CONTRIBUTION_LIMITS,
  emptyContent,
  WORKSHOP_FORMS,
  WORKSHOP_LIMITS,
  type ContributionContent,
  type ContributionPart,
} from "./contribution-content.ts";
import { CONTRIBUTION_KINDS, CONTRIBUTION_STAGES } from "./contribution.ts";
import { optionalMunicipalityField } from "./municipality-field.ts";
import { presenterField, presentersOf } from "./presenter-field.ts";
import { optionalThemeField, themeField } from "./theme-field.ts";

/** A draft takes what is too long as well: it says so, and is not lost. */
const DRAFT_LIMIT = 20_000;

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
  considerations: optionalText({ max: CONTRIBUTION_LIMITS.considerations }),
  audience: optionalText({ max: CONTRIBUTION_LIMITS.audience }),
  needsOther: optionalText({ max: CONTRIBUTION_LIMITS.needsOther }),
};

const draftText = optionalText({ max: DRAFT_LIMIT });

const draftTexts = {
  summary: draftText,
  mainTheme: optionalThemeField,
  story: draftText,
  results: draftText,
  considerations: draftText,
  audience: draftText,
  needsOther: draftText,
};

function amount([least, most]: readonly [number, number], what: string) {
  const error = `Vul een getal in van ${least} tot ${most}: ${what}`;
  return z.int({ error }).min(least, { error }).max(most, { error }).optional();
}

const kind = z.enum(CONTRIBUTION_KINDS, { error: "Kies of het een stand of een workshop is" });
const minutes = amount(WORKSHOP_LIMITS.minutes, "zoveel minuten duurt de workshop");
const maxGroup = amount(WORKSHOP_LIMITS.maxGroup, "met zoveel mensen kan het hoogstens");
const days = chosenIds({ max: 20, tooMany: "Kies uit de dagen hieronder" });

const others = {
  secondTheme: optionalThemeField,
  thirdTheme: optionalThemeField,
  stage: z.enum(CONTRIBUTION_STAGES, { error: "Kies hoe ver jullie zijn" }),
  partner1: optionalMunicipalityField,
  partner2: optionalMunicipalityField,
  days,
  workshopForm: z.enum(WORKSHOP_FORMS, { error: "Kies een vorm uit de lijst" }).optional(),
  minutes,
  maxGroup,
  presenters: z
    .array(presenterField)
    .max(WORKSHOP_LIMITS.presenters, { error: "Zet de anderen samen op één regel" })
    .default(() => []),
  needsTable: z.boolean().default(false),
  needsPower: z.boolean().default(false),
  needsScreen: z.boolean().default(false),
  ...twoVersions,
};

const keeps = z.object({
  intent: z.enum(["save", "look", "more", "resolve"]),
  kind,
  title,
  ...draftTexts,
  ...others,
});
const sends = z.object({
  intent: z.enum(["submit", "change"]),
  kind,
  title,
  ...texts,
  ...others,
});

type SentFields = z.infer<typeof sends>;

/** Asked whatever else is wrong, so that the list above the form is whole at once. */
const always = () => true;

const isWorkshop = ({ kind }: Partial<SentFields>) => kind === "workshop";

function sendsFor(asksDays: boolean) {
  return sends
    .refine((fields) => !asksDays || fields.days?.length !== 0, {
      path: ["days"],
      error: "Kies minstens één dag waarop jullie kunnen",
      when: always,
    })
    .refine((fields) => !isWorkshop(fields) || fields.workshopForm !== undefined, {
      path: ["workshopForm"],
      error: "Kies een vorm voor de workshop",
      when: always,
    })
    .refine((fields) => !isWorkshop(fields) || fields.minutes !== undefined, {
      path: ["minutes"],
      error: "Vul in hoeveel minuten de workshop duurt",
      when: always,
    })
    .refine((fields) => !isWorkshop(fields) || fields.maxGroup !== undefined, {
      path: ["maxGroup"],
      error: "Vul in met hoeveel mensen het hoogstens kan",
      when: always,
    });
}

// Made once: making a schema takes longer than reading a form by it.
const withDays = z.discriminatedUnion("intent", [keeps, sendsFor(true)]);
const withoutDays = z.discriminatedUnion("intent", [keeps, sendsFor(false)]);

/** All that the form of a contribution can send; days are only asked when there are several. */
export function contributionForm({ asksDays }: { asksDays: boolean }) {
  return asksDays ? withDays : withoutDays;
}

/** What the page sends by itself while somebody types: anything at all may still be wrong. */
export const typedForm = z.object({
  ...draftTexts,
  ...others,
  kind: kind.default("stand"),
  stage: others.stage.default("running"),
  title: optionalText({ max: CONTRIBUTION_LIMITS.title }),
});

/** The part of the content that a field of the form belongs to; null for other fields. */
export function partOf(field: string): ContributionPart | null {
  if (/^(main|second|third)Theme$/.test(field)) return "themeIds";
  if (/^partner[12]$/.test(field)) return "partnerCodes";
  if (/^needs[A-Z]/.test(field)) return "needs";
  if (field === "days") return "dayIds";
  return field in emptyContent("stand") ? (field as ContributionPart) : null;
}

type ContributionFields = Omit<z.infer<typeof keeps>, "intent" | "yields" | "known" | "seen">;

/** What the form's fields say, as what is kept. A theme or gemeente named twice counts once. */
export function contentOf(fields: ContributionFields): ContributionContent {
  return {
    kind: fields.kind,
    title: fields.title,
    summary: fields.summary,
    themeIds: named(fields.mainTheme, fields.secondTheme, fields.thirdTheme),
    story: fields.story,
    results: fields.results,
    considerations: fields.considerations,
    stage: fields.stage,
    audience: fields.audience,
    partnerCodes: named(fields.partner1, fields.partner2).sort(),
    dayIds: [...new Set(fields.days)].sort(),
    workshopForm: fields.workshopForm ?? null,
    minutes: fields.minutes ?? null,
    maxGroup: fields.maxGroup ?? null,
    presenters: presentersOf(fields.presenters),
    needs: {
      table: fields.needsTable,
      power: fields.needsPower,
      screen: fields.needsScreen,
      other: fields.needsOther,
    },
  };
}

function named(...choices: (string | null)[]): string[] {
  return [...new Set(choices.filter((choice) => choice !== null))];
}
