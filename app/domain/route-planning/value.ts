import { runGain, standGainOf } from "./gains.ts";
import { FamilyCounts, WEIGHTS } from "./objective.ts";
import type { RouteDay, RouteRun, RouteStand, Stop } from "./route.ts";

/** All that can be seen on a day. */
export interface Offered {
  runs: readonly RouteRun[];
  stands: readonly RouteStand[];
}

/**
 * The objective of objective.ts for stops as they stand, whoever put them there. What is not on
 * offer any more adds nothing, and its way is walked.
 */
export function routeValue(
  day: Pick<RouteDay, "entrance" | "walkingMetres">,
  { runs, stands }: Offered,
  stops: readonly Stop[],
): number {
  const families = new FamilyCounts();
  let from = day.entrance;
  let value = 0;
  for (const stop of [...stops].sort((a, b) => +a.startsAt - +b.startsAt)) {
    const run = stop.runId === null ? undefined : runs.find(({ runId }) => runId === stop.runId);
    const stand = stands.find(({ contributionId }) => contributionId === stop.contributionId);
    const gain = run ? runGain(run) : stand ? standGainOf(stand) : null;
    if (gain !== null) {
      const { family } = run ?? stand ?? {};
      value += gain + families.gain(family);
      families.add(family);
    }
    value -= WEIGHTS.walkPerMetre * day.walkingMetres(from, stop.point);
    from = stop.point;
  }
  return value;
}
