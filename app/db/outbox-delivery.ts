import type { WaitingMail } from "./outbox.ts";
import { prisma, type Db } from "./client.ts";

/** One try of one mail: whoever holds an older try of it has nothing to say about it any more. */
export type Try = Pick<WaitingMail, "id" | "attempts">;

/**
 * Takes a waiting mail that is about no introduction, and calls it off where its address may have
 * no mail. One statement, because most mails are such. A refusal counts only for what somebody
 * can refuse.
 * @param refusable templates that need not go to who wants only what is about themselves
 */
export async function claimPlainMail(
  id: string,
  now: Date,
  refusable: readonly string[],
): Promise<(WaitingMail & { offBecause: string | null }) | null> {
  const [row] = await prisma.$queryRaw<(WaitingMail & { offBecause: string | null })[]>`
    with "mail" as (
      select "id", case
        when exists (select 1 from "MarkedAddress" mark
          where mark."email" = message."toEmail" and mark."correctedAt" is null) then ${MARKED}
        when message."template" = any(${refusable}) and not message."isTest" and exists (
          select 1 from "MailRefusal" refusal where refusal."email" = message."toEmail")
          then ${REFUSED}
      end as "offBecause"
      from "OutboxMessage" message
      where "id" = ${id} and "introductionId" is null and "status" = 'QUEUED'
      for update of message
    )
    update "OutboxMessage" message
    set "status" = (case when "mail"."offBecause" is null then 'SENDING' else 'CANCELLED' end)
        ::"OutboxStatus",
      "lastError" = "mail"."offBecause", "startedAt" = ${now}, "handedOverAt" = null,
      "attempts" = message."attempts" + 1
    from "mail" where message."id" = "mail"."id"
    returning message."id", message."template", message."data", message."toEmail",
      message."userId", message."introductionId", message."messageId", message."attempts",
      message."isTest", "mail"."offBecause"`;
  return row ?? null;
}

/** Why a mail did not go, as it stands in the row. */
export const MARKED = "the address is marked";
export const REFUSED = "the receiver wants only mails about their own registration";

/** Why this address may not have this mail, or null. For a mail that is about an introduction. */
export async function whyNotTo(
  email: string,
  isRefusable: boolean,
  db: Db,
): Promise<string | null> {
  const mark = await db.markedAddress.findFirst({ where: { email, correctedAt: null } });
  if (mark) return MARKED;
  if (!isRefusable) return null;
  return (await db.mailRefusal.findUnique({ where: { email } })) ? REFUSED : null;
}

/** The first mail that went to this receiver about the same introduction, by its `messageId`. */
export async function firstOfThread(
  { id, introductionId, toEmail }: Pick<WaitingMail, "id" | "introductionId" | "toEmail">,
  db: Db,
): Promise<string | null> {
  if (!introductionId) return null;
  const first = await db.outboxMessage.findFirst({
    where: { introductionId, toEmail, id: { not: id }, status: { in: ["SENT", "UNSURE"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { messageId: true },
  });
  return first?.messageId ?? null;
}

/**
 * Writes down that the last piece of a mail is about to go: from here only the server's answer
 * tells whether it was taken. @returns false when the mail is no longer this worker's to send
 */
export async function noteHandOver({ id, attempts }: Try, now: Date): Promise<boolean> {
  const count = await prisma.$executeRaw`
    update "OutboxMessage" set "handedOverAt" = ${now}
    where "id" = ${id} and "status" = 'SENDING' and "attempts" = ${attempts}`;
  return count === 1;
}

export type TryEnd =
  { status: "SENT"; sentAt: Date } | { status: "QUEUED" | "FAILED" | "UNSURE"; lastError: string };

/**
 * Writes down how a try ended. A try that was given up as unsure is heard all the same: what is
 * known is better. @returns false when the mail is no longer this worker's
 */
export async function endTry({ id, attempts }: Try, end: TryEnd): Promise<boolean> {
  const lastError = end.status === "SENT" ? null : end.lastError;
  const { count } = await prisma.outboxMessage.updateMany({
    where: { id, attempts, status: { in: ["SENDING", "UNSURE"] } },
    data: { ...end, lastError, ...(end.status === "QUEUED" ? { handedOverAt: null } : {}) },
  });
  return count === 1;
}

/**
 * What a worker left behind when it died. A text that was never whole did not arrive, so that mail
 * waits again; of the others nobody can know.
 * @returns the ids of those that wait again
 */
export async function takeBackAbandoned(startedBefore: Date): Promise<string[]> {
  const left = { status: "SENDING", startedAt: { lt: startedBefore } } as const;
  await prisma.outboxMessage.updateMany({
    where: { ...left, handedOverAt: { not: null } },
    data: { status: "UNSURE", lastError: "the worker stopped while sending" },
  });
  const again = await prisma.outboxMessage.updateManyAndReturn({
    where: { ...left, handedOverAt: null },
    data: { status: "QUEUED", lastError: "the worker stopped before sending" },
    select: { id: true },
  });
  return again.map(({ id }) => id);
}

/**
 * Mails that wait without a job, say because the app stopped between the two; oldest first.
 * @param waits seconds to wait after no try, one try, …; the last counts for all further tries
 */
export async function findForgottenMailIds(waits: readonly number[], now: Date): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select message."id" from "OutboxMessage" message
    where message."status" = 'QUEUED'
      and coalesce(message."startedAt", message."createdAt") < ${now}::timestamptz
        - make_interval(secs => (${waits}::int[])[least(message."attempts", ${waits.length - 1}) + 1])
      and not exists (
        select 1 from pgboss.job
        where job."name" = 'deliver-mail' and job."state" = 'created'
          and job."data"->>'outboxId' = message."id")
    order by message."createdAt" limit 500`;
  return rows.map(({ id }) => id);
}
