import type { Outcome } from "#app/domain/introductions/answers.ts";
import type { Answer, Course, Side } from "#app/domain/introductions/course.ts";
import { cancelWaitingIntroductions } from "./outbox.ts";
import { prisma, type Db } from "./client.ts";

/** One of the two, with what they told so far. */
export interface IntroducedPerson {
  organisationId: string;
  organisation: string;
  userId: string;
  email: string;
  name: string | null;
  linkKey: string;
  answer: Answer | null;
  moments: Date[];
  outcome: Outcome | null;
  outcomeText: string;
  knewEachOther: boolean;
}

/** An introduction with both people, by the side of the match that they are on. */
export interface IntroductionRecord {
  id: string;
  matchId: string;
  matchStatus: "PROPOSED" | "APPROVED" | "HELD";
  eventSlug: string;
  introducedAt: Date | null;
  meetsAt: Date | null;
  outcomeAskedAt: Date | null;
  course: Course;
  people: Record<Side, IntroducedPerson>;
}

const person = {
  organisationId: true,
  organisation: { select: { name: true } },
  userId: true,
  user: { select: { email: true, name: true } },
  linkKey: true,
  answer: true,
  moments: true,
  outcome: true,
  outcomeText: true,
  knewEachOther: true,
} as const;

/** The introduction; null when it is not there (any more), or one of the two was erased. */
export async function findIntroduction(
  id: string,
  db: Db = prisma,
): Promise<IntroductionRecord | null> {
  const row = await db.introduction.findUnique({
    where: { id },
    include: {
      people: { select: person },
      match: {
        select: { aId: true, bId: true, status: true, run: { select: { event: true } } },
      },
    },
  });
  if (!row) return null;
  const { people, match, createdAt, way, status, answerUntil, remindedAt, ...rest } = row;
  const of = (organisationId: string): IntroducedPerson | null => {
    const found = people.find((one) => one.organisationId === organisationId);
    if (!found) return null;
    const { user, organisation, ...told } = found;
    return { ...told, ...user, organisation: organisation.name };
  };
  const a = of(match.aId);
  const b = of(match.bId);
  if (!a || !b) return null;
  const answers = { a: a.answer, b: b.answer };
  return {
    id: rest.id,
    matchId: rest.matchId,
    matchStatus: match.status,
    eventSlug: match.run.event.slug,
    introducedAt: rest.introducedAt,
    meetsAt: rest.meetsAt,
    outcomeAskedAt: rest.outcomeAskedAt,
    course: { way, status, startedAt: createdAt, answerUntil, remindedAt, answers },
    people: { a, b },
  };
}

/** Where a link's key leads: the introduction, and which of the two has the key. */
export async function findByLinkKey(
  linkKey: string,
  eventSlug: string,
  db: Db = prisma,
): Promise<{ record: IntroductionRecord; side: Side } | null> {
  const row = await db.introductionPerson.findUnique({
    where: { linkKey, introduction: { match: { run: { event: { slug: eventSlug } } } } },
    select: { introductionId: true },
  });
  const record = row && (await findIntroduction(row.introductionId, db));
  if (!record) return null;
  return { record, side: record.people.a.linkKey === linkKey ? "a" : "b" };
}

/** Keeps these for the caller until its transaction ends. */
export async function lockIntroductions(ids: readonly string[], tx: Db): Promise<void> {
  await tx.$queryRaw`
    select "id" from "Introduction" where "id" = any(${ids}) order by "id" for update`;
}

/** The same as `findByLinkKey`, kept for the caller: two who answer at once wait for each other. */
export async function lockByLinkKey(linkKey: string, eventSlug: string, tx: Db) {
  const found = await findByLinkKey(linkKey, eventSlug, tx);
  if (!found) return null;
  await lockIntroductions([found.record.id], tx);
  return findByLinkKey(linkKey, eventSlug, tx);
}

/** Writes down where it is, as the course says. Answers are written by who gives them. */
export async function saveCourse(
  id: string,
  { status, remindedAt }: Course,
  introducedAt: Date | null,
  tx: Db,
): Promise<void> {
  await tx.introduction.update({
    where: { id },
    data: { status, remindedAt, ...(introducedAt && { introducedAt }) },
  });
}

export interface Told {
  answer?: Answer;
  answeredAt?: Date;
  moments?: Date[];
  outcome?: Outcome;
  outcomeAt?: Date;
  outcomeText?: string;
  knewEachOther?: boolean;
}

/** Writes down what one of the two tells. */
export async function savePerson(linkKey: string, told: Told, tx: Db): Promise<void> {
  await tx.introductionPerson.update({ where: { linkKey }, data: told });
}

export async function saveMeeting(id: string, meetsAt: Date, tx: Db): Promise<void> {
  await tx.introduction.update({ where: { id }, data: { meetsAt } });
}

/**
 * Calls off what waits of these: those that still ask both come to an end, and no mail of any goes.
 * @param why for who looks at the mails, in English
 */
export async function callOffIntroductions(ids: string[], why: string, tx: Db): Promise<void> {
  await lockIntroductions(ids, tx);
  await tx.introduction.updateMany({
    where: { id: { in: ids }, status: "ASKED" },
    data: { status: "CANCELLED" },
  });
  await cancelWaitingIntroductions(ids, why, tx);
}

/** Takes away the question to both about a match. @returns false when it is past asking */
export async function takeBackQuestion(matchId: string, tx: Db): Promise<boolean> {
  const row = await tx.introduction.findUnique({ where: { matchId }, select: { id: true } });
  if (!row) return false;
  await lockIntroductions([row.id], tx);
  const ids = [row.id];
  const { count } = await tx.introduction.deleteMany({
    where: { id: { in: ids }, status: { in: ["ASKED", "DECLINED", "LAPSED", "CANCELLED"] } },
  });
  if (count > 0) await cancelWaitingIntroductions(ids, "an organiser held it back", tx);
  return count > 0;
}

/** Those that wait for answers. */
export async function findAskedIds(db: Db = prisma): Promise<string[]> {
  const rows = await db.introduction.findMany({
    where: { status: "ASKED" },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Those introduced in this time of which nobody asked yet what came of it. */
export async function findIdsToAskAfter(
  { from, until }: { from: Date; until: Date },
  db: Db = prisma,
): Promise<string[]> {
  const rows = await db.introduction.findMany({
    where: {
      status: "INTRODUCED",
      outcomeAskedAt: null,
      introducedAt: { gte: from, lte: until },
    },
    orderBy: { introducedAt: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export async function markOutcomeAsked(id: string, at: Date, tx: Db): Promise<void> {
  await tx.introduction.update({ where: { id }, data: { outcomeAskedAt: at } });
}

/** Whether both were sent the mail that introduces them. */
export async function wasMailed(introductionId: string, db: Db): Promise<boolean> {
  const where = {
    introductionId,
    template: "introduction",
    status: "SENT",
    isTest: false,
  } as const;
  return (await db.outboxMessage.count({ where })) >= 2;
}
