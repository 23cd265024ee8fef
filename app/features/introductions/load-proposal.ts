import { findByLinkKey } from "#app/db/introduction-course.ts";
import { findMatchOfIntroduction } from "#app/db/match-runs.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { viewOf, type OwnView } from "#app/domain/introductions/course.ts";
import {
  introductionWords,
  type IntroductionWords,
} from "#app/domain/introductions/introduction-words.ts";

export interface Proposal {
  /** names of the gemeenten */
  own: string;
  other: string;
  view: OwnView;
  knewEachOther: boolean;
  words: IntroductionWords;
}

/** What one of the two is asked, without a word on who the other is. null: nothing to ask any more. */
export function loadProposal(
  { linkKey, eventSlug }: { linkKey: string; eventSlug: string },
  now: Date,
): Promise<Proposal | null> {
  return inTransaction(async (tx) => {
    const found = await findByLinkKey(linkKey, eventSlug, tx);
    if (!found || found.record.course.way !== "BOTH_SAY_YES") return null;
    const { record, side } = found;
    const view = viewOf(record.course, side, now);
    if (view.state === "over" || record.matchStatus !== "APPROVED") return null;
    const match = await findMatchOfIntroduction(record.id, tx);
    if (!match || match.lapsed) return null;
    const { organisation, knewEachOther } = record.people[side];
    const other = record.people[side === "a" ? "b" : "a"].organisation;
    const words = introductionWords(match, side);
    return { own: organisation, other, view, knewEachOther, words };
  });
}
