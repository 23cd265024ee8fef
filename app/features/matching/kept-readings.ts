import type { KeptReading } from "#app/domain/matching/kept-reading.ts";

/** Events of which this process remembers what came of the texts: some kilobytes each. */
const MOST_EVENTS = 20;

const kept = new Map<string, { mark: string; reading: KeptReading }>();

/** What came of an event's texts when they had this mark; null when it is not known here. */
export function recallReading(eventId: string, mark: string): KeptReading | null {
  const known = kept.get(eventId);
  return known?.mark === mark ? known.reading : null;
}

/** Takes the place of what was known of this event; who was remembered longest ago makes room. */
export function rememberReading(eventId: string, mark: string, reading: KeptReading): void {
  kept.delete(eventId);
  kept.set(eventId, { mark, reading });
  for (const oldest of [...kept.keys()].slice(0, -MOST_EVENTS)) kept.delete(oldest);
}
