import type { MatchOutput, Unmatched } from "#app/domain/matching/output.ts";
import { unmatchedSchema } from "#app/domain/matching/output.ts";
import { toKeep } from "#app/domain/matching/today.ts";
import { z } from "zod";
import { prisma, type Db } from "./client.ts";
import { matchFields, toMatches, type MatchRow, type MatchStatus } from "./match-rows.ts";

/** Keeps what a run proposed. @returns the id of the run */
export async function saveMatchRun(
  eventId: string,
  output: Pick<MatchOutput, "introductions" | "unmatched" | "summary">,
  db: Db,
): Promise<string> {
  const run = await db.matchRun.create({
    data: {
      eventId,
      summary: output.summary,
      unmatched: output.unmatched,
      matches: {
        create: output.introductions.map(({ a, b, score, reasons }) => ({
          aId: a,
          bId: b,
          score,
          reasons: reasons.map(toKeep),
        })),
      },
    },
    select: { id: true },
  });
  return run.id;
}

/** Lets one run at a time change the proposals of an event, until this transaction ends. */
export async function lockMatchesOf(eventId: string, tx: Db): Promise<void> {
  // Not "for update": that would also hold up who registers for the event meanwhile.
  await tx.$queryRaw`select "id" from "Event" where "id" = ${eventId} for no key update`;
}

/**
 * What waits in earlier runs was not decided: the new run takes its place. What was approved or
 * held stays.
 */
export async function dropUndecidedMatches(eventId: string, db: Db): Promise<void> {
  await db.match.deleteMany({ where: { run: { eventId }, status: "PROPOSED" } });
}

export interface DecidedPair {
  a: string;
  b: string;
  status: "APPROVED" | "HELD";
  /** counts for the maximum of both: they were introduced, or are still asked */
  takesPlace: boolean;
}

/** Pairs that an organiser decided on at this event, whatever the run. */
export async function findDecidedPairs(eventId: string, db: Db): Promise<DecidedPair[]> {
  const rows = await db.match.findMany({
    where: { run: { eventId }, status: { in: ["APPROVED", "HELD"] } },
    select: { aId: true, bId: true, status: true, introduction: { select: { status: true } } },
  });
  return rows.map(({ aId, bId, status, introduction }) => ({
    a: aId,
    b: bId,
    status: status === "HELD" ? "HELD" : "APPROVED",
    takesPlace:
      status === "APPROVED" &&
      !["DECLINED", "LAPSED", "CANCELLED"].includes(introduction?.status ?? ""),
  }));
}

/**
 * Pairs of these that are not introduced (again), at whatever event it came out: they were
 * introduced, one of them said "deze niet", it came to nothing, or they knew each other already.
 */
export async function findAcquaintedPairs(
  organisationIds: string[],
  db: Db,
): Promise<{ a: string; b: string }[]> {
  const rows = await db.match.findMany({
    where: {
      aId: { in: organisationIds },
      bId: { in: organisationIds },
      introduction: {
        OR: [
          { status: "INTRODUCED" },
          { people: { some: { answer: "NOT_THIS_ONE" } } },
          { people: { some: { outcome: "NOTHING" } } },
          { people: { some: { knewEachOther: true } } },
        ],
      },
    },
    select: { aId: true, bId: true },
  });
  return rows.map(({ aId, bId }) => ({ a: aId, b: bId }));
}

/** How many matches of an event wait, were approved and were held, whatever the run. */
export async function countMatches(
  eventId: string,
  db: Db = prisma,
): Promise<Record<MatchStatus, number>> {
  const rows = await db.match.groupBy({
    by: ["status"],
    where: { run: { eventId } },
    _count: true,
  });
  const of = (status: MatchStatus) => rows.find((row) => row.status === status)?._count ?? 0;
  return { PROPOSED: of("PROPOSED"), APPROVED: of("APPROVED"), HELD: of("HELD") };
}

/** Of the matches that wait: how many can still be approved, and how many lapsed. */
export async function countWaitingMatches(
  eventId: string,
  db: Db = prisma,
): Promise<{ waiting: number; lapsed: number }> {
  const rows = await db.match.findMany({
    where: { run: { eventId }, status: "PROPOSED" },
    select: matchFields,
  });
  const lapsed = (await toMatches(rows, db)).filter((match) => match.lapsed !== null).length;
  return { waiting: rows.length - lapsed, lapsed };
}

/** Matches of an event with one status, a page of them: what was decided last first, else strongest first. */
export async function findMatches(
  eventId: string,
  { status, skip, take }: { status: MatchStatus; skip: number; take: number },
  db: Db = prisma,
): Promise<MatchRow[]> {
  const rows = await db.match.findMany({
    where: { run: { eventId }, status },
    orderBy: [
      ...(status === "PROPOSED" ? [] : [{ decidedAt: { sort: "desc", nulls: "last" } } as const]),
      { score: "desc" },
      { id: "asc" },
    ],
    skip,
    take,
    select: matchFields,
  });
  return toMatches(rows, db);
}

export interface LastRun {
  createdAt: Date;
  unmatched: Unmatched[];
}

export async function findLastRun(eventId: string): Promise<LastRun | null> {
  const run = await prisma.matchRun.findFirst({
    where: { eventId },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true, unmatched: true },
  });
  return run && { ...run, unmatched: z.array(unmatchedSchema).parse(run.unmatched) };
}

/** The match, held for this transaction so that two organisers cannot decide at once. */
export async function lockMatch(
  matchId: string,
  eventSlug: string,
  db: Db,
): Promise<MatchRow | null> {
  await db.$queryRaw`select "id" from "Match" where "id" = ${matchId} for update`;
  const row = await db.match.findFirst({
    where: { id: matchId, run: { event: { slug: eventSlug } } },
    select: matchFields,
  });
  const [match] = await toMatches(row ? [row] : [], db);
  return match ?? null;
}

/** What an introduction that was approved is about; null when it is not there (any more). */
export async function findMatchOfIntroduction(
  introductionId: string,
  db: Db,
): Promise<MatchRow | null> {
  const row = await db.match.findFirst({
    where: { introduction: { id: introductionId } },
    select: matchFields,
  });
  const [match] = await toMatches(row ? [row] : [], db);
  return match ?? null;
}

export async function decideMatch(
  matchId: string,
  decision: {
    status: MatchStatus;
    heldReason?: string | null;
    decidedById: string | null;
    decidedAt: Date | null;
  },
  db: Db,
): Promise<void> {
  await db.match.update({ where: { id: matchId }, data: decision });
}
