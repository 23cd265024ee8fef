import { prisma, type Db } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { findShownProgramme } from "./programme-versions.ts";
import { asShown, readSeatRuns, type SeatRun } from "./workshop-seats.ts";

/**
 * The runs of a day that visitors see, when and where they see them, with their seats.
 * @param counted as they were counted under their lock; otherwise they are read here
 */
export async function listShownRuns(
  { eventId, locationDayId }: { eventId: string; locationDayId: string },
  now: Date,
  db: Db = prisma,
  counted?: ReadonlyMap<string, SeatRun>,
): Promise<SeatRun[]> {
  const shown = await findShownProgramme(eventId, db);
  const runs = counted ? [...counted.values()] : await listRuns(eventId, now, db);
  return runs
    .map((run) => asShown(run, shown))
    .filter((run) => run.isShown && run.locationDayId === locationDayId);
}

/** All runs of an event, also those that are taken out with the next version. */
function listRuns(eventId: string, now: Date, db: Db): Promise<SeatRun[]> {
  return readSeatRuns(Prisma.sql`event."id" = ${eventId}`, now, db);
}

export async function listRunIds(eventId: string, db: Db = prisma): Promise<string[]> {
  const rows = await db.workshopRun.findMany({
    where: { contribution: { eventId } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
