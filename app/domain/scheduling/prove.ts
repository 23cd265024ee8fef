import { lostBy } from "./lost-interest.ts";
import type { ScheduleModel } from "./model.ts";
import { RoomFit } from "./room-fit.ts";

export interface Proof {
  /** favourites lost in the best schedule: proven, nothing better exists */
  least: number;
  roundOf: Int32Array | null;
}

/**
 * Goes through all schedules, cut off where the favourites lost among what is placed, plus those
 * that more favourites than rounds cost anyhow, are no fewer than the best. A generator that gives
 * nothing but time, and returns null when `steps` were not enough.
 *
 * @param known favourites lost in a schedule that exists; `roundOf` is null when that is the best
 */
export function* prove(
  model: ScheduleModel,
  known: number,
  steps: number,
): Generator<void, Proof | null> {
  const { slots, rounds, crowds } = model;
  const fit = new RoomFit(model);
  const bitsOf = new Int32Array(model.slotsOf.length);
  const members: number[][] = Array.from({ length: rounds }, () => []);
  const roundOf = new Int32Array(slots.length).fill(-1);
  const crowdsOf = model.slotsOf.map((): number[] => []);
  crowds.forEach(({ workshops }, crowd) => {
    for (const workshop of workshops) crowdsOf[workshop]!.push(crowd);
  });
  const interest = crowdsOf.map((list) => list.reduce((n, c) => n + crowds[c]!.visitors, 0));
  // Pins first, then what most people want: there the cutting is best.
  const rank = (slot: number) =>
    slots[slot]!.pinnedRound === null ? -interest[slots[slot]!.workshop]! : -Infinity;
  const order = slots.map((_, slot) => slot).sort((a, b) => rank(a) - rank(b) || a - b);
  const floor = crowds.map((crowd) => Math.max(0, crowd.workshops.length - rounds));
  // Of workshops with more runs only the last run settles what is lost: until then it may shrink.
  const isSettled = (workshop: number) =>
    model.slotsOf[workshop]!.every((slot) => roundOf[slot]! >= 0);

  let least = known;
  let best: Int32Array | null = null;
  let left = steps;
  const masked = new Int32Array(bitsOf.length);
  const lostOf = (crowd: number) => Math.max(floor[crowd]!, lostBy(crowds[crowd]!, masked));
  const start = crowds.reduce((sum, { visitors }, c) => sum + visitors * floor[c]!, 0);

  function* go(at: number, lost: number): Generator<void, boolean> {
    if (lost >= least) return true;
    const slot = order[at];
    if (slot === undefined) {
      least = lost;
      best = roundOf.slice();
      return true;
    }
    if (left-- <= 0) return false;
    if (left % 256 === 0) yield;
    const { workshop, pinnedRound } = slots[slot]!;
    for (let round = 0; round < rounds; round++) {
      if (pinnedRound !== null && round !== pinnedRound) continue;
      const bit = 1 << round;
      if (!(model.possibleRounds[workshop]! & bit) || bitsOf[workshop]! & bit) continue;
      if (model.rivals[workshop]!.some((rival) => bitsOf[rival]! & bit)) continue;
      if (!fit.fits(members[round]!, -1, slot)) continue;
      bitsOf[workshop]! |= bit;
      members[round]!.push(slot);
      roundOf[slot] = round;
      let risen = 0;
      if (isSettled(workshop)) {
        for (const c of crowdsOf[workshop]!) risen -= crowds[c]!.visitors * lostOf(c);
        masked[workshop] = bitsOf[workshop]!;
        for (const c of crowdsOf[workshop]!) risen += crowds[c]!.visitors * lostOf(c);
      }
      const isDone = yield* go(at + 1, lost + risen);
      masked[workshop] = 0;
      roundOf[slot] = -1;
      members[round]!.pop();
      bitsOf[workshop]! &= ~bit;
      if (!isDone) return false;
    }
    return true;
  }
  const isDone = yield* go(0, start);
  return isDone ? { least, roundOf: best } : null;
}
