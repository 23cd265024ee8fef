import { eventsWithoutOtherOrganiser, type DataSubject } from "#app/db/personal-data.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { erase } from "./erase-person.ts";

export type Erased = { ok: true } | { ok: false; reason: "only-organiser"; events: string[] };

/** Erases all we hold of this person, unless an event would be left without an organiser. */
export function eraseMe(subject: DataSubject, now = new Date()): Promise<Erased> {
  return inTransaction(async (tx): Promise<Erased> => {
    const events = await eventsWithoutOtherOrganiser(subject.userId, tx);
    if (events.length > 0) return { ok: false, reason: "only-organiser", events };
    await erase(subject, now, tx);
    return { ok: true };
  });
}
