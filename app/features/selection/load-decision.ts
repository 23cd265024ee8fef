import { findSubmission, type Submission } from "#app/db/submissions.ts";
import type { Event } from "#app/domain/events/event.ts";
import { seenMark, type DecisionKind } from "#app/domain/selection/decision.ts";
import { blanksFor, fillIn, LETTERS, type Letter } from "#app/domain/selection/letter.ts";

export interface DecisionPage {
  submission: Submission;
  /** the mail as we would write it; `{vraag}` stays, because that is still to be typed */
  letter: Letter;
  /** the mark of what is shown */
  seen: string;
}

/** What an organiser reads before deciding; null when there is nothing by that id to decide on. */
export async function loadDecision(
  event: Event,
  contributionId: string,
  decision: DecisionKind,
): Promise<DecisionPage | null> {
  const submission = await findSubmission(contributionId, event.slug);
  if (!submission) return null;
  const letter = fillIn(LETTERS[decision], blanksFor(submission, event));
  return { submission, letter, seen: seenMark(submission) };
}
