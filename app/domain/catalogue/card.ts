import { clock } from "#app/domain/dates/dutch.ts";
import type { ContributionKind } from "#app/domain/registration/contribution.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { familyOf, type Example } from "./example.ts";

/** What stands on the card of an example, in words. */
export interface Card {
  id: string;
  kind: ContributionKind;
  family: ThemeFamily | null;
  themeName: string | undefined;
  organisations: string[];
  /** "Stand 12" or "Workshop" */
  label: string;
  title: string;
  summary: string;
  /** the counter: when, and where or how many seats */
  when: string;
  where: string;
}

export function asCard(example: Example): Card {
  return {
    id: example.id,
    kind: example.kind,
    family: familyOf(example),
    themeName: example.themes[0]?.name,
    organisations: example.organisations.map(({ name }) => name),
    title: example.title,
    summary: example.summary,
    ...(example.kind === "stand" ? standTexts(example) : workshopTexts(example)),
  };
}

function standTexts({ place }: Example) {
  return {
    label: place ? `Stand ${place.number}` : "Stand",
    when: "Hele dag",
    where: place ? `Vak ${place.zone}` : "Plek volgt nog",
  };
}

function workshopTexts({ runs }: Example) {
  const [first, ...others] = runs;
  if (!first) return { label: "Workshop", when: "Ronde volgt nog", where: "" };
  const seatsLeft = runs.reduce((sum, run) => sum + run.seatsLeft, 0);
  return {
    label: "Workshop",
    when:
      others.length === 0
        ? `Ronde ${first.round}, ${clock(first.startsAt)}`
        : `Ronde ${listed(runs.map(({ round }) => String(round)))}`,
    where: seatsText(seatsLeft),
  };
}

/** "Nog 6 plekken", "Nog 1 plek", "Vol" */
export function seatsText(seatsLeft: number): string {
  if (seatsLeft === 0) return "Vol";
  return seatsLeft === 1 ? "Nog 1 plek" : `Nog ${seatsLeft} plekken`;
}

/** "Laren", "Laren en Blaricum", "1, 2 en 3" */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`;
}

/** "donderdag" → "Donderdag" */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
