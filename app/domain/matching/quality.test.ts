import { stemmer } from "@orama/stemmers/dutch";
import { expect, it } from "vitest";
import { hardAnswers, hardSet } from "./hard-quality-set.ts";
import type { MatchInput, TextInput } from "./input.ts";
import { match } from "./match.ts";
import { answers, qualitySet } from "./quality-set.ts";
import { stopWords } from "./text/stop-words.ts";

interface QualitySet {
  input: MatchInput;
  answers: ReadonlyMap<string, string>;
}

const textsOf = ({ input }: QualitySet) => ({
  offers: input.parties.flatMap((party) => party.offers ?? []),
  challenges: input.parties.flatMap((party) => party.challenges ?? []),
});

type Scorer = (challenge: TextInput, offer: TextInput) => number;

/** Mean of 1 / rank of the right offer; ties count as the middle of their places. */
function meanReciprocalRank(set: QualitySet, score: Scorer): number {
  const { offers, challenges } = textsOf(set);
  const { answers } = set;
  const ranks = challenges.map((challenge) => {
    const others = offers.filter((offer) => offer.id !== answers.get(challenge.id));
    const right = offers.find((offer) => offer.id === answers.get(challenge.id));
    if (!right) throw new Error(`no answer to ${challenge.id}`);
    const own = score(challenge, right);
    const above = others.filter((offer) => score(challenge, offer) > own).length;
    const level = others.filter((offer) => score(challenge, offer) === own).length;
    return 1 / (1 + above + level / 2);
  });
  return ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
}

const tagJaccard: Scorer = (challenge, offer) => {
  const [a, b] = [new Set(challenge.themes), new Set(offer.themes)];
  const both = [...a].filter((tag) => b.has(tag)).length;
  return both / Math.max(1, new Set([...a, ...b]).size);
};

const stems = (text: TextInput) =>
  (`${text.title} ${text.text}`.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !stopWords.has(word))
    .map((word) => stemmer(word));

const plainBm25 =
  (offers: TextInput[]): Scorer =>
  (challenge, offer) => {
    const documents = offers.map(stems);
    const average = documents.flat().length / documents.length;
    const words = stems(offer);
    let sum = 0;
    for (const term of new Set(stems(challenge))) {
      const count = words.filter((word) => word === term).length;
      const df = documents.filter((document) => document.includes(term)).length;
      const idf = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
      sum += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * words.length) / average));
    }
    return sum;
  };

/** What comes out: how high the right offer stands, and which introductions rest on one. */
async function measure(set: QualitySet) {
  const { rankings, introductions } = await match(set.input);
  const ours = meanReciprocalRank(set, (challenge, offer) => {
    const ranked = rankings.find((ranking) => ranking.challenge === challenge.id)?.offers ?? [];
    const place = ranked.findIndex((one) => one.offer === offer.id);
    return place < 0 ? -100 : -place;
  });
  const right = introductions.filter((introduction) =>
    introduction.reasons.some(
      ({ offer, challenge }) => offer !== undefined && set.answers.get(challenge ?? "") === offer,
    ),
  );
  const tags = meanReciprocalRank(set, tagJaccard);
  const words = meanReciprocalRank(set, plainBm25(textsOf(set).offers));
  const share = right.length / introductions.length;
  console.log(
    `  right offer's mean reciprocal rank ${ours.toFixed(2)}, by tags ${tags.toFixed(2)}, by BM25 ${words.toFixed(2)}; introductions right ${share.toFixed(2)}`,
  );
  return { ours, tags, words, share };
}

it("finds answers told in other words far better than tags or plain BM25 do", async () => {
  const { ours, tags, words, share } = await measure({ input: qualitySet, answers });
  expect(ours).toBeGreaterThan(Math.max(tags, words) + 0.2);
  expect(ours).toBeGreaterThan(0.85);
  expect(share).toBeGreaterThan(0.7);
});

it("finds more than half of what is told with hardly a word in common", async () => {
  const { ours, tags, words, share } = await measure({ input: hardSet, answers: hardAnswers });
  expect(ours).toBeGreaterThan(Math.max(tags, words) + 0.3);
  expect(ours).toBeGreaterThan(0.55);
  expect(share).toBeGreaterThanOrEqual(0.5);
});
