import { firstQuestions } from "#app/domain/matching/first-questions.ts";
import { isSureOf } from "#app/domain/matching/sentences.ts";
import type { MatchToday, ProposedMatch, TextToday } from "#app/domain/matching/today.ts";
import { THEME_FAMILY_NAMES, type ThemeFamily } from "#app/domain/themes/family.ts";

/** What an introduction says of the match, in words that may be quoted today. */
export type IntroductionWords = {
  /** why these two, in one sentence */
  reasonSentence: string;
  seeker: { organisation: string; text: string };
  /** undefined where both seek the same */
  shower: { organisation: string; text: string } | undefined;
  family: ThemeFamily;
  questions: string[];
  /** their texts themselves fit, not only the theme: it may be said outright */
  isSure: boolean;
};

export function introductionWords({
  a,
  b,
  reasons,
  subject,
}: Pick<ProposedMatch, "a" | "b"> & MatchToday): IntroductionWords {
  const { reason, offer, challenge, otherChallenge } = subject;
  const [seeker, other] = reason?.to === b.id ? [b, a] : [a, b];
  const family = (offer ?? otherChallenge)?.family ?? challenge?.family ?? "together";
  return {
    reasonSentence:
      reason?.text ??
      reasons.find(({ text }) => text)?.text ??
      "Jullie zijn op de parade met hetzelfde bezig.",
    seeker: { organisation: seeker.name, text: wordsOf(challenge, family) },
    // A shared example can be registered by a third: who is introduced for it is in the reason.
    shower: offer ? { organisation: other.name, text: offer.title } : undefined,
    family,
    questions: firstQuestions({ kind: offer ? "answer" : "same", offerTitle: offer?.title }),
    isSure: reason !== undefined && reason.kind !== "signal" && isSureOf(reason),
  };
}

/** A challenge that is only for matching is never quoted to others: then the theme has to do. */
function wordsOf(text: TextToday | null, family: ThemeFamily): string {
  return text?.isPublic ? text.title : `Een vraagstuk over ${themeWords(family)}`;
}

function themeWords(family: ThemeFamily): string {
  const name = THEME_FAMILY_NAMES[family];
  return name.charAt(0).toLowerCase() + name.slice(1);
}
