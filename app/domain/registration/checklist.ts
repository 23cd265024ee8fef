import type { ContributionField } from "./contribution.ts";
import { couldAdd, stillMissing, type Extra, type Judged } from "./still-missing.ts";

/** What has to be done before it can be sent in, as the form and the reminder say it. */
export const TASKS: Record<ContributionField, string> = {
  title: "Geef het een naam",
  summary: "Zeg in één zin wat jullie doen",
  mainTheme: "Kies een hoofdthema",
  story: "Vertel wat het is",
  results: "Vertel wat het oplevert",
  considerations: "Maak jullie afweging korter",
  audience: "Zeg korter voor wie het is",
  days: "Kies op welke dagen jullie kunnen",
  workshopForm: "Kies een vorm",
  minutes: "Vul in hoe lang het duurt",
  maxGroup: "Vul in hoe groot de groep mag zijn",
  needsOther: "Zeg korter wat jullie nodig hebben",
};

/** What may be left out and makes it stronger. */
export const EXTRAS: Record<Extra, string> = {
  considerations: "Welke afweging maakten jullie?",
  audience: "Voor wie is het?",
  presenters: "Wie geeft de workshop?",
};

/** The same list in words, for who does not look at the form. */
export function checklistWords(
  content: Judged,
  { asksDays }: { asksDays: boolean },
): { tasks: string[]; extras: string[] } {
  return {
    tasks: stillMissing(content, { asksDays }).map((field) => TASKS[field]),
    extras: couldAdd(content).map((part) => EXTRAS[part]),
  };
}
