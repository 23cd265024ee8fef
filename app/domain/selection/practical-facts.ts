import { clock, dayAndMonth, duration } from "../dates/dutch.ts";
import { WORKSHOP_FORM_NAMES, type WorkshopForm } from "../registration/contribution-content.ts";
import type { ContributionKind } from "../registration/contribution.ts";
import { needsWords } from "./export-table.ts";

interface Wish {
  kind: "preferred" | "impossible";
  round: number;
  startsAt: Date;
}

interface Practical {
  kind: ContributionKind;
  audience: string;
  workshopForm: WorkshopForm | null;
  minutes: number | null;
  maxGroup: number | null;
  presenters: readonly { label: string; wishes: readonly Wish[] }[];
  needs: { table: boolean; power: boolean; screen: boolean; other: string };
  /** none: every day */
  days: readonly { town: string; opensAt: Date }[];
}

/**
 * For whom it is, when it can come, how long, what it takes: what was filled in, as terms and
 * descriptions.
 *
 * @param severalDays the event has more than one day, so the form asked which
 */
export function practicalFacts(
  one: Practical,
  severalDays: boolean,
): { term: string; description: string }[] {
  const facts = [
    { term: "Voor wie", description: one.audience },
    { term: "Kan komen op", description: severalDays ? daysWords(one.days) : "" },
    ...(one.kind === "workshop" ? workshopFacts(one, severalDays) : []),
    { term: "Nodig", description: needsWords(one.needs) },
  ];
  return facts.filter(({ description }) => description !== "");
}

function daysWords(days: Practical["days"]): string {
  if (days.length === 0) return "elke dag";
  return days.map(({ town, opensAt }) => `${dayAndMonth(opensAt)} (${town})`).join(", ");
}

function workshopFacts(one: Practical, severalDays: boolean) {
  const { workshopForm, minutes, maxGroup, presenters } = one;
  return [
    { term: "Vorm", description: workshopForm ? WORKSHOP_FORM_NAMES[workshopForm] : "" },
    { term: "Duur", description: minutes ? duration(minutes) : "" },
    { term: "Groep", description: maxGroup ? `hooguit ${maxGroup} mensen` : "" },
    { term: "Wie geeft hem", description: presenters.map(({ label }) => label).join(", ") },
    ...presenters.flatMap(({ label, wishes }) => [
      { term: `Liefst, volgens ${label}`, description: roundsOf(wishes, "preferred", severalDays) },
      {
        term: `Kan niet, volgens ${label}`,
        description: roundsOf(wishes, "impossible", severalDays),
      },
    ]),
  ];
}

/** "ronde 1 (10.00), ronde 3 (14.30)"; with several days each round says on which. */
function roundsOf(wishes: readonly Wish[], asked: Wish["kind"], severalDays: boolean): string {
  return wishes
    .filter(({ kind }) => kind === asked)
    .map(({ round, startsAt }) => {
      const day = severalDays ? `${dayAndMonth(startsAt)}, ` : "";
      return `ronde ${round} (${day}${clock(startsAt)})`;
    })
    .join(", ");
}
