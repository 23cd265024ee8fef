import { findEvent } from "#app/db/events.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { findRoute, writeRoute, type KeptRoute, type KeptStop } from "#app/db/routes.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { leaveLine, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";
import { proposeRoute } from "#app/domain/route-planning/plan.ts";
import type { Pin, RouteInput } from "#app/domain/route-planning/route.ts";
import { freeSeats } from "#app/domain/seats/seats.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { readPlanning, type PlannedRun, type Planning } from "./planning.ts";

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
      const today = await findRegistration(userId, eventSlug, tx);
      if (today?.locationDayId !== registration.locationDayId) return false;
      const current = await findRoute(registration.id, tx);
      if (current?.sequence !== before?.sequence) return false;
      return saveWithSeats(registration.id, current?.stops ?? [], planned.stops, now, tx);
    });
    if (saved) return { ok: true, unplaced: planned.unplaced };
  }
  return { ok: false, reason: "too-busy" };
}

/** Saves a route when every seat that is new in it is free, and passes on those it gives up. */
async function saveWithSeats(
  registrationId: string,
  before: readonly KeptStop[],
  stops: readonly KeptStop[],
  now: Date,
  tx: Transaction,
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
  await writeRoute(registrationId, stops, tx);
  for (const runId of taken) await leaveLine({ registrationId, runId }, tx);
  await enqueueMails(await offerFreeSeats(freed, now, tx), tx);
  return true;
}

const runsOf = (stops: readonly KeptStop[]): string[] => stops.flatMap(({ runId }) => runId ?? []);

/** A seat that was offered waits for the visitor's own yes: a proposal does not say it for them. */
function withoutOffer(run: PlannedRun): PlannedRun {
  return run.place?.kind === "offer" ? { ...run, seatsLeft: 0 } : run;
}

function plan(
  planning: Planning,
  before: KeptRoute | null,
): { stops: KeptStop[]; unplaced: number } {
  const wanted = (before?.stops ?? []).filter((stop) => stop.pinned);
  const pinned = planning.placed(wanted);
  // A pinned seat is held already; one that an organiser took away is nobody's to keep.
  const held = pinned.filter(
    (stop) =>
      stop.runId === null || planning.runs.some((r) => r.runId === stop.runId && r.seatsLeft > 0),
  );
  const rounds: RouteInput["rounds"] = planning.source.rounds.map(({ id }) => ({
    roundId: id,
    runs: planning.runs.filter((run) => run.roundId === id).map(withoutOffer),
  }));
  const pins = held.map(({ kind, contributionId, runId, startsAt }): Pin => {
    return kind === "workshop" && runId
      ? { kind: "workshop", contributionId, runId }
      : { kind: "stand", contributionId, startsAt };
  });
  const proposal = proposeRoute({ ...planning.day, rounds, stands: planning.stands, pins });
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
