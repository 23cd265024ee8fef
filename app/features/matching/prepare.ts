import { findEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import { parseMatchInput, type MatchInput } from "#app/domain/matching/input.ts";
import { markOfReading, type ReadMaterial } from "#app/domain/matching/kept-reading.ts";
import { buildMatchInput } from "./build-input.ts";

/** All that a matching of an event takes. */
export interface Prepared extends ReadMaterial {
  event: Event;
  /** of the texts as they are now */
  mark: string;
}

export type Preparation =
  { ok: true; prepared: Prepared } | { ok: false; reason: "no-event" | "nobody-to-match" };

/**
 * Gathers what the matching of an event takes. `change`: what is tried on top of what the
 * organisers decided. Throws when what the database holds does not fit the core's input: a fault
 * of ours.
 */
export async function prepareMatching(
  eventSlug: string,
  maxIntroductions?: number,
  change: (input: MatchInput) => MatchInput = (input) => input,
): Promise<Preparation> {
  const event = await findEvent(eventSlug);
  if (!event) return { ok: false, reason: "no-event" };
  const max = maxIntroductions ?? event.maxIntroductions;
  const built = await inTransaction((tx) => buildMatchInput(event, max, tx));
  if (built.input.parties.length < 2) return { ok: false, reason: "nobody-to-match" };
  const parsed = parseMatchInput(change(built.input));
  if (!parsed.ok) {
    const first = parsed.problems[0];
    throw new Error(`the input of the matching does not fit: ${first?.path} ${first?.expected}`);
  }
  const material = { ...built, input: parsed.input };
  return { ok: true, prepared: { event, ...material, mark: markOfReading(material) } };
}
