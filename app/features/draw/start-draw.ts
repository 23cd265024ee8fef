import { askToGive, forgetGiving } from "#app/db/draw-givings.ts";
import { askToCompute, askToRepeat, askToStop, type KeptDraw } from "#app/db/draws.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { phaseOf, type DrawPhase } from "#app/domain/draw/phase.ts";
import { enqueue } from "#app/queue/queue.ts";
import { holdDrawOfDay, type DayAsked, type NotFound } from "./hold-draw-of-day.ts";

export type Started =
  | { ok: true }
  | NotFound
  /** `phase`: how far it is */
  | { ok: false; reason: "wrong-time"; phase: DrawPhase };

/** Has the draw computed in the background. While that is busy it goes on. */
export function startDraw(asked: DayAsked, now: Date): Promise<Started> {
  return start(asked, now, { from: ["closed", "computed"], goesOn: ["busy"] }, async (draw, tx) => {
    await forgetGiving(draw.id, tx);
    await askToCompute(draw.id, now, tx);
    await enqueue("hold-draw", { drawId: draw.id, task: "compute" }, tx);
  });
}

/** Has the draw done again from what was kept of it, to see whether the same comes out. */
export function startRepeat(asked: DayAsked, now: Date): Promise<Started> {
  const from: DrawPhase[] = ["computed", "giving", "given"];
  return start(asked, now, { from, goesOn: [] }, async (draw, tx) => {
    await askToRepeat(draw.id, now, tx);
    await enqueue("hold-draw", { drawId: draw.id, task: "repeat" }, tx);
  });
}

/** Has everybody given their seats in the background; asked twice, they are given once. */
export function startGiving(asked: DayAsked, now: Date): Promise<Started> {
  const goesOn: DrawPhase[] = ["giving", "given"];
  return start(asked, now, { from: ["computed"], goesOn }, async (draw, tx) => {
    await askToGive(draw.id, now, tx);
    await enqueue("give-drawn-seats", { drawId: draw.id }, tx);
  });
}

/** Asks the computation to stop: nothing comes of it. */
export async function stopDraw(asked: DayAsked): Promise<void> {
  await holdDrawOfDay(asked, (draw, tx) => askToStop(draw.id, tx));
}

function start(
  asked: DayAsked,
  now: Date,
  { from, goesOn }: { from: readonly DrawPhase[]; goesOn: readonly DrawPhase[] },
  work: (draw: KeptDraw, tx: Transaction) => Promise<void>,
): Promise<Started> {
  return holdDrawOfDay(asked, async (draw, tx): Promise<Started> => {
    const phase = phaseOf(draw, now);
    if (goesOn.includes(phase)) return { ok: true };
    if (!from.includes(phase)) return { ok: false, reason: "wrong-time", phase };
    await work(draw, tx);
    return { ok: true };
  });
}
