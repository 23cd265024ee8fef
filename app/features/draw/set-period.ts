import { deleteDraw, insertDraw, lockDrawOfDay, setPeriod, type KeptDraw } from "#app/db/draws.ts";
import { listShownRuns } from "#app/db/draw-runs.ts";
import { lockEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";
import {
  periodProblems,
  phaseOf,
  type DrawPhase,
  type Period,
  type PeriodProblem,
} from "#app/domain/draw/period.ts";

interface DayAsked {
  eventSlug: string;
  dayId: string;
}

export type PeriodSet =
  | { ok: true }
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
  asked: DayAsked & { period: Period; seed: string },
  now: Date,
): Promise<PeriodSet> {
  const { eventSlug, dayId, period, seed } = asked;
  return inTransaction(async (tx): Promise<PeriodSet> => {
    const event = await lockEvent(eventSlug, tx);
    const day = event?.days.find(({ id }) => id === dayId);
    if (!event || !day) return { ok: false, reason: "not-found" };
    const draw = await lockDrawOfDay(dayId, tx);
    const late = draw && tooLate(draw, now);
    if (late) return late;
    const problems = periodProblems(period, draw, event, day, now);
    if (problems.length > 0) return { ok: false, reason: "bad-period", problems };
    const at = { eventId: event.id, locationDayId: dayId };
    // By then the programme is told: who opens a period a day ahead may do so before it is.
    const seen = new Date(Math.max(now.getTime(), period.opensAt.getTime()));
    const runs = await listShownRuns(at, seen, tx);
    if (runs.length === 0) return { ok: false, reason: "no-workshops" };
    if (draw) await setPeriod(draw.id, period, tx);
    else await insertDraw({ ...at, ...period, seed }, tx);
    return { ok: true };
  });
}

/** Calls a draw off, with the lists that people made: seats are for who comes first again. */
export function cancelDraw({ eventSlug, dayId }: DayAsked, now: Date): Promise<PeriodSet> {
  return inTransaction(async (tx): Promise<PeriodSet> => {
    const event = await lockEvent(eventSlug, tx);
    if (!event?.days.some(({ id }) => id === dayId)) return { ok: false, reason: "not-found" };
    const draw = await lockDrawOfDay(dayId, tx);
    if (!draw) return { ok: false, reason: "not-found" };
    const phase = phaseOf(draw, now);
    if (phase === "given") return { ok: false, reason: "too-late", phase };
    await deleteDraw(draw.id, tx);
    return { ok: true };
  });
}

/** Once there is an outcome, a longer period would let people answer to it. */
function tooLate(draw: KeptDraw, now: Date): PeriodSet | null {
  const phase = phaseOf(draw, now);
  const isLate = phase === "busy" || phase === "computed" || phase === "given";
  return isLate ? { ok: false, reason: "too-late", phase } : null;
}
