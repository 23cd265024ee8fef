import { firstQuestions } from "#app/domain/matching/first-questions.ts";
import { isSureOf } from "#app/domain/matching/sentences.ts";
import type { MatchToday, ProposedMatch, TextToday } from "#app/domain/matching/today.ts";
import { THEME_FAMILY_NAMES, type ThemeFamily } from "#app/domain/themes/family.ts";
import type { Side } from "./course.ts";

/** What an introduction says of the match, in words that may be quoted today. */
export type IntroductionWords = {
  /** why these two, in one sentence: for both, or to the one that it is for */
  reasonSentence: string;
  seeker: { organisation: string; text: string };
  /** undefined where both seek the same */
  shower: { organisation: string; text: string } | undefined;
  family: ThemeFamily;
  questions: string[];
  /** their texts themselves fit, not only the theme: it may be said outright */
  isSure: boolean;
};

type Match = Pick<ProposedMatch, "a" | "b"> & MatchToday;

/** `side`: of whom alone it is for; left out where both read it. */
export function introductionWords(match: Match, side?: Side): IntroductionWords {
  const { a, b, subject } = match;
  const { reason, offer, challenge, otherChallenge } = subject;
  const [seeker, other] = reason?.to === b.id ? [b, a] : [a, b];
  const family = (offer ?? otherChallenge)?.family ?? challenge?.family ?? "together";
  return {
    reasonSentence: reasonSentence(match, side),
    seeker: { organisation: seeker.name, text: wordsOf(challenge, family) },
    // A shared example can be registered by a third: who is introduced for it is in the reason.
    shower: offer ? { organisation: other.name, text: offer.title } : undefined,
    family,
    questions: firstQuestions({ kind: offer ? "answer" : "same", offerTitle: offer?.title }),
    isSure: reason !== undefined && reason.kind !== "signal" && isSureOf(reason),
  };
}

/** Why these two, in one sentence for both, or in one to the side that it is for. */
export function reasonSentence({ reasons, subject }: Match, side?: Side): string {
  const told = [subject.reason, ...reasons].find((reason) => reason?.text);
  return (
    (side && told?.sides?.[side]) ?? told?.text ?? "Jullie zijn op de parade met hetzelfde bezig."
  );
}

/** A challenge that is only for matching is never quoted to others: then the theme has to do. */
function wordsOf(text: TextToday | null, family: ThemeFamily): string {
  return text?.isPublic ? text.title : `Een vraagstuk over ${themeWords(family)}`;
}

function themeWords(family: ThemeFamily): string {
  const name = THEME_FAMILY_NAMES[family];
  return name.charAt(0).toLowerCase() + name.slice(1);
}
