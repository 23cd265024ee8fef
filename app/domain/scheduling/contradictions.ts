import { Chance } from "./chance.ts";
import { type Conflict, areAtOnce, findConflicts } from "./conflicts.ts";
import { construct, type RoundsOfSlots } from "./construct.ts";
import { bitCount } from "./lost-interest.ts";
import type { ScheduleModel } from "./model.ts";
import type { Programme } from "./schedule.ts";

/** Why there is no schedule, with what stands in each other's way. */
export type Contradiction =
  | { reason: "rounds-overlap"; roundIds: [string, string] }
  | { reason: "several-days"; dayIds: string[] }
  /** what is pinned has hard conflicts with itself */
  | { reason: "pins-conflict"; conflicts: Conflict[] }
  /** fewer rounds are possible for it than it should run in */
  | { reason: "no-round"; workshopId: string; runs: number; possible: number }
  /** no room is large enough with what it needs */
  | { reason: "no-room"; workshopId: string }
  | { reason: "too-many-runs"; runs: number; places: number }
  /** proven: together these cannot be placed; without any one of them the others can, or may */
  | { reason: "contradiction"; workshopIds: string[] }
  /** none was found, and none was proven impossible */
  | { reason: "not-found" };

const STEPS = 4000;
const TRIES = 6;

/** What can be seen without searching; null when nothing. `programme.runs`: only what is pinned. */
export function plainContradiction(programme: Programme): Contradiction | null {
  const { rounds, rooms } = programme;
  const dayIds = [...new Set([...rounds, ...rooms].map(({ dayId }) => dayId))];
  if (dayIds.length > 1) return { reason: "several-days", dayIds };
  for (const [i, round] of rounds.entries()) {
    const other = rounds.slice(i + 1).find((one) => areAtOnce(round, one));
    if (other) return { reason: "rounds-overlap", roundIds: [round.roundId, other.roundId] };
  }
  const conflicts = findConflicts(programme).filter((one) => one.severity === "hard");
  return conflicts.length > 0 ? { reason: "pins-conflict", conflicts } : null;
}

/** What counting shows: rounds, rooms and places on the grid; null when nothing. */
export function countedContradiction(
  model: ScheduleModel,
  { workshops }: Programme,
): Contradiction | null {
  for (const [i, { workshopId }] of workshops.entries()) {
    const runs = model.slotsOf[i]!.length;
    const possible = bitCount(model.possibleRounds[i]!);
    if (runs > possible) return { reason: "no-round", workshopId, runs, possible };
    if (runs > 0 && model.possibleRooms[i]!.length === 0) return { reason: "no-room", workshopId };
  }
  const places = model.rounds * model.rooms;
  const runs = model.slots.length;
  return runs > places ? { reason: "too-many-runs", runs, places } : null;
}

/** A schedule without hard conflicts, or why there is none. */
export function firstSchedule(
  model: ScheduleModel,
  { workshops }: Programme,
  seed: number,
): RoundsOfSlots | Contradiction {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const result = construct(model, STEPS, new Chance(seed + attempt));
    if (result.found) return result.found;
    if (!result.isProven) continue;
    const core = smallestCore(model, seed);
    return { reason: "contradiction", workshopIds: core.map((w) => workshops[w]!.workshopId) };
  }
  return { reason: "not-found" };
}

/** Leaves out, one by one, every workshop without which it is still proven impossible. */
function smallestCore(model: ScheduleModel, seed: number): number[] {
  const included = model.slotsOf.map((slots) => slots.length > 0);
  for (const workshop of included.keys()) {
    if (!included[workshop]) continue;
    included[workshop] = false;
    const result = construct(model, STEPS, new Chance(seed), included);
    included[workshop] = !(result.found === null && result.isProven);
  }
  return [...included.keys()].filter((workshop) => included[workshop]);
}
