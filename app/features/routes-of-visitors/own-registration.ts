import { findRegistration } from "#app/db/registrations.ts";
import { findRoute } from "#app/db/routes.ts";

/** The id of somebody's registration for an event; a new one when they signed up again. */
export async function findOwnRegistration(
  userId: string,
  eventSlug: string,
): Promise<string | null> {
  return (await findRegistration(userId, eventSlug))?.id ?? null;
}

/** Whether an example is on the route of a registration. */
export async function isOnRoute(registrationId: string, contributionId: string): Promise<boolean> {
  const stops = (await findRoute(registrationId))?.stops ?? [];
  return stops.some((stop) => stop.contributionId === contributionId);
}
