import { erasePerson, type DataSubject } from "#app/db/personal-data.ts";
import { lockRegistrationsOf } from "#app/db/registrations.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { listRunsOf, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import { enqueueMails } from "#app/queue/queue.ts";

/** Erases somebody; the seats they had go to who is next in line. */
export async function erase(subject: DataSubject, now: Date, tx: Transaction): Promise<void> {
  const registrations = await lockRegistrationsOf(subject.userId, tx);
  const runs = await listRunsOf(registrations, tx);
  await lockSeatRuns(runs, now, tx);
  await erasePerson(subject, tx);
  await enqueueMails(await offerFreeSeats(runs, now, tx), tx);
}
