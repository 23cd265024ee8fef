import type { Db } from "./client.ts";
import { isPublished } from "./programme-versions.ts";

export interface RoundDetails {
  number: number;
  startsAt: Date;
  endsAt: Date;
}

export async function insertRound(dayId: string, round: RoundDetails, tx: Db): Promise<void> {
  await tx.round.create({ data: { ...round, locationDayId: dayId } });
}

export async function deleteRound(roundId: string, tx: Db): Promise<void> {
  await tx.round.delete({ where: { id: roundId } });
}

/** Keeps what runs in a round until the end of the transaction. @returns how many workshops */
export async function lockRunsInRound(roundId: string, tx: Db): Promise<number> {
  await tx.$queryRaw`select "id" from "Round" where "id" = ${roundId} for update`;
  const runs = await tx.$queryRaw<unknown[]>`
    select "id" from "WorkshopRun" where "roundId" = ${roundId} order by "id" for update`;
  return runs.length;
}

/** Visitors who have a workshop of this round on their route. */
export function countVisitorsInRound(roundId: string, tx: Db): Promise<number> {
  return tx.routeStop.count({ where: { run: { roundId } } });
}

/**
 * Changes a round, and the routes of visitors with it: their workshop moves along, and visits to
 * stands that would fall in its new time go from the route. Once a programme was published the
 * routes wait for its next version.
 */
export async function updateRound(roundId: string, round: RoundDetails, tx: Db): Promise<void> {
  const { day } = await tx.round.update({
    where: { id: roundId },
    data: round,
    select: { day: { select: { eventId: true } } },
  });
  if (await isPublished(day.eventId, tx)) return;
  const { startsAt, endsAt } = round;
  const moved = await tx.routeStop.updateManyAndReturn({
    where: {
      run: { roundId },
      OR: [{ startsAt: { not: startsAt } }, { endsAt: { not: endsAt } }],
    },
    data: { startsAt, endsAt },
    select: { routeId: true },
  });
  const routeIds = moved.map(({ routeId }) => routeId);
  await tx.routeStop.deleteMany({
    where: {
      routeId: { in: routeIds },
      runId: null,
      startsAt: { lt: endsAt },
      endsAt: { gt: startsAt },
    },
  });
  await tx.route.updateMany({
    where: { id: { in: routeIds } },
    data: { sequence: { increment: 1 } },
  });
}
