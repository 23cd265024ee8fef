import { listBookmarks } from "#app/db/bookmarks.ts";
import { drop, takeBack } from "#app/db/dropped.ts";
import { findTitle } from "#app/db/headings.ts";
import { findShownProgramme } from "#app/db/programme-versions.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { findRoute, writeRoute } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { leaveLine, offerFreeSeats } from "#app/db/waiting-seats.ts";
import { asShown, lockSeatRuns } from "#app/db/workshop-seats.ts";
import type { RouteChange } from "#app/domain/registration-of-visitors/route-form.ts";
import { changeToArrange } from "#app/domain/route-planning/arranged.ts";
import { dayFrom } from "#app/domain/route-planning/later-day.ts";
import { makingRoom } from "#app/domain/route-planning/make-room.ts";
import { freeFrom, isOwnChoice } from "#app/domain/route-planning/own-choice.ts";
import type { Stop } from "#app/domain/route-planning/route.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { openOwnRoute } from "./own-registration.ts";
import { decideChange, withReasons } from "./decide-change.ts";
import { readPlanning } from "./planning.ts";
import { chosenRun, readStops } from "./seat-choice.ts";

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
        /** the seats of that day are being drawn */
        | "drawing"
        | "no-time"
        | "not-in-route";
    }
  /** `title`: what is at that time */
  | { ok: false; reason: "overlap"; title: string };

/**
 * Changes one thing in somebody's route; what the planner chose makes room for it, and what is to
 * be laid around it is noted (rearrange-route.ts). A seat is counted and taken under the run's own
 * lock; one that comes free is offered at once to who is first in line.
 */
export async function changeRoute(
  userId: string,
  eventSlug: string,
  change: RouteChange,
  now: Date,
): Promise<ChangedRoute> {
  const opened = await openOwnRoute({ userId, eventSlug }, now);
  if (!opened.ok) return opened;
  const { event, registration } = opened;
  const wanted = "run" in change ? change.run : undefined;
  const isStand = (change.intent === "add" || change.intent === "swap") && !wanted;
  // Only for a stand one has to know all of the day. It is much, so it is read outside.
  const read = isStand ? await readPlanning(registration, eventSlug) : null;
  const planning = read && { ...read, day: dayFrom(read.day, freeFrom(now)) };
  const shown = await findShownProgramme(event.id);
  return inTransaction(async (tx): Promise<ChangedRoute> => {
    const { id } = registration;
    await lockRegistration(id, tx);
    // Who moved to another day meanwhile has another programme.
    const today = await findRegistration(userId, eventSlug, tx);
    if (today?.locationDayId !== registration.locationDayId) {
      return { ok: false, reason: "not-in-programme" };
    }
    const route = await findRoute(id, tx);
    const stops = planning
      ? planning.placed(route?.stops ?? [])
      : await readStops(registration, shown, tx);
    const left = change.intent === "swap" ? change.out : change.contribution;
    const leaving = stops.find(({ contributionId }) => contributionId === left)?.runId ?? "";
    const held = await lockSeatRuns([leaving, wanted ?? ""].filter(Boolean), now, tx);
    const counted = held.get(wanted ?? "");
    const shownRun = counted && asShown(counted, shown);
    const run = await chosenRun(shownRun, change.contribution, registration, now, tx);
    if (run && run.seatsLeft <= 0 && counted?.isDrawing) return { ok: false, reason: "drawing" };
    const mayMove = (stop: Stop) =>
      stop.startsAt >= freeFrom(now) &&
      stop.contributionId !== left &&
      stops.some((one) => one.contributionId === stop.contributionId && !isOwnChoice(one));
    const decision = makingRoom(stops, mayMove, (room) =>
      decideChange(planning, room, change, run),
    );
    if (!decision.ok) {
      if (decision.reason !== "overlap") return decision;
      const title = (await findTitle(decision.with.contributionId, tx)) ?? "";
      return { ok: false, reason: "overlap", title };
    }
    const bookmarks = await listBookmarks(id, tx);
    const after = withReasons(decision.stops, stops, bookmarks);
    const toArrange = isMark(change)
      ? (route?.toArrange ?? null)
      : changeToArrange(route?.toArrange ?? null, stops, after, {
          added: change.intent === "remove" ? undefined : change.contribution,
          removed: change.intent === "add" ? undefined : left,
        });
    await writeRoute(id, after, tx, { toArrange });
    if (run) await leaveLine({ registrationId: id, runId: run.runId }, tx);
    // What was taken off comes back in no proposal.
    if (change.intent === "remove") await drop(id, change.contribution, tx);
    // Who chooses it after all, takes back that it is not for them.
    if (change.intent === "add" || change.intent === "swap") {
      await takeBack(id, change.contribution, tx);
    }
    const isFree = leaving && !decision.stops.some(({ runId }) => runId === leaving);
    await enqueueMails(await offerFreeSeats(isFree ? [leaving] : [], now, tx), tx);
    return { ok: true };
  });
}

/** Said about a stop; nothing comes or goes. */
const isMark = ({ intent }: RouteChange): boolean => intent === "pin" || intent === "unpin";
