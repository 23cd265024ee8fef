import type { MailMessage } from "#app/mail/messages.ts";
import type { Prisma } from "./generated/client.ts";
import { prisma, type Db } from "./client.ts";

export interface NewMail {
  /** one mail for one cause and one person: the same key twice is one mail */
  dedupeKey: string;
  message: MailMessage;
  toEmail: string;
  userId?: string;
  introductionId?: string;
}

/** A mail as the worker needs it. `data` still has to be parsed by the message schema. */
export interface WaitingMail {
  id: string;
  template: string;
  data: unknown;
  toEmail: string;
  userId: string | null;
  introductionId: string | null;
  messageId: string;
  attempts: number;
  /** goes to an organiser for a look, not to whom it is about */
  isTest: boolean;
}

const waiting = {
  id: true,
  template: true,
  data: true,
  toEmail: true,
  userId: true,
  introductionId: true,
  messageId: true,
  attempts: true,
  isTest: true,
} as const;

/**
 * Writes a mail down in the same transaction as its cause.
 * @returns its id, or null when a mail for this cause was written down before
 */
export async function putInOutbox(mail: NewMail, db: Db): Promise<string | null> {
  const [id] = await putManyInOutbox([mail], db);
  return id ?? null;
}

/** The same for very many mails at once. @returns the ids of those that were not written before */
export async function putManyInOutbox(mails: readonly NewMail[], db: Db): Promise<string[]> {
  // One value for all rows: thousands of values take Prisma longer than PostgreSQL.
  const rows = await db.$queryRaw<{ id: string }[]>`
    insert into "OutboxMessage"
      ("id", "dedupeKey", "template", "data", "toEmail", "userId", "introductionId", "messageId",
        "createdAt")
    select gen_random_uuid(), "dedupeKey", "template", "data", "toEmail", "userId",
      "introductionId", gen_random_uuid(), clock_timestamp()
    from jsonb_to_recordset(${JSON.stringify(mails.map(asRow))}::jsonb) as mail(
      "dedupeKey" text, "template" text, "data" jsonb, "toEmail" text, "userId" text,
      "introductionId" text)
    on conflict do nothing
    returning "id"`;
  return rows.map(({ id }) => id);
}

function asRow({ dedupeKey, message, toEmail, userId, introductionId }: NewMail) {
  const { template, ...data } = message;
  return { dedupeKey, template, data, toEmail: toEmail.toLowerCase(), userId, introductionId };
}

/** Takes a waiting mail for sending; null when another worker has it or it need not go. */
export async function claimMail(id: string, now: Date, db: Db): Promise<WaitingMail | null> {
  const [row] = await db.outboxMessage.updateManyAndReturn({
    where: { id, status: "QUEUED" },
    data: { status: "SENDING", startedAt: now, attempts: { increment: 1 } },
    select: waiting,
  });
  return row ?? null;
}

/**
 * Writes a claimed mail down again with other words in place of some of its own, so that what is
 * kept is what was sent. @returns the mail's data
 */
export async function reword(
  mail: WaitingMail,
  words: Prisma.InputJsonObject,
  db: Db,
): Promise<Prisma.InputJsonObject> {
  const data = { ...(mail.data as Prisma.InputJsonObject), ...words };
  await db.outboxMessage.update({ where: { id: mail.id }, data: { data }, select: { id: true } });
  return data;
}

export type MailEnd =
  | { status: "SENT"; sentAt: Date }
  | { status: "QUEUED" | "FAILED" | "UNSURE" | "CANCELLED"; lastError: string };

/** Writes down how sending ended; only for a mail that this worker claimed. */
export async function endSending(id: string, end: MailEnd, db: Db = prisma): Promise<void> {
  await db.outboxMessage.updateMany({ where: { id, status: "SENDING" }, data: end });
}

/** Cancels the introductions that still wait for these. @returns how many mails */
export async function cancelWaitingIntroductions(
  introductionIds: string[],
  why: string,
  db: Db,
): Promise<number> {
  const { count } = await db.outboxMessage.updateMany({
    where: { introductionId: { in: introductionIds }, status: { in: ["QUEUED", "HELD"] } },
    data: { status: "CANCELLED", lastError: why },
  });
  return count;
}

/** Has the mails of an event that introduce people, and wait, stand still. @returns how many */
export async function holdWaitingIntroductions(eventSlug: string, db: Db): Promise<number> {
  const { count } = await db.outboxMessage.updateMany({
    where: {
      ...{
        status: "QUEUED",
        isTest: false,
        template: { in: ["introduction", "introduction-asked"] },
      },
      data: { path: ["eventSlug"], equals: eventSlug },
    },
    data: { status: "HELD" },
  });
  return count;
}

/** Cancels what still waits of the mails whose key starts so. @returns how many mails */
export async function cancelWaitingOf(keyStart: string, why: string, db: Db): Promise<number> {
  const { count } = await db.outboxMessage.updateMany({
    where: { dedupeKey: { startsWith: keyStart }, status: "QUEUED" },
    data: { status: "CANCELLED", lastError: why },
  });
  return count;
}

/** Cancels what still waits, or is held, of these kinds of mail of an event. @returns how many */
export async function cancelWaitingOfEvent(
  eventSlug: string,
  templates: readonly string[],
  why: string,
  db: Db,
): Promise<number> {
  const { count } = await db.outboxMessage.updateMany({
    where: {
      data: { path: ["eventSlug"], equals: eventSlug },
      template: { in: [...templates] },
      status: { in: ["QUEUED", "HELD"] },
    },
    data: { status: "CANCELLED", lastError: why },
  });
  return count;
}

/** The keys that start so and were written before, tests left out. */
export async function listKeysOf(keyStart: string, db: Db = prisma): Promise<Set<string>> {
  const rows = await db.outboxMessage.findMany({
    where: { dedupeKey: { startsWith: keyStart } },
    select: { dedupeKey: true },
  });
  return new Set(rows.map(({ dedupeKey }) => dedupeKey));
}

export interface OutboxLine {
  id: string;
  template: string;
  toEmail: string;
  status: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNSURE" | "CANCELLED" | "HELD";
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
}

/**
 * The mails of one event. Sign-in links are not among them: those are nobody's business but the
 * receiver's.
 */
function mailsOf(eventSlug: string, { statuses, template, who }: MailFilter) {
  return {
    data: { path: ["eventSlug"], equals: eventSlug },
    template: { not: "sign-in", ...(template ? { equals: template } : {}) },
    isTest: false,
    ...(statuses.length > 0 ? { status: { in: statuses } } : {}),
    ...(who ? { toEmail: { contains: who.toLowerCase() } } : {}),
  };
}

export interface MailFilter {
  /** an empty list is all of them */
  statuses: OutboxLine["status"][];
  template?: string;
  /** a part of the address */
  who?: string;
}

/** How many such mails an event has. */
export function countMails(eventSlug: string, filter: MailFilter): Promise<number> {
  return prisma.outboxMessage.count({ where: mailsOf(eventSlug, filter) });
}

/** Some of them, newest first. */
export function listMails(
  eventSlug: string,
  filter: MailFilter,
  { skip, take }: { skip: number; take: number },
): Promise<OutboxLine[]> {
  return prisma.outboxMessage.findMany({
    where: mailsOf(eventSlug, filter),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip,
    take,
    select: {
      id: true,
      template: true,
      toEmail: true,
      status: true,
      lastError: true,
      createdAt: true,
      sentAt: true,
    },
  });
}
