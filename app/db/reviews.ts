import { prisma, type Db } from "./client.ts";

/** What one member of the committee thinks. */
export interface GivenReview {
  user: { id: string; email: string; name: string | null };
  score: number;
  remark: string;
  updatedAt: Date;
}

/** All that was said of a contribution, the highest score first. */
export function listReviews(contributionId: string, db: Db = prisma): Promise<GivenReview[]> {
  return db.review.findMany({
    where: { contributionId },
    orderBy: [{ score: "desc" }, { updatedAt: "asc" }],
    select: {
      score: true,
      remark: true,
      updatedAt: true,
      user: { select: { id: true, email: true, name: true } },
    },
  });
}

/** What one person gave at an event. */
export async function listReviewsBy(
  userId: string,
  eventId: string,
  db: Db = prisma,
): Promise<{ contributionId: string; score: number; updatedAt: Date }[]> {
  return db.review.findMany({
    where: { userId, contribution: { eventId } },
    orderBy: { updatedAt: "desc" },
    select: { contributionId: true, score: true, updatedAt: true },
  });
}

/** Writes down what somebody thinks, over what that person thought before. */
export async function writeReview(
  review: { contributionId: string; userId: string; score: number; remark: string },
  tx: Db,
): Promise<void> {
  const { contributionId, userId, score, remark } = review;
  await tx.review.upsert({
    where: { contributionId_userId: { contributionId, userId } },
    create: review,
    update: { score, remark },
  });
}

/**
 * Every organisation that somebody has to do with: works or asked to work for, registered for at
 * the event, or known by the domain of the mail address; and what those take part in or consist of.
 */
export async function organisationsOfReviewer(
  userId: string,
  eventId: string,
  db: Db = prisma,
): Promise<string[]> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      email: true,
      memberships: { select: { organisationId: true } },
      registrations: { where: { eventId }, select: { organisationId: true } },
    },
  });
  if (!user) return [];
  const byMail = await db.organisationMailDomain.findMany({
    where: { domain: user.email.split("@")[1] ?? "" },
    select: { organisationId: true },
  });
  const own = [...user.memberships, ...user.registrations, ...byMail].map(
    ({ organisationId }) => organisationId,
  );
  const ties = await db.partnershipMember.findMany({
    where: { OR: [{ partnershipId: { in: own } }, { memberId: { in: own } }] },
    select: { partnershipId: true, memberId: true },
  });
  const near = ties.flatMap(({ partnershipId, memberId }) =>
    own.includes(partnershipId) ? [partnershipId, memberId] : [partnershipId],
  );
  return [...new Set([...own, ...near])];
}
