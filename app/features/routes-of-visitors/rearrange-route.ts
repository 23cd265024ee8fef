import { listDropped } from "#app/db/dropped.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { findRoute, forgetArranged, type KeptRoute, type KeptStop } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";
import { shiftsOf } from "#app/domain/route-planning/arranged.ts";
import { rearrange } from "#app/domain/route-planning/rearrange.ts";
import { arrangementOf } from "./arrangement.ts";
import { readPlanning, type Planning } from "./planning.ts";
import { saveWithSeats } from "./propose-route.ts";

/** Seats may go while one plans; then it is planned again with what is left. */
const TRIES = 4;

/**
 * Lays what the planner chose in somebody's route around what they changed, and keeps the way back.
 * What they changed stands already, so this refuses nothing: where nothing gets better, or others
 * are always sooner, the rest stays as it is.
 *
 * @param isStrict how full the day may be was changed
 * @returns whether anything moved
 */
export async function rearrangeRoute(
  { userId, eventSlug }: { userId: string; eventSlug: string },
  now: Date,
  isStrict = false,
): Promise<boolean> {
  const event = await findEvent(eventSlug);
  if (!event || !decideAction(event, "route", now).ok) return false;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const registration = await findRegistration(userId, eventSlug);
    const route = registration && (await findRoute(registration.id));
    if (!registration || !route || (!route.toArrange && !isStrict)) return false;
    const planning = await readPlanning(registration, eventSlug);
    const stops = arranged(planning, route, now, isStrict);
    const saved = await inTransaction(async (tx): Promise<boolean | null> => {
      const { id } = registration;
      await lockRegistration(id, tx);
      const today = await findRegistration(userId, eventSlug, tx);
      const isSame =
        today?.locationDayId === registration.locationDayId &&
        today.fullness === registration.fullness &&
        (await listDropped(id, tx)).join() === planning.dropped.join() &&
        (await findRoute(id, tx))?.sequence === route.sequence;
      if (!isSame) return null;
      const aside = route.toArrange?.aside ?? [];
      const before = planning.placed([...route.stops, ...aside]);
      if (shiftsOf(before, stops).length === 0) {
        await forgetArranged(id, tx);
        return false;
      }
      const notes = { arranged: { back: route.stops, aside } };
      return (await saveWithSeats(id, route.stops, stops, now, tx, notes)) ? true : null;
    });
    if (saved !== null) return saved;
  }
  return false;
}

function arranged(planning: Planning, route: KeptRoute, now: Date, isStrict: boolean): KeptStop[] {
  const reasons = new Map(
    [...(route.toArrange?.aside ?? []), ...route.stops].map((one) => [
      one.contributionId,
      one.reason,
    ]),
  );
  return rearrange(arrangementOf(planning, route, now, isStrict)).map(({ point: _, ...stop }) => ({
    ...stop,
    reason: reasons.get(stop.contributionId) ?? planning.reasonOf(stop.contributionId),
  }));
}
