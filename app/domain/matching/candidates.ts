import { Best } from "./best.ts";
import type { CandidateList, Comparison } from "./comparison.ts";
import { compareInto, ExactLikeness } from "./likeness.ts";
import { mayMeet } from "./may-meet.ts";
import { crowdSize, Nearest } from "./nearest.ts";
import { countOf, postingsOf, type Postings } from "./rows.ts";
import { corrected } from "./scores.ts";

/** Challenges `from` up to `to`: parts of a large event may be searched side by side. */
export type Part = { from: number; to: number };

export type SearchOptions = {
  /** what a single feature adds to a likeness below this is left out; 0, as unless told: exact */
  least?: number;
  /** asked between challenges; those that come after it get no list */
  shouldStop?: (stage: SearchStage) => boolean;
};

/** Finding out what everybody is like, and making the lists. */
export type SearchStage = "crowds" | "lists";

/**
 * For each challenge the items that fit it best, best first, equals in the order of the items.
 * Exact unless told: an inverted index weighs every item that shares a word, concept or theme with
 * it. What is like everything is known only after all challenges, so the lists come after.
 */
export function candidateLists(
  comparison: Comparison,
  options: SearchOptions = {},
): CandidateList[] {
  const all = { from: 0, to: countOf(comparison.challenges) };
  const search = new CandidateSearch(comparison, all, options);
  const crowds = search.findCrowds();
  weighCrowds(comparison, crowds, options.least);
  return search.lists(offOthers(comparison, crowds));
}

/** Weighs what each other is like in full, where something was left out of it. */
export function weighCrowds(comparison: Comparison, crowds: Nearest, least = 0): void {
  if (least === 0) return;
  const { challenges, others, features } = comparison;
  const exact = new ExactLikeness(challenges, others, features);
  for (let o = 0; o < countOf(others); o++) {
    exact.ofOther(o, (likeness) => crowds.weighAgain(o, likeness));
  }
}

/** What is taken off for each other's being like everything. */
export function offOthers({ scoring }: Comparison, crowds: Nearest): Float64Array {
  return crowds.means().map((crowd) => -corrected(0, 0, crowd, scoring));
}

/** Challenges are taken in steps of this part of all, so that a stop is fair to all of a file. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
// Where all likenesses of a part fit in this, they are weighed once rather than twice.
const MOST_KEPT_BYTES = 256 * 2 ** 20;
/** Of what leaves something out so many times the room is weighed again, in full. */
const LOOKED_AT = 2;

/** Searches one part: first what everybody is like, and then, with that of all parts, the lists. */
export class CandidateSearch {
  private readonly least: number;
  private readonly postings: Postings;
  private readonly order: Int32Array;
  private readonly ofChallenges: Nearest;
  private readonly exact: ExactLikeness;
  private readonly placesOf: readonly (readonly number[])[];
  private readonly row: Float64Array;
  private readonly kept: Float64Array | null;
  private readonly leftOuts: Float64Array;
  /** how many in the order were looked at */
  private looked = 0;

  constructor(
    private readonly comparison: Comparison,
    private readonly part: Part,
    private readonly options: SearchOptions = {},
  ) {
    const { challenges, others, features, owners, meetings } = comparison;
    const [count, width] = [part.to - part.from, countOf(others)];
    this.least = options.least ?? 0;
    this.postings = postingsOf(others, features, this.least > 0);
    this.order = spreadOrder(count);
    this.ofChallenges = new Nearest(count, crowdSize(width));
    this.exact = new ExactLikeness(challenges, others, features);
    this.placesOf = placesByParty(owners.ofOthers, meetings.agreed.length);
    this.row = new Float64Array(width);
    const fits = 8 * count * width <= MOST_KEPT_BYTES;
    this.leftOuts = new Float64Array(count).fill(NOT_WEIGHED);
    this.kept = fits ? new Float64Array(count * width) : null;
  }

  /** What each of the others is like most. */
  findCrowds(): Nearest {
    const { part, options, order, ofChallenges, exact } = this;
    const width = this.row.length;
    const ofOthers = new Nearest(width, crowdSize(countOf(this.comparison.challenges)));
    const { least } = ofOthers;
    for (; this.looked < order.length && !options.shouldStop?.("crowds"); this.looked++) {
      const place = order[this.looked] as number;
      const c = part.from + place;
      const { row } = this.weigh(place);
      let bar = ofChallenges.least[place] as number;
      for (let o = 0; o < width; o++) {
        const likeness = row[o] as number;
        if (likeness === 0) continue;
        if (likeness >= (least[o] as number)) ofOthers.add(o, likeness, c);
        if (likeness < bar) continue;
        ofChallenges.add(place, likeness, o);
        bar = ofChallenges.least[place] as number;
      }
      if (this.least > 0) {
        exact.ofChallenge(c, (likeness) => ofChallenges.weighAgain(place, likeness));
      }
    }
    return ofOthers;
  }

  /** The lists of this part's challenges, in their order. `offOther`: of all parts together. */
  lists(offOther: Float64Array): CandidateList[] {
    const { comparison, part, options, order } = this;
    const lists = Array.from({ length: order.length }, () => NOT_LOOKED_AT);
    const crowds = this.ofChallenges.means();
    for (let at = 0; at < this.looked && !options.shouldStop?.("lists"); at++) {
      const place = order[at] as number;
      const off = -corrected(0, crowds[place] ?? 0, 0, comparison.scoring);
      const { row, leftOut } = this.weigh(place);
      const near = new Kept(comparison, part.from + place, this.least > 0 ? LOOKED_AT : 1);
      let { bar } = near;
      for (let o = 0; o < row.length; o++) {
        const likeness = row[o] as number;
        const fit = likeness - (offOther[o] as number) - off;
        if (fit < bar || likeness === 0) continue;
        near.offer(o, fit);
        bar = near.bar;
      }
      lists[place] =
        leftOut === 0 ? near.list() : this.weighAgain(place, near, offOther, off, leftOut);
    }
    return lists;
  }

  /** The same of a row that something was left out of: the nearest in full. */
  private weighAgain(
    place: number,
    near: Kept,
    offOther: Float64Array,
    off: number,
    leftOut: number,
  ): CandidateList {
    const c = this.part.from + place;
    const kept = new Kept(this.comparison, c);
    this.exact.ofChallenge(c, (likeness) => {
      for (const o of near.all()) kept.offer(o, likeness(o) - (offOther[o] ?? 0) - off);
    });
    const list = kept.list();
    // What had no room among the nearest, or no likeness that was seen, is more by so much at most.
    const unseen = offOther.reduce((most, one) => Math.max(most, -one - off), -Infinity);
    const outside = Math.max(near.lowestMeetable, unseen) + leftOut;
    return { ...list, leftOut: Math.max(list.leftOut, outside) };
  }

  /** Likeness to each other, 0 to its own; and the most that was left out of one. */
  private weigh(place: number): { row: Float64Array; leftOut: number } {
    const { comparison, kept, leftOuts } = this;
    const width = this.row.length;
    const row = kept ? kept.subarray(width * place, width * (place + 1)) : this.row;
    const known = leftOuts[place] as number;
    if (kept && known !== NOT_WEIGHED) return { row, leftOut: known };
    const c = this.part.from + place;
    const leftOut = compareInto(comparison.challenges, c, this.postings, row, this.least);
    const { starts, parties } = comparison.owners.ofChallenges;
    for (let at = starts[c] as number; at < (starts[c + 1] as number); at++) {
      for (const other of this.placesOf[parties[at] as number] ?? []) row[other] = 0;
    }
    leftOuts[place] = leftOut;
    return { row, leftOut };
  }
}

const NOT_WEIGHED = -1;
const NOT_LOOKED_AT: CandidateList = { ranked: [], meetable: [], leftOut: Infinity };

/** All numbers below `count`, such that any first few lie all over. */
function spreadOrder(count: number): Int32Array {
  const key = (n: number) => (n * GOLDEN) % 1;
  return Int32Array.from({ length: count }, (_, n) => n).sort((x, y) => key(x) - key(y) || x - y);
}

function placesByParty(
  { starts, parties }: Comparison["owners"]["ofOthers"],
  count: number,
): number[][] {
  const places: number[][] = Array.from({ length: count }, () => []);
  for (let item = 0; item + 1 < starts.length; item++) {
    for (let at = starts[item] as number; at < (starts[item + 1] as number); at++) {
      places[parties[at] as number]?.push(item);
    }
  }
  return places;
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
    if (fit >= this.meetable.bar && this.mayMeet(other)) this.meetable.offer(other, fit);
    this.bar = Math.min(this.ranked.bar, this.meetable.bar);
  }

  private mayMeet(other: number): boolean {
    const { meetings, owners } = this.to;
    return mayMeet(meetings, owners.ofChallenges, this.challenge, owners.ofOthers, other);
  }

  /** What must be beaten to have a place among those that it may meet. */
  get lowestMeetable(): number {
    return this.meetable.bar;
  }

  /** In the order of their numbers. */
  all(): number[] {
    const all = new Set([...this.ranked.sorted(), ...this.meetable.sorted()]);
    return [...all].sort((x, y) => x - y);
  }

  list(): CandidateList {
    const meetable = this.meetable.entries();
    const { mostMeetable, mostRanked } = this.to;
    return {
      ranked: this.ranked.entries().slice(0, mostRanked),
      meetable: meetable.slice(0, mostMeetable),
      leftOut: meetable[mostMeetable]?.fit ?? -Infinity,
    };
  }
}
