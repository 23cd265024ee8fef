import {
  arrangedSchema,
  toArrangeSchema,
  type Arranged,
  type ToArrange,
} from "#app/domain/route-planning/arranged.ts";
import { reasonSchema, type Reason } from "#app/domain/route-planning/reason.ts";
import type { Stop } from "#app/domain/route-planning/route.ts";
import type { Point } from "#app/domain/floor-plan/shapes.ts";
import { Prisma } from "./generated/client.ts";
import { prisma, type Db } from "./client.ts";
import type { ShownProgramme } from "./programme-versions.ts";

const stopColumns = {
  contributionId: true,
  runId: true,
  startsAt: true,
  endsAt: true,
  pinned: true,
  reason: true,
} as const;

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
  /** what the visitor changed since the rest was laid around it */
  toArrange: ToArrange | null;
  /** what was laid around the last change; null once anything was changed after that */
  arranged: Arranged | null;
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
      toArrange: true,
      arranged: true,
      stops: {
        where: { contribution: { status: "ACCEPTED" } },
        orderBy: [{ startsAt: "asc" }, { id: "asc" }],
        select: stopColumns,
      },
    },
  });
  if (!row) return null;
  const arranged = row.arranged === null ? null : arrangedSchema.parse(row.arranged);
  return {
    ...row,
    toArrange: row.toArrange === null ? null : toArrangeSchema.parse(row.toArrange),
    arranged: arranged?.sequence === row.sequence ? arranged : null,
    stops: row.stops.map((stop) => ({
      ...stop,
      kind: stop.runId === null ? ("stand" as const) : ("workshop" as const),
      reason: reasonSchema.parse(stop.reason),
    })),
  };
}

/** What is kept of a change besides the stops. Absent: there is nothing of it any more. */
export interface ChangeNotes {
  toArrange?: ToArrange | null;
  arranged?: Omit<Arranged, "sequence"> | null;
}

/**
 * Puts these stops in place of what was there; the calendar's sequence goes up. What stays as it
 * was is not written again: a row of a run that is not held would wait for who holds it.
 */
export async function writeRoute(
  registrationId: string,
  stops: readonly KeptStop[],
  tx: Db,
  { toArrange = null, arranged = null }: ChangeNotes = {},
): Promise<void> {
  const { id: routeId, sequence } = await tx.route.upsert({
    where: { registrationId },
    create: { registrationId, toArrange: inJson(toArrange) },
    update: { sequence: { increment: 1 }, toArrange: inJson(toArrange), arranged: inJson(null) },
    select: { id: true, sequence: true },
  });
  if (arranged) {
    const data = { arranged: inJson({ ...arranged, sequence }) };
    await tx.route.update({ where: { id: routeId }, data, select: { id: true } });
  }
  const before = await tx.routeStop.findMany({ where: { routeId } });
  const stays = (row: (typeof before)[number]) => (stop: KeptStop) =>
    row.contributionId === stop.contributionId && row.runId === stop.runId;
  const gone = before.filter((row) => !stops.some(stays(row))).map(({ id }) => id);
  if (gone.length > 0) await tx.routeStop.deleteMany({ where: { id: { in: gone } } });
  const added: Prisma.RouteStopCreateManyInput[] = [];
  for (const stop of stops) {
    const { contributionId, runId, startsAt, endsAt, pinned, reason } = stop;
    const row = before.find((one) => stays(one)(stop));
    if (!row) added.push({ routeId, contributionId, runId, startsAt, endsAt, pinned, reason });
    else if (!isSame(row, stop)) {
      const data = { startsAt, endsAt, pinned, reason };
      await tx.routeStop.update({ where: { id: row.id }, data, select: { id: true } });
    }
  }
  if (added.length > 0) await tx.routeStop.createMany({ data: added });
}

/** Dates as they stand in JSON. */
function inJson(value: object | null): Prisma.InputJsonObject | typeof Prisma.DbNull {
  if (value === null) return Prisma.DbNull;
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;
}

/** The visitor saw what was laid around their change: nothing of it is kept. */
export async function forgetArranged(registrationId: string, tx: Db): Promise<void> {
  const data = { arranged: Prisma.DbNull, toArrange: Prisma.DbNull };
  await tx.route.updateMany({ where: { registrationId }, data });
}

type Written = Pick<KeptStop, "startsAt" | "endsAt" | "pinned"> & { reason: unknown };

function isSame(row: Written, stop: Written): boolean {
  return (
    row.startsAt.getTime() === stop.startsAt.getTime() &&
    row.endsAt.getTime() === stop.endsAt.getTime() &&
    row.pinned === stop.pinned &&
    JSON.stringify(row.reason) === JSON.stringify(stop.reason)
  );
}

export interface TitledStop extends KeptStop {
  title: string;
}

/**
 * The stops that have a place on the day somebody comes, each at the time it has in the programme
 * now; in order of time.
 */
export async function listStopsOfDay(
  { registrationId, locationDayId }: { registrationId: string; locationDayId: string },
  shown: ShownProgramme | null,
  db: Db = prisma,
): Promise<TitledStop[]> {
  const here = { place: { floorPlan: { locationDayId } } };
  const rows = await db.routeStop.findMany({
    where: {
      route: { registrationId },
      contribution: { status: "ACCEPTED" },
      OR: [{ runId: { not: null } }, { contribution: here }],
    },
    select: {
      ...stopColumns,
      contribution: { select: { title: true } },
      run: { select: { round: { select: { id: true } } } },
    },
  });
  const today = shown?.content.days.find(({ id }) => id === locationDayId);
  const rounds = shown
    ? (today?.rounds ?? [])
    : await db.round.findMany({
        where: { locationDayId },
        select: { id: true, startsAt: true, endsAt: true },
      });
  const stops = rows.flatMap(({ contribution, run, ...stop }) => {
    const roundId = shown?.runs.get(stop.runId ?? "")?.round.id ?? run?.round.id;
    const round = rounds.find(({ id }) => id === roundId);
    if (stop.runId !== null && !round) return [];
    const { startsAt, endsAt } = round ?? stop;
    const kind = stop.runId === null ? ("stand" as const) : ("workshop" as const);
    const reason = reasonSchema.parse(stop.reason);
    return { ...stop, startsAt, endsAt, title: contribution.title, kind, reason };
  });
  return stops.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
