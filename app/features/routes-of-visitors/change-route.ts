import { findEvent } from "#app/db/events.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { findRoute, lockSeats, writeRoute, type ReasonedStop } from "#app/db/routes.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { decideAction } from "#app/domain/registration-of-visitors/after-the-day.ts";
import type { RouteChange } from "#app/domain/registration-of-visitors/route-form.ts";
import {
  addStand,
  addWorkshop,
  removeStop,
  swapForStand,
  swapForWorkshop,
  type ChangeDecision,
} from "#app/domain/route-planning/change.ts";
import type { Stop } from "#app/domain/route-planning/route.ts";
import { readPlanning, type Planning } from "./planning.ts";

export type ChangedRoute =
  | { ok: true }
  | {
      ok: false;
      reason:
        | "not-registered"
        | "event-over"
        | "not-in-programme"
        | "already-in-route"
        | "no-seats"
        | "no-time"
        | "not-in-route";
    }
  /** `title`: what is at that time */
  | { ok: false; reason: "overlap"; title: string };

/** Changes one thing in somebody's route. A seat is counted and taken under the run's own lock. */
export async function changeRoute(
  userId: string,
  eventSlug: string,
  change: RouteChange,
  now: Date,
): Promise<ChangedRoute> {
  const event = await findEvent(eventSlug);
  const registration = await findRegistration(userId, eventSlug);
  if (!event || !registration) return { ok: false, reason: "not-registered" };
  const open = decideAction(event, "route", now);
  if (!open.ok) return open;
  const planning = await readPlanning(registration, eventSlug);
  return inTransaction(async (tx): Promise<ChangedRoute> => {
    await lockRegistration(registration.id, tx);
    // Who moved to another day meanwhile has another programme.
    const today = await findRegistration(userId, eventSlug, tx);
    if (today?.locationDayId !== registration.locationDayId) {
      return { ok: false, reason: "not-in-programme" };
    }
    const route = await findRoute(registration.id, tx);
    const stops = planning.placed(route?.stops ?? []);
    const decision = await decide(planning, stops, change, registration.id, tx);
    if (!decision.ok) {
      if (decision.reason !== "overlap") return decision;
      const title = planning.candidates.get(decision.with.contributionId)?.title ?? "";
      return { ok: false, reason: "overlap", title };
    }
    await writeRoute(registration.id, withReasons(decision.stops, stops, planning), tx);
    return { ok: true };
  });
}

async function decide(
  planning: Planning,
  stops: Stop[],
  change: RouteChange,
  registrationId: string,
  tx: Transaction,
): Promise<ChangeDecision> {
  const id = change.contribution;
  if (change.intent === "remove") return removeStop(stops, id);
  if (change.intent === "pin" || change.intent === "unpin") {
    const pinned = change.intent === "pin";
    if (!stops.some((stop) => stop.contributionId === id)) {
      return { ok: false, reason: "not-in-route" };
    }
    const changed = (stop: Stop) => (stop.contributionId === id ? { ...stop, pinned } : stop);
    return { ok: true, stops: stops.map(changed) };
  }
  const stand = planning.stands.find(({ contributionId }) => contributionId === id);
  if (stand) {
    return change.intent === "swap"
      ? swapForStand(planning.day, stops, change.out, stand)
      : addStand(planning.day, stops, stand);
  }
  const run = planning.runs.find((one) => one.contributionId === id && one.runId === change.run);
  const seats = await lockSeats(run ? [run.runId] : [], registrationId, tx);
  const counted = run && { ...run, seatsLeft: seats.get(run.runId) ?? 0 };
  return change.intent === "swap"
    ? swapForWorkshop(stops, change.out, counted)
    : addWorkshop(stops, counted);
}

function withReasons(stops: Stop[], before: ReasonedStop[], planning: Planning): ReasonedStop[] {
  const known = new Map(before.map((stop) => [stop.contributionId, stop.reason]));
  const isSaved = (id: string) => planning.bookmarks.includes(id);
  return stops.map((stop) => ({
    ...stop,
    reason:
      known.get(stop.contributionId) ??
      (isSaved(stop.contributionId) ? { kind: "bookmark" } : { kind: "chosen" }),
  }));
}
