import type { Db } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** A seat that the draw gives somebody, when it is. */
export interface DrawnSeat {
  registrationId: string;
  runId: string;
  contributionId: string;
  /** 1 is the dearest */
  choice: number;
  startsAt: Date;
  endsAt: Date;
}

/**
 * Puts seats on routes, those of visits to stands at that time make room, and writes down with each
 * preference which seat came of it. By who holds the registrations and the runs, and counted.
 */
export async function writeDrawnSeats(
  drawId: string,
  seats: readonly DrawnSeat[],
  tx: Db,
): Promise<void> {
  // One value for all seats: thousands of values take Prisma longer than PostgreSQL.
  const rows = Prisma.sql`json_to_recordset(${JSON.stringify(seats)}::json) as seat(
    "registrationId" text, "runId" text, "contributionId" text, "choice" int,
    "startsAt" timestamptz, "endsAt" timestamptz)`;
  await tx.$executeRaw`
    insert into "Route" ("id", "registrationId", "sequence", "updatedAt")
    select gen_random_uuid(), seat."registrationId", 0, now()
    from (select distinct "registrationId" from ${rows}) seat
    on conflict ("registrationId")
      do update set "sequence" = "Route"."sequence" + 1, "updatedAt" = now()`;
  await tx.$executeRaw`
    delete from "RouteStop" stop using ${rows}, "Route" route
    where route."registrationId" = seat."registrationId" and stop."routeId" = route."id"
      and stop."runId" is null
      and stop."startsAt" < seat."endsAt" and seat."startsAt" < stop."endsAt"`;
  await tx.$executeRaw`
    insert into "RouteStop"
      ("id", "routeId", "contributionId", "runId", "startsAt", "endsAt", "pinned", "reason")
    select gen_random_uuid(), route."id", seat."contributionId", seat."runId", seat."startsAt",
      seat."endsAt", true, jsonb_build_object('kind', 'drawn', 'choice', seat."choice")
    from ${rows} join "Route" route on route."registrationId" = seat."registrationId"`;
  await tx.$executeRaw`
    update "WorkshopPreference" preference set "runId" = seat."runId" from ${rows}
    where preference."drawId" = ${drawId}
      and preference."registrationId" = seat."registrationId"
      and preference."contributionId" = seat."contributionId"`;
}

/** Puts people in lines, each with the number they have in it; who stands in one keeps that place. */
export async function writeDrawnLines(
  lines: readonly { runId: string; registrationId: string; number: number }[],
  now: Date,
  tx: Db,
): Promise<void> {
  await tx.$executeRaw`
    insert into "WaitingSeat" ("id", "runId", "registrationId", "number", "createdAt")
    select gen_random_uuid(), line."runId", line."registrationId", line."number", ${now}
    from json_to_recordset(${JSON.stringify(lines)}::json) as line(
      "runId" text, "registrationId" text, "number" int)`;
}

/** Who stands in which of these lines. */
export async function listInLines(
  runIds: readonly string[],
  tx: Db,
): Promise<{ runId: string; registrationId: string }[]> {
  return tx.waitingSeat.findMany({
    where: { runId: { in: [...runIds] } },
    select: { runId: true, registrationId: true },
  });
}

/** Holds all registrations of a day in the order of their ids, and tells whose they are. */
export async function lockRegistrationsOfDay(
  locationDayId: string,
  tx: Db,
): Promise<Map<string, { userId: string; email: string }>> {
  await tx.$queryRaw`
    select count(*)::int from (
      select 1 from "Registration" where "locationDayId" = ${locationDayId}
      order by "id" for no key update) held`;
  const rows = await tx.registration.findMany({
    where: { locationDayId },
    select: { id: true, user: { select: { id: true, email: true } } },
  });
  return new Map(rows.map(({ id, user }) => [id, { userId: user.id, email: user.email }]));
}
