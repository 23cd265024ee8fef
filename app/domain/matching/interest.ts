import { readCorpus } from "./corpus.ts";
import type { ThemeInput } from "./input.ts";
import { LikenessIndex } from "./likeness.ts";
import { crowdOf } from "./nearest.ts";
import type { OwnWords } from "./own-words.ts";
import type { TextItem } from "./reader.ts";
import { calibrate, corrected } from "./scores.ts";
import { sharedBetween } from "./shared.ts";

/** A text with an id of its own, such as an offer or a visitor's challenge. */
export type NamedText = TextItem & { id: string };

/** What one visitor told: tagged theme ids, own challenges, ids of bookmarked offers. */
export type VisitorInterests = {
  themes: readonly string[];
  challenges: readonly NamedText[];
  bookmarks: readonly string[];
};

export type InterestReason =
  | { kind: "bookmark" }
  /** `terms`: the words that carry it, as they stand in the two texts */
  | { kind: "challenge"; challengeId: string; terms: string[] }
  | { kind: "theme"; themeId: string };

/** `score` 0..1; `reason` is null only where the score is 0. */
export type OfferInterest = { offerId: string; score: number; reason: InterestReason | null };

export type InterestReader = {
  /** A score and the strongest reason for each offer, in the order of the offers. */
  interestsOf(visitor: VisitorInterests): OfferInterest[];
  /** The `n` offers most like this one, best first, without itself; empty for an unknown id. */
  similarOffers(offerId: string, n: number): { offerId: string; score: number }[];
};

// Judgement, not fitted: a tagged theme alone is a hint, under a challenge that is answered well.
const MOST_FOR_THEME = 0.6;
/** How much the second-strongest reason adds, so that offers of one theme do not all tie. */
const EXTRA_SHARE = 0.3;

/**
 * Reads the offers of an event once, so that many visitors are scored fast. `challenges`: those
 * known at the event; they tell which offers resemble every challenge and so none in particular.
 */
export function interestReader(event: {
  offers: readonly NamedText[];
  challenges?: readonly NamedText[];
  themes?: readonly ThemeInput[];
  /** per group the expressions that mean the same at this event */
  ownWords?: readonly OwnWords[];
}): InterestReader {
  const { offers, challenges = [], themes = [], ownWords = [] } = event;
  const corpus = readCorpus([...offers, ...challenges], themes, ownWords);
  const readOffers = corpus.items.slice(0, offers.length);
  const index = new LikenessIndex(readOffers);
  const background = corpus.items.slice(offers.length).map((item) => index.compare(item));
  const crowd = offers.map((_, o) => crowdOf(background.map((row) => row[o] ?? 0)));
  const positions = new Map(offers.map((offer, position) => [offer.id, position]));

  function challengeScores(challenge: NamedText) {
    const read = corpus.read(challenge);
    const row = index.compare(read);
    const own = crowdOf(row);
    const fits = row.map((raw, o) => corrected(raw, own, crowd[o] ?? 0));
    const best = fits.reduce((at, fit, o) => (fit > (fits[at] ?? -1) ? o : at), 0);
    const top = fits[best] ?? 0;
    const second = fits.reduce((most, fit, o) => (o === best ? most : Math.max(most, fit)), -1);
    const scores = fits.map((fit, o) =>
      (row[o] ?? 0) > 0 ? calibrate(fit, fit - (o === best ? second : top), "answer") : 0,
    );
    return { challenge, read, scores };
  }

  function interestsOf(visitor: VisitorInterests): OfferInterest[] {
    const bookmarks = new Set(visitor.bookmarks);
    const answered = visitor.challenges.map(challengeScores);
    return offers.map((offer, o) => {
      const read = readOffers[o];
      const byChallenge = answered.reduce<(typeof answered)[number] | null>(
        (top, one) => ((one.scores[o] ?? 0) > (top?.scores[o] ?? 0) ? one : top),
        null,
      );
      const challengeScore = byChallenge?.scores[o] ?? 0;
      let themeId: string | null = null;
      let themeScore = 0;
      for (const theme of visitor.themes) {
        const score = MOST_FOR_THEME * (read?.themes.get(theme) ?? 0);
        if (score > themeScore) [themeId, themeScore] = [theme, score];
      }
      if (bookmarks.has(offer.id))
        return { offerId: offer.id, score: 1, reason: { kind: "bookmark" } };
      const [top, second] = [
        Math.max(challengeScore, themeScore),
        Math.min(challengeScore, themeScore),
      ];
      const score = top + (1 - top) * EXTRA_SHARE * second;
      if (byChallenge && read && challengeScore >= themeScore) {
        const { terms } = sharedBetween(read, byChallenge.read);
        const reason = { kind: "challenge" as const, challengeId: byChallenge.challenge.id, terms };
        return { offerId: offer.id, score, reason };
      }
      const reason = themeId === null ? null : { kind: "theme" as const, themeId };
      return { offerId: offer.id, score, reason };
    });
  }

  function similarOffers(offerId: string, n: number) {
    const position = positions.get(offerId);
    const read = position === undefined ? undefined : readOffers[position];
    if (!read) return [];
    return [...index.compare(read)]
      .map((score, o) => ({ offerId: offers[o]?.id ?? "", score: Math.min(1, score) }))
      .filter((other) => other.offerId !== offerId && other.score > 0)
      .sort((a, b) => b.score - a.score || (a.offerId < b.offerId ? -1 : 1))
      .slice(0, Math.max(0, n));
  }

  return { interestsOf, similarOffers };
}
