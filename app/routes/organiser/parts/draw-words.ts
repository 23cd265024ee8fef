import { dayAndMonth, dayKey, longDateTime } from "#app/domain/dates/dutch.ts";
import { localText, momentOf } from "#app/domain/dates/local.ts";
import type { PeriodProblem } from "#app/domain/draw/period.ts";
import type { DrawDayView } from "#app/features/draw/load-draw.ts";
import type { PeriodSet } from "#app/features/draw/set-period.ts";
import { openingMails, reminderSentence } from "./draw-mail-words.ts";

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** The page's numbers and moments in words: no clock goes to the browser. */
export function drawPage(view: DrawDayView, day: { opensAt: Date }, now: Date) {
  const { draw, ...counts } = view;
  return {
    ...counts,
    dayBegins: longDateTime(day.opensAt),
    values: {
      // Empty is right away: a moment that was now when the page was made would be past when sent.
      opensAt: draw ? localText(draw.opensAt) : "",
      closesAt: localText(draw?.closesAt ?? suggestedEnd(day, now)),
    },
    draw: draw && {
      ...draw,
      opensAt: longDateTime(draw.opensAt),
      closesAt: longDateTime(draw.closesAt),
      drawnAt: draw.drawnAt && longDateTime(draw.drawnAt),
      reminder: reminderSentence(draw, counts.registered - draw.ranked),
      openingMails: openingMails(counts.registered),
    },
  };
}

/** At the end of a working day, in a week when there is one before the day of the event. */
function suggestedEnd(day: { opensAt: Date }, now: Date): Date {
  const inAWeek = Math.min(now.getTime() + WEEK, day.opensAt.getTime() - 24 * HOUR);
  const end = momentOf(dayKey(new Date(inAWeek)), "17:00");
  const soonest = now.getTime() + HOUR;
  return end.ok && end.instant.getTime() >= soonest ? end.instant : new Date(soonest);
}

export type DrawPage = ReturnType<typeof drawPage>;
export type DrawTexts = NonNullable<DrawPage["draw"]>;

export function periodSentence(problem: PeriodProblem): string {
  switch (problem.reason) {
    case "past":
      return problem.field === "opensAt"
        ? "Dit moment is al geweest. Kies een later moment, of laat het leeg: dan is het meteen"
        : "Dit moment is al geweest. Kies nu, dan sluit hij meteen, of later";
    case "before-programme":
      return `Het programma staat pas op de site vanaf ${longDateTime(problem.programmeAt)}. Open dan of later`;
    case "has-opened":
      return "De lijsten zijn al open: dit moment kan niet meer anders";
    case "before-opening":
      return "De sluiting ligt voor de opening. Kies een later moment";
    case "after-day-began":
      return `De dag begint op ${longDateTime(problem.dayOpensAt)}. Sluit de dag ervoor, dan is er tijd om te loten`;
  }
}

/** What is wrong with a period, by field; "" is the form. */
export function periodErrors(refused: PeriodSet & { ok: false }): Record<string, string[]> {
  switch (refused.reason) {
    case "not-found":
      return { "": ["Deze loting is er niet meer"] };
    case "no-workshops":
      return {
        "": ["Er staan nog geen workshops in het rooster van deze dag. Plaats die eerst"],
      };
    case "too-late":
      return { "": [lateSentence(refused.phase)] };
    case "bad-period": {
      const errors: Record<string, string[]> = {};
      for (const problem of refused.problems) {
        errors[problem.field] = [...(errors[problem.field] ?? []), periodSentence(problem)];
      }
      return errors;
    }
  }
}

export function lateSentence(phase: string): string {
  if (phase === "closed") return "Er is geen uitslag om te geven. Bereken de loting eerst";
  if (phase === "giving") return "De plekken worden net verdeeld. Wacht tot dat klaar is";
  if (phase === "given") return "De plekken zijn al verdeeld: daar verandert niets meer aan";
  if (phase === "computed")
    return "Er is al een uitslag. Wie die kent, mag de tijd niet veranderen";
  if (phase === "busy") return "Er wordt net gerekend. Wacht tot dat klaar is";
  return "De lijsten zijn nog open. Wacht tot ze gesloten zijn";
}

export function dayLabel({ town, opensAt }: { town: string; opensAt: Date }): string {
  return `${town}, ${dayAndMonth(opensAt)}`;
}
