import type { Introduction, MatchOutput, Unmatched } from "#app/domain/matching/output.ts";
import { introductionSchema, unmatchedSchema } from "#app/domain/matching/output.ts";
import { z } from "zod";
import { prisma, type Db } from "./client.ts";

export type MatchStatus = "PROPOSED" | "APPROVED" | "HELD";

export interface MatchRow {
  id: string;
  eventId: string;
  a: { id: string; name: string };
  b: { id: string; name: string };
  score: number;
  reasons: Introduction["reasons"];
  status: MatchStatus;
  heldReason: string | null;
}

const matchFields = {
  id: true,
  a: { select: { id: true, name: true } },
  b: { select: { id: true, name: true } },
  score: true,
  reasons: true,
  status: true,
  heldReason: true,
  run: { select: { eventId: true } },
} as const;

type Selected = Omit<MatchRow, "reasons" | "eventId"> & {
  reasons: unknown;
  run: { eventId: string };
};

function toMatch({ run, reasons, ...row }: Selected): MatchRow {
  return {
    ...row,
    eventId: run.eventId,
    reasons: introductionSchema.shape.reasons.parse(reasons),
  };
}

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
          reasons,
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

/** Pairs that an organiser decided on at this event, whatever the run. */
export async function findDecidedPairs(
  eventId: string,
  db: Db,
): Promise<{ a: string; b: string; status: "APPROVED" | "HELD" }[]> {
  const rows = await db.match.findMany({
    where: { run: { eventId }, status: { in: ["APPROVED", "HELD"] } },
    select: { aId: true, bId: true, status: true },
  });
  return rows.map(({ aId, bId, status }) => ({
    a: aId,
    b: bId,
    status: status === "HELD" ? "HELD" : "APPROVED",
  }));
}

/** All matches of an event: what waits first, then the rest, strongest first. */
export async function findMatches(eventId: string, db: Db = prisma): Promise<MatchRow[]> {
  const rows = await db.match.findMany({
    where: { run: { eventId } },
    orderBy: [{ status: "asc" }, { score: "desc" }, { id: "asc" }],
    select: matchFields,
  });
  return rows.map(toMatch);
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
  return row && toMatch(row);
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
