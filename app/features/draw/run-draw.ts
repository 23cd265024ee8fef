import {
  claimDraw,
  endComputing,
  endRepeating,
  findDraw,
  findOutcome,
  findStoredInput,
  keepProgress,
} from "#app/db/draws.ts";
import type { DrawInput } from "#app/domain/draw/draw.ts";
import { isSameOutcome, storedInput, type ComputedDraw } from "#app/domain/draw/stored.ts";
import { readInput } from "./read-input.ts";

/**
 * Computes a draw somewhere else than in the thread that asks, which goes on meanwhile.
 * Rejects when `signal` is aborted before it is done, and with what goes wrong.
 */
export type ComputeElsewhere = (
  input: DrawInput,
  options: { signal: AbortSignal; tell: (part: number) => void },
) => Promise<ComputedDraw>;

/** Milliseconds between two times that it writes down how far it is, and looks whether to stop. */
const TELLS_EVERY = 500;

/**
 * Computes a draw that waits for it, and keeps what went in and what came out.
 * Throws what goes wrong, after writing down that it failed.
 */
export async function runDraw(
  id: string,
  compute: ComputeElsewhere,
  clock: { now: () => Date },
): Promise<void> {
  const claimed = await claimDraw(id);
  if (!claimed) return;
  const stop = new AbortController();
  let part = 0;
  const looking = setInterval(() => {
    keepProgress(id, part).then(
      (goesOn) => goesOn || stop.abort(),
      () => {},
    );
  }, TELLS_EVERY);
  try {
    if (!(await keepProgress(id, 0))) stop.abort();
    const { input } = await readInput(claimed, clock.now());
    const tell = (reached: number) => {
      part = Math.min(1, reached);
    };
    const computed = await compute(input, { signal: stop.signal, tell });
    await endComputing(claimed, { status: "DONE", input, computed });
  } catch (error) {
    await endComputing(claimed, { status: stop.signal.aborted ? "STOPPED" : "FAILED" });
    if (!stop.signal.aborted) throw error;
  } finally {
    clearInterval(looking);
  }
}

/** Does a draw again from what was kept of it, and writes down whether the same came out. */
export async function repeatDraw(
  id: string,
  compute: ComputeElsewhere,
  clock: { now: () => Date },
): Promise<void> {
  const draw = await findDraw(id);
  const before = await findOutcome(id);
  const input = storedInput.safeParse(await findStoredInput(id)).data;
  if (!draw?.repeatAskedAt || !before || !input) return;
  try {
    const signal = new AbortController().signal;
    const { outcome } = await compute({ ...input, seed: draw.seed }, { signal, tell: () => {} });
    const wasSame = outcome !== null && isSameOutcome(before, outcome);
    await endRepeating(id, { wasSame, now: clock.now() });
  } catch (error) {
    await endRepeating(id, { wasSame: null, now: clock.now() });
    throw error;
  }
}
