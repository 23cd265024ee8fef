import type { z } from "zod";
import type { offlineForm } from "#app/domain/offline/offline-form.ts";
import type { Outcome } from "#app/domain/offline/state.ts";
import type { RouteChange } from "#app/domain/registration-of-visitors/route-form.ts";
import { signOff } from "#app/features/registration/sign-off.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { dropContribution } from "#app/features/routes-of-visitors/drop-contribution.ts";
import {
  findOwnRegistration,
  isOnRoute,
} from "#app/features/routes-of-visitors/own-registration.ts";
import { rearrangeRoute } from "#app/features/routes-of-visitors/rearrange-route.ts";
import { toggleBookmark } from "#app/features/routes-of-visitors/toggle-bookmark.ts";
import { leaveTheLine } from "#app/features/seats/leave-line.ts";
import { takeOffer } from "#app/features/seats/take-offer.ts";
import { waitForSeat } from "#app/features/seats/wait-for-seat.ts";
import { refusalText } from "./route-outcomes.ts";
import { seatRefusal } from "./seat-words.ts";

type SentChange = z.infer<typeof offlineForm>;

interface Who {
  userId: string;
  eventSlug: string;
}

/**
 * Does what a visitor did on a phone without a connection. After the last of what waited, whatever
 * became of it, the rest of the route is laid around all of it. @returns why not, or null when it is
 * done, or was done before.
 */
export async function doOnBehalf(who: Who, change: SentChange, now: Date): Promise<Outcome | null> {
  const outcome = await doOne(who, change, now);
  if (change.last && outcome !== OTHER_REGISTRATION) await rearrangeRoute(who, now);
  return outcome;
}

async function doOne(
  who: Who,
  { registration, ...sent }: SentChange,
  now: Date,
): Promise<Outcome | null> {
  const own = await findOwnRegistration(who.userId, who.eventSlug);
  if (own === null && sent.intent === "sign-off") return null;
  if (own === null) return refusalText({ ok: false, reason: "not-registered" });
  // Of somebody else who has this phone, or from before they signed off and up again.
  if (own !== registration) return OTHER_REGISTRATION;
  switch (sent.intent) {
    case "bookmark":
      return bookmark(who, sent.contribution, sent.wanted === "ja", now);
    case "wait":
    case "yes":
    case "leave":
    case "no":
      return seat({ ...who, runId: sent.run }, sent, now);
    case "drop":
    case "undrop": {
      const asked = { ...who, contributionId: sent.contribution, isBack: sent.intent === "undrop" };
      const dropped = await dropContribution(asked, now);
      return dropped.ok ? null : refusalText(dropped);
    }
    case "sign-off":
      await signOff(who.userId, who.eventSlug, now);
      return null;
    default: {
      const changed = await changeRoute(who.userId, who.eventSlug, sent, now);
      const isDone = changed.ok || (await isSo(own, sent, changed.reason));
      return isDone ? null : refusalText(changed);
    }
  }
}

/** What was meant is so already: the answer to an earlier try was lost on its way back. */
async function isSo(registration: string, sent: RouteChange, reason: string): Promise<boolean> {
  if (reason === "already-in-route") return true;
  if (reason !== "not-in-route") return false;
  // Pinning what is gone is no success; taking off what is gone is, and so is having swapped.
  if (sent.intent === "swap") return isOnRoute(registration, sent.contribution);
  return sent.intent === "remove";
}

async function bookmark(
  { userId, eventSlug }: Who,
  contribution: string,
  wanted: boolean,
  now: Date,
): Promise<Outcome | null> {
  const toggled = await toggleBookmark(userId, eventSlug, contribution, now, wanted);
  if (toggled.ok) return null;
  return refusalText({
    ok: false,
    reason: toggled.reason === "not-found" ? "not-in-programme" : toggled.reason,
  });
}

type SeatWish =
  { intent: "wait" } | { intent: "leave" } | { intent: "no" } | { intent: "yes"; replace?: "ja" };

async function seat(
  asked: Who & { runId: string },
  wish: SeatWish,
  now: Date,
): Promise<Outcome | null> {
  if (wish.intent === "leave" || wish.intent === "no") {
    // Who stands in no line has what they asked for.
    await leaveTheLine(asked, now);
    return null;
  }
  const done =
    wish.intent === "wait"
      ? await waitForSeat(asked, now)
      : await takeOffer({ ...asked, replace: wish.replace === "ja" }, now);
  return done.ok || done.reason === "has-seat" ? null : seatRefusal(done);
}

const OTHER_REGISTRATION: Outcome = {
  title: "Dit hoort bij een eerdere aanmelding",
  text: "Je meldde je daarna opnieuw aan. Doe het nog eens op de pagina zelf.",
};
