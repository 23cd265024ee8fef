import { findEvent } from "#app/db/events.ts";
import { findOrCreateMunicipality } from "#app/db/organisations.ts";
import { moveChallenges, moveRegistration } from "#app/db/registration-changes.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { findRoute, writeRoute } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { leaveAllLines, listRunsOf, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import {
  decideMove,
  type MovingRefusal,
} from "#app/domain/registration-of-visitors/registering.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { broughtChallenges } from "./brought-challenges.ts";

export type ChangedDetails =
  | {
      ok: true;
      /** their route is empty and has to be proposed anew */
      isOtherDay: boolean;
    }
  | MovingRefusal
  | { ok: false; reason: "not-registered" };

/**
 * Lets somebody come for another gemeente or on another day. What they brought goes along with
 * them; on another day their old seats go to who is next in line. `municipality`: CBS code. `day`: undefined where
 * there is nothing to choose.
 */
export function changeDetails(
  userId: string,
  eventSlug: string,
  wanted: { municipality: string; day?: string },
  now: Date,
): Promise<ChangedDetails> {
  return inTransaction(async (tx): Promise<ChangedDetails> => {
    const event = await findEvent(eventSlug, tx);
    const found = await findRegistration(userId, eventSlug, tx);
    if (!event || !found) return { ok: false, reason: "not-registered" };
    await lockRegistration(found.id, tx);
    // Read again under the lock: a second click finds what the first one made of it.
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    const move = decideMove(event, registration.locationDayId, wanted.day, now);
    if (!move.ok) return move;
    const runs = move.isOther ? await listRunsOf([registration.id], tx) : [];
    await lockSeatRuns(runs, now, tx);
    const organisation = await findOrCreateMunicipality(wanted.municipality, tx);
    const to = { locationDayId: move.dayId, organisationId: organisation.id };
    await moveRegistration(registration.id, to, tx);
    if (organisation.id !== registration.organisation.id) {
      const brought = await broughtChallenges({ userId, eventId: event.id }, tx);
      await moveChallenges(
        brought.map(({ id }) => id),
        organisation.id,
        tx,
      );
    }
    // Emptied, not deleted: the number that calendars look at goes on counting.
    if (move.isOther) {
      if (await findRoute(registration.id, tx)) await writeRoute(registration.id, [], tx);
      await leaveAllLines(registration.id, tx);
      await enqueueMails(await offerFreeSeats(runs, now, tx), tx);
    }
    return { ok: true, isOtherDay: move.isOther };
  });
}
