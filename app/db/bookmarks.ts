import { prisma, type Db } from "./client.ts";

/** Ids of the contributions that were saved, first saved first. */
export async function listBookmarks(registrationId: string, db: Db = prisma): Promise<string[]> {
  const rows = await db.bookmark.findMany({
    where: { registrationId },
    orderBy: [{ createdAt: "asc" }, { contributionId: "asc" }],
    select: { contributionId: true },
  });
  return rows.map(({ contributionId }) => contributionId);
}

/** Saves what was not saved, lets go what was. @returns whether it is saved now */
export async function flipBookmark(
  registrationId: string,
  contributionId: string,
  db: Db,
): Promise<boolean> {
  const { count } = await db.bookmark.deleteMany({ where: { registrationId, contributionId } });
  if (count > 0) return false;
  await db.bookmark.create({ data: { registrationId, contributionId } });
  return true;
}

/** Saves it or lets it go; what is so already stays so. */
export async function setBookmark(
  registrationId: string,
  contributionId: string,
  saved: boolean,
  db: Db,
): Promise<void> {
  const data = { registrationId, contributionId };
  if (saved) await db.bookmark.createMany({ data, skipDuplicates: true });
  else await db.bookmark.deleteMany({ where: data });
}

/** Whether this is something the public of this event can see. */
export async function isShownAt(
  eventId: string,
  contributionId: string,
  db: Db = prisma,
): Promise<boolean> {
  const where = { id: contributionId, eventId, status: "ACCEPTED" } as const;
  return (await db.contribution.count({ where })) === 1;
}
