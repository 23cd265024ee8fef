import { prisma, type Db } from "./client.ts";

/** A workshop on somebody's list. */
export interface Preference {
  contributionId: string;
  title: string;
  /** 1: most wanted */
  rank: number;
  /** the seat that the draw gave for it */
  runId: string | null;
}

/** Somebody's list for a draw, the dearest first. */
export async function listPreferences(
  address: { drawId: string; registrationId: string },
  db: Db = prisma,
): Promise<Preference[]> {
  const rows = await db.workshopPreference.findMany({
    where: address,
    orderBy: { rank: "asc" },
    select: { ...{ contributionId: true, rank: true, runId: true }, contribution: titled },
  });
  return rows.map(({ contribution, ...row }) => ({ ...row, title: contribution.title }));
}

const titled = { select: { title: true } } as const;

/** Puts this list in the place of the one before. By who holds the registration. */
export async function writePreferences(
  address: { drawId: string; registrationId: string },
  contributionIds: readonly string[],
  tx: Db,
): Promise<void> {
  await tx.workshopPreference.deleteMany({ where: address });
  await tx.workshopPreference.createMany({
    data: contributionIds.map((contributionId, index) => {
      return { ...address, contributionId, rank: index + 1 };
    }),
  });
}

/** How many people who come on the draw's day made a list. */
export async function countRanked(
  { id, locationDayId }: { id: string; locationDayId: string },
  db: Db = prisma,
): Promise<{ ranked: number; registered: number }> {
  const [ranked, registered] = await Promise.all([
    db.registration.count({ where: { locationDayId, preferences: { some: { drawId: id } } } }),
    db.registration.count({ where: { locationDayId } }),
  ]);
  return { ranked, registered };
}

/** Somebody who comes on the day of a draw. */
export interface ListHolder {
  registrationId: string;
  userId: string;
  email: string;
}

/** Who comes on the draw's day: all of them, or who made a list, or who did not. */
export async function listPeople(
  { id: drawId, locationDayId }: { id: string; locationDayId: string },
  who: "everybody" | "with-list" | "without-list",
  db: Db = prisma,
): Promise<ListHolder[]> {
  const has = { preferences: { some: { drawId } } };
  const rows = await db.registration.findMany({
    where: {
      locationDayId,
      ...(who === "with-list" ? has : {}),
      ...(who === "without-list" ? { NOT: has } : {}),
    },
    orderBy: { id: "asc" },
    select: { id: true, user: { select: { id: true, email: true } } },
  });
  return rows.map(({ id, user }) => {
    return { registrationId: id, userId: user.id, email: user.email };
  });
}

/** Who made a list and comes on the draw's day, by id: with the list and with what is on the route. */
export async function readRankings(
  { id: drawId, locationDayId }: { id: string; locationDayId: string },
  db: Db = prisma,
): Promise<
  {
    registrationId: string;
    choices: string[];
    stops: { contributionId: string; runId: string | null }[];
  }[]
> {
  const rows = await db.$queryRaw<
    { registrationId: string; choices: string[]; stopIds: string[]; runIds: (string | null)[] }[]
  >`
    select registration."id" as "registrationId", choice."list" as "choices",
      coalesce(stop."ids", '{}') as "stopIds", coalesce(stop."runs", '{}') as "runIds"
    from "Registration" registration
    join (
      select "registrationId", array_agg("contributionId" order by "rank") as "list"
      from "WorkshopPreference" where "drawId" = ${drawId} group by "registrationId"
    ) choice on choice."registrationId" = registration."id"
    left join (
      select route."registrationId", array_agg(stop."contributionId" order by stop."id") as "ids",
        array_agg(stop."runId" order by stop."id") as "runs"
      from "RouteStop" stop join "Route" route on route."id" = stop."routeId"
      group by route."registrationId"
    ) stop on stop."registrationId" = registration."id"
    where registration."locationDayId" = ${locationDayId}
    order by registration."id"`;
  return rows.map(({ registrationId, choices, stopIds, runIds }) => ({
    registrationId,
    choices,
    stops: stopIds.map((contributionId, i) => ({ contributionId, runId: runIds[i] ?? null })),
  }));
}
