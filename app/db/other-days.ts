import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { prisma, type Db } from "./client.ts";
import { findShownProgramme } from "./programme-versions.ts";

/** An example that can only be seen on a day on which somebody does not come. */
export interface OnOtherDay {
  contributionId: string;
  title: string;
  /** "donderdag 20 mei" */
  day: string;
}

/**
 * Which of these are not on a day, and are on another one of the event: a stand with a place there,
 * or a workshop that the programme everybody sees has there. In the order that was asked.
 */
export async function listOnOtherDays(
  { eventId, locationDayId }: { eventId: string; locationDayId: string },
  contributionIds: readonly string[],
  db: Db = prisma,
): Promise<OnOtherDay[]> {
  if (contributionIds.length === 0) return [];
  const days = await db.locationDay.findMany({
    where: { eventId },
    orderBy: { opensAt: "asc" },
    select: { id: true, opensAt: true },
  });
  if (days.length < 2) return [];
  const shown = await findShownProgramme(eventId, db);
  const rows = await db.contribution.findMany({
    where: { id: { in: [...contributionIds] }, eventId, status: "ACCEPTED" },
    select: {
      id: true,
      title: true,
      place: { select: { floorPlan: { select: { locationDayId: true } } } },
      runs: {
        where: { isRemoved: false },
        select: { id: true, round: { select: { locationDayId: true } } },
      },
    },
  });
  const dayOfRun = ({ id, round }: (typeof rows)[number]["runs"][number]) => {
    if (!shown) return round.locationDayId;
    const roundId = shown.runs.get(id)?.round.id;
    return shown.content.days.find(({ rounds }) => rounds.some((one) => one.id === roundId))?.id;
  };
  return contributionIds.flatMap((contributionId) => {
    const row = rows.find(({ id }) => id === contributionId);
    if (!row) return [];
    const on = new Set([row.place?.floorPlan.locationDayId, ...row.runs.map(dayOfRun)]);
    const other = days.find(({ id }) => on.has(id));
    if (!other || on.has(locationDayId)) return [];
    return [{ contributionId, title: row.title, day: dayAndMonth(other.opensAt) }];
  });
}
