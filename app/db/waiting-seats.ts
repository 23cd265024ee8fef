import { clockTime, dayAndMonth, timeRange } from "#app/domain/dates/dutch.ts";
import { settle, type InLine } from "#app/domain/seats/line.ts";
import { prisma, type Db } from "./client.ts";
import { putInOutbox } from "./outbox.ts";
import { findShownProgramme, type ShownProgramme } from "./programme-versions.ts";
import { asShown, lockSeatRuns, type SeatRun } from "./workshop-seats.ts";

export interface WaitingSeat extends InLine {
  runId: string;
}

const fields = { id: true, runId: true, number: true, offeredAt: true, expiresAt: true } as const;

/** The lines somebody stands in, longest ago first. */
export function listWaiting(registrationId: string, db: Db = prisma): Promise<WaitingSeat[]> {
  return db.waitingSeat.findMany({
    where: { registrationId },
    orderBy: { createdAt: "asc" },
    select: fields,
  });
}

export function findWaiting(
  address: { registrationId: string; runId: string },
  db: Db = prisma,
): Promise<WaitingSeat | null> {
  return db.waitingSeat.findUnique({ where: { runId_registrationId: address }, select: fields });
}

/** Everybody in line for this run, in order of asking. */
export function listLine(runId: string, db: Db = prisma): Promise<WaitingSeat[]> {
  return db.waitingSeat.findMany({ where: { runId }, orderBy: { number: "asc" }, select: fields });
}

/** Puts somebody at the end of the line. `run`: as it was counted under its lock. */
export function joinLine(
  run: Pick<SeatRun, "runId" | "lastNumber">,
  registrationId: string,
  now: Date,
  tx: Db,
): Promise<WaitingSeat> {
  const { runId, lastNumber } = run;
  return tx.waitingSeat.create({
    data: { runId, registrationId, number: lastNumber + 1, createdAt: now },
    select: fields,
  });
}

/** @returns false when they did not stand in that line */
export async function leaveLine(
  address: { registrationId: string; runId: string },
  tx: Db,
): Promise<boolean> {
  return (await tx.waitingSeat.deleteMany({ where: address })).count > 0;
}

/** Somebody comes on another day: none of these lines is theirs any more. */
export async function leaveAllLines(registrationId: string, tx: Db): Promise<void> {
  await tx.waitingSeat.deleteMany({ where: { registrationId } });
}

/** Every run in which these registrations have a seat or stand in line. */
export async function listRunsOf(registrationIds: readonly string[], tx: Db): Promise<string[]> {
  const registrationId = { in: [...registrationIds] };
  const stops = await tx.routeStop.findMany({
    where: { runId: { not: null }, route: { registrationId } },
    select: { runId: true },
  });
  const waiting = await tx.waitingSeat.findMany({
    where: { registrationId },
    select: { runId: true },
  });
  return [...new Set([...stops, ...waiting].flatMap(({ runId }) => runId ?? []))];
}

/**
 * Offers every seat that is free in these runs to who is first in line, with a mail, and takes out
 * of the line who did not answer in time. To be called in the transaction in which a seat came
 * free, by who holds these runs already.
 *
 * @returns the mails to send
 */
export async function offerFreeSeats(
  runIds: readonly string[],
  now: Date,
  tx: Db,
): Promise<string[]> {
  const runs = await lockSeatRuns(runIds, now, tx);
  const mails: string[] = [];
  const shown = new Map<string, ShownProgramme | null>();
  for (const held of runs.values()) {
    if (held.lineLength === 0) continue;
    const { eventId } = held;
    if (!shown.has(eventId)) shown.set(eventId, await findShownProgramme(eventId, tx));
    const run = asShown(held, shown.get(eventId) ?? null);
    const { lapsed, offered } = settle(run, await listLine(run.runId, tx), now);
    if (lapsed.length > 0) await tx.waitingSeat.deleteMany({ where: { id: { in: lapsed } } });
    for (const { id, expiresAt } of offered) {
      const { registration } = await tx.waitingSeat.update({
        where: { id },
        data: { offeredAt: now, expiresAt },
        select: { registration: { select: { user: { select: { id: true, email: true } } } } },
      });
      const { user } = registration;
      const mail = { dedupeKey: `seat-offered:${id}`, toEmail: user.email, userId: user.id };
      const about = { ...aboutRun(run), until: momentText(expiresAt) };
      const outboxId = await putInOutbox(
        { ...mail, message: { template: "seat-offered", ...about } },
        tx,
      );
      if (outboxId) mails.push(outboxId);
    }
  }
  return mails;
}

/** What every mail about a seat says of the workshop. */
export function aboutRun(run: SeatRun) {
  const { eventSlug, runId, contributionId, title, round, roomName, startsAt, endsAt } = run;
  const when = `${dayAndMonth(startsAt)}, ronde ${round}, ${timeRange(startsAt, endsAt)}`;
  return { eventSlug, runId, contributionId, title, when, room: roomName };
}

/** "donderdag 20 mei, 10.00 uur" */
export function momentText(instant: Date): string {
  return `${dayAndMonth(instant)}, ${clockTime(instant)}`;
}

/** Runs that have not begun and for which somebody stands in line. */
export async function listRunsWithLine(now: Date, db: Db = prisma): Promise<string[]> {
  const rows = await db.workshopRun.findMany({
    where: { waiting: { some: {} }, round: { startsAt: { gt: now } } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
