import { deleteDraw, insertDraw, lockDrawOfDay, setPeriod, type KeptDraw } from "#app/db/draws.ts";
import { listShownRuns } from "#app/db/draw-runs.ts";
import { lockEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";
import {
  meantPeriod,
  periodProblems,
  type AskedPeriod,
  type PeriodProblem,
} from "#app/domain/draw/period.ts";
import { phaseOf, type DrawPhase } from "#app/domain/draw/phase.ts";
import { openingIsDue } from "#app/domain/draw/telling.ts";
import { holdDrawOfDay, type DayAsked } from "./hold-draw-of-day.ts";
import { tellCancelled, tellOpened } from "./period-mails.ts";

export type PeriodSet =
  /** `mails`: so many people are told at once */
  | { ok: true; mails: number }
  | { ok: false; reason: "not-found" }
  /** nothing to rank: no workshop of that day has a round that visitors see */
  | { ok: false; reason: "no-workshops" }
  /** it is too late to change it; `phase`: how far it is */
  | { ok: false; reason: "too-late"; phase: DrawPhase }
  | { ok: false; reason: "bad-period"; problems: PeriodProblem[] };

/**
 * Opens a preference period for a day, or changes the one there is. The seed is made once, when
 * the period is: nobody can choose it later.
 */
export function setDrawPeriod(
  asked: DayAsked & { period: AskedPeriod; seed: string },
  now: Date,
): Promise<PeriodSet> {
  const { eventSlug, dayId, seed } = asked;
  return inTransaction(async (tx): Promise<PeriodSet> => {
    const event = await lockEvent(eventSlug, tx);
    const day = event?.days.find(({ id }) => id === dayId);
    if (!event || !day) return { ok: false, reason: "not-found" };
    const draw = await lockDrawOfDay(dayId, tx);
    const late = draw && tooLate(draw, now);
    if (late) return late;
    const period = meantPeriod(asked.period, draw, now);
    const problems = periodProblems(period, draw, event, day, now);
    if (problems.length > 0) return { ok: false, reason: "bad-period", problems };
    const at = { eventId: event.id, locationDayId: dayId };
    // By then the programme is told: who opens a period a day ahead may do so before it is.
    const seen = new Date(Math.max(now.getTime(), period.opensAt.getTime()));
    const runs = await listShownRuns(at, seen, tx);
    if (runs.length === 0) return { ok: false, reason: "no-workshops" };
    if (draw) await setPeriod(draw.id, period, tx);
    else await insertDraw({ ...at, ...period, seed }, tx);
    const set = await lockDrawOfDay(dayId, tx);
    const mails = set && openingIsDue(set, now) ? await tellOpened(set, now, tx) : 0;
    return { ok: true, mails };
  });
}

/**
 * Calls a draw off, with the lists that people made: seats are for who comes first again. Who made
 * one gets a mail.
 */
export function cancelDraw(asked: DayAsked, now: Date): Promise<PeriodSet> {
  return holdDrawOfDay(asked, async (draw, tx): Promise<PeriodSet> => {
    const phase = phaseOf(draw, now);
    if (phase === "giving" || phase === "given") return { ok: false, reason: "too-late", phase };
    const mails = await tellCancelled(draw, tx);
    await deleteDraw(draw.id, tx);
    return { ok: true, mails };
  });
}

/** Once there is an outcome, a longer period would let people answer to it. */
function tooLate(draw: KeptDraw, now: Date): PeriodSet | null {
  const phase = phaseOf(draw, now);
  const isEarly = phase === "planned" || phase === "open" || phase === "closed";
  return isEarly ? null : { ok: false, reason: "too-late", phase };
}
