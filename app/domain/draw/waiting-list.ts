import type { DrawInput } from "./draw.ts";
import { waitingNumber } from "./lot.ts";
import type { DrawProblem, Option } from "./problem.ts";

/**
 * Who waits for which run, in the order of a lot of their own: everybody who named the workshop,
 * got it in no round, and would rather have it than what they got in this round. So a seat that
 * comes free is never offered to somebody who would lose by it.
 */
export function waitingLists(
  { seed }: Pick<DrawInput, "seed">,
  { runIds, visitors }: DrawProblem,
  given: readonly Option[][],
): Record<string, string[]> {
  const lists: { visitorId: string; number: number }[][] = runIds.map(() => []);
  visitors.forEach(({ visitorId, options }, visitor) => {
    const mine = given[visitor]!;
    const seated = new Set(mine.map((option) => option.workshopId));
    for (const { run, round, workshopId, choice } of options) {
      if (seated.has(workshopId)) continue;
      const instead = mine.find((option) => option.round === round);
      if (instead && instead.choice < choice) continue;
      const number = waitingNumber(seed, visitorId, runIds[run]!);
      lists[run]!.push({ visitorId, number });
    }
  });
  return Object.fromEntries(
    runIds.map((runId, run) => {
      // Visitors come in the order of their ids, and sorting keeps that between equal numbers.
      const inLine = lists[run]!.sort((a, b) => a.number - b.number);
      return [runId, inLine.map(({ visitorId }) => visitorId)];
    }),
  );
}
