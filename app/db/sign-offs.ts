import { prisma, type Db } from "./client.ts";

/** Remembers that somebody does not come after all. */
export async function keepSignOff(
  signOff: { eventId: string; userId: string; createdAt: Date },
  tx: Db,
): Promise<void> {
  await tx.signOff.createMany({ data: signOff, skipDuplicates: true });
}

/** Somebody comes again. */
export async function dropSignOff(
  { eventId, userId }: { eventId: string; userId: string },
  tx: Db,
): Promise<void> {
  await tx.signOff.deleteMany({ where: { eventId, userId } });
}

/** Who does not come after all, by their address, with since when. */
export async function listSignOffs(eventId: string, db: Db = prisma): Promise<Map<string, Date>> {
  const rows = await db.signOff.findMany({
    where: { eventId },
    select: { createdAt: true, user: { select: { email: true } } },
  });
  return new Map(rows.map(({ user, createdAt }) => [user.email, createdAt]));
}
