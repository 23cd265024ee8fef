import {
  onDatesOfToday,
  shownRuns,
  versionContent,
  type ShownRun,
  type Version,
  type VersionContent,
} from "#app/domain/programme/version.ts";
import { prisma, type Db } from "./client.ts";

/** The version that everybody sees, as it was published; null while nothing was. */
export async function findVersion(eventId: string, db: Db = prisma): Promise<Version | null> {
  const row = await db.publishedProgramme.findFirst({
    where: { eventId },
    orderBy: { version: "desc" },
    select: { version: true, publishedAt: true, content: true },
  });
  if (!row) return null;
  const content = versionContent.parse(row.content);
  return { number: row.version, publishedAt: row.publishedAt, content };
}

/** What an earlier version held; null when there is no such version. */
export async function findContent(
  eventId: string,
  version: number,
  db: Db = prisma,
): Promise<VersionContent | null> {
  const where = { eventId_version: { eventId, version } };
  const row = await db.publishedProgramme.findUnique({ where, select: { content: true } });
  return row && versionContent.parse(row.content);
}

/** What the public sees of rounds, rooms and common items. */
export interface ShownProgramme {
  content: VersionContent;
  runs: Map<string, ShownRun>;
  /** by id, as rooms are called today */
  rooms: Map<string, string>;
}

/** The published version on the dates of today; null while nothing was published. */
export async function findShownProgramme(
  eventId: string,
  db: Db = prisma,
): Promise<ShownProgramme | null> {
  const version = await findVersion(eventId, db);
  if (!version) return null;
  const days = await db.locationDay.findMany({
    where: { eventId },
    select: { id: true, opensAt: true, rooms: { select: { id: true, name: true } } },
  });
  const content = onDatesOfToday(
    version.content,
    new Map(days.map(({ id, opensAt }) => [id, opensAt])),
  );
  const rooms = new Map(days.flatMap((day) => day.rooms.map(({ id, name }) => [id, name])));
  return { content, runs: shownRuns(content), rooms };
}

/** Where and when a run is as organisers have it. */
export interface LiveRun {
  id: string;
  round: { id: string; number: number; startsAt: Date; endsAt: Date };
  room: { name: string };
}

/**
 * Where and when everybody but the organisers sees a run: as the version has it, or as it is now
 * while nothing was published. Null: not in the version yet.
 */
export function placeShown(
  shown: ShownProgramme | null,
  { id, round, room }: LiveRun,
): { round: LiveRun["round"]; room: string } | null {
  if (!shown) return { round, room: room.name };
  const place = shown.runs.get(id);
  return place ? { round: place.round, room: shown.rooms.get(place.roomId) ?? room.name } : null;
}

/** The rounds and common items of a day as the version has them; null while nothing was published. */
export function dayShown(shown: ShownProgramme | null, dayId: string) {
  if (!shown) return null;
  const day = shown.content.days.find(({ id }) => id === dayId);
  return { rounds: day?.rounds ?? [], items: day?.items ?? [] };
}

export async function isPublished(eventId: string, db: Db): Promise<boolean> {
  return (await db.publishedProgramme.count({ where: { eventId } })) > 0;
}

/** The programme as organisers have it now: what a next version would hold. */
export async function readWorkingProgramme(
  eventId: string,
  db: Db = prisma,
): Promise<VersionContent> {
  const days = await db.locationDay.findMany({
    where: { eventId },
    orderBy: { opensAt: "asc" },
    select: {
      id: true,
      opensAt: true,
      rounds: {
        orderBy: { startsAt: "asc" },
        select: { id: true, number: true, startsAt: true, endsAt: true },
      },
      items: {
        orderBy: { startsAt: "asc" },
        select: { id: true, title: true, place: true, text: true, startsAt: true, endsAt: true },
      },
    },
  });
  const runs = await db.workshopRun.findMany({
    where: { isRemoved: false, contribution: { eventId, status: "ACCEPTED" } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      contributionId: true,
      roundId: true,
      roomId: true,
      room: { select: { name: true } },
      contribution: { select: { title: true } },
    },
  });
  return {
    days,
    runs: runs.map(({ id, contributionId, roundId, roomId, room, contribution }) => ({
      runId: id,
      contributionId,
      title: contribution.title,
      roundId,
      roomId,
      room: room.name,
    })),
  };
}

export async function insertVersion(
  version: { eventId: string; number: number; content: VersionContent; byId: string; at: Date },
  tx: Db,
): Promise<void> {
  const { eventId, number, content, byId, at } = version;
  await tx.publishedProgramme.create({
    data: {
      eventId,
      version: number,
      // Dates as they stand in JSON.
      content: JSON.parse(JSON.stringify(content)) as object,
      publishedAt: at,
      publishedById: byId,
    },
  });
}
