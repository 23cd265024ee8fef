import { countDemand } from "#app/db/demand.ts";
import { rankByShortage, type RankedTheme } from "#app/domain/demand/demand.ts";

/** Every theme of an event with what is asked and on offer, the largest shortage first. */
export async function loadDemand(eventId: string): Promise<RankedTheme[]> {
  return rankByShortage(await countDemand(eventId));
}
