import { prisma, type Db } from "./client.ts";

/** Approved, and nothing was sent yet. */
const notBegun = (eventId: string) =>
  ({ run: { eventId }, status: "APPROVED", introduction: null }) as const;

/** What was approved for later begins now. */
export async function keepBegun(matchId: string, tx: Db): Promise<void> {
  await tx.match.update({ where: { id: matchId }, data: { sendAt: null }, select: { id: true } });
}

/** Matches of any event that were approved for a moment that has come. */
export async function findDueMatches(now: Date): Promise<{ matchId: string; eventSlug: string }[]> {
  const rows = await prisma.match.findMany({
    where: { status: "APPROVED", sendAt: { lte: now }, introduction: null },
    orderBy: [{ sendAt: "asc" }, { id: "asc" }],
    select: { id: true, run: { select: { event: { select: { slug: true } } } } },
  });
  return rows.map(({ id, run }) => ({ matchId: id, eventSlug: run.event.slug }));
}

/** Has what was approved and did not begin yet wait until somebody sends it. @returns how many */
export async function pauseApproved(eventId: string, tx: Db): Promise<number> {
  const { count } = await tx.match.updateMany({
    where: { ...notBegun(eventId), sendAt: { not: null } },
    data: { sendAt: null },
  });
  return count;
}

/** Has what was approved and not sent begin at that moment. @returns how many */
export async function sendApprovedAt(eventId: string, sendAt: Date, tx: Db): Promise<number> {
  const { count } = await tx.match.updateMany({ where: notBegun(eventId), data: { sendAt } });
  return count;
}

/** Approves these at once. `sendAt`: when they begin; null: when somebody sends them. */
export async function approveMany(
  matchIds: string[],
  decision: { decidedById: string | null; decidedAt: Date; sendAt: Date | null },
  tx: Db,
): Promise<void> {
  await tx.match.updateMany({
    where: { id: { in: matchIds }, status: "PROPOSED" },
    data: { status: "APPROVED", heldReason: null, ...decision },
  });
}

/** Ids of what was approved and did not begin, strongest first. */
export async function findNotBegun(eventId: string): Promise<string[]> {
  const rows = await prisma.match.findMany({
    where: notBegun(eventId),
    orderBy: [{ score: "desc" }, { id: "asc" }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** How many of an event were approved but not sent, and when the first of them goes. */
export async function countNotBegun(
  eventId: string,
): Promise<{ planned: number; paused: number; nextAt: Date | null }> {
  const rows = await prisma.match.findMany({
    where: notBegun(eventId),
    orderBy: { sendAt: { sort: "asc", nulls: "last" } },
    select: { sendAt: true },
  });
  const planned = rows.filter(({ sendAt }) => sendAt !== null).length;
  return { planned, paused: rows.length - planned, nextAt: rows[0]?.sendAt ?? null };
}
