import type { FunnelMatch } from "#app/domain/introductions/funnel.ts";
import { prisma, type Db } from "./client.ts";

/** One match with what became of it, for who looks over all of an event. */
export interface FollowedMatch extends FunnelMatch {
  a: string;
  b: string;
  answerUntil: Date | null;
  introducedAt: Date | null;
  outcomeAskedAt: Date | null;
  /** how many of the two said yes; never whose a no is */
  yes: number;
  /** what was written along with an outcome */
  texts: string[];
}

/** Every match of an event, strongest first. */
export async function findFollowedMatches(
  eventId: string,
  db: Db = prisma,
): Promise<FollowedMatch[]> {
  const rows = await db.match.findMany({
    where: { run: { eventId } },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    select: {
      status: true,
      a: { select: { name: true } },
      b: { select: { name: true } },
      introduction: { include: { people: { orderBy: { organisationId: "asc" } } } },
    },
  });
  const unsent = await unsentIds(
    rows.flatMap(({ introduction }) => introduction?.id ?? []),
    db,
  );
  return rows.map(({ status, a, b, introduction }) => {
    const people = introduction?.people ?? [];
    return {
      a: a.name,
      b: b.name,
      isApproved: status === "APPROVED",
      answerUntil: introduction?.answerUntil ?? null,
      introducedAt: introduction?.introducedAt ?? null,
      outcomeAskedAt: introduction?.outcomeAskedAt ?? null,
      yes: people.filter(({ answer }) => answer === "YES").length,
      texts: people.flatMap(({ outcomeText }) => outcomeText || []),
      introduction: introduction && {
        way: introduction.way,
        status: introduction.status,
        isMailed: introduction.status === "INTRODUCED" && !unsent.has(introduction.id),
        outcomes: people.map(({ outcome }) => outcome),
      },
    };
  });
}

/**
 * Those of which a mail did not leave. Asked this way round, because a mail is kept for a year only
 * and what came of it is counted for longer.
 */
async function unsentIds(introductionIds: string[], db: Db): Promise<Set<string>> {
  const rows = await db.outboxMessage.groupBy({
    by: ["introductionId"],
    where: {
      introductionId: { in: introductionIds },
      template: "introduction",
      status: { not: "SENT" },
      isTest: false,
    },
  });
  return new Set(rows.flatMap(({ introductionId }) => introductionId ?? []));
}
