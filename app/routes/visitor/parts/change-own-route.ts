import type { z } from "zod";
import type { routeForm } from "#app/domain/registration-of-visitors/route-form.ts";
import { changeRoute, type ChangedRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { dropContribution } from "#app/features/routes-of-visitors/drop-contribution.ts";
import { proposeNewRoute, type Proposed } from "#app/features/routes-of-visitors/propose-route.ts";
import { rearrangeRoute } from "#app/features/routes-of-visitors/rearrange-route.ts";
import { keepWishes } from "#app/features/routes-of-visitors/set-wishes.ts";
import {
  keepArranged,
  undoArranging,
  type Undone,
} from "#app/features/routes-of-visitors/undo-arranging.ts";

export type OwnChange =
  /** `rearranged`: more changed than was asked, and the page tells what */
  | { ok: true; unplaced: number; rearranged?: boolean }
  | Extract<ChangedRoute | Proposed | Undone, { ok: false }>;

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
      return kept.ok ? rearranged(who, now, true) : kept;
    }
    case "seen": {
      const kept = await keepWishes(userId, eventSlug, { seenVersion: wish.version }, now);
      return kept.ok ? { ok: true, unplaced: 0 } : kept;
    }
    case "undo":
      return done(await undoArranging(who, now));
    case "keep":
      return done(await keepArranged(who));
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
      return changed.ok ? rearranged(who, now) : changed;
    }
  }
}

function done(undone: Undone): OwnChange {
  return undone.ok ? { ok: true, unplaced: 0 } : undone;
}

/** What was said is kept, also when nothing can be laid around it. */
async function rearranged(
  who: { userId: string; eventSlug: string },
  now: Date,
  isStrict = false,
): Promise<OwnChange> {
  return { ok: true, unplaced: 0, rearranged: await rearrangeRoute(who, now, isStrict) };
}
