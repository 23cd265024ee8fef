import type { GuardedMaterial } from "#app/db/materials.ts";
import { decideAccess, type MaterialAccess } from "#app/domain/materials/access.ts";
import {
  isRegisteredFor,
  reviewsFor,
  worksFor,
  type MaybeViewer,
} from "#app/domain/people/viewer.ts";

/** Whether this person may have this file of this event now. */
export function readAs(
  viewer: MaybeViewer,
  eventSlug: string,
  { audience, contribution }: GuardedMaterial,
  now: Date,
): MaterialAccess {
  const { status, eventEndsAt, organisations } = contribution;
  // Those who show it too see what was sent in, not drafts.
  const [own, ...partners] = organisations;
  const colleagues = status === "draft" ? [own] : [own, ...partners];
  const reader = {
    isSignedIn: viewer !== null,
    isColleague: colleagues.some((slug) => slug !== undefined && worksFor(viewer, slug)),
    reviews: reviewsFor(viewer, eventSlug),
    isRegistered: isRegisteredFor(viewer, eventSlug),
  };
  return decideAccess({ audience, status, eventEndsAt }, reader, now);
}
