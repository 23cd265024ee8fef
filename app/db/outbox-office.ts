import { randomUUID } from "node:crypto";
import type { MailStatus } from "#app/domain/outbox/mail-moves.ts";
import type { Prisma } from "./generated/client.ts";
import { prisma, type Db } from "./client.ts";

/** Where a mail stands: its own event is part of the address. */
export interface MailAddress {
  eventSlug: string;
  id: string;
}

export interface OfficeMail {
  id: string;
  template: string;
  /** still to be parsed by the message schema */
  data: unknown;
  toEmail: string;
  introductionId: string | null;
  status: MailStatus;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
}

/** Sign-in links are nobody's business but the receiver's, and belong to no event. */
const at = ({ eventSlug, id }: MailAddress) => ({
  id,
  data: { path: ["eventSlug"], equals: eventSlug },
  template: { not: "sign-in" },
  isTest: false,
});

export function findOfficeMail(address: MailAddress, db: Db = prisma): Promise<OfficeMail | null> {
  return db.outboxMessage.findFirst({
    where: at(address),
    select: {
      id: true,
      template: true,
      data: true,
      toEmail: true,
      introductionId: true,
      status: true,
      attempts: true,
      lastError: true,
      createdAt: true,
      sentAt: true,
    },
  });
}

/** @returns false when it was in none of these states, any more */
export async function moveMail(
  address: MailAddress,
  move: { from: readonly MailStatus[]; to: MailStatus; lastError: string | null },
  db: Db,
): Promise<boolean> {
  const isAnew = move.to === "QUEUED";
  const { count } = await db.outboxMessage.updateMany({
    where: { ...at(address), status: { in: [...move.from] } },
    data: {
      status: move.to,
      lastError: move.lastError,
      // It waits from now: not since a try of days ago, which the sweep would take for forgotten.
      ...(isAnew ? { startedAt: null, handedOverAt: null } : {}),
    },
  });
  return count === 1;
}

/** Other words for a mail that waits. @returns false when it is on its way or gone */
export async function rewordWaiting(
  address: MailAddress,
  words: { subject: string; text: string },
  db: Db = prisma,
): Promise<boolean> {
  const count = await db.$executeRaw`
    update "OutboxMessage" set "data" = "data" || ${JSON.stringify(words)}::jsonb
    where "id" = ${address.id} and "data"->>'eventSlug' = ${address.eventSlug}
      and "status" in ('QUEUED', 'HELD')`;
  return count === 1;
}

/** A copy for somebody's own eyes. @returns its id */
export async function insertTest(mail: OfficeMail, toEmail: string, db: Db): Promise<string> {
  const row = await db.outboxMessage.create({
    data: {
      dedupeKey: `test:${mail.id}:${randomUUID()}`,
      template: mail.template,
      data: mail.data as Prisma.InputJsonObject,
      toEmail,
      // It goes, and is erased, with what it is about.
      introductionId: mail.introductionId,
      messageId: randomUUID(),
      isTest: true,
    },
    select: { id: true },
  });
  return row.id;
}

/** Which kinds of mail an event has, each with how many. */
export async function countByTemplate(eventSlug: string): Promise<Map<string, number>> {
  const rows = await prisma.$queryRaw<{ template: string; count: number }[]>`
    select "template", count(*)::int as "count" from "OutboxMessage"
    where "data"->>'eventSlug' = ${eventSlug} and "template" <> 'sign-in' and not "isTest"
    group by "template"`;
  return new Map(rows.map(({ template, count }) => [template, count]));
}
