import { standGain, workshopGain } from "./objective.ts";
import type { RouteRun, RouteStand } from "./route.ts";

/** What a run adds to the objective without variety and walking. */
export function runGain({ interest, chance, extra }: RouteRun): number {
  return workshopGain(interest, chance) + (extra ?? 0);
}

/** What a stand adds to the objective without variety and walking. */
export function standGainOf({ interest, extra }: RouteStand): number {
  return standGain(interest) + (extra ?? 0);
}
