import type { Network } from "./network.ts";
import { fillAll } from "./search.ts";
import { startFrom } from "./start.ts";
import type { State } from "./state.ts";

/** Asked now and then; true ends the work with what there is. */
export type ShouldStop = () => boolean;

export type SolveOptions = {
  shouldStop?: ShouldStop;
  /** prices to start from, per vertex, even; without it all are 0 */
  start?: Float64Array;
};

export type Solved = { state: State; isComplete: boolean };

/**
 * Chooses arcs of the largest total weight such that each vertex has exactly its capacity, with
 * prices and blossoms that prove it. Stopped early, prices still bound the optimum and no vertex
 * has too many. Throws where a vertex cannot be filled: each needs a way to the sink.
 */
export function solveNetwork(network: Network, options: SolveOptions = {}): Solved {
  const state = startFrom(network, options.start ?? new Float64Array(network.sink));
  return { state, isComplete: fillAll(state, options.shouldStop ?? (() => false)) };
}
