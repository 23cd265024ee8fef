import { reasonSchema, type Reason } from "#app/domain/route-planning/reason.ts";
import type { Stop } from "#app/domain/route-planning/route.ts";
import type { Point } from "#app/domain/floor-plan/shapes.ts";
import { Prisma } from "./generated/client.ts";
import { prisma, type Db } from "./client.ts";

/** A stop as it is kept. Where it is follows from the programme and the floor plan of today. */
export interface KeptStop extends Omit<Stop, "point"> {
  reason: Reason;
}

/** A stop on the plan of today, with why it is there. */
export type ReasonedStop = KeptStop & { point: Point };

export interface KeptRoute {
  id: string;
  /** iCalendar SEQUENCE; -1 for a route that was never saved */
  sequence: number;
  updatedAt: Date;
  /** in order of time */
  stops: KeptStop[];
}

/** Null while none was proposed. A stop whose contribution is not shown any more is left out. */
export async function findRoute(
  registrationId: string,
  db: Db = prisma,
): Promise<KeptRoute | null> {
  const row = await db.route.findUnique({
    where: { registrationId },
    select: {
      id: true,
      sequence: true,
      updatedAt: true,
      stops: {
        where: { contribution: { status: "ACCEPTED" } },
        orderBy: [{ startsAt: "asc" }, { id: "asc" }],
        select: {
          contributionId: true,
          runId: true,
          startsAt: true,
          endsAt: true,
          pinned: true,
          reason: true,
        },
      },
    },
  });
  if (!row) return null;
  return {
    ...row,
    stops: row.stops.map((stop) => ({
      ...stop,
      kind: stop.runId === null ? ("stand" as const) : ("workshop" as const),
      reason: reasonSchema.parse(stop.reason),
    })),
  };
}

/** Puts these stops in place of what was there; the calendar's sequence goes up. */
export async function writeRoute(
  registrationId: string,
  stops: readonly KeptStop[],
  tx: Db,
): Promise<void> {
  const { id } = await tx.route.upsert({
    where: { registrationId },
    create: { registrationId },
    update: { sequence: { increment: 1 } },
    select: { id: true },
  });
  await tx.routeStop.deleteMany({ where: { routeId: id } });
  await tx.routeStop.createMany({
    data: stops.map(({ contributionId, runId, startsAt, endsAt, pinned, reason }) => ({
      routeId: id,
      contributionId,
      runId,
      startsAt,
      endsAt,
      pinned,
      reason,
    })),
  });
}

/**
 * Holds these runs until the transaction ends, in one order for everybody, and tells how many
 * seats each still has for the holder of this registration: a seat they hold counts as left.
 */
export async function lockSeats(
  runIds: readonly string[],
  registrationId: string,
  tx: Db,
): Promise<Map<string, number>> {
  if (runIds.length === 0) return new Map();
  const runs = await tx.$queryRaw<{ id: string; capacity: number }[]>`
    select "id", "capacity" from "WorkshopRun"
    where "id" in (${Prisma.join([...runIds])}) order by "id" for update`;
  // A statement of its own: only one that begins after the lock sees what others just took.
  const taken = await tx.routeStop.groupBy({
    by: ["runId"],
    where: { runId: { in: [...runIds] }, route: { registrationId: { not: registrationId } } },
    _count: true,
  });
  const takenOf = new Map(taken.map(({ runId, _count }) => [runId, _count]));
  return new Map(runs.map(({ id, capacity }) => [id, capacity - (takenOf.get(id) ?? 0)]));
}
