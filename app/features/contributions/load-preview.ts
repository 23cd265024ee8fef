import { findExampleAsWritten } from "#app/db/catalogue.ts";
import { readerOf, type ContributionAddress } from "#app/db/contributions.ts";
import { findEvent } from "#app/db/events.ts";
import type { FullExample } from "#app/domain/catalogue/example.ts";

export interface Preview {
  example: FullExample;
  /** this organisation registered it itself, so its colleagues can change it */
  isOwn: boolean;
}

/**
 * A contribution as the public will see it, whatever its status; null for who may not read it:
 * it is neither this organisation's own nor shared with it.
 */
export async function loadPreview(address: ContributionAddress): Promise<Preview | null> {
  const [event, reader] = await Promise.all([findEvent(address.eventSlug), readerOf(address)]);
  if (!event || !reader) return null;
  const example = await findExampleAsWritten(event.id, address.contributionId);
  return example && { example, isOwn: reader === "owner" };
}
