import type { z } from "zod";
import type { routeForm } from "#app/domain/registration-of-visitors/route-form.ts";
import { changeRoute, type ChangedRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { dropContribution } from "#app/features/routes-of-visitors/drop-contribution.ts";
import { proposeNewRoute, type Proposed } from "#app/features/routes-of-visitors/propose-route.ts";
import { keepWishes } from "#app/features/routes-of-visitors/set-wishes.ts";

export type OwnChange =
  { ok: true; unplaced: number } | Extract<ChangedRoute | Proposed, { ok: false }>;

/** Does what a button on the page of a route says, and lays the rest of the day around it. */
export async function changeOwnRoute(
  who: { userId: string; eventSlug: string },
  wish: z.infer<typeof routeForm>,
  now: Date,
): Promise<OwnChange> {
  const { userId, eventSlug } = who;
  switch (wish.intent) {
    case "propose":
      return proposeNewRoute(userId, eventSlug, now);
    case "fullness": {
      const kept = await keepWishes(userId, eventSlug, { fullness: wish.fullness }, now);
      return kept.ok ? rearranged(who, now) : kept;
    }
    case "seen": {
      const kept = await keepWishes(userId, eventSlug, { seenVersion: wish.version }, now);
      return kept.ok ? { ok: true, unplaced: 0 } : kept;
    }
    case "drop": {
      const asked = { ...who, contributionId: wish.contribution, isBack: false };
      const dropped = await dropContribution(asked, now);
      return dropped.ok ? rearranged(who, now) : dropped;
    }
    case "undrop": {
      const asked = { ...who, contributionId: wish.contribution, isBack: true };
      const back = await dropContribution(asked, now);
      return back.ok ? { ok: true, unplaced: 0 } : back;
    }
    default: {
      const changed = await changeRoute(userId, eventSlug, wish, now);
      return changed.ok ? { ok: true, unplaced: 0 } : changed;
    }
  }
}

/** What was said is kept, also when there is nothing to lay around it or no seat is free now. */
async function rearranged(
  { userId, eventSlug }: { userId: string; eventSlug: string },
  now: Date,
): Promise<OwnChange> {
  const proposed = await proposeNewRoute(userId, eventSlug, now);
  return { ok: true, unplaced: proposed.ok ? proposed.unplaced : 0 };
}
