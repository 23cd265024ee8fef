import { prisma, type Db } from "./client.ts";

/** What somebody said is not for them, the last one first. */
export async function listDropped(registrationId: string, db: Db = prisma): Promise<string[]> {
  const rows = await db.droppedContribution.findMany({
    where: { registrationId },
    orderBy: [{ createdAt: "desc" }, { contributionId: "asc" }],
    select: { contributionId: true },
  });
  return rows.map(({ contributionId }) => contributionId);
}

export async function drop(registrationId: string, contributionId: string, tx: Db): Promise<void> {
  await tx.droppedContribution.createMany({
    data: { registrationId, contributionId },
    skipDuplicates: true,
  });
}

/** @returns false when it was not dropped */
export async function takeBack(
  registrationId: string,
  contributionId: string,
  tx: Db,
): Promise<boolean> {
  const where = { registrationId, contributionId };
  return (await tx.droppedContribution.deleteMany({ where })).count > 0;
}
