import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { findRoute, forgetArranged } from "#app/db/routes.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { mayGoBack } from "#app/domain/route-planning/go-back.ts";
import { openOwnRoute, type OwnRoute } from "./own-registration.ts";
import { readPlanning } from "./planning.ts";
import { saveWithSeats } from "./propose-route.ts";

export type Undone =
  | { ok: true }
  | {
      ok: false;
      reason:
        | "not-registered"
        | "event-over"
        /** something was changed after it, or part of it has begun */
        | "nothing-to-undo";
    };

/**
 * Puts the rest of a route back as it was before it was laid around the visitor's own change. That
 * change stays. Only seats that were taken for them are given up, so it is always possible.
 */
export async function undoArranging(who: OwnRoute, now: Date): Promise<Undone> {
  const opened = await openOwnRoute(who, now);
  if (!opened.ok) return opened;
  const { registration } = opened;
  const { placed } = await readPlanning(registration, who.eventSlug);
  return inTransaction(async (tx): Promise<Undone> => {
    const { id } = registration;
    await lockRegistration(id, tx);
    const route = await findRoute(id, tx);
    const { arranged, stops = [] } = route ?? {};
    if (!arranged || !mayGoBack(arranged.back, stops, now)) {
      return { ok: false, reason: "nothing-to-undo" };
    }
    const held = new Set(stops.flatMap(({ runId }) => runId ?? []));
    // A seat that an organiser took away meanwhile is not taken again, nor a stand that is gone.
    const back = placed(arranged.back)
      .filter(({ runId }) => runId === null || held.has(runId))
      .map(({ point: _, ...stop }) => stop);
    const saved = await saveWithSeats(id, stops, back, now, tx);
    return saved ? { ok: true } : { ok: false, reason: "nothing-to-undo" };
  });
}

/** "Goed zo": the page tells of it no more. */
export async function keepArranged({ userId, eventSlug }: OwnRoute): Promise<Undone> {
  const registration = await findRegistration(userId, eventSlug);
  if (!registration) return { ok: false, reason: "not-registered" };
  await inTransaction(async (tx) => {
    await lockRegistration(registration.id, tx);
    await forgetArranged(registration.id, tx);
  });
  return { ok: true };
}
