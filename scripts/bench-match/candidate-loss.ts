import { assignSum } from "#app/domain/matching/assignment/assign.ts";
import { toEdges } from "#app/domain/matching/assignment/problem.ts";
import type { CandidateList, Comparison } from "#app/domain/matching/comparison.ts";
import { ExactLikeness } from "#app/domain/matching/likeness.ts";
import { calibrate, SCORE_UNITS } from "#app/domain/matching/scores.ts";
import { partiesOf } from "./candidate-texts.ts";

type Found = { lists: readonly CandidateList[]; offOther: Float64Array };

/**
 * What pruning costs the most that introductions can add up to, as a share of it: an assignment's
 * bound over all parties with either lists, both weighed exactly.
 */
export function lossOf(
  comparison: Comparison,
  exact: Found,
  pruned: readonly CandidateList[],
): number {
  const parties = partiesOf(2 * exact.lists.length);
  const [all, kept] = [exact.lists, reweighed(comparison, exact, pruned)].map((lists) =>
    boundOf(lists, parties),
  );
  return all ? (all - (kept ?? 0)) / all : 0;
}

/** The pruned lists with the fits that exact reading gives the pairs in them. */
function reweighed(
  comparison: Comparison,
  exact: Found,
  pruned: readonly CandidateList[],
): CandidateList[] {
  const { challenges, others, features } = comparison;
  const likenesses = new ExactLikeness(challenges, others, features);
  return pruned.map((list, c) => {
    const [first] = exact.lists[c]?.ranked ?? [];
    if (!first) return { ...list, ranked: [] };
    let ranked = list.ranked;
    likenesses.ofChallenge(c, (likeness) => {
      const weigh = (other: number) => likeness(other) - (exact.offOther[other] ?? 0);
      const off = weigh(first.other) - first.fit;
      ranked = ranked
        .map(({ other }) => ({ other, fit: weigh(other) - off }))
        .sort((x, y) => y.fit - x.fit || x.other - y.other);
    });
    return { ...list, ranked };
  });
}

/** The proven most that introductions between the parties of these lists can add up to. */
function boundOf(lists: readonly CandidateList[], parties: number): number {
  const best = new Map<number, number>();
  lists.forEach(({ ranked }, c) => {
    for (const { other, weight } of weighed(ranked)) {
      const [u, v] = [c % parties, other % parties].sort((a, b) => a - b);
      const key = (u ?? 0) * parties + (v ?? 0);
      best.set(key, Math.max(weight, best.get(key) ?? 0));
    }
  });
  const edges = [...best].map(([key, weight]) => {
    return { u: Math.floor(key / parties), v: key % parties, weight };
  });
  const capacity = new Int32Array(parties).fill(3);
  const lockedBest = new Int32Array(parties);
  return assignSum({ capacity, lockedBest, edges: toEdges(edges) }).bound;
}

function weighed(ranked: CandidateList["ranked"]) {
  const [best = -Infinity, second = -Infinity] = ranked.map(({ fit }) => fit);
  return ranked.map(({ other, fit }, rank) => {
    const score = calibrate(fit, fit - (rank === 0 ? second : best), "answer");
    return { other, weight: Math.round(score * SCORE_UNITS) };
  });
}
