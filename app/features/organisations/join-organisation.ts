import { findEvent } from "#app/db/events.ts";
import { findOrganisation } from "#app/db/organisations.ts";
import { countUse } from "#app/db/rate-limits.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { JOINING_PER_PERSON, letInOrAsk, type Joined, type Joiner } from "./let-in-or-ask.ts";

/**
 * Somebody says to work for an organisation that is there, and does at once or waits for approval.
 * Null when there is no such event or organisation.
 */
export async function joinOrganisation(
  { person, slug, eventSlug }: { person: Joiner; slug: string; eventSlug: string },
  now: Date,
): Promise<Joined | null> {
  const [event, organisation] = await Promise.all([findEvent(eventSlug), findOrganisation(slug)]);
  if (!event || !organisation) return null;
  const waitSeconds = await countUse(JOINING_PER_PERSON, person.userId);
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };
  return inTransaction((tx) => letInOrAsk(person, organisation, { event, now }, tx));
}
