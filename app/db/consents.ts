import { prisma, type Db } from "./client.ts";

export interface GivenConsent {
  wording: string;
  givenAt: Date;
}

/** The consent in force, if any: given and not withdrawn since. */
export async function findConsent(
  userId: string,
  eventSlug: string,
  db: Db = prisma,
): Promise<GivenConsent | null> {
  return db.consent.findFirst({
    where: { userId, eventSlug, purpose: "INTRODUCTION", withdrawnAt: null },
    orderBy: { givenAt: "desc" },
    select: { wording: true, givenAt: true },
  });
}

export async function hasConsent(userId: string, eventSlug: string, db: Db): Promise<boolean> {
  return (await findConsent(userId, eventSlug, db)) !== null;
}

/** Keeps the yes with the sentence that stood beside the box. */
export async function giveConsent(
  given: { userId: string; eventSlug: string; wording: string; givenAt: Date },
  db: Db,
): Promise<void> {
  await db.consent.create({ data: { ...given, purpose: "INTRODUCTION" } });
}

export async function withdrawConsent(
  userId: string,
  eventSlug: string,
  withdrawnAt: Date,
  db: Db,
): Promise<void> {
  await db.consent.updateMany({
    where: { userId, eventSlug, purpose: "INTRODUCTION", withdrawnAt: null },
    data: { withdrawnAt },
  });
}

/** Who of these agreed to be introduced at this event. */
export async function consentingUserIds(eventSlug: string, db: Db = prisma): Promise<Set<string>> {
  const rows = await db.consent.findMany({
    where: { eventSlug, purpose: "INTRODUCTION", withdrawnAt: null },
    select: { userId: true },
  });
  return new Set(rows.map(({ userId }) => userId));
}
