import type { ToldStop } from "#app/domain/route-planning/told-stops.ts";
import { prisma, type Db } from "./client.ts";

/** What calendars were told of this route. */
export async function listTold(routeId: string, db: Db = prisma): Promise<ToldStop[]> {
  const rows = await db.toldStop.findMany({
    where: { routeId },
    orderBy: [{ startsAt: "asc" }, { contributionId: "asc" }],
  });
  return rows.map(({ routeId: _, ...told }) => told);
}

export async function writeTold(routeId: string, news: readonly ToldStop[], tx: Db): Promise<void> {
  for (const { contributionId, ...told } of news) {
    await tx.toldStop.upsert({
      where: { routeId_contributionId: { routeId, contributionId } },
      create: { routeId, contributionId, ...told },
      update: told,
    });
  }
}
