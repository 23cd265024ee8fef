import type { WaitingMail } from "./outbox.ts";
import { prisma, type Db } from "./client.ts";

/** One try of one mail: whoever holds an older try of it has nothing to say about it any more. */
export type Try = Pick<WaitingMail, "id" | "attempts">;

export type PlainClaim = WaitingMail & { offBecause: string | null };

/**
 * Takes waiting mails that are about no introduction, and calls those off whose address may have
 * no mail: many in one statement, because most mails are such. A refusal counts only for what
 * somebody can refuse. A row that somebody else holds at this moment is left: who takes many must
 * not wait for one.
 * @param refusable templates that need not go to who wants only what is about themselves
 * @returns in the order asked; null for what was not taken
 */
export async function claimPlainMails(
  asked: readonly { id: string; now: Date }[],
  refusable: readonly string[],
): Promise<(PlainClaim | null)[]> {
  const rows = await prisma.$queryRaw<PlainClaim[]>`
    with "mail" as (
      select "id", asked."now", case
        when exists (select 1 from "MarkedAddress" mark
          where mark."email" = message."toEmail" and mark."correctedAt" is null) then ${MARKED}
        when message."template" = any(${refusable}) and not message."isTest" and exists (
          select 1 from "MailRefusal" refusal where refusal."email" = message."toEmail")
          then ${REFUSED}
      end as "offBecause"
      from "OutboxMessage" message
      join jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked("id" text, "now" timestamptz)
        using ("id")
      where "introductionId" is null and "status" = 'QUEUED'
      for update of message skip locked
    )
    update "OutboxMessage" message
    set "status" = (case when "mail"."offBecause" is null then 'SENDING' else 'CANCELLED' end)
        ::"OutboxStatus",
      "lastError" = "mail"."offBecause", "startedAt" = "mail"."now", "handedOverAt" = null,
      "attempts" = message."attempts" + 1
    from "mail" where message."id" = "mail"."id"
    returning message."id", message."template", message."data", message."toEmail",
      message."userId", message."introductionId", message."messageId", message."attempts",
      message."isTest", "mail"."offBecause"`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return asked.map(({ id }) => {
    const row = byId.get(id) ?? null;
    // The same mail asked for twice is one mail.
    byId.delete(id);
    return row;
  });
}

/** Why a mail did not go, as it stands in the row. */
export const MARKED = "the address is marked";
export const REFUSED = "the receiver wants only mails about their own registration";

/** Why this address may not have this mail, or null. */
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
 * Writes down that the last piece of these mails is about to go: from here only the server's answer
 * tells whether they were taken.
 * @returns in the order asked; false when the mail is no longer this worker's to send
 */
export async function noteHandOvers(
  tries: readonly (Try & { now: Date })[],
): Promise<readonly boolean[]> {
  // Held in one order, so that two that do this never wait for each other.
  const rows = await prisma.$queryRaw<Try[]>`
    with "mine" as (
      select message."id", asked."now" from "OutboxMessage" message
      join jsonb_to_recordset(${JSON.stringify(tries.map(asTry))}::jsonb)
        as asked("id" text, "attempts" int, "now" timestamptz)
        on asked."id" = message."id" and asked."attempts" = message."attempts"
      where message."status" = 'SENDING'
      order by message."id" for update of message
    )
    update "OutboxMessage" message set "handedOverAt" = "mine"."now"
    from "mine" where message."id" = "mine"."id"
    returning message."id", message."attempts"`;
  return areAmong(rows, tries);
}

const asTry = ({ id, attempts, now }: Try & { now: Date }) => ({ id, attempts, now });

/** A worker can have an old try of a mail and the next one in hand at the same moment. */
function areAmong(rows: readonly Try[], tries: readonly Try[]): boolean[] {
  const nameOf = ({ id, attempts }: Try) => `${id} ${attempts}`;
  const names = new Set(rows.map(nameOf));
  return tries.map((one) => names.has(nameOf(one)));
}

export type TryEnd =
  { status: "SENT"; sentAt: Date } | { status: "QUEUED" | "FAILED" | "UNSURE"; lastError: string };

/**
 * Writes down how tries ended. A try that was given up as unsure is heard all the same: what is
 * known is better.
 * @returns in the order asked; false when the mail is no longer this worker's
 */
export async function endTries(
  ended: readonly (Try & { end: TryEnd })[],
): Promise<readonly boolean[]> {
  const rows = await prisma.$queryRaw<Try[]>`
    with "mine" as (
      select message."id", ended."status", ended."lastError", ended."sentAt"
      from "OutboxMessage" message
      join jsonb_to_recordset(${JSON.stringify(ended.map(asEnded))}::jsonb) as ended(
          "id" text, "attempts" int, "status" text, "lastError" text, "sentAt" timestamptz)
        on ended."id" = message."id" and ended."attempts" = message."attempts"
      where message."status" in ('SENDING', 'UNSURE')
      order by message."id" for update of message
    )
    update "OutboxMessage" message
    set "status" = "mine"."status"::"OutboxStatus", "lastError" = "mine"."lastError",
      "sentAt" = coalesce("mine"."sentAt", message."sentAt"),
      "handedOverAt" = case when "mine"."status" <> 'QUEUED' then message."handedOverAt" end
    from "mine" where message."id" = "mine"."id"
    returning message."id", message."attempts"`;
  return areAmong(rows, ended);
}

function asEnded({ id, attempts, end }: Try & { end: TryEnd }) {
  if (end.status === "SENT") return { id, attempts, ...end };
  // What a mail server says may be cut in the middle of a letter, and JSON in PostgreSQL has none.
  const lastError = end.lastError.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\ufffd");
  return { id, attempts, ...end, lastError };
}

/**
 * What a worker left behind when it died. A text that was never whole did not arrive, so that mail
 * waits again; of the others nobody can know. A row that somebody holds has a worker that lives.
 * @returns the ids of those that wait again
 */
export async function takeBackAbandoned(startedBefore: Date): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string; status: "QUEUED" | "UNSURE" }[]>`
    with "left" as (
      select "id", "handedOverAt" is not null as "wasWhole" from "OutboxMessage"
      where "status" = 'SENDING' and "startedAt" < ${startedBefore}
      for update skip locked
    )
    update "OutboxMessage" message
    set "status" = (case when "wasWhole" then 'UNSURE' else 'QUEUED' end)::"OutboxStatus",
      "lastError" = case when "wasWhole" then 'the worker stopped while sending'
        else 'the worker stopped before sending' end
    from "left" where message."id" = "left"."id"
    returning message."id", message."status"::text`;
  return rows.filter(({ status }) => status === "QUEUED").map(({ id }) => id);
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
