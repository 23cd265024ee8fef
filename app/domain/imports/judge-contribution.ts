import { fingerprint } from "../editing/fingerprint.ts";
import { foldName } from "../municipalities/name.ts";
import {
  CONTRIBUTION_LIMITS,
  emptyContent,
  WORKSHOP_FORM_NAMES,
  WORKSHOP_FORMS,
  WORKSHOP_LIMITS,
  type ContributionContent,
} from "../registration/contribution-content.ts";
import { MISSING_NAMES, type ContributionKind } from "../registration/contribution.ts";
import { stillMissing } from "../registration/still-missing.ts";
import { judgeContact, type ColleagueState } from "./judge-contact.ts";
import {
  findOrganisationNamed,
  organisationMark,
  type KnownOrganisation,
  type OrganisationRef,
} from "./find-organisation.ts";
import { readThemes, shortened, type NamedTheme } from "./find-theme.ts";
import type { ImportRow } from "./import.ts";
import type { Verdict } from "./judge.ts";
import { emailIn, numberIn, tooLong } from "./read-cell.ts";

/** A contribution as a row has it. */
export interface ImportedContribution {
  organisation: OrganisationRef;
  /** all is there: it comes in as sent in, else as a draft */
  isComplete: boolean;
  /** null: nobody yet */
  contactEmail: string | null;
  fields: ContributionContent;
}

export interface ContributionContext {
  themes: readonly NamedTheme[];
  organisations: readonly KnownOrganisation[];
  /** who works for which organisation, or asked to, or was taken out: by `colleagueMark` */
  colleagues: ReadonlyMap<string, ColleagueState>;
}

/** The most themes a contribution has, as in its form. */
const MOST_THEMES = 3;
const TEXTS = ["title", "summary", "story", "results", "considerations", "audience"] as const;
const TEXT_NAMES: Record<(typeof TEXTS)[number], string> = {
  title: "De titel",
  summary: "De ene zin",
  story: "Wat het is",
  results: "Wat het oplevert",
  considerations: "De afweging",
  audience: "Voor wie",
};

/** What makes two rows about the same: the organisation and the title, however they are written. */
export function contributionKey(organisation: string, title: string): string {
  return fingerprint(["contribution", organisation, foldName(title)]);
}

/** One row of a file with stands and workshops. */
export function judgeContribution(
  { cells }: ImportRow,
  { themes, organisations, colleagues }: ContributionContext,
): Verdict<ImportedContribution> {
  const cell = (key: string) => cells[key] ?? "";
  const problems: string[] = [];
  const take = <T>(read: { value: T; problems: string[] }): T => {
    problems.push(...read.problems);
    return read.value;
  };
  const found = findOrganisationNamed(cell("organisation"), organisations);
  if (!found.ok) problems.push(found.problem);
  if (cell("title") === "") problems.push("De titel ontbreekt.");
  for (const key of TEXTS) {
    problems.push(...tooLong(TEXT_NAMES[key], cell(key), CONTRIBUTION_LIMITS[key]));
  }
  const kind = take(kindIn(cell("kind")));
  const isWorkshop = kind === "workshop";
  const read = readThemes(cell("themes"), themes);
  problems.push(...read.problems);
  if (read.ids.length > MOST_THEMES) problems.push(`Kies hoogstens ${MOST_THEMES} thema’s.`);
  const [minMinutes, maxMinutes] = WORKSHOP_LIMITS.minutes;
  const [minGroup, maxGroup] = WORKSHOP_LIMITS.maxGroup;
  const fields: ContributionContent = {
    ...emptyContent(kind),
    ...Object.fromEntries(TEXTS.map((key) => [key, cell(key)])),
    themeIds: read.ids,
    partnerCodes: take(partnersIn(cell("partners"), found.ok ? found.organisation : null)),
    needs: take(needsIn(cell("needs"))),
    workshopForm: isWorkshop ? take(formIn(cell("form"))) : null,
    minutes: isWorkshop ? take(numberIn("Minuten", cell("minutes"), minMinutes, maxMinutes)) : null,
    maxGroup: isWorkshop
      ? take(numberIn("De grootste groep", cell("maxGroup"), minGroup, maxGroup))
      : null,
  };
  const contactEmail = take(emailIn(cell("contact")));
  // Days are not in the file; a gemeente that can come to any of them says so itself.
  const missing = stillMissing(fields).map((field) => MISSING_NAMES[field]);
  const organisation = found.ok ? found.organisation : null;
  const contact =
    organisation && contactEmail ? judgeContact(contactEmail, organisation, colleagues) : null;
  return {
    who: organisation?.name ?? shortened(cell("organisation")),
    what: shortened(cell("title")),
    problems,
    notes: [
      ...(missing.length > 0
        ? [`Komt binnen als concept. Nog te doen: ${missing.join(", ")}.`]
        : []),
      ...(contact?.notes ?? []),
    ],
    importKey:
      organisation && cell("title") !== ""
        ? contributionKey(organisationMark(organisation), cell("title"))
        : null,
    content: organisation && {
      organisation,
      isComplete: missing.length === 0,
      contactEmail: contact?.email ?? null,
      fields,
    },
  };
}

function kindIn(cell: string): { value: ContributionKind; problems: string[] } {
  const named = foldName(cell);
  if (named === "" || named === "stand") return { value: "stand", problems: [] };
  if (named === "workshop") return { value: "workshop", problems: [] };
  return {
    value: "stand",
    problems: [`De soort is stand of workshop, niet ‘${shortened(cell)}’.`],
  };
}

function formIn(cell: string) {
  const value = WORKSHOP_FORMS.find((one) => foldName(WORKSHOP_FORM_NAMES[one]) === foldName(cell));
  const isFine = value !== undefined || cell === "";
  const names = Object.values(WORKSHOP_FORM_NAMES).join(", ").toLowerCase();
  return { value: value ?? null, problems: isFine ? [] : [`De vorm is een van: ${names}.`] };
}

function partnersIn(cell: string, own: OrganisationRef | null) {
  const names = cell.split(/[;,|\n]/).flatMap((name) => name.trim() || []);
  const found = names.map((name) => findOrganisationNamed(name, []));
  const codes = found.flatMap((one) =>
    one.ok && one.organisation.kind === "municipality" ? [one.organisation.code] : [],
  );
  return {
    value: [...new Set(codes)]
      .filter((code) => own === null || organisationMark(own) !== code)
      .sort(),
    problems: found.flatMap((one) => (one.ok ? [] : [`Samen met: ${one.problem}`])),
  };
}

/** "tafel, stroom, een oven": what we know by name, and the rest in its own words. */
function needsIn(cell: string) {
  const words = cell.split(/[;,|\n]/).flatMap((word) => word.trim() || []);
  const has = (name: string) => words.some((word) => foldName(word) === name);
  const known = ["tafel", "stroom", "scherm"];
  const other = words.filter((word) => !known.includes(foldName(word))).join(", ");
  return {
    value: { table: has("tafel"), power: has("stroom"), screen: has("scherm"), other },
    problems: tooLong("Wat er nodig is", other, CONTRIBUTION_LIMITS.needsOther),
  };
}
