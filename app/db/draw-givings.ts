import type { Giving, GivingProblem } from "#app/domain/draw/phase.ts";
import { prisma, type Db } from "./client.ts";

/** The work of giving everybody the seats of a draw, as it is kept. */
export interface KeptGiving extends Giving {
  /** 0 to 1 */
  progress: number;
}

export const givingFields = { touchedAt: true, problem: true, progress: true } as const;

export const asGiving = (
  row: { touchedAt: Date; problem: string | null; progress: number } | null,
): KeptGiving | null =>
  row && {
    ...row,
    problem: row.problem === null || row.problem === "changed-meanwhile" ? row.problem : "failed",
  };

/** By who holds the draw. Asked again after it came to nothing, it begins anew. */
export async function askToGive(drawId: string, now: Date, tx: Db): Promise<void> {
  const asked = { askedAt: now, touchedAt: now, progress: 0, retries: 0, problem: null };
  const where = { drawId };
  await tx.drawGiving.upsert({ where, create: { drawId, ...asked }, update: asked });
}

/** What comes to be computed anew is not given any more. */
export async function forgetGiving(drawId: string, tx: Db): Promise<void> {
  await tx.drawGiving.deleteMany({ where: { drawId } });
}

/** A sign of who works at it. @returns false when nobody asks for it any more */
export async function touchGiving(drawId: string, progress: number, now: Date): Promise<boolean> {
  const { count } = await prisma.drawGiving.updateMany({
    where: { drawId, problem: null },
    data: { progress, touchedAt: now },
  });
  return count > 0;
}

export async function endGiving(drawId: string, problem: GivingProblem): Promise<void> {
  const where = { drawId, problem: null, draw: { drawnAt: null } };
  await prisma.drawGiving.updateMany({ where, data: { problem } });
}

/** Work that goes on, and of which nobody gave a sign since then. */
export function listSilentGivings(
  before: Date,
): Promise<{ drawId: string; touchedAt: Date; retries: number }[]> {
  return prisma.drawGiving.findMany({
    where: { problem: null, touchedAt: { lt: before }, draw: { drawnAt: null } },
    select: { drawId: true, touchedAt: true, retries: true },
  });
}

/** @returns false when somebody else just did, or when it goes on after all */
export async function claimRetry(
  { drawId, touchedAt }: { drawId: string; touchedAt: Date },
  now: Date,
  tx: Db,
): Promise<boolean> {
  const { count } = await tx.drawGiving.updateMany({
    where: { drawId, touchedAt, problem: null },
    data: { touchedAt: now, retries: { increment: 1 } },
  });
  return count > 0;
}
