import { askToCompute, askToRepeat, askToStop, lockDrawOfDay } from "#app/db/draws.ts";
import { findEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { phaseOf, type DrawPhase } from "#app/domain/draw/period.ts";
import { enqueue } from "#app/queue/queue.ts";

interface DayAsked {
  eventSlug: string;
  dayId: string;
}

export type Started =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  /** `phase`: how far it is */
  | { ok: false; reason: "wrong-time"; phase: DrawPhase };

/** Has the draw computed in the background. While that is busy it goes on. */
export function startDraw({ eventSlug, dayId }: DayAsked, now: Date): Promise<Started> {
  return inTransaction(async (tx): Promise<Started> => {
    const event = await findEvent(eventSlug, tx);
    if (!event?.days.some(({ id }) => id === dayId)) return { ok: false, reason: "not-found" };
    const draw = await lockDrawOfDay(dayId, tx);
    if (!draw) return { ok: false, reason: "not-found" };
    const phase = phaseOf(draw, now);
    if (phase === "busy") return { ok: true };
    if (phase !== "closed" && phase !== "computed") {
      return { ok: false, reason: "wrong-time", phase };
    }
    await askToCompute(draw.id, now, tx);
    await enqueue("hold-draw", { drawId: draw.id, task: "compute" }, tx);
    return { ok: true };
  });
}

/** Asks the computation to stop: nothing comes of it. */
export function stopDraw({ eventSlug, dayId }: DayAsked): Promise<void> {
  return inTransaction(async (tx) => {
    const event = await findEvent(eventSlug, tx);
    if (!event?.days.some(({ id }) => id === dayId)) return;
    const draw = await lockDrawOfDay(dayId, tx);
    if (draw) await askToStop(draw.id, tx);
  });
}

/** Has the draw done again from what was kept of it, to see whether the same comes out. */
export function startRepeat({ eventSlug, dayId }: DayAsked, now: Date): Promise<Started> {
  return inTransaction(async (tx): Promise<Started> => {
    const event = await findEvent(eventSlug, tx);
    if (!event?.days.some(({ id }) => id === dayId)) return { ok: false, reason: "not-found" };
    const draw = await lockDrawOfDay(dayId, tx);
    if (!draw) return { ok: false, reason: "not-found" };
    const phase = phaseOf(draw, now);
    if (phase !== "computed" && phase !== "given") {
      return { ok: false, reason: "wrong-time", phase };
    }
    await askToRepeat(draw.id, now, tx);
    await enqueue("hold-draw", { drawId: draw.id, task: "repeat" }, tx);
    return { ok: true };
  });
}
