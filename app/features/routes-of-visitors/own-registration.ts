import type { Db } from "#app/db/client.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration, type Registration } from "#app/db/registrations.ts";
import { findRoute } from "#app/db/routes.ts";
import type { Event } from "#app/domain/events/event.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";

/** Who wants to change their own route, and where. */
export interface OwnRoute {
  userId: string;
  eventSlug: string;
}

export type OpenedRoute =
  | { ok: true; event: Event; registration: Registration }
  | { ok: false; reason: "not-registered" | "event-over" };

/** The registration that a change of somebody's route is about, as long as it can be changed. */
export async function openOwnRoute(
  { userId, eventSlug }: OwnRoute,
  now: Date,
  tx?: Db,
): Promise<OpenedRoute> {
  const event = await findEvent(eventSlug, tx);
  const registration = await findRegistration(userId, eventSlug, tx);
  if (!event || !registration) return { ok: false, reason: "not-registered" };
  const open = decideAction(event, "route", now);
  return open.ok ? { ok: true, event, registration } : open;
}

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
