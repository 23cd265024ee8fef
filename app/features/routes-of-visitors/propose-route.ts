import { listDropped } from "#app/db/dropped.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import {
  findRoute,
  writeRoute,
  type ChangeNotes,
  type KeptRoute,
  type KeptStop,
} from "#app/db/routes.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { leaveLine, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";
import { proposeRoute } from "#app/domain/route-planning/plan.ts";
import { freeSeats } from "#app/domain/seats/seats.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { readPlanning, type Planning } from "./planning.ts";
import { routeInput } from "./route-input.ts";

export type Proposed =
  | {
      ok: true;
      /** how many pinned stops could not stay */
      unplaced: number;
    }
  | { ok: false; reason: "not-registered" | "event-over" | "no-programme" | "too-busy" };

/** Seats may go while one plans; then it is planned again with what is left. */
const TRIES = 6;

/** Makes somebody's route anew around what they pinned, and takes the seats for it. */
export async function proposeNewRoute(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<Proposed> {
  const event = await findEvent(eventSlug);
  if (!event) return { ok: false, reason: "not-registered" };
  const open = decideAction(event, "route", now);
  if (!open.ok) return open;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const registration = await findRegistration(userId, eventSlug);
    if (!registration) return { ok: false, reason: "not-registered" };
    const before = await findRoute(registration.id);
    const planning = await readPlanning(registration, eventSlug);
    if (planning.candidates.size === 0) return { ok: false, reason: "no-programme" };
    const planned = plan(planning, before);
    const saved = await inTransaction(async (tx) => {
      await lockRegistration(registration.id, tx);
      // What another tab said meanwhile counts: then it is planned again.
      const today = await findRegistration(userId, eventSlug, tx);
      if (today?.locationDayId !== registration.locationDayId) return false;
      if (today.fullness !== registration.fullness) return false;
      const dropped = await listDropped(registration.id, tx);
      if (dropped.join() !== planning.dropped.join()) return false;
      const current = await findRoute(registration.id, tx);
      if (current?.sequence !== before?.sequence) return false;
      return saveWithSeats(registration.id, current?.stops ?? [], planned.stops, now, tx);
    });
    if (saved) return { ok: true, unplaced: planned.unplaced };
  }
  return { ok: false, reason: "too-busy" };
}

/** Saves a route when every seat that is new in it is free, and passes on those it gives up. */
export async function saveWithSeats(
  registrationId: string,
  before: readonly KeptStop[],
  stops: readonly KeptStop[],
  now: Date,
  tx: Transaction,
  notes?: ChangeNotes,
): Promise<boolean> {
  const [had, has] = [runsOf(before), runsOf(stops)];
  const taken = has.filter((id) => !had.includes(id));
  const freed = had.filter((id) => !has.includes(id));
  const seats = await lockSeatRuns([...taken, ...freed], now, tx);
  const isFree = (runId: string) => {
    const run = seats.get(runId);
    return run !== undefined && freeSeats(run) > 0;
  };
  if (!taken.every(isFree)) return false;
  await writeRoute(registrationId, stops, tx, notes);
  for (const runId of taken) await leaveLine({ registrationId, runId }, tx);
  await enqueueMails(await offerFreeSeats(freed, now, tx), tx);
  return true;
}

const runsOf = (stops: readonly KeptStop[]): string[] => stops.flatMap(({ runId }) => runId ?? []);

function plan(
  planning: Planning,
  before: KeptRoute | null,
): { stops: KeptStop[]; unplaced: number } {
  const { input, pinned, wanted } = routeInput(planning, before?.stops ?? []);
  const proposal = proposeRoute(input);
  const kept = new Map(pinned.map((stop) => [stop.contributionId, stop.reason]));
  const onRoute = new Set(proposal.stops.map(({ contributionId }) => contributionId));
  return {
    stops: proposal.stops.map((stop) => ({
      ...stop,
      reason: kept.get(stop.contributionId) ?? planning.reasonOf(stop.contributionId),
    })),
    unplaced: wanted.filter(({ contributionId }) => !onRoute.has(contributionId)).length,
  };
}
