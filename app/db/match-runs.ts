import type { MatchOutput, Unmatched } from "#app/domain/matching/output.ts";
import { matchOutputSchema, unmatchedSchema } from "#app/domain/matching/output.ts";
import { runCause, runPairs, type RunCause, type RunPair } from "#app/domain/matching/run-cause.ts";
import { z } from "zod";
import { prisma, type Db } from "./client.ts";
import { matchFields, toMatches, type MatchRow, type MatchStatus } from "./match-rows.ts";

/** Pairs that an organiser locked and did not decide on yet, in the order of locking. */
export async function findLockedPairs(eventId: string, db: Db): Promise<[string, string][]> {
  const rows = await db.match.findMany({
    where: { run: { eventId }, status: "PROPOSED", lockedAt: { not: null } },
    orderBy: [{ lockedAt: "asc" }, { id: "asc" }],
    select: { aId: true, bId: true },
  });
  return rows.map(({ aId, bId }) => [aId, bId]);
}

/** Pairs that wait for a decision. */
export async function findWaitingPairs(eventId: string, db: Db = prisma): Promise<RunPair[]> {
  const rows = await db.match.findMany({
    where: { run: { eventId }, status: "PROPOSED" },
    select: { aId: true, bId: true, score: true },
  });
  return rows.map(({ aId, bId, score }) => ({ a: aId, b: bId, score }));
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
  /** what could be read of it: a run of another version may have none */
  summary: Partial<MatchOutput["summary"]>;
}

export async function findLastRun(eventId: string): Promise<LastRun | null> {
  const run = await prisma.matchRun.findFirst({
    where: { eventId },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true, unmatched: true, summary: true },
  });
  return (
    run && {
      createdAt: run.createdAt,
      unmatched: z.array(unmatchedSchema).parse(run.unmatched),
      summary: matchOutputSchema.shape.summary.partial().safeParse(run.summary).data ?? {},
    }
  );
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

/** Writes an organiser's line for the mail; it can be changed until that is written. */
export async function savePersonalLine(matchId: string, line: string, tx: Db): Promise<void> {
  await tx.match.update({ where: { id: matchId }, data: { personalLine: line } });
}

/** Locks a match that waits, or lets go of it. */
export async function saveLock(matchId: string, lockedAt: Date | null, tx: Db): Promise<void> {
  await tx.match.update({ where: { id: matchId }, data: { lockedAt } });
}

/** All matches of an event with one of these statuses, strongest first. */
export async function findAllMatches(
  eventId: string,
  statuses: MatchStatus[],
  db: Db = prisma,
): Promise<MatchRow[]> {
  const rows = await db.match.findMany({
    where: { run: { eventId }, status: { in: statuses } },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    select: matchFields,
  });
  return toMatches(rows, db);
}

export interface KeptRun {
  id: string;
  createdAt: Date;
  cause: RunCause;
  pairs: RunPair[];
}

/** The last runs of an event, newest first. */
export async function findRuns(eventId: string, take: number): Promise<KeptRun[]> {
  const rows = await prisma.matchRun.findMany({
    where: { eventId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true, createdAt: true, cause: true, pairs: true },
  });
  return rows.map(({ cause, pairs, ...run }) => ({
    ...run,
    cause: runCause.parse(cause),
    pairs: runPairs.safeParse(pairs).data ?? [],
  }));
}

/** One match of an event; null when it is not there (any more). */
export async function findMatch(matchId: string, eventId: string): Promise<MatchRow | null> {
  const row = await prisma.match.findFirst({
    where: { id: matchId, run: { eventId } },
    select: matchFields,
  });
  const [match] = await toMatches(row ? [row] : [], prisma);
  return match ?? null;
}

export async function decideMatch(
  matchId: string,
  decision: {
    status: MatchStatus;
    heldReason?: string | null;
    decidedById: string | null;
    decidedAt: Date | null;
    /** when an approved one begins; null: it has begun, or is not approved */
    sendAt?: Date | null;
    lockedAt?: Date | null;
  },
  db: Db,
): Promise<void> {
  await db.match.update({ where: { id: matchId }, data: decision });
}
