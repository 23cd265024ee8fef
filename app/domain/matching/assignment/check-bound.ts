import type { AssignmentProblem } from "./problem.ts";
import type { Proof } from "./stages.ts";

/**
 * Recomputes what a certificate proves: the most that the sum of weights, less the reward of each
 * wanting party not served, can be. Written from the description of the network in `demand.ts`
 * and of the certificate in `certificate.ts`, without their code. Throws on a certificate of the
 * wrong form: prices that are missing, duals below 0, sets that are not nested, stems elsewhere.
 */
export function provenMost(
  problem: AssignmentProblem,
  { wish, certificate }: Proof,
): { wanting: number; most: number } {
  const { arcs, capacity, wanting } = describe(problem, wish);
  const { prices, dual, stem, crossing } = certificate;
  checkForm(certificate, capacity.length, arcs.length);
  const price = (vertex: number) => (vertex === SINK ? 0 : (prices[vertex] ?? NaN));
  const outside = dual.length;
  const around = (set: number) => orElse(certificate.parent[set], outside);
  const setOf = (vertex: number) => orElse(certificate.inner[vertex], outside);
  // What lies around has a higher number, so the lower of two is the one to climb from.
  const meet = (one: number, other: number) => {
    let [a, b] = [one, other];
    while (a !== b) [a, b] = a < b ? [around(a), b] : [a, around(b)];
    return a;
  };
  const within = new Float64Array(outside + 1);
  for (let set = outside - 1; set >= 0; set--) {
    within[set] = (dual[set] ?? NaN) + (within[around(set)] ?? NaN);
  }
  const size = new Float64Array(outside + 1);
  const grow = (set: number, by: number) => (size[set] = (size[set] ?? NaN) + by);
  let most = 0;
  capacity.forEach((places, vertex) => {
    most += places * price(vertex);
    grow(setOf(vertex), places);
  });
  const dualOnArc = Float64Array.from(arcs, ({ a, b }, arc) => {
    const [x, y] = [setOf(a), setOf(b)];
    const both = meet(x, y);
    const held = within[both] ?? NaN;
    if (crossing[arc] === 0) return held;
    for (const one of [x, y]) grow(one, 1);
    grow(both, -2);
    return (within[x] ?? NaN) + (within[y] ?? NaN) - held;
  });
  dual.forEach((value, set) => {
    const holds = (vertex: number) => meet(setOf(vertex), set) === set;
    const arc = stem[set] ?? NaN;
    let listed = 0;
    if (arc !== -1) {
      const { a, b } = arcs[arc] ?? { a: SINK, b: SINK };
      if (holds(a) === holds(b)) throw new Error("the stem of an odd set lies elsewhere");
      listed = crossing[arc] === 0 ? 1 : -1;
      dualOnArc[arc] = (dualOnArc[arc] ?? NaN) + listed * value;
    }
    most += value * Math.floor(((size[set] ?? NaN) + listed) / 2);
    grow(around(set), size[set] ?? NaN);
  });
  arcs.forEach(({ a, b, weight }, arc) => {
    most += Math.max(0, weight - price(a) - price(b) - (dualOnArc[arc] ?? NaN));
  });
  if (!Number.isSafeInteger(Math.floor(most))) return { wanting, most: NaN };
  return { wanting, most: Math.floor(most / 2) };
}

function orElse(set: number | undefined, outside: number): number {
  return set === undefined || set === -1 ? outside : set;
}

function checkForm(certificate: Proof["certificate"], vertices: number, arcs: number): void {
  const { prices, inner, parent, dual, stem, crossing } = certificate;
  const sets = dual.length;
  if (prices.length !== vertices || inner.length !== vertices || crossing.length !== arcs) {
    throw new Error("something for each vertex and arc");
  }
  if (parent.length !== sets || stem.length !== sets) throw new Error("something for each set");
  if (!dual.every((value) => value >= 0)) throw new Error("the dual of an odd set is below 0");
  if (!inner.every((set) => set >= -1 && set < sets)) throw new Error("a set that is none");
  if (!parent.every((up, set) => up === -1 || (up > set && up < sets))) {
    throw new Error("sets that do not lie within each other");
  }
  if (!crossing.every((one) => one === 0 || one === 1)) throw new Error("an arc crosses or not");
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
