import type { Bringer } from "./challenges-of-visitors.ts";
import { prisma, type Db } from "./client.ts";

/**
 * Lets somebody come on another day or for another organisation. Who said yes to colleagues seeing
 * the route said so of the colleagues of then.
 */
export async function moveRegistration(
  id: string,
  to: { locationDayId: string; organisationId: string },
  tx: Db,
): Promise<void> {
  const { organisationId } = to;
  await tx.registration.updateMany({
    where: { id, NOT: { organisationId } },
    data: { sharesRoute: false },
  });
  await tx.registration.update({ where: { id }, data: to });
}

/** Gives these challenges to another organisation: the one their visitor comes for. */
export async function moveChallenges(
  ids: readonly string[],
  organisationId: string,
  tx: Db,
): Promise<void> {
  await tx.challenge.updateMany({ where: { id: { in: [...ids] } }, data: { organisationId } });
}

/** Ids of the person's challenges that belong to organisations they may work for. */
export async function listChallengesAsColleague(
  { userId, eventId }: Bringer,
  db: Db = prisma,
): Promise<string[]> {
  const colleague = { memberships: { some: { userId, status: "ACTIVE" } } } as const;
  const rows = await db.challenge.findMany({
    where: { ownerId: userId, eventId, organisation: colleague },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
