import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { prisma } from "./client.ts";

/** How often something may happen: `points` times in `seconds`. */
export interface RateLimit {
  name: string;
  points: number;
  seconds: number;
}

/**
 * Counts one use of `key` in the database, so that several app processes share the count.
 * The key (an address, an IP number) is kept as a hash only.
 * @returns seconds to wait, or 0 when it may go on
 */
export async function countUse(limit: RateLimit, key: string): Promise<number> {
  const limiter = new RateLimiterPrisma({
    storeClient: prisma,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
  });
  const hashed = createHash("sha256").update(`${limit.name}:${key}`).digest("hex");
  try {
    await limiter.consume(hashed);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}
