import { Best } from "./best.ts";
import type { ExactLikeness } from "./exact-likeness.ts";
import { crowdSize, LikenessIndex, Nearest } from "./likeness.ts";
import type { ReadItem } from "./reader.ts";
import { corrected, type Scoring } from "./scores.ts";

/** Another item that fits a challenge, by its place in the list; `fit` may be below 0. */
export type Candidate = { other: number; fit: number };

export type CandidateList = {
  /** the best of all that is another's, whether or not the two may meet */
  ranked: readonly Candidate[];
  /** the best of those that may meet */
  meetable: readonly Candidate[];
  /** the highest fit that `meetable` had no room for; -Infinity where it holds all */
  leftOut: number;
};

export type Comparison = {
  challenges: readonly ReadItem[];
  others: readonly ReadItem[];
  /** the others that have an owner in common with a challenge: those are never compared */
  ownOf: (challenge: number) => Iterable<number>;
  /** false for what consent, a veto or acquaintance keeps apart: it takes nobody's room */
  mayMeet: (challenge: number, other: number) => boolean;
  mostRanked: number;
  mostMeetable: number;
  scoring: Scoring;
};

/** Challenges `from` up to `to`: runs over parts of a large event may go side by side. */
export type Part = {
  from: number;
  to: number;
  /** absent: exact */
  pruned?: Pruning;
};

export type Pruning = {
  /** leaves out what a single feature adds below it */
  least: number;
  /** weighs the nearest again, in full */
  exact: ExactLikeness;
};

/** How much each item is like its crowd: of the others, and of the challenges of a part. */
export type Crowds = { ofOthers: Nearest; ofChallenges: Float64Array };

/**
 * For each challenge the items that fit it best, best first, equals in the order of the items.
 * Exact: an inverted index weighs every item that shares a word, concept or theme with it, twice,
 * as it is known only after all challenges what is like everything.
 */
export function candidateLists(comparison: Comparison): CandidateList[] {
  const index = new LikenessIndex(comparison.others);
  const all = { from: 0, to: comparison.challenges.length };
  return findCandidates(index, comparison, all, findCrowds(index, comparison, all));
}

export function findCrowds(index: LikenessIndex, comparison: Comparison, part: Part): Crowds {
  const row = new Float64Array(comparison.others.length);
  const ofOthers = new Nearest(row.length, crowdSize(comparison.challenges.length));
  const ofChallenges = new Nearest(part.to - part.from, crowdSize(row.length));
  for (let c = part.from; c < part.to; c++) {
    fillRow(index, comparison, c, row, part.pruned?.least);
    const { least } = ofOthers;
    const place = c - part.from;
    let bar = 0;
    for (let o = 0; o < row.length; o++) {
      const likeness = row[o] as number;
      if (likeness > (least[o] as number)) ofOthers.add(o, likeness, c);
      if (likeness <= bar) continue;
      ofChallenges.add(place, likeness, o);
      bar = ofChallenges.least[place] as number;
    }
  }
  for (let c = part.from; part.pruned && c < part.to; c++) {
    part.pruned.exact.ofChallenge(c, (likeness) => {
      ofChallenges.weighAgain(c - part.from, likeness);
    });
  }
  return { ofOthers, ofChallenges: ofChallenges.means() };
}

/** Of a part that leaves something out so many times the room is weighed again, in full. */
const LOOKED_AT = 2;

export function findCandidates(
  index: LikenessIndex,
  comparison: Comparison,
  part: Part,
  crowds: Crowds,
): CandidateList[] {
  const { challenges, others, scoring } = comparison;
  const row = new Float64Array(others.length);
  const { pruned } = part;
  for (let o = 0; pruned && o < others.length; o++) {
    pruned.exact.ofOther(o, (likeness) => crowds.ofOthers.weighAgain(o, likeness));
  }
  // What is taken off for each other, and for the challenge: a sum of two, as `corrected` is.
  const offOther = crowds.ofOthers.means().map((crowd) => -corrected(0, 0, crowd, scoring));
  return challenges.slice(part.from, part.to).map((_, place) => {
    const c = part.from + place;
    const off = -corrected(0, crowds.ofChallenges[place] ?? 0, 0, scoring);
    fillRow(index, comparison, c, row, part.pruned?.least);
    const kept = new Kept(comparison, c);
    const near = pruned ? new Kept(comparison, c, LOOKED_AT) : kept;
    let { bar } = near;
    for (let o = 0; o < row.length; o++) {
      const likeness = row[o] as number;
      const fit = likeness - (offOther[o] as number) - off;
      if (fit < bar || likeness === 0) continue;
      near.offer(o, fit);
      bar = near.bar;
    }
    pruned?.exact.ofChallenge(c, (likeness) => {
      for (const o of near.all()) kept.offer(o, likeness(o) - (offOther[o] ?? 0) - off);
    });
    return kept.list();
  });
}

function fillRow(
  index: LikenessIndex,
  { challenges, ownOf }: Comparison,
  c: number,
  row: Float64Array,
  least = 0,
): void {
  const challenge = challenges[c];
  if (challenge) index.compareInto(challenge, row, least);
  for (const own of ownOf(c)) row[own] = 0;
}

/** The best for one challenge, of all and of those that it may meet. */
class Kept {
  private readonly ranked: Best;
  private readonly meetable: Best;
  /** What fits worse than this cannot get in. */
  bar = -Infinity;

  constructor(
    private readonly to: Comparison,
    private readonly challenge: number,
    times = 1,
  ) {
    this.ranked = new Best(times * to.mostRanked);
    // One more than there is room for: it tells what was left out.
    this.meetable = new Best(times * (to.mostMeetable + 1));
  }

  offer(other: number, fit: number): void {
    this.ranked.offer(other, fit);
    if (fit >= this.meetable.bar && this.to.mayMeet(this.challenge, other)) {
      this.meetable.offer(other, fit);
    }
    this.bar = Math.min(this.ranked.bar, this.meetable.bar);
  }

  /** In the order of their numbers. */
  all(): number[] {
    const all = new Set([...this.ranked.sorted(), ...this.meetable.sorted()]);
    return [...all].sort((x, y) => x - y);
  }

  list(): CandidateList {
    const meetable = this.meetable.entries();
    const { mostMeetable } = this.to;
    return {
      ranked: this.ranked.entries(),
      meetable: meetable.slice(0, mostMeetable),
      leftOut: meetable[mostMeetable]?.fit ?? -Infinity,
    };
  }
}
