import { eigenvaluesOf } from "./eigenvalues.ts";
import type { ScheduleModel } from "./model.ts";

/** Beyond this many places on the grid the eigenvalues take too long; the simple bound remains. */
const MOST_PLACES = 130;
/** The line is taken where chance, or a schedule a fifth better, puts the pairs. */
const EXPECTED = 0.8;
const STEPS = 14;
const STRIDE = 0.06;

/**
 * A bound below the favourites that any schedule must lose, from two facts.
 *
 * 1. With n favourites and R rounds at least n − R are lost.
 * 2. Who has p pairs of favourites at the same time loses at least a · p + b, for every line under
 *    the points (p, loss) of all ways to divide n favourites over R rounds. So any schedule loses at
 *    least the sum of the b's plus the pairs at the same time, each weighed by its a's. The least
 *    such weight of all divisions of the places on the grid into R rounds of equal size is a graph
 *    partition problem, and its eigenvalue bound is that of Donath and Hoffman (1973) in the
 *    projected form of Rendl and Wolkowicz (1995), with the diagonal chosen by steps up the
 *    supergradient. Rooms that stay empty are places that nobody wants.
 *
 * Rooms, presenters and pins are left out: they can only make things worse, so the bound holds.
 * A workshop that runs more often counts as always seen. It is no more than this: the best schedule
 * may well lose more. A generator that gives nothing but time.
 */
export function* boundOn(model: ScheduleModel): Generator<void, number> {
  const { rounds, crowds } = model;
  const counting = crowds.reduce(
    (sum, { workshops, visitors }) => sum + visitors * Math.max(0, workshops.length - rounds),
    0,
  );
  const places = rounds * model.rooms;
  if (rounds < 2 || places < 2 || places > MOST_PLACES) return counting;
  const once = model.slotsOf.flatMap((slots, workshop) => (slots.length === 1 ? [workshop] : []));
  if (once.length > places) return counting;
  const indexOf = new Map(once.map((workshop, i) => [workshop, i]));
  const chance = (model.rooms - 1) / (places - 1);
  const pairs = Array.from({ length: places }, () => new Float64Array(places));
  let fixed = 0;
  for (const { workshops, visitors } of crowds) {
    const mine = workshops.flatMap((workshop) => indexOf.get(workshop) ?? []);
    const n = mine.length;
    const expected = (EXPECTED * chance * n * (n - 1)) / 2;
    const line = lineUnder(n, rounds, expected);
    // What always can be seen still takes a round: then counting rounds may say more.
    const counted = Math.max(0, workshops.length - rounds);
    if (counted > line.slope * expected + line.height) {
      fixed += visitors * counted;
      continue;
    }
    fixed += visitors * line.height;
    for (const i of mine) {
      for (const j of mine) if (i !== j) pairs[i]![j]! += visitors * line.slope;
    }
  }
  const least = yield* leastPairs(pairs, rounds, model.rooms);
  // Roundings of the eigenvalues are far smaller than this.
  const bound = Math.ceil(fixed + least - 1e-6 * (1 + Math.abs(fixed + least)));
  return Math.max(counting, bound);
}

interface Line {
  slope: number;
  height: number;
}

/** The line under all points (pairs at the same time, favourites lost) that is highest at `pairs`. */
export function lineUnder(favourites: number, rounds: number, pairs: number): Line {
  const points = new Map<number, number>();
  const divide = (left: number, most: number, parts: number, p: number, lost: number): void => {
    if (left === 0) {
      points.set(p, Math.min(points.get(p) ?? Infinity, lost));
      return;
    }
    if (parts === 0) return;
    for (let part = Math.min(left, most); part * parts >= left; part--) {
      divide(left - part, part, parts - 1, p + (part * (part - 1)) / 2, lost + part - 1);
    }
  };
  divide(favourites, favourites, rounds, 0, 0);
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  let best: Line = { slope: 0, height: Math.max(0, favourites - rounds) };
  for (const [i, [p1, l1]] of sorted.entries()) {
    for (const [p2, l2] of sorted.slice(i + 1)) {
      const slope = (l2 - l1) / (p2 - p1);
      const line = { slope, height: l1 - slope * p1 };
      const isUnder = sorted.every(([p, lost]) => slope * p + line.height <= lost + 1e-12);
      const isHigher = slope * pairs + line.height > best.slope * pairs + best.height + 1e-12;
      if (slope >= 0 && isUnder && isHigher) best = line;
    }
  }
  return best;
}

/**
 * Under the weight of pairs inside the parts when the n rows are divided into k parts of m. With A
 * the pairs plus a diagonal d, the weight is ½ (trace XᵀAX − Σd) for the 0/1 matrix X of the
 * division; what of X lies along the vector of ones is known, the rest is √m times k − 1 orthonormal
 * columns, so its part is at least m times the sum of the k − 1 smallest eigenvalues of A there.
 */
function* leastPairs(
  pairs: readonly Float64Array[],
  k: number,
  m: number,
): Generator<void, number> {
  const n = pairs.length;
  let diagonal = pairs.map(() => 0);
  const degrees = pairs.map((row) => row.reduce((sum, x) => sum + x, 0));
  const stride = STRIDE * Math.sqrt(degrees.reduce((sum, x) => sum + x * x, 0));
  let best = -Infinity;
  for (let step = 0; step < STEPS; step++) {
    yield;
    const a = pairs.map((row, i) => {
      const copy = row.slice();
      copy[i] = diagonal[i]!;
      return copy;
    });
    const means = a.map((row) => row.reduce((sum, x) => sum + x, 0) / n);
    const mean = means.reduce((sum, x) => sum + x, 0) / n;
    // The vector of ones is sent far up, out of the way of the smallest.
    const lift = 2 * Math.max(...a.map((row) => row.reduce((sum, x) => sum + Math.abs(x), 0)));
    const projected = a.map((row, i) =>
      row.map((x, j) => x - means[i]! - means[j]! + mean + lift / n),
    );
    const { values, vectors } = eigenvaluesOf(projected);
    const sum = diagonal.reduce((s, x) => s + x, 0);
    const low = values.slice(0, k - 1).reduce((s, x) => s + x, 0);
    const value = 0.5 * ((mean * n * n) / k + m * low - sum);
    best = Math.max(best, value);
    const slope = diagonal.map((_, i) => {
      const part = vectors.slice(0, k - 1).reduce((s, vector) => s + vector[i]! ** 2, 0);
      return 0.5 * (1 / k + m * part - 1);
    });
    const length = Math.sqrt(slope.reduce((s, x) => s + x * x, 0));
    if (length < 1e-9) break;
    diagonal = diagonal.map((x, i) => x + ((stride / (1 + step)) * slope[i]!) / length);
  }
  return Math.max(0, best);
}
