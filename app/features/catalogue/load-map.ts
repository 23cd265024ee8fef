import { listExamples } from "#app/db/catalogue.ts";
import { presenceOf, type Presence } from "#app/domain/catalogue/presence.ts";

/** Which gemeenten show something at an event, for the map and its list. */
export async function loadMap(eventId: string): Promise<Presence> {
  return presenceOf(await listExamples(eventId));
}
