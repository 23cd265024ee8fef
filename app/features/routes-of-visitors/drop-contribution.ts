import { isShownAt } from "#app/db/bookmarks.ts";
import { drop, takeBack } from "#app/db/dropped.ts";
import { lockRegistration } from "#app/db/registrations.ts";
import { findRoute, writeRoute } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { lockSeatRuns } from "#app/db/workshop-seats.ts";
import { changeToArrange } from "#app/domain/route-planning/arranged.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { openOwnRoute } from "./own-registration.ts";

export type Dropped =
  { ok: true } | { ok: false; reason: "not-registered" | "event-over" | "not-in-programme" };

/**
 * "Niet voor mij": it goes from the route, with its seat, and no proposal brings it back until
 * that is undone (`isBack`).
 */
export function dropContribution(
  asked: { userId: string; eventSlug: string; contributionId: string; isBack: boolean },
  now: Date,
): Promise<Dropped> {
  const { userId, eventSlug, contributionId, isBack } = asked;
  return inTransaction(async (tx): Promise<Dropped> => {
    const opened = await openOwnRoute({ userId, eventSlug }, now, tx);
    if (!opened.ok) return opened;
    const { id, eventId } = opened.registration;
    await lockRegistration(id, tx);
    if (isBack) {
      await takeBack(id, contributionId, tx);
      return { ok: true };
    }
    if (!(await isShownAt(eventId, contributionId, tx))) {
      return { ok: false, reason: "not-in-programme" };
    }
    await drop(id, contributionId, tx);
    const route = await findRoute(id, tx);
    const stops = route?.stops ?? [];
    const left = stops.filter((stop) => stop.contributionId !== contributionId);
    if (left.length === stops.length) return { ok: true };
    const freed = stops.flatMap((stop) => (left.includes(stop) ? [] : (stop.runId ?? [])));
    await lockSeatRuns(freed, now, tx);
    const toArrange = changeToArrange(route?.toArrange ?? null, stops, left, {
      removed: contributionId,
    });
    await writeRoute(id, left, tx, { toArrange });
    await enqueueMails(await offerFreeSeats(freed, now, tx), tx);
    return { ok: true };
  });
}
