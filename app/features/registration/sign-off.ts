import { dropChallenge } from "#app/db/challenges-of-visitors.ts";
import { findEvent } from "#app/db/events.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import {
  deleteRegistration,
  findRegistration,
  lockRegistration,
  type Registration,
} from "#app/db/registrations.ts";
import { keepSignOff } from "#app/db/sign-offs.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { findPerson } from "#app/db/users.ts";
import { listRunsOf, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import { longDate, timeRange } from "#app/domain/dates/dutch.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { broughtChallenges } from "./brought-challenges.ts";
import { stopIntroducing } from "./withdraw-consent.ts";

export type SignedOff = { ok: true } | { ok: false; reason: "not-registered" };

/**
 * Somebody does not come after all: their seats go to who is next in line, what they brought as a visitor goes,
 * they are not introduced to anybody, and no list signs them up again.
 */
export function signOff(userId: string, eventSlug: string, now: Date): Promise<SignedOff> {
  return inTransaction(async (tx) => {
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!registration) return { ok: false, reason: "not-registered" };
    await lockRegistration(registration.id, tx);
    const runs = await listRunsOf([registration.id], tx);
    await lockSeatRuns(runs, now, tx);
    await stopIntroducing(userId, eventSlug, now, tx);
    const bringer = { userId, eventId: registration.eventId };
    for (const { id } of await broughtChallenges(bringer, tx)) {
      await dropChallenge(bringer, id, tx);
    }
    await deleteRegistration(registration.id, tx);
    await enqueueMails(await offerFreeSeats(runs, now, tx), tx);
    await keepSignOff({ ...bringer, createdAt: now }, tx);
    await confirm({ userId, registration, eventSlug }, tx);
    return { ok: true };
  });
}

/** A mail that it worked: also so that who did not do this themselves hears of it. */
async function confirm(
  {
    userId,
    registration,
    eventSlug,
  }: { userId: string; registration: Registration; eventSlug: string },
  tx: Transaction,
): Promise<void> {
  const [event, person] = [await findEvent(eventSlug, tx), await findPerson(userId, tx)];
  const day = event?.days.find(({ id }) => id === registration.locationDayId);
  if (!event || !day || !person) return;
  const outboxId = await putInOutbox(
    {
      dedupeKey: `registration-cancelled:${registration.id}`,
      message: {
        ...{ template: "registration-cancelled", eventName: event.name, eventSlug },
        dayLabel: `${longDate(day.opensAt)}, ${timeRange(day.opensAt, day.closesAt)}`,
        venue: `${day.venue}, ${day.town}`,
      },
      ...{ toEmail: person.email, userId },
    },
    tx,
  );
  await enqueueMails([outboxId], tx);
}
