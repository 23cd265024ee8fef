import { findMatch } from "#app/db/match-runs.ts";
import type { Event } from "#app/domain/events/event.ts";
import { reasonSentence } from "#app/domain/introductions/introduction-words.ts";
import { carryingWords, markWords, type Piece } from "#app/domain/matching/marks.ts";
import type { MatchInput, TextInput } from "#app/domain/matching/input.ts";
import type { Reason } from "#app/domain/matching/output.ts";
import { loadLine, type MatchLine } from "./load-matches.ts";
import { loadAlternatives, type Alternative } from "./swap-partner.ts";
import { prepareMatching, type Prepared } from "./prepare.ts";

/** One text of a reason, with the words that carry it marked. */
export interface MarkedText {
  organisation: string;
  kind: "offer" | "challenge";
  /** null: only for matching, so that nobody reads it here */
  words: { title: Piece[]; text: Piece[] } | null;
}

export interface PairReason {
  sentence: string;
  score: number;
  /** the two texts side by side; empty for a reason of another kind */
  texts: MarkedText[];
}

export interface PairPage {
  line: MatchLine;
  sides: { id: string; name: string; sentence: string }[];
  reasons: PairReason[];
  personalLine: string;
  /** null: the texts changed since they were read */
  alternatives: Alternative[] | null;
}

/** Other texts that say which words are rare: enough for that, and read in a moment. */
const OTHERS = 40;

/** A match with its reasons, and the texts they speak of side by side. */
export async function loadPair(matchId: string, event: Event): Promise<PairPage | null> {
  const match = await findMatch(matchId, event.id);
  if (!match) return null;
  const preparation = await prepareMatching(event.slug);
  const prepared = preparation.ok ? preparation.prepared : null;
  return {
    line: await loadLine(match, event),
    sides: [
      { ...match.a, sentence: reasonSentence(match, "a") },
      { ...match.b, sentence: reasonSentence(match, "b") },
    ],
    reasons: match.reasons.map((reason) => ({
      sentence: reason.text ?? "Een organisator zette deze twee vast.",
      score: reason.score,
      texts: prepared ? textsOf(reason, match, prepared) : [],
    })),
    personalLine: match.personalLine,
    alternatives:
      prepared && match.status === "PROPOSED" ? await loadAlternatives(match, prepared) : null,
  };
}

type Sides = { a: { id: string; name: string }; b: { id: string; name: string } };

function textsOf(reason: Reason, { a, b }: Sides, prepared: Prepared): MarkedText[] {
  const texts = textsIn(prepared.input);
  const one = texts.get(reason.challenge ?? "");
  const two = texts.get(reason.offer ?? reason.otherChallenge ?? "");
  if (!one || !two) return [];
  const { input, quotable, ownWords } = prepared;
  const others = [...texts.values()].filter((text) => text !== one && text !== two);
  const step = Math.max(1, Math.floor(others.length / OTHERS));
  const words = carryingWords(one, two, {
    ...{ themes: input.themes ?? [], ownWords },
    others: others.filter((_, index) => index % step === 0).slice(0, OTHERS),
  });
  const seeks = reason.to === b.id ? b : a;
  const other = seeks === a ? b : a;
  const marked = (text: TextInput, organisation: string, isOffer: boolean): MarkedText => ({
    ...{ organisation, kind: isOffer ? "offer" : "challenge" },
    words:
      isOffer || quotable.has(text.id)
        ? { title: markWords(text.title, words), text: markWords(text.text ?? "", words) }
        : null,
  });
  return [marked(one, seeks.name, false), marked(two, other.name, reason.offer !== undefined)];
}

function textsIn({ parties }: MatchInput): Map<string, TextInput> {
  const all = parties.flatMap(({ offers, challenges }) => [
    ...(offers ?? []),
    ...(challenges ?? []),
  ]);
  return new Map(all.map((text) => [text.id, text]));
}
