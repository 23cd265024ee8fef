import type { Chance } from "./chance.ts";
import { lostBy } from "./lost-interest.ts";
import type { ScheduleModel } from "./model.ts";
import { RoomFit } from "./room-fit.ts";

/** By slot the round it is in; -1 for none. */
export type RoundsOfSlots = Int32Array;

export type Construction =
  | { found: RoundsOfSlots }
  /** every way was tried */
  | { found: null; isProven: true }
  | { found: null; isProven: false };

/**
 * A schedule without hard conflicts, made by depth-first search: each time the slot with the fewest
 * rounds left, in the round where it costs the least interest. Complete: with steps enough it finds
 * one or proves that there is none.
 *
 * @param included by workshop whether it takes part; the others are left out altogether
 * @param chance breaks ties between rounds, so that another try goes another way
 */
export function construct(
  model: ScheduleModel,
  steps: number,
  chance: Chance,
  included: readonly boolean[] = model.slotsOf.map(() => true),
): Construction {
  const { slots, rounds } = model;
  const roundOf: RoundsOfSlots = new Int32Array(slots.length).fill(-1);
  const bitsOf = new Int32Array(model.slotsOf.length);
  const members: number[][] = Array.from({ length: rounds }, () => []);
  const fit = new RoomFit(model);
  const crowdsOf = model.slotsOf.map((): number[] => []);
  model.crowds.forEach(({ workshops }, crowd) => {
    for (const workshop of workshops) crowdsOf[workshop]!.push(crowd);
  });
  let left = steps;

  const isFree = (slot: number, round: number): boolean => {
    const { workshop } = slots[slot]!;
    const bit = 1 << round;
    if (!(model.possibleRounds[workshop]! & bit) || bitsOf[workshop]! & bit) return false;
    if (model.rivals[workshop]!.some((rival) => bitsOf[rival]! & bit)) return false;
    return members[round]!.length < model.rooms && fit.fits(members[round]!, -1, slot);
  };
  const put = (slot: number, round: number): void => {
    roundOf[slot] = round;
    bitsOf[slots[slot]!.workshop]! |= 1 << round;
    members[round]!.push(slot);
  };
  const takeBack = (slot: number, round: number): void => {
    roundOf[slot] = -1;
    bitsOf[slots[slot]!.workshop]! &= ~(1 << round);
    members[round]!.pop();
  };
  const costOf = (slot: number, round: number): number => {
    const { workshop } = slots[slot]!;
    const lost = () =>
      crowdsOf[workshop]!.reduce((sum, crowd) => {
        const { visitors } = model.crowds[crowd]!;
        return sum + visitors * lostBy(model.crowds[crowd]!, bitsOf);
      }, 0);
    const before = bitsOf[workshop]!;
    bitsOf[workshop] = before | (1 << round);
    const cost = lost();
    bitsOf[workshop] = before;
    return cost + chance.fraction();
  };

  const open = new Set<number>();
  for (const [slot, { workshop, pinnedRound }] of slots.entries()) {
    if (!included[workshop]) continue;
    if (pinnedRound === null) open.add(slot);
    else if (isFree(slot, pinnedRound)) put(slot, pinnedRound);
    else return { found: null, isProven: true };
  }

  const search = (): boolean => {
    if (open.size === 0) return true;
    if (left-- <= 0) return false;
    let next = -1;
    let choices: number[] = [];
    for (const slot of open) {
      const free: number[] = [];
      for (let r = 0; r < rounds; r++) if (isFree(slot, r)) free.push(r);
      if (next < 0 || free.length < choices.length) [next, choices] = [slot, free];
      if (free.length === 0) return false;
    }
    open.delete(next);
    const ranked = choices.map((round) => ({ round, cost: costOf(next, round) }));
    for (const { round } of ranked.sort((a, b) => a.cost - b.cost)) {
      put(next, round);
      if (search()) return true;
      takeBack(next, round);
      if (left <= 0) break;
    }
    open.add(next);
    return false;
  };
  if (search()) return { found: roundOf };
  return { found: null, isProven: left > 0 };
}
