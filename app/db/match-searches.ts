import { progressOf, searchLog, type SearchLog } from "#app/domain/matching/search-log.ts";
import { lower } from "./enum-case.ts";
import { prisma, type Db } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

export interface MatchSearch {
  id: string;
  eventSlug: string;
  status: "waiting" | "running" | "done" | "stopped" | "failed";
  /** 0 to 1 */
  progress: number;
  stopAsked: boolean;
  log: SearchLog;
  problem: string | null;
  createdAt: Date;
  touchedAt: Date;
  endedAt: Date | null;
}

const fields = {
  ...{ id: true, status: true, progress: true, stopAsked: true, log: true, problem: true },
  ...{ createdAt: true, touchedAt: true, endedAt: true },
  event: { select: { slug: true } },
} as const satisfies Prisma.MatchSearchSelect;

function toSearch(row: Prisma.MatchSearchGetPayload<{ select: typeof fields }>): MatchSearch {
  const { event, status, log, ...rest } = row;
  return {
    ...rest,
    eventSlug: event.slug,
    status: lower(status),
    log: searchLog.safeParse(log).data ?? [],
  };
}

/** The last search of an event; null when there never was one. */
export async function findSearch(eventId: string, db: Db = prisma): Promise<MatchSearch | null> {
  const row = await db.matchSearch.findUnique({ where: { eventId }, select: fields });
  return row && toSearch(row);
}

/** Puts a new one in the place of the last. @returns its id */
export async function replaceSearch(eventId: string, now: Date, tx: Db): Promise<string> {
  await tx.matchSearch.deleteMany({ where: { eventId } });
  const data = { eventId, createdAt: now, touchedAt: now };
  return (await tx.matchSearch.create({ data, select: { id: true } })).id;
}

/** Takes a waiting search for doing it; null when another worker has it or it is gone. */
export async function claimSearch(id: string, now: Date): Promise<MatchSearch | null> {
  const { count } = await prisma.matchSearch.updateMany({
    where: { id, status: "WAITING" },
    data: { status: "RUNNING", touchedAt: now },
  });
  const row = count ? await prisma.matchSearch.findUnique({ where: { id }, select: fields }) : null;
  return row && toSearch(row);
}

/** Writes down how far it is. @returns false when it has to stop: asked, or thrown away */
export async function keepSearchLog(id: string, log: SearchLog, now: Date): Promise<boolean> {
  const [row] = await prisma.matchSearch.updateManyAndReturn({
    where: { id, status: "RUNNING" },
    data: { log, progress: progressOf(log), touchedAt: now },
    select: { stopAsked: true },
  });
  return row !== undefined && !row.stopAsked;
}

/** One that no worker has yet ends at once. */
export async function askSearchToStop(eventId: string, now: Date): Promise<void> {
  await prisma.matchSearch.updateMany({
    where: { eventId, status: "WAITING" },
    data: { status: "STOPPED", endedAt: now },
  });
  await prisma.matchSearch.updateMany({
    where: { eventId, status: "RUNNING" },
    data: { stopAsked: true },
  });
}

export async function endSearch(
  id: string,
  end: {
    status: "DONE" | "STOPPED" | "FAILED";
    log: SearchLog;
    problem?: string;
    endedAt: Date;
  },
): Promise<void> {
  await prisma.matchSearch.updateMany({
    where: { id, status: "RUNNING" },
    data: { ...end, progress: 1 },
  });
}
