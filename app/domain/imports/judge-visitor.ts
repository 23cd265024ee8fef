import { dayAndMonth, dayKey, shortDate } from "../dates/dutch.ts";
import { fingerprint } from "../editing/fingerprint.ts";
import type { LocationDay } from "../events/event.ts";
import { foldName } from "../municipalities/name.ts";
import { MOST_INTERESTS } from "../registration-of-visitors/limits.ts";
import {
  findOrganisationNamed,
  type KnownOrganisation,
  type OrganisationRef,
} from "./find-organisation.ts";
import { readThemes, shortened, type NamedTheme } from "./find-theme.ts";
import type { ImportRow } from "./import.ts";
import type { Verdict } from "./judge.ts";
import { emailIn, tooLong } from "./read-cell.ts";

/** A visitor as a row has it. */
export interface ImportedVisitor {
  email: string;
  organisation: OrganisationRef;
  /** null: nothing said */
  name: string | null;
  dayId: string;
  themeIds: string[];
}

export interface VisitorContext {
  themes: readonly NamedTheme[];
  organisations: readonly KnownOrganisation[];
  days: readonly LocationDay[];
  /** addresses of who does not come after all, with since when */
  signedOff: ReadonlyMap<string, Date>;
}

const LONGEST_NAME = 80;

/** What makes two rows about the same visitor: the address. */
export function visitorKey(email: string): string {
  return fingerprint(["visitor", email.toLowerCase()]);
}

/** One row of a file with visitors. */
export function judgeVisitor(
  { cells }: ImportRow,
  { themes, organisations, days, signedOff }: VisitorContext,
): Verdict<ImportedVisitor> {
  const cell = (key: string) => cells[key] ?? "";
  const problems: string[] = [];
  const address = emailIn(cell("email"));
  problems.push(...address.problems);
  if (cell("email") === "") problems.push("Het e-mailadres ontbreekt.");
  const found = findOrganisationNamed(cell("organisation"), organisations);
  if (!found.ok) problems.push(found.problem);
  problems.push(...tooLong("De naam", cell("name"), LONGEST_NAME));
  const read = readThemes(cell("themes"), themes);
  problems.push(...read.problems);
  if (read.ids.length > MOST_INTERESTS) problems.push(`Kies hoogstens ${MOST_INTERESTS} thema’s.`);
  const day = dayIn(cell("day"), days);
  if (!day) problems.push(dayProblem(cell("day"), days));
  const email = address.value;
  const organisation = found.ok ? found.organisation : null;
  const leftAt = email && signedOff.get(email);
  return {
    who: organisation?.name ?? shortened(cell("organisation")),
    what: email ?? shortened(cell("email")),
    problems,
    notes: read.ids.length === 0 ? ["Zonder thema’s: een route zoekt de bezoeker zelf uit."] : [],
    importKey: email && visitorKey(email),
    content:
      email && organisation && day
        ? { email, organisation, name: cell("name") || null, dayId: day.id, themeIds: read.ids }
        : null,
    left: leftAt
      ? `Meldde zich af op ${shortDate(leftAt)}, en blijft afgemeld. Komt deze bezoeker toch? Dan kan die zich zelf weer aanmelden.`
      : undefined,
  };
}

/** The day by its town or its date; the only one needs no word. */
function dayIn(cell: string, days: readonly LocationDay[]): LocationDay | undefined {
  const [only, ...others] = days;
  if (cell === "") return others.length === 0 ? only : undefined;
  const date = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(cell);
  const key = date
    ? `${date[3]}-${date[2]?.padStart(2, "0")}-${date[1]?.padStart(2, "0")}`
    : cell.slice(0, 10);
  const fitting = days.filter(
    ({ town, opensAt }) => foldName(town) === foldName(cell) || dayKey(opensAt) === key,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function dayProblem(cell: string, days: readonly LocationDay[]): string {
  if (days.length === 0)
    return "Het evenement heeft nog geen dag. Maak die eerst bij Instellingen.";
  const choices = days.map(({ town, opensAt }) => `${town} (${dayAndMonth(opensAt)})`).join(", ");
  return cell === ""
    ? `De dag ontbreekt. Kies uit: ${choices}.`
    : `‘${shortened(cell)}’ is geen dag van dit evenement. Kies uit: ${choices}.`;
}
