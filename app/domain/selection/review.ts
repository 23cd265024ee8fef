import type { ContributionStatus } from "../registration/contribution.ts";

export const SCORES = [5, 4, 3, 2, 1] as const;
export type Score = (typeof SCORES)[number];

/** What each score means, so that twelve people mean the same by it. */
export const SCORE_NAMES: Record<Score, { name: string; meaning: string }> = {
  5: {
    name: "Moet erbij",
    meaning: "Het werkt, en een andere gemeente kan er morgen mee beginnen.",
  },
  4: { name: "Graag", meaning: "Een sterk voorbeeld. Er is hooguit iets kleins op aan te merken." },
  3: { name: "Kan", meaning: "Leerzaam, maar er zijn er meer zoals deze, of het is nog pril." },
  2: { name: "Liever niet", meaning: "Het blijft bij plannen, of een ander heeft er weinig aan." },
  1: { name: "Niet", meaning: "Het past niet op deze dag." },
};

/** How much a remark may say, in characters. */
export const REMARK_LIMIT = 1000;

/** While it is in one of these, the committee can still say what it thinks. */
const OPEN: readonly ContributionStatus[] = ["submitted", "changes_asked", "waitlisted"];

export interface Reviewable {
  status: ContributionStatus;
  ownerId: string | null;
  /** who registered it, and its partners */
  organisationIds: readonly string[];
}

export interface Reviewer {
  userId: string;
  /** every organisation this person has to do with, and what those take part in or consist of */
  organisationIds: readonly string[];
}

export type MayReview =
  { ok: true } | { ok: false; reason: "own-organisation" | "not-there" | "decided" };

/** Whether it is this person's own, or of an organisation this person has to do with. */
export function isOwn(
  reviewer: Reviewer,
  { ownerId, organisationIds }: Pick<Reviewable, "ownerId" | "organisationIds">,
): boolean {
  return (
    ownerId === reviewer.userId ||
    organisationIds.some((id) => reviewer.organisationIds.includes(id))
  );
}

/**
 * The list as this person may see it: what the committee thinks of one's own is not in it, and
 * cannot be found out by narrowing the list down or by its order.
 */
export function withoutOwnScores<
  One extends Omit<Queued, "reviews" | "id"> & { reviews: readonly unknown[] },
>(reviewer: Reviewer, all: readonly One[]): (One & { scoresHidden: boolean })[] {
  return all.map((one) =>
    isOwn(reviewer, one)
      ? { ...one, reviews: [], scoresHidden: true }
      : { ...one, scoresHidden: false },
  );
}

/** Whether this person may score it: nobody scores their own gemeente, and not after the decision. */
export function mayReview(
  reviewer: Reviewer,
  { status, ownerId, organisationIds }: Reviewable,
): MayReview {
  if (status === "draft" || status === "withdrawn") return { ok: false, reason: "not-there" };
  if (isOwn(reviewer, { ownerId, organisationIds }))
    return { ok: false, reason: "own-organisation" };
  return OPEN.includes(status) ? { ok: true } : { ok: false, reason: "decided" };
}

export interface Queued extends Reviewable {
  id: string;
  reviews: readonly { userId: string }[];
}

/** What waits for this person: sent in, not theirs, not scored by them yet. */
export function waitsFor(reviewer: Reviewer, one: Queued): boolean {
  return (
    one.status === "submitted" &&
    mayReview(reviewer, one).ok &&
    one.reviews.every(({ userId }) => userId !== reviewer.userId)
  );
}

/**
 * What waits for this person, in the order to read it: what has the fewest scores first, and
 * among equals another order for each person, so that not everybody begins with the same one.
 */
export function reviewQueue<One extends Queued>(reviewer: Reviewer, all: readonly One[]): One[] {
  return all
    .filter((one) => waitsFor(reviewer, one))
    .map((one) => ({ one, key: hash(`${reviewer.userId}:${one.id}`) }))
    .sort((a, b) => a.one.reviews.length - b.one.reviews.length || a.key - b.key)
    .map(({ one }) => one);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
