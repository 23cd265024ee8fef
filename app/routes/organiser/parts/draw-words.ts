import { dayAndMonth, longDateTime } from "#app/domain/dates/dutch.ts";
import { localText } from "#app/domain/dates/local.ts";
import type { PeriodProblem } from "#app/domain/draw/period.ts";
import type { ComputedSummary } from "#app/domain/draw/stored.ts";
import type { DrawDayView } from "#app/features/draw/load-draw.ts";
import type { PeriodSet } from "#app/features/draw/set-period.ts";

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** The page's numbers and moments in words: no clock goes to the browser. */
export function drawPage(view: DrawDayView, day: { opensAt: Date }, now: Date) {
  const { draw, ...counts } = view;
  // A week, when there is one before the day.
  const closes = Math.min(now.getTime() + WEEK, day.opensAt.getTime() - 24 * HOUR);
  return {
    ...counts,
    dayBegins: longDateTime(day.opensAt),
    values: {
      opensAt: localText(draw?.opensAt ?? now),
      closesAt: localText(draw?.closesAt ?? new Date(Math.max(closes, now.getTime() + HOUR))),
    },
    draw: draw && {
      ...draw,
      opensAt: longDateTime(draw.opensAt),
      closesAt: longDateTime(draw.closesAt),
      drawnAt: draw.drawnAt && longDateTime(draw.drawnAt),
    },
  };
}

export type DrawPage = ReturnType<typeof drawPage>;
export type DrawTexts = NonNullable<DrawPage["draw"]>;

export function periodSentence(problem: PeriodProblem): string {
  switch (problem.reason) {
    case "past":
      return problem.field === "opensAt"
        ? "Dit moment is al geweest. Kies nu of later"
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
  if (phase === "given") return "De plekken zijn al verdeeld: daar verandert niets meer aan";
  if (phase === "computed")
    return "Er is al een uitslag. Wie die kent, mag de tijd niet veranderen";
  if (phase === "busy") return "Er wordt net gerekend. Wacht tot dat klaar is";
  return "De lijsten zijn nog open. Wacht tot ze gesloten zijn";
}

/** What is proven, and no more than that. */
export function proofSentence({ proof, check, total }: ComputedSummary): string {
  if (check.isProvenBest) {
    return `Bewezen best: geen enkele verdeling haalt meer dan ${total} punten. Het bewijs is nagerekend.`;
  }
  if (proof === "solver") {
    return `Het rekenprogramma zocht alles af en vond niets beters dan ${total} punten. Een bewijs dat je los daarvan kunt narekenen, is er niet: zo zeker is alleen dat ${check.bound} niet te overtreffen is.`;
  }
  return `Niet bewezen: dit is het beste dat binnen de tijd gevonden is, ${total} punten. Meer dan ${check.bound} kan zeker niet. Of er iets tussen zit, weten we niet.`;
}

const ORDINALS = ["eerste", "tweede", "derde", "vierde", "vijfde"];

/** How the best seat of each came out: "kreeg een eerste keus", …; the rest together. */
export function choiceFigures({ figures }: ComputedSummary): { value: number; label: string }[] {
  const shown = figures.best.slice(0, 3).map((value, index) => {
    return { value, label: `kregen hun ${ORDINALS[index]} keus` };
  });
  const later = figures.best.slice(3).reduce((sum, count) => sum + count, 0);
  return [
    ...shown,
    ...(later > 0 ? [{ value: later, label: "kregen een lagere keus" }] : []),
    { value: figures.none, label: "kregen niets" },
  ];
}

const REFUSED: Record<string, string> = {
  "rounds-overlap":
    "Twee rondes van deze dag vallen deels samen. Zet ze na elkaar en bereken opnieuw",
  "workshop-twice-in-round":
    "Een workshop staat twee keer in dezelfde ronde. Haal er een weg en bereken opnieuw",
};

export function refusedSentence(reason: string): string {
  return REFUSED[reason] ?? "Er klopt iets niet in het rooster. Kijk het na en bereken opnieuw";
}

export function dayLabel({ town, opensAt }: { town: string; opensAt: Date }): string {
  return `${town}, ${dayAndMonth(opensAt)}`;
}
