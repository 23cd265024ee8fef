import { findEvent } from "#app/db/events.ts";
import { organisationsOfReviewer, writeReview } from "#app/db/reviews.ts";
import { lockSubmission } from "#app/db/submissions.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { mayReview, type MayReview, type Score } from "#app/domain/selection/review.ts";

export type SavedReview = { ok: true; title: string } | Extract<MayReview, { ok: false }>;

export interface NewReview {
  eventSlug: string;
  contributionId: string;
  userId: string;
  score: Score;
  remark: string;
}

/** Writes down what somebody thinks; the contribution is held, so no decision comes in between. */
export function saveReview(review: NewReview): Promise<SavedReview> {
  const { eventSlug, contributionId, userId, score, remark } = review;
  return inTransaction(async (tx): Promise<SavedReview> => {
    const event = await findEvent(eventSlug, tx);
    const found = await lockSubmission(contributionId, eventSlug, tx);
    if (!event || !found) return { ok: false, reason: "not-there" };
    const verdict = mayReview(
      { userId, organisationIds: await organisationsOfReviewer(userId, event.id, tx) },
      {
        status: found.status,
        ownerId: found.owner?.id ?? null,
        organisationIds: found.organisations.map(({ id }) => id),
      },
    );
    if (!verdict.ok) return verdict;
    await writeReview({ contributionId, userId, score, remark }, tx);
    return { ok: true, title: found.title };
  });
}
