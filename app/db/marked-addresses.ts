import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";

export interface Mark {
  email: string;
  reason: "bounced" | "complained";
  detail?: string;
}

/** Marks an address; one that was corrected after `at` stays as it is. */
export async function markAddress(
  { email, reason, detail }: Mark,
  at: Date,
  markedById: string | null,
  db: Db = prisma,
): Promise<void> {
  await db.$executeRaw`
    insert into "MarkedAddress" as mark ("email", "reason", "detail", "markedAt", "markedById")
    values (${email.toLowerCase()}, ${upper(reason)}::"MarkReason", ${detail ?? null}, ${at},
      ${markedById})
    on conflict ("email") do update
    set "reason" = excluded."reason", "detail" = excluded."detail",
      "markedAt" = excluded."markedAt", "markedById" = excluded."markedById", "correctedAt" = null
    where mark."correctedAt" < excluded."markedAt"`;
}

/** @returns false when it was not marked */
export async function unmarkAddress(email: string, now: Date, db: Db = prisma): Promise<boolean> {
  const { count } = await db.markedAddress.updateMany({
    where: { email, correctedAt: null },
    data: { correctedAt: now },
  });
  return count === 1;
}

export interface MarkedLine {
  email: string;
  reason: "bounced" | "complained";
  detail: string | null;
  markedAt: Date;
}

/** The marked addresses among those that an event has mails for, newest first; at most 100. */
export async function listMarked(eventSlug: string): Promise<MarkedLine[]> {
  const rows = await prisma.$queryRaw<
    (Omit<MarkedLine, "reason"> & { reason: "BOUNCED" | "COMPLAINED" })[]
  >`
    select mark."email", mark."reason", mark."detail", mark."markedAt" from "MarkedAddress" mark
    where mark."correctedAt" is null and exists (
      select 1 from "OutboxMessage" message
      where message."toEmail" = mark."email" and message."template" <> 'sign-in'
        and message."data"->>'eventSlug' = ${eventSlug})
    order by mark."markedAt" desc limit 100`;
  return rows.map((row) => ({ ...row, reason: lower(row.reason) }));
}

/** Whether an event has, or had, a mail for this address. */
export async function isMailedBy(eventSlug: string, email: string): Promise<boolean> {
  const found = await prisma.outboxMessage.findFirst({
    where: {
      toEmail: email,
      data: { path: ["eventSlug"], equals: eventSlug },
      template: { not: "sign-in" },
    },
    select: { id: true },
  });
  return found !== null;
}
