import {
  listReviews,
  listReviewsBy,
  organisationsOfReviewer,
  type GivenReview,
} from "#app/db/reviews.ts";
import { listSelectionRows, type SelectionRow } from "#app/db/selection-rows.ts";
import { findSubmission, type Submission } from "#app/db/submissions.ts";
import type { Event } from "#app/domain/events/event.ts";
import { readTexts, type ReadableText } from "#app/domain/selection/read-texts.ts";
import { isOwn, mayReview, reviewQueue, type MayReview } from "#app/domain/selection/review.ts";

export interface ReviewDesk {
  /** in the order to read them */
  waiting: SelectionRow[];
  /** what this person scored, last first; `open`: the score can still be changed */
  scored: { row: SelectionRow; score: number; open: boolean }[];
  /** sent in by an organisation of this person, so not theirs to score */
  own: number;
}

/** What waits for a member of the committee, and what that person did. */
export async function loadReviewDesk(event: Event, userId: string): Promise<ReviewDesk> {
  const [all, given, organisationIds] = await Promise.all([
    listSelectionRows(event.id),
    listReviewsBy(userId, event.id),
    organisationsOfReviewer(userId, event.id),
  ]);
  const me = { userId, organisationIds };
  const byId = new Map(all.map((row) => [row.id, row]));
  const own = all.filter((row) => row.status === "submitted" && isOwn(me, row));
  return {
    waiting: reviewQueue(me, all),
    scored: given.flatMap(({ contributionId, score }) => {
      const row = byId.get(contributionId);
      return row ? { row, score, open: mayReview(me, row).ok } : [];
    }),
    own: own.length,
  };
}

export interface ReviewPage {
  submission: Submission;
  texts: ReadableText[];
  verdict: MayReview;
  mine: GivenReview | null;
  /** what the others think; null until this person gave a score */
  others: GivenReview[] | null;
  /** how many wait after this one */
  left: number;
  /** id of the next that waits */
  next: string | null;
}

/** One contribution to score; null when there is none by that id. */
export async function loadReview(
  event: Event,
  contributionId: string,
  userId: string,
): Promise<ReviewPage | null> {
  const [submission, all, organisationIds, reviews] = await Promise.all([
    findSubmission(contributionId, event.slug),
    listSelectionRows(event.id),
    organisationsOfReviewer(userId, event.id),
    listReviews(contributionId),
  ]);
  const row = all.find(({ id }) => id === contributionId);
  if (!submission || !row) return null;
  const me = { userId, organisationIds };
  const verdict = mayReview(me, row);
  if (!verdict.ok && verdict.reason === "not-there") return null;
  const mine = reviews.find(({ user }) => user.id === userId) ?? null;
  const queue = reviewQueue(me, all).map(({ id }) => id);
  const after = queue.slice(queue.indexOf(contributionId) + 1);
  const rest = queue.filter((id) => id !== contributionId);
  return {
    submission,
    texts: readTexts(submission),
    verdict,
    mine,
    // What others say of one's own gemeente is theirs alone.
    others: mine && !isOwn(me, row) ? reviews.filter(({ user }) => user.id !== userId) : null,
    left: rest.length,
    next: after[0] ?? rest[0] ?? null,
  };
}
