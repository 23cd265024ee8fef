import { randomBytes } from "node:crypto";
import { findEvent } from "#app/db/events.ts";
import { insertFeed, listFeeds, revokeFeed, type Feed } from "#app/db/feed-tokens.ts";
import { findRegistration, lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { isOver } from "#app/domain/events/event.ts";
import { hashToken } from "#app/domain/sign-in/token.ts";

/** Addresses that work at the same time: a phone, a laptop, somebody at home. */
export const MOST_FEEDS = 10;

/** The addresses at which calendar apps read somebody's route; null for who is not registered. */
export async function loadFeeds(userId: string, eventSlug: string): Promise<Feed[] | null> {
  const registration = await findRegistration(userId, eventSlug);
  return registration && listFeeds(registration.id);
}

export type MadeFeed =
  /** the secret part of the address, to be shown now and never again */
  { ok: true; token: string } | { ok: false; reason: "not-registered" | "event-over" | "enough" };

export function makeFeed(
  asked: { userId: string; eventSlug: string; name: string },
  now: Date,
): Promise<MadeFeed> {
  return inTransaction(async (tx): Promise<MadeFeed> => {
    const { userId, eventSlug, name } = asked;
    const event = await findEvent(eventSlug, tx);
    const registration = await findRegistration(userId, eventSlug, tx);
    if (!event || !registration) return { ok: false, reason: "not-registered" };
    if (isOver(event, now)) return { ok: false, reason: "event-over" };
    await lockRegistration(registration.id, tx);
    if ((await listFeeds(registration.id, tx)).length >= MOST_FEEDS) {
      return { ok: false, reason: "enough" };
    }
    const token = randomBytes(24).toString("base64url");
    const feed = { registrationId: registration.id, tokenHash: hashToken(token), name };
    await insertFeed({ ...feed, createdAt: now }, tx);
    return { ok: true, token };
  });
}

/** @returns false when it is not one of theirs, or was withdrawn before */
export function withdrawFeed(
  asked: { userId: string; eventSlug: string; feedId: string },
  now: Date,
): Promise<boolean> {
  return inTransaction(async (tx) => {
    const registration = await findRegistration(asked.userId, asked.eventSlug, tx);
    if (!registration) return false;
    return revokeFeed({ id: asked.feedId, registrationId: registration.id }, now, tx);
  });
}
