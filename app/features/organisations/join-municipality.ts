import { findEvent } from "#app/db/events.ts";
import { findOrCreateMunicipality } from "#app/db/organisations.ts";
import { countUse } from "#app/db/rate-limits.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { JOINING_PER_PERSON, letInOrAsk, type Joined, type Joiner } from "./let-in-or-ask.ts";

export interface Joining {
  person: Joiner;
  /** CBS code of the gemeente */
  code: string;
  eventSlug: string;
}

/**
 * Somebody says to work for a gemeente, and does at once or waits for approval. A name that is
 * given is kept. Null when there is no such event. Throws a RangeError on a code that no gemeente
 * has.
 */
export async function joinMunicipality(
  { person, code, eventSlug }: Joining,
  now: Date,
): Promise<Joined | null> {
  const event = await findEvent(eventSlug);
  if (!event) return null;
  const waitSeconds = await countUse(JOINING_PER_PERSON, person.userId);
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };
  return inTransaction(async (tx) => {
    const organisation = await findOrCreateMunicipality(code, tx);
    return letInOrAsk(person, organisation, { event, now }, tx);
  });
}
