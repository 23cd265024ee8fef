import { findEvent } from "#app/db/events.ts";
import { findShownProgramme, type ShownProgramme } from "#app/db/programme-versions.ts";
import { findRegistration, lockRegistration, type Registration } from "#app/db/registrations.ts";
import { findPerson } from "#app/db/users.ts";
import { listRunsOf } from "#app/db/waiting-seats.ts";
import { asShown, lockSeatRuns, type SeatRun } from "#app/db/workshop-seats.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";

/** Who asks something about a seat, and in which run. */
export interface SeatAsked {
  userId: string;
  eventSlug: string;
  runId: string;
}

export type NoVisit =
  | { ok: false; reason: "not-registered" | "event-over" }
  /** not a run of this event and their day, or not shown to visitors (yet) */
  | { ok: false; reason: "not-in-programme" }
  /** the workshop has begun */
  | { ok: false; reason: "begun" };

export interface VisitorRun {
  ok: true;
  registration: Registration;
  email: string;
  run: SeatRun;
  shown: ShownProgramme | null;
}

/**
 * Holds somebody's registration and then the run they ask about, as visitors see it, in the order
 * that lockSeatRuns asks for. `withOwn`: the runs of their route too, because one may make room.
 */
export async function lockVisitorRun(
  { userId, eventSlug, runId }: SeatAsked,
  now: Date,
  tx: Transaction,
  withOwn = false,
): Promise<VisitorRun | NoVisit> {
  const event = await findEvent(eventSlug, tx);
  const found = event && (await findRegistration(userId, eventSlug, tx));
  if (!found) return { ok: false, reason: "not-registered" };
  const open = decideAction(event, "route", now);
  if (!open.ok) return open;
  await lockRegistration(found.id, tx);
  // Read again under the lock: they may just have moved to another day.
  const registration = await findRegistration(userId, eventSlug, tx);
  if (!registration) return { ok: false, reason: "not-registered" };
  const shown = await findShownProgramme(event.id, tx);
  const own = withOwn ? await listRunsOf([registration.id], tx) : [];
  const counted = (await lockSeatRuns([...own, runId], now, tx)).get(runId);
  const run = counted && asShown(counted, shown);
  const isTheirs = run?.eventSlug === eventSlug && run.locationDayId === registration.locationDayId;
  if (!run?.isShown || !isTheirs) return { ok: false, reason: "not-in-programme" };
  if (run.startsAt <= now) return { ok: false, reason: "begun" };
  const person = await findPerson(userId, tx);
  return { ok: true, registration, email: person?.email ?? "", run, shown };
}
