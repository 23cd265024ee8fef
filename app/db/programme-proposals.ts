import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";

export type ProposalStatus = "waiting" | "running" | "done" | "stopped" | "failed";

export interface KeptProposal {
  id: string;
  eventId: string;
  locationDayId: string;
  status: ProposalStatus;
  /** 0 to 1 */
  progress: number;
  stopAsked: boolean;
  seed: number;
  /** what it was made of, and what came out: read by app/domain/programme/proposal.ts */
  before: unknown;
  result: unknown;
  createdAt: Date;
  endedAt: Date | null;
}

const fields = {
  ...{ id: true, eventId: true, locationDayId: true, status: true, progress: true },
  ...{ stopAsked: true, seed: true, before: true, result: true, createdAt: true, endedAt: true },
} as const satisfies Prisma.ProgrammeProposalSelect;

type Row = Prisma.ProgrammeProposalGetPayload<{ select: typeof fields }>;

const asKept = (row: Row): KeptProposal => ({ ...row, status: lower(row.status) });

/** The last proposal of a day; null when none was made or the last was thrown away. */
export async function findProposalOfDay(
  eventId: string,
  locationDayId: string,
  db: Db = prisma,
): Promise<KeptProposal | null> {
  const row = await db.programmeProposal.findFirst({
    where: { eventId, locationDayId },
    orderBy: { createdAt: "desc" },
    select: fields,
  });
  return row && asKept(row);
}

export async function findProposal(id: string, db: Db = prisma): Promise<KeptProposal | null> {
  const row = await db.programmeProposal.findUnique({ where: { id }, select: fields });
  return row && asKept(row);
}

/** Days for which one is worked out, or waits to be looked at. */
export function listUnfinishedProposals(
  eventId: string,
  db: Db = prisma,
): Promise<{ locationDayId: string }[]> {
  return db.programmeProposal.findMany({
    where: { eventId, status: { not: "FAILED" } },
    select: { locationDayId: true },
  });
}

/** Puts a new one in the place of what that day had. @returns its id */
export async function replaceProposal(
  proposal: { eventId: string; locationDayId: string; seed: number; startedById: string },
  tx: Db,
): Promise<string> {
  const { eventId, locationDayId } = proposal;
  await tx.programmeProposal.deleteMany({ where: { eventId, locationDayId } });
  return (await tx.programmeProposal.create({ data: proposal, select: { id: true } })).id;
}

/** Takes a waiting proposal for working it out; null when another worker has it or it is gone. */
export async function claimProposal(id: string, db: Db = prisma): Promise<KeptProposal | null> {
  const [row] = await db.programmeProposal.updateManyAndReturn({
    where: { id, status: "WAITING" },
    data: { status: "RUNNING" },
    select: fields,
  });
  return row ? asKept(row) : null;
}

/** Writes down how far it is. @returns false when it has to stop: asked, or thrown away */
export async function keepProgress(id: string, progress: number): Promise<boolean> {
  const [row] = await prisma.programmeProposal.updateManyAndReturn({
    where: { id, status: "RUNNING" },
    data: { progress },
    select: { stopAsked: true },
  });
  return row !== undefined && !row.stopAsked;
}

export async function askToStop(id: string, tx: Db = prisma): Promise<void> {
  await tx.programmeProposal.updateMany({
    where: { id, status: { in: ["WAITING", "RUNNING"] } },
    data: { stopAsked: true },
  });
}

/** Writes down how it ended. */
export async function endProposal(
  id: string,
  end: {
    status: "DONE" | "STOPPED" | "FAILED";
    before?: object;
    result?: object;
    endedAt: Date;
  },
): Promise<void> {
  const { before, result, ...rest } = end;
  await prisma.programmeProposal.updateMany({
    where: { id },
    data: { ...rest, progress: 1, ...(before ? { before } : {}), ...(result ? { result } : {}) },
  });
}

export async function deleteProposals(
  eventId: string,
  locationDayId: string,
  tx: Db = prisma,
): Promise<void> {
  await tx.programmeProposal.deleteMany({ where: { eventId, locationDayId } });
}
