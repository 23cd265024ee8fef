import { prisma, type Db } from "./client.ts";

/** An address for a calendar app, as its maker sees it: the secret part is nowhere. */
export interface Feed {
  id: string;
  /** what its maker calls it; may be empty */
  name: string;
  createdAt: Date;
  lastReadAt: Date | null;
}

/** Those that work, the oldest first. */
export function listFeeds(registrationId: string, db: Db = prisma): Promise<Feed[]> {
  return db.feedToken.findMany({
    where: { registrationId, revokedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, createdAt: true, lastReadAt: true },
  });
}

export async function insertFeed(
  feed: { registrationId: string; tokenHash: string; name: string; createdAt: Date },
  tx: Db,
): Promise<void> {
  await tx.feedToken.create({ data: feed });
}

/** @returns false when it is not one of theirs that works */
export async function revokeFeed(
  address: { id: string; registrationId: string },
  now: Date,
  tx: Db,
): Promise<boolean> {
  const { count } = await tx.feedToken.updateMany({
    where: { ...address, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

export interface FoundFeed {
  id: string;
  lastReadAt: Date | null;
  revokedAt: Date | null;
  userId: string;
  eventSlug: string;
}

/** By the hash of its secret part; also one that was revoked. */
export async function findFeed(tokenHash: string, db: Db = prisma): Promise<FoundFeed | null> {
  const row = await db.feedToken.findUnique({
    where: { tokenHash },
    select: {
      id: true,
      lastReadAt: true,
      revokedAt: true,
      registration: { select: { userId: true, event: { select: { slug: true } } } },
    },
  });
  if (!row) return null;
  const { registration, ...feed } = row;
  return { ...feed, userId: registration.userId, eventSlug: registration.event.slug };
}

export async function markFeedRead(id: string, now: Date, db: Db = prisma): Promise<void> {
  await db.feedToken.updateMany({ where: { id }, data: { lastReadAt: now } });
}
