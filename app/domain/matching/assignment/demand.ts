import { buildNetwork, type Network } from "./network.ts";
import type { AssignmentProblem } from "./problem.ts";

/**
 * What a stage asks. `floor`: a party counts as served by an introduction of at least this weight.
 * `reward`: what serving one more party is worth, against the sum of weights; 0 asks for the sum
 * alone. `isSumAsked`: false gives every edge weight 0 and leaves out those under the floor.
 */
export type Wish = { floor: number; reward: number; isSumAsked: boolean };

export type Demand = {
  network: Network;
  /** of arc number a, below its length, the edge that it stands for */
  edgeOf: Int32Array;
  /** per party 1 where serving it is rewarded: it can be served, and no lock does so already */
  isWanting: Uint8Array;
  /** per party the vertex at which its edges under the floor end: `light`, or its own */
  light: Int32Array;
};

/**
 * Makes the network of a wish. Party p is vertex p. Where edges under the floor may be used but
 * do not serve, a wanting party gets two vertices more (`middle`, `light`, numbered on from the
 * parties, in order of party): edges at or above the floor end at p, the others at `light`, and
 * arcs p–middle–light carry over how many places each has. Arcs, in this order:
 * the edges in use, in their own order; then per party with capacity c
 * - plain: c arcs to the sink, the first of weight −reward where the party is wanting, else 0;
 * - parted: c arcs p–middle, the first of weight −reward; c middle–light; c light–sink.
 * All weights are doubled, see `Network`.
 */
export function makeDemand(problem: AssignmentProblem, wish: Wish): Demand {
  const { capacity, edges, lockedBest } = problem;
  const parties = capacity.length;
  const isUsable = (e: number) => capacity[edges.u[e]!]! > 0 && capacity[edges.v[e]!]! > 0;
  const heavy = new Uint8Array(parties);
  const light = new Uint8Array(parties);
  for (let e = 0; e < edges.u.length; e++) {
    if (!isUsable(e)) continue;
    const kind = edges.weight[e]! >= wish.floor ? heavy : light;
    kind[edges.u[e]!] = kind[edges.v[e]!] = 1;
  }
  const isWanting = new Uint8Array(parties);
  const isShut = new Uint8Array(parties);
  const lightVertex = new Int32Array(parties);
  let vertices = parties;
  for (let p = 0; p < parties; p++) {
    lightVertex[p] = p;
    const locked = lockedBest[p]!;
    const isInNeed = wish.reward > 0 && (locked === 0 || locked < wish.floor);
    if (!isInNeed || capacity[p] === 0) continue;
    isWanting[p] = heavy[p]!;
    if (!light[p] || !wish.isSumAsked) continue;
    // With one place, or without an edge that serves, the others are of no use to it.
    if (heavy[p] && capacity[p]! > 1) {
      lightVertex[p] = vertices + 1;
      vertices += 2;
    } else isShut[p] = 1;
  }
  const used: number[] = [];
  for (let e = 0; e < edges.u.length; e++) {
    if (!isUsable(e)) continue;
    const isLight = edges.weight[e]! < wish.floor;
    if (isLight && (!wish.isSumAsked || isShut[edges.u[e]!] || isShut[edges.v[e]!])) continue;
    used.push(e);
  }
  let spare = 0;
  for (let p = 0; p < parties; p++) spare += capacity[p]! * (lightVertex[p] === p ? 1 : 3);
  const from = new Int32Array(used.length + spare);
  const to = new Int32Array(used.length + spare);
  const weight = new Float64Array(used.length + spare);
  used.forEach((e, a) => {
    const isLight = edges.weight[e]! < wish.floor;
    from[a] = isLight ? lightVertex[edges.u[e]!]! : edges.u[e]!;
    to[a] = isLight ? lightVertex[edges.v[e]!]! : edges.v[e]!;
    weight[a] = wish.isSumAsked ? 2 * edges.weight[e]! : 0;
  });
  const vertexCapacity = new Int32Array(vertices);
  let arc = used.length;
  const addSpare = (one: number, other: number, count: number, firstWeight: number) => {
    for (let i = 0; i < count; i++, arc++) {
      from[arc] = one;
      to[arc] = other;
      weight[arc] = i === 0 ? firstWeight : 0;
    }
  };
  for (let p = 0; p < parties; p++) {
    const room = Math.max(0, capacity[p]!);
    const penalty = isWanting[p] ? -2 * wish.reward : 0;
    const low = lightVertex[p]!;
    vertexCapacity[p] = room;
    if (low === p) addSpare(p, vertices, room, penalty);
    else {
      vertexCapacity[low - 1] = vertexCapacity[low] = room;
      addSpare(p, low - 1, room, penalty);
      addSpare(low - 1, low, room, 0);
      addSpare(low, vertices, room, 0);
    }
  }
  const network = buildNetwork(vertexCapacity, from, to, weight);
  return { network, edgeOf: Int32Array.from(used), isWanting, light: lightVertex };
}
