import { findDivision, markTaken } from "#app/db/day-divisions.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { findRoute } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { openOwnRoute } from "./own-registration.ts";
import { readPlanning } from "./planning.ts";
import { saveWithSeats } from "./propose-route.ts";

export type TakenPart =
  | { ok: true }
  | {
      ok: false;
      reason:
        | "not-registered"
        | "event-over"
        | "no-part"
        /** the route or the programme is not what the part was made of any more */
        | "changed"
        | "no-seats";
    };

/**
 * Somebody takes their own part of a divided day: it becomes their route, and a new proposal leaves
 * it alone. All of it or nothing.
 */
export async function takePart(userId: string, eventSlug: string, now: Date): Promise<TakenPart> {
  const opened = await openOwnRoute({ userId, eventSlug }, now);
  if (!opened.ok) return opened;
  const { registration } = opened;
  const { id, locationDayId, organisation } = registration;
  const planning = await readPlanning(registration, eventSlug);
  return inTransaction(async (tx): Promise<TakenPart> => {
    await lockRegistration(id, tx);
    const today = await findRegistration(userId, eventSlug, tx);
    if (!today?.sharesRoute || today.organisation.id !== organisation.id) {
      return { ok: false, reason: "no-part" };
    }
    const division = await findDivision({ locationDayId, organisationId: organisation.id }, tx);
    const part = division?.parts.find(({ registrationId }) => registrationId === id);
    if (!division || !part || part.takenAt || today.locationDayId !== locationDayId) {
      return { ok: false, reason: "no-part" };
    }
    const route = await findRoute(id, tx);
    const stops = planning.placed(part.stops);
    const isAsItWas =
      (route?.sequence ?? null) === part.basedOn &&
      stops.length === part.stops.length &&
      stops.every((stop, index) => {
        return stop.startsAt.getTime() === part.stops[index]?.startsAt.getTime();
      });
    if (!isAsItWas) return { ok: false, reason: "changed" };
    const pinned = stops.map(({ point: _, ...stop }) => ({ ...stop, pinned: true }));
    if (!(await saveWithSeats(id, route?.stops ?? [], pinned, now, tx))) {
      return { ok: false, reason: "no-seats" };
    }
    await markTaken(division.id, id, now, tx);
    return { ok: true };
  });
}
