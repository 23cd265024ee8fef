import type { Network } from "./network.ts";
import { makeState, type State } from "./state.ts";

/**
 * Prices near the best ones, found by letting each vertex in turn ask the price at which exactly
 * its capacity of arcs gains, halfway between what keeps the last and what attracts one more.
 * `known` are prices to begin with. Even numbers ≥ 0; near is enough, because the search mends whatever is left.
 */
export function guessPrices(network: Network, sweeps: number, known?: Float64Array): Float64Array {
  const { sink, capacity } = network;
  const price = new Float64Array(sink + 1);
  const gains = new Gains(network, price);
  if (known) for (let v = 0; v < sink; v++) price[v] = Math.max(0, 2 * Math.floor(known[v]! / 2));
  else {
    for (let v = 0; v < sink; v++) {
      const last = gains.ranked(v, capacity[v]!, false);
      price[v] = Math.max(0, 2 * Math.floor(last / 4));
    }
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let i = 0; i < sink; i++) {
      // To and fro, so that what one end learns reaches the other.
      const v = sweep % 2 === 0 ? i : sink - 1 - i;
      const last = gains.ranked(v, capacity[v]!, true);
      const next = gains.next;
      price[v] = Math.max(0, 2 * Math.floor((last + Math.max(0, next)) / 4));
    }
  }
  return price;
}

/** The most that a vertex gains by its arcs, in order. */
class Gains {
  private top: Float64Array;
  /** what the arc after the one that `ranked` gave gains */
  next = 0;

  constructor(
    private network: Network,
    private price: Float64Array,
  ) {
    const most = network.capacity.reduce((one, other) => Math.max(one, other), 0);
    this.top = new Float64Array(most + 1);
  }

  /** The gain of the arc that is number `rank` (from 1) at `v`, less the other end's price. */
  ranked(v: number, rank: number, isLess: boolean): number {
    const { first, arcs, from, to, weight } = this.network;
    const top = this.top;
    top.fill(-Infinity, 0, rank + 1);
    for (let i = first[v]!; i < first[v + 1]!; i++) {
      const arc = arcs[i]!;
      const other = from[arc] === v ? to[arc]! : from[arc]!;
      const gain = isLess ? weight[arc]! - this.price[other]! : weight[arc]!;
      if (gain <= top[rank]!) continue;
      let at = rank;
      for (; at > 0 && top[at - 1]! < gain; at--) top[at] = top[at - 1]!;
      top[at] = gain;
    }
    this.next = top[rank]!;
    return rank > 0 ? top[rank - 1]! : top[0]!;
  }
}

/**
 * A sound state to search from: prices are raised until no vertex gains by more arcs than it may
 * have, all arcs that gain are chosen, then those that neither gain nor lose while there is room.
 */
export function startFrom(network: Network, guess: Float64Array): State {
  const { sink, capacity, from, to, weight } = network;
  const price = new Float64Array(sink + 1);
  price.set(guess.subarray(0, sink));
  const gains = new Gains(network, price);
  for (let v = 0; v < sink; v++) {
    gains.ranked(v, capacity[v]!, true);
    price[v] = Math.max(price[v]!, gains.next);
  }
  const s = makeState(network, price);
  const choose = (arc: number) => {
    s.chosen[arc] = 1;
    if (from[arc]! < sink) s.room[from[arc]!]!--;
    if (to[arc]! < sink) s.room[to[arc]!]!--;
  };
  const slackOf = (arc: number) => price[from[arc]!]! + price[to[arc]!]! - weight[arc]!;
  for (let arc = 0; arc < from.length; arc++) if (slackOf(arc) < 0) choose(arc);
  const hasRoom = (v: number) => v === sink || s.room[v]! > 0;
  for (const isSpare of [true, false]) {
    for (let arc = 0; arc < from.length; arc++) {
      if ((to[arc] === sink) !== isSpare || s.chosen[arc] === 1 || slackOf(arc) !== 0) continue;
      if (hasRoom(from[arc]!) && hasRoom(to[arc]!)) choose(arc);
    }
  }
  return s;
}
