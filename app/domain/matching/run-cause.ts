import { z } from "zod";

/** What a run of the matching was asked for by. */
export const RUN_CAUSES = [
  "search",
  "veto",
  "release",
  "lock",
  "unlock",
  "swap",
  "maximum",
] as const;

export type RunCause = (typeof RUN_CAUSES)[number];

/** An unknown word was written by another version. */
export const runCause = z.enum(RUN_CAUSES).catch("search");

/** Who was proposed to whom in a run. `a` < `b` as strings. */
export const runPairs = z.array(z.object({ a: z.string(), b: z.string(), score: z.number() }));
export type RunPair = z.infer<typeof runPairs>[number];

export interface RunDifference {
  added: RunPair[];
  gone: RunPair[];
  stayed: RunPair[];
}

/** What a later run proposes that an earlier one did not, and the other way round. */
export function compareRuns(earlier: readonly RunPair[], later: readonly RunPair[]): RunDifference {
  const keys = (pairs: readonly RunPair[]) => new Set(pairs.map(keyOf));
  const [before, after] = [keys(earlier), keys(later)];
  return {
    added: later.filter((pair) => !before.has(keyOf(pair))),
    gone: earlier.filter((pair) => !after.has(keyOf(pair))),
    stayed: later.filter((pair) => before.has(keyOf(pair))),
  };
}

const keyOf = ({ a, b }: RunPair) => JSON.stringify([a, b]);
