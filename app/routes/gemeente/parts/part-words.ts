import { dayAndMonth, timeRange } from "#app/domain/dates/dutch.ts";
import { municipalityByCode } from "#app/domain/municipalities/municipality.ts";
import {
  PART_NAMES,
  WORKSHOP_FORM_NAMES,
  type ContributionContent,
  type ContributionPart,
} from "#app/domain/registration/contribution-content.ts";
import { KIND_NAMES, STAGE_NAMES } from "#app/domain/registration/contribution.ts";
import type { Clash } from "#app/domain/registration/draft-answer.ts";
import type { ContributionPage } from "#app/features/contributions/load-contribution.ts";

/** The names that ids stand for. */
type Names = Pick<ContributionPage, "event" | "themes" | "rounds">;

/** Two versions of the parts that two people changed, in words. */
export function clashesInWords(
  parts: readonly ContributionPart[],
  mine: ContributionContent,
  theirs: ContributionContent,
  names: Names,
): Clash[] {
  return parts.map((part) => ({
    part,
    label: PART_NAMES[part],
    mine: partInWords(part, mine, names) || "Niets",
    theirs: partInWords(part, theirs, names) || "Niets",
  }));
}

function partInWords(part: ContributionPart, content: ContributionContent, names: Names): string {
  switch (part) {
    case "kind":
      return KIND_NAMES[content.kind];
    case "stage":
      return STAGE_NAMES[content.stage];
    case "workshopForm":
      return content.workshopForm ? WORKSHOP_FORM_NAMES[content.workshopForm] : "";
    case "minutes":
      return content.minutes ? `${content.minutes} minuten` : "";
    case "maxGroup":
      return content.maxGroup ? `Hoogstens ${content.maxGroup} mensen` : "";
    case "themeIds":
      return named(content.themeIds, names.themes, ({ name }) => name);
    case "dayIds":
      return named(
        content.dayIds,
        names.event.days,
        ({ town, opensAt }) => `${town}, ${dayAndMonth(opensAt)}`,
      );
    case "partnerCodes":
      return content.partnerCodes.map((code) => municipalityByCode(code)?.name ?? code).join(", ");
    case "presenters":
      return content.presenters.map((one) => presenterInWords(one, names)).join("\n");
    case "needs":
      return needsInWords(content.needs);
    default:
      return content[part];
  }
}

function named<T extends { id: string }>(
  ids: readonly string[],
  all: readonly T[],
  nameOf: (one: T) => string,
): string {
  const byId = new Map(all.map((one) => [one.id, one]));
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map(nameOf)
    .join(", ");
}

const WISH_WORDS = { preferred: "liefst", impossible: "niet" } as const;

function presenterInWords(
  { label, wishes }: ContributionContent["presenters"][number],
  { rounds }: Names,
): string {
  const words = wishes.map(({ roundId, kind }) => {
    const round = rounds.find(({ id }) => id === roundId);
    return round ? `${WISH_WORDS[kind]} ${timeRange(round.startsAt, round.endsAt)}` : "";
  });
  return [label, ...words.filter(Boolean)].join(", ");
}

function needsInWords({ table, power, screen, other }: ContributionContent["needs"]): string {
  const words = [table && "een tafel", power && "stroom", screen && "een scherm", other];
  return words.filter(Boolean).join(", ");
}
