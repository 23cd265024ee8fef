import type { DrawMoments } from "#app/domain/draw/phase.ts";
import { type ComputedDraw, type DrawnSeats, storedOutcome } from "#app/domain/draw/stored.ts";
import { prisma, type Db } from "./client.ts";
import { asGiving, givingFields, type KeptGiving } from "./draw-givings.ts";
import { lower } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";

export interface KeptDraw extends DrawMoments {
  id: string;
  eventId: string;
  locationDayId: string;
  seed: string;
  /** 0 to 1 */
  progress: number;
  stopAsked: boolean;
  /** as in app/domain/draw/stored.ts */
  summary: unknown;
  giving: KeptGiving | null;
  /** when everybody was told that the lists are open, and when who had none was reminded */
  toldOpenAt: Date | null;
  remindedAt: Date | null;
  repeatAskedAt: Date | null;
  repeatedAt: Date | null;
  repeatWasSame: boolean | null;
}

const fields = {
  ...{ id: true, eventId: true, locationDayId: true, opensAt: true, closesAt: true, seed: true },
  ...{ askedAt: true, status: true, progress: true, stopAsked: true, summary: true },
  ...{ drawnAt: true, repeatAskedAt: true, repeatedAt: true, repeatWasSame: true },
  ...{ toldOpenAt: true, remindedAt: true, giving: { select: givingFields } },
} as const satisfies Prisma.DrawSelect;

type Row = Prisma.DrawGetPayload<{ select: typeof fields }>;

const asKept = ({ status, giving, ...row }: Row): KeptDraw => {
  return { ...row, status: lower(status), giving: asGiving(giving) };
};

export async function findDrawOfDay(
  locationDayId: string,
  db: Db = prisma,
): Promise<KeptDraw | null> {
  const row = await db.draw.findUnique({ where: { locationDayId }, select: fields });
  return row && asKept(row);
}

export async function findDraw(id: string, db: Db = prisma): Promise<KeptDraw | null> {
  const row = await db.draw.findUnique({ where: { id }, select: fields });
  return row && asKept(row);
}

/** All draws of an event. */
export async function listDraws(eventId: string, db: Db = prisma): Promise<KeptDraw[]> {
  const rows = await db.draw.findMany({ where: { eventId }, select: fields });
  return rows.map(asKept);
}

/** Holds the draw of a day until the transaction ends; who ranks meanwhile goes on. */
export async function lockDrawOfDay(locationDayId: string, tx: Db): Promise<KeptDraw | null> {
  await tx.$queryRaw`
    select 1 from "Draw" where "locationDayId" = ${locationDayId} for no key update`;
  return findDrawOfDay(locationDayId, tx);
}

/** The same by its id. */
export async function lockDraw(id: string, tx: Db): Promise<KeptDraw | null> {
  await tx.$queryRaw`select 1 from "Draw" where "id" = ${id} for no key update`;
  return findDraw(id, tx);
}

/** @returns its id, or null when the day has one already */
export async function insertDraw(
  draw: Pick<KeptDraw, "eventId" | "locationDayId" | "opensAt" | "closesAt" | "seed">,
  tx: Db,
): Promise<string | null> {
  const rows = await tx.draw.createManyAndReturn({
    data: draw,
    skipDuplicates: true,
    select: { id: true },
  });
  return rows[0]?.id ?? null;
}

/** Another period, with a reminder of its own before it ends. */
export async function setPeriod(
  id: string,
  period: Pick<KeptDraw, "opensAt" | "closesAt">,
  tx: Db,
): Promise<void> {
  const data = { ...period, remindedAt: null };
  await tx.draw.update({ where: { id }, data, select: { id: true } });
}

export async function markToldOpen(id: string, now: Date, tx: Db): Promise<void> {
  await tx.draw.update({ where: { id }, data: { toldOpenAt: now }, select: { id: true } });
}

export async function markReminded(id: string, now: Date, tx: Db): Promise<void> {
  await tx.draw.update({ where: { id }, data: { remindedAt: now }, select: { id: true } });
}

/** Draws whose lists are open and of which not everything was told. */
export async function listToTell(now: Date, db: Db = prisma): Promise<string[]> {
  const rows = await db.draw.findMany({
    where: {
      ...{ opensAt: { lte: now }, closesAt: { gt: now }, drawnAt: null },
      event: { calledOffAt: null },
      OR: [{ toldOpenAt: null }, { remindedAt: null }],
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** With it go the lists that people made. */
export async function deleteDraw(id: string, tx: Db): Promise<void> {
  await tx.draw.delete({ where: { id }, select: { id: true } });
}

export async function askToCompute(id: string, now: Date, tx: Db): Promise<void> {
  const cleared = { progress: 0, stopAsked: false, repeatAskedAt: null, repeatWasSame: null };
  await tx.draw.update({
    where: { id },
    data: { ...cleared, askedAt: now, status: "WAITING", repeatedAt: null },
    select: { id: true },
  });
}

export async function askToStop(id: string, tx: Db = prisma): Promise<void> {
  await tx.draw.updateMany({
    where: { id, drawnAt: null, status: { in: ["WAITING", "RUNNING"] } },
    data: { stopAsked: true },
  });
}

/** Takes a draw that waits for computing it; null when another worker has it or it is gone. */
export async function claimDraw(id: string): Promise<KeptDraw | null> {
  const { count } = await prisma.draw.updateMany({
    where: { id, status: "WAITING", askedAt: { not: null }, drawnAt: null },
    data: { status: "RUNNING" },
  });
  return count > 0 ? findDraw(id) : null;
}

/** Writes down how far it is. @returns false when it has to stop: asked, or cancelled */
export async function keepProgress(id: string, progress: number): Promise<boolean> {
  const [row] = await prisma.draw.updateManyAndReturn({
    where: { id, status: "RUNNING" },
    data: { progress },
    select: { stopAsked: true },
  });
  return row !== undefined && !row.stopAsked;
}

/** Writes down what came out, or that nothing did; `askedAt`: of the computation that ended. */
export async function endComputing(
  { id, askedAt }: Pick<KeptDraw, "id" | "askedAt">,
  end: { status: "DONE"; input: object; computed: ComputedDraw } | { status: "STOPPED" | "FAILED" },
): Promise<void> {
  const made =
    end.status === "DONE"
      ? {
          input: end.input,
          summary: end.computed.summary,
          ...(end.computed.outcome ? { outcome: end.computed.outcome } : {}),
        }
      : {};
  await prisma.draw.updateMany({
    where: { id, askedAt, status: "RUNNING", drawnAt: null },
    data: { status: end.status, progress: 1, ...made },
  });
}

export async function findStoredInput(id: string, db: Db = prisma): Promise<unknown> {
  return (await db.draw.findUnique({ where: { id }, select: { input: true } }))?.input;
}

/** The seats and lines that came out; null when nothing did. */
export async function findOutcome(id: string, db: Db = prisma): Promise<DrawnSeats | null> {
  const row = await db.draw.findUnique({ where: { id }, select: { outcome: true } });
  return storedOutcome.safeParse(row?.outcome).data ?? null;
}

export async function markGiven(id: string, now: Date, tx: Db): Promise<void> {
  await tx.draw.update({ where: { id }, data: { drawnAt: now }, select: { id: true } });
}

export async function askToRepeat(id: string, now: Date, tx: Db): Promise<void> {
  const data = { repeatAskedAt: now, repeatedAt: null, repeatWasSame: null };
  await tx.draw.update({ where: { id }, data, select: { id: true } });
}

/** `wasSame`: null when it failed */
export async function endRepeating(
  id: string,
  { wasSame, now }: { wasSame: boolean | null; now: Date },
): Promise<void> {
  const data = { repeatedAt: now, repeatWasSame: wasSame };
  await prisma.draw.updateMany({ where: { id }, data });
}
