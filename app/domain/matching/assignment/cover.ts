import type { AssignmentProblem } from "./problem.ts";

/** `covered` of at most `coverable` parties; `isWholeDemandMet`: locked parties below the floor too. */
export type Cover = { covered: number; coverable: number; isWholeDemandMet: boolean };

/**
 * A quick try at introducing everybody by pairs of weight `floor` or more: those with the fewest
 * choices first, to a partner who needs one too where there is one. Where it reaches everyone
 * that has a choice at all, that is the proven optimum; otherwise it says nothing.
 */
export function coverGreedily(problem: AssignmentProblem, floor: number): Cover {
  const { lockedBest, edges } = problem;
  const room = [...problem.capacity];
  const partners: number[][] = room.map(() => []);
  for (const { u, v, weight } of edges) {
    if (weight < floor || (room[u] ?? 0) <= 0 || (room[v] ?? 0) <= 0) continue;
    partners[u]?.push(v);
    partners[v]?.push(u);
  }
  const choices = (party: number) => partners[party]?.length ?? 0;
  const isForced = (party: number) => (lockedBest[party] ?? 0) > 0;
  const needs = room.map((_, party) => {
    const locked = lockedBest[party] ?? 0;
    return locked === 0 ? choices(party) > 0 : locked < floor;
  });
  const coverable = needs.filter((need, party) => need && !isForced(party)).length;
  const order = room.map((_, party) => party).sort((a, b) => choices(a) - choices(b) || a - b);
  const used = new Set<string>();
  let covered = 0;
  for (const party of order) {
    if (!needs[party] || (room[party] ?? 0) <= 0) continue;
    const partner = (partners[party] ?? [])
      .filter((other) => (room[other] ?? 0) > 0 && !used.has(edgeKey(party, other)))
      .sort(
        (a, b) =>
          Number(needs[b]) - Number(needs[a]) ||
          choices(a) - choices(b) ||
          (room[b] ?? 0) - (room[a] ?? 0) ||
          a - b,
      )[0];
    if (partner === undefined) continue;
    used.add(edgeKey(party, partner));
    for (const one of [party, partner]) {
      room[one] = (room[one] ?? 0) - 1;
      if (needs[one]) {
        needs[one] = false;
        if (!isForced(one)) covered++;
      }
    }
  }
  return { covered, coverable, isWholeDemandMet: needs.every((need) => !need) };
}

function edgeKey(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}
