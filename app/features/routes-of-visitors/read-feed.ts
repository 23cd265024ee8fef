import { findFeed, markFeedRead } from "#app/db/feed-tokens.ts";
import { countUse, type RateLimit } from "#app/db/rate-limits.ts";
import { hashToken } from "#app/domain/sign-in/token.ts";
import { loadCalendar } from "./load-calendar.ts";

/** Apps ask a few times an hour, each device by itself. */
const PER_FEED: RateLimit = { name: "feed", points: 120, seconds: 3600 };
/** Who tries addresses gets nowhere. */
const UNKNOWN_PER_CALLER: RateLimit = { name: "feed-unknown", points: 60, seconds: 600 };

const HOUR = 3_600_000;
const ASK_AGAIN_AFTER = 3600;

export type ReadFeed =
  | { ok: true; calendar: string }
  | { ok: false; reason: "unknown" }
  | { ok: false; reason: "revoked"; eventSlug: string }
  /** there is no route yet */
  | { ok: false; reason: "no-route"; eventSlug: string }
  | { ok: false; reason: "too-often"; waitSeconds: number };

/** What a calendar app gets at the address with this secret part. `caller`: who asks, for counting. */
export async function readFeed(
  asked: { token: string; caller: string; siteUrl: string },
  now: Date,
): Promise<ReadFeed> {
  const { token, caller, siteUrl } = asked;
  const tokenHash = hashToken(token);
  const feed = await findFeed(tokenHash);
  const waitSeconds = feed
    ? await countUse(PER_FEED, tokenHash)
    : await countUse(UNKNOWN_PER_CALLER, caller);
  if (waitSeconds > 0) return { ok: false, reason: "too-often", waitSeconds };
  if (!feed) return { ok: false, reason: "unknown" };
  const { userId, eventSlug } = feed;
  if (feed.revokedAt) return { ok: false, reason: "revoked", eventSlug };
  if (!feed.lastReadAt || now.getTime() - feed.lastReadAt.getTime() > HOUR) {
    await markFeedRead(feed.id, now);
  }
  const own = { userId, eventSlug, siteUrl, askAgainAfter: ASK_AGAIN_AFTER };
  const calendar = await loadCalendar(own, now);
  return calendar === null ? { ok: false, reason: "no-route", eventSlug } : { ok: true, calendar };
}
