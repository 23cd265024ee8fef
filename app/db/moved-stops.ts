import type { Db } from "./client.ts";

/** Somebody who lost a seat because the workshop came at the same time as another one. */
export interface LostSeat {
  registrationId: string;
  runId: string;
  /** the workshop that stays on the route */
  because: string;
}

/**
 * Lets routes follow runs to their rounds. Visits to stands in the new time go; a workshop that
 * comes at the same time as another on somebody's route goes too, and its seat is free.
 */
export async function moveStopsAlong(runIds: readonly string[], tx: Db): Promise<LostSeat[]> {
  const stops = await tx.routeStop.findMany({
    where: { runId: { in: [...runIds] } },
    orderBy: { id: "asc" },
    select: { id: true, routeId: true, startsAt: true, endsAt: true, run: { select: span } },
  });
  const moved = stops.filter(
    ({ startsAt, endsAt, run }) =>
      startsAt.getTime() !== run?.round.startsAt.getTime() ||
      endsAt.getTime() !== run.round.endsAt.getTime(),
  );
  if (moved.length === 0) return [];
  const byRound = new Map(moved.map(({ run }) => [run?.round.id, run?.round]));
  for (const round of byRound.values()) {
    if (!round) continue;
    const { startsAt, endsAt } = round;
    const mine = moved.filter(({ run }) => run?.round.id === round.id);
    await tx.routeStop.updateMany({
      where: { id: { in: mine.map(({ id }) => id) } },
      data: { startsAt, endsAt },
    });
    await tx.routeStop.deleteMany({
      where: {
        routeId: { in: mine.map(({ routeId }) => routeId) },
        runId: null,
        startsAt: { lt: endsAt },
        endsAt: { gt: startsAt },
      },
    });
  }
  const routeIds = [...new Set(moved.map(({ routeId }) => routeId))];
  const lost = await dropClashing(new Set(moved.map(({ id }) => id)), routeIds, tx);
  await tx.route.updateMany({
    where: { id: { in: routeIds } },
    data: { sequence: { increment: 1 } },
  });
  return lost;
}

const span = { round: { select: { id: true, startsAt: true, endsAt: true } } } as const;

async function dropClashing(
  moved: ReadonlySet<string>,
  routeIds: string[],
  tx: Db,
): Promise<LostSeat[]> {
  const stops = await tx.routeStop.findMany({
    where: { routeId: { in: routeIds }, runId: { not: null } },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, routeId: true, runId: true, startsAt: true, endsAt: true },
      contribution: { select: { title: true } },
      route: { select: { registrationId: true } },
    },
  });
  const dropped = new Set<string>();
  const lost: LostSeat[] = [];
  for (const stop of stops) {
    if (!moved.has(stop.id) || !stop.runId) continue;
    const clash = stops.find(
      (other) =>
        other.id !== stop.id &&
        other.routeId === stop.routeId &&
        !dropped.has(other.id) &&
        other.startsAt < stop.endsAt &&
        stop.startsAt < other.endsAt,
    );
    if (!clash) continue;
    dropped.add(stop.id);
    const { registrationId } = stop.route;
    lost.push({ registrationId, runId: stop.runId, because: clash.contribution.title });
  }
  await tx.routeStop.deleteMany({ where: { id: { in: [...dropped] } } });
  return lost;
}
