import type { AssignmentProblem } from "./problem.ts";
import type { Proof } from "./stages.ts";

/**
 * Recomputes what a certificate proves: the most that the sum of weights, less the reward of each
 * wanting party not served, can be. Written from the description of the network in `demand.ts`
 * and of the certificate in `certificate.ts`, without their code. Throws on a certificate of the
 * wrong form: prices that are missing, duals below 0, numbers that are none.
 */
export function provenMost(
  problem: AssignmentProblem,
  { wish, certificate }: Proof,
): { wanting: number; most: number } {
  const { arcs, capacity, wanting } = describe(problem, wish);
  const price = (vertex: number) => (vertex === SINK ? 0 : (certificate.prices[vertex] ?? NaN));
  if (certificate.prices.length !== capacity.length) throw new Error("a price for each vertex");
  const dualOnArc = new Float64Array(arcs.length);
  let most = 0;
  for (const set of certificate.oddSets) {
    if (!(set.dual >= 0)) throw new Error("the dual of an odd set is below 0");
    const members = new Set(set.vertices);
    const listed = new Set(set.arcs);
    if (listed.size !== set.arcs.length || members.size !== set.vertices.length) {
      throw new Error("an odd set names something twice");
    }
    let total = listed.size;
    for (const vertex of members) total += capacity[vertex] ?? NaN;
    most += set.dual * Math.floor(total / 2);
    arcs.forEach(({ a, b }, arc) => {
      const isTouched = members.has(a) || members.has(b);
      const isInside = members.has(a) && members.has(b);
      if (listed.has(arc) && !isTouched) throw new Error("an odd set lists an arc elsewhere");
      if (isInside || listed.has(arc)) dualOnArc[arc] = (dualOnArc[arc] ?? 0) + set.dual;
    });
  }
  capacity.forEach((places, vertex) => (most += places * price(vertex)));
  arcs.forEach(({ a, b, weight }, arc) => {
    most += Math.max(0, weight - price(a) - price(b) - (dualOnArc[arc] ?? 0));
  });
  if (!Number.isSafeInteger(Math.floor(most))) return { wanting, most: NaN };
  return { wanting, most: Math.floor(most / 2) };
}

const SINK = -1;

type Arc = { a: number; b: number; weight: number };

function describe(problem: AssignmentProblem, wish: Proof["wish"]) {
  const { edges } = problem;
  const places = Array.from(problem.capacity, (one) => Math.max(0, one));
  const all = Array.from(edges.weight, (weight, e) => {
    const [u, v] = [edges.u[e] ?? -1, edges.v[e] ?? -1];
    return { u, v, weight, isHeavy: weight >= wish.floor };
  }).filter(({ u, v }) => (places[u] ?? 0) > 0 && (places[v] ?? 0) > 0);
  const touched = (isHeavy: boolean) =>
    new Set(all.filter((one) => one.isHeavy === isHeavy).flatMap(({ u, v }) => [u, v]));
  const [withHeavy, withLight] = [touched(true), touched(false)];
  const needs = (party: number) => {
    const locked = problem.lockedBest[party] ?? 0;
    return wish.reward > 0 && (locked === 0 || locked < wish.floor) && (places[party] ?? 0) > 0;
  };
  const isWanting = (party: number) => needs(party) && withHeavy.has(party);
  const isParted = (party: number) =>
    wish.isSumAsked && isWanting(party) && withLight.has(party) && (places[party] ?? 0) > 1;
  const isShut = (party: number) => needs(party) && !isParted(party);

  const capacity = [...places];
  const lightEnd = places.map((_, party) => party);
  places.forEach((count, party) => {
    if (!isParted(party)) return;
    lightEnd[party] = capacity.push(count, count) - 1;
  });
  const arcs: Arc[] = [];
  for (const { u, v, weight, isHeavy } of all) {
    if (!isHeavy && (!wish.isSumAsked || isShut(u) || isShut(v))) continue;
    const [a = u, b = v] = isHeavy ? [u, v] : [lightEnd[u], lightEnd[v]];
    arcs.push({ a, b, weight: wish.isSumAsked ? 2 * weight : 0 });
  }
  let wanting = 0;
  places.forEach((count, party) => {
    const penalty = isWanting(party) ? -2 * wish.reward : 0;
    if (isWanting(party)) wanting++;
    const low = lightEnd[party] ?? party;
    const legs =
      low === party
        ? [[party, SINK]]
        : [
            [party, low - 1],
            [low - 1, low],
            [low, SINK],
          ];
    legs.forEach(([a = 0, b = 0], leg) => {
      for (let i = 0; i < count; i++) {
        arcs.push({ a, b, weight: leg === 0 && i === 0 ? penalty : 0 });
      }
    });
  });
  return { arcs, capacity, wanting };
}
