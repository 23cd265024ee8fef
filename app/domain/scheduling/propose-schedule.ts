import { assignRooms } from "./assign-rooms.ts";
import { boundOn } from "./bound.ts";
import { Chance } from "./chance.ts";
import {
  type Contradiction,
  countedContradiction,
  firstSchedule,
  plainContradiction,
} from "./contradictions.ts";
import { improve } from "./improve.ts";
import { lostBy } from "./lost-interest.ts";
import { modelOf, type ScheduleModel } from "./model.ts";
import { prove } from "./prove.ts";
import type { Favourites, Programme } from "./schedule.ts";
import { ScheduleState } from "./state.ts";

export interface ScheduleProblem {
  /** one location-day, with the runs as they stand; those that are pinned stay */
  programme: Programme;
  demand: readonly Favourites[];
}

export interface Progress {
  /** 0 to 1 */
  part: number;
  /** favourites lost in the best schedule so far */
  lost: number;
}

export interface ProposalOptions {
  onProgress?: (progress: Progress) => void;
  /** when aborted, the best schedule so far is the answer */
  signal?: AbortSignal;
  /** a whole number; the same problem and seed give the same schedule, unless it was cut short */
  seed?: number;
  /** after this it answers with the best so far */
  maxMilliseconds?: number;
  /** milliseconds from any start */
  now: () => number;
  /** lets others work; called every few dozen milliseconds */
  breathe: () => Promise<void>;
}

export interface ProposedRun {
  /** null for a run that is new; a workshop's own runs keep their ids, in order of the rounds */
  runId: string | null;
  workshopId: string;
  roundId: string;
  roomId: string;
  isPinned: boolean;
}

export interface ProposedSchedule {
  ok: true;
  runs: ProposedRun[];
  /** favourites that people cannot see: those at the same time as another, and those not placed */
  before: { lost: number; unplacedRuns: number };
  after: { lost: number };
  /** proven: no schedule loses fewer favourites (bound.ts says how, or all were tried) */
  bound: number;
  /** after.lost equals bound */
  isOptimal: boolean;
  /** stopped or out of time: a longer search might find better, and another time may give another */
  wasCutShort: boolean;
}

export type ScheduleProposal = ProposedSchedule | ({ ok: false } & Contradiction);

const TRIES_PER_RUN = 2500;
/** More runs than this are not worth the try. */
const MOST_PROVEN = 20;
const PROVE_STEPS = 60_000;
const BREATH = 25;

/**
 * Proposes rounds and rooms for all workshops: the fewest favourites lost, with what is pinned left
 * alone and no hard conflict; between equals, presenters in the rounds that they prefer. First any
 * schedule (construct.ts), then annealing (improve.ts), then a bound, and on small days a proof by
 * trying all (prove.ts). Rooms follow per round. A good schedule, near the best; how near, only
 * `bound` says.
 */
export async function proposeSchedule(
  problem: ScheduleProblem,
  options: ProposalOptions,
): Promise<ScheduleProposal> {
  const { programme } = problem;
  const { seed = 1, now, breathe, onProgress, signal } = options;
  const pins = programme.runs.filter((run) => run.isPinned);
  const plain = plainContradiction({ ...programme, runs: pins });
  if (plain) return { ok: false, ...plain };
  const model = modelOf(programme, problem.demand);
  const counted = countedContradiction(model, programme);
  if (counted) return { ok: false, ...counted };
  const first = firstSchedule(model, programme, seed);
  if (!(first instanceof Int32Array)) return { ok: false, ...first };

  const ends = now() + (options.maxMilliseconds ?? Infinity);
  let breathes = now() + BREATH;
  let wasCutShort = false;
  const run = async <T, S>(
    steps: Generator<S, T>,
    onStep?: (step: S) => void,
  ): Promise<T | null> => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const time = now();
      if (time < breathes) continue;
      if (signal?.aborted || time >= ends) {
        wasCutShort = true;
        steps.return(null as T);
        return null;
      }
      onStep?.(step.value);
      await breathe();
      breathes = now() + BREATH;
    }
  };

  const state = new ScheduleState(model, first);
  const tries = TRIES_PER_RUN * model.slots.length;
  const search = improve(state, model.slots.length, model.rounds, tries, new Chance(seed));
  const tell = (part: number, best: number) =>
    onProgress?.({ part, lost: best + model.lostAnyway });
  await run(search, (step) => tell(0.8 * step.part, step.lost));
  let roundOf = state.roundOf;
  let lost = state.interestLost;
  tell(0.8, lost);
  let bound = (await run(boundOn(model))) ?? 0;
  tell(0.9, lost);
  if (lost > bound && model.slots.length <= MOST_PROVEN) {
    const proof = await run(prove(model, lost, PROVE_STEPS));
    if (proof) {
      roundOf = proof.roundOf ?? roundOf;
      lost = bound = proof.least;
    }
  }
  tell(1, lost);
  return {
    ok: true,
    runs: written(model, programme, roundOf),
    before: standing(model, programme),
    after: { lost: lost + model.lostAnyway },
    bound: bound + model.lostAnyway,
    isOptimal: lost === bound,
    wasCutShort,
  };
}

/** What the programme as it stands loses; a workshop that stands nowhere is lost to who likes it. */
function standing(model: ScheduleModel, programme: Programme): ProposedSchedule["before"] {
  const roundIndex = new Map(programme.rounds.map((round, i) => [round.roundId, i]));
  const bitsOf = Int32Array.from(programme.workshops, ({ workshopId }) =>
    programme.runs
      .filter((run) => run.workshopId === workshopId)
      .reduce((bits, run) => {
        const round = roundIndex.get(run.roundId);
        return round === undefined ? bits : bits | (1 << round);
      }, 0),
  );
  const lost = model.crowds.reduce((sum, crowd) => {
    const missing = crowd.workshops.filter((workshop) => bitsOf[workshop] === 0).length;
    return sum + crowd.visitors * (lostBy(crowd, bitsOf) + missing);
  }, model.lostAnyway);
  const unplacedRuns = model.slotsOf.reduce((sum, slots, w) => {
    const { workshopId } = programme.workshops[w]!;
    const placed = programme.runs.filter((run) => run.workshopId === workshopId).length;
    return sum + Math.max(0, slots.length - placed);
  }, 0);
  return { lost, unplacedRuns };
}

function written(model: ScheduleModel, programme: Programme, roundOf: Int32Array): ProposedRun[] {
  const { rounds, rooms, workshops } = programme;
  const roomOf = new Map<number, number>();
  for (const round of rounds.keys()) {
    const slots = [...model.slots.keys()].filter((slot) => roundOf[slot] === round);
    const assigned = assignRooms(model, programme, slots);
    slots.forEach((slot, i) => roomOf.set(slot, assigned[i]!));
  }
  return workshops.flatMap(({ workshopId }, w) => {
    const mine = programme.runs.filter((run) => run.workshopId === workshopId);
    const pinned = mine.filter((run) => run.isPinned);
    const loose = mine.filter((run) => !run.isPinned);
    const [fixed, free] = [
      model.slotsOf[w]!.slice(0, pinned.length),
      model.slotsOf[w]!.slice(pinned.length),
    ];
    const at = (slot: number) => ({
      workshopId,
      roundId: rounds[roundOf[slot]!]!.roundId,
      roomId: rooms[roomOf.get(slot)!]!.roomId,
    });
    return [
      ...fixed.map((slot, i) => ({ runId: pinned[i]!.runId, ...at(slot), isPinned: true })),
      ...free
        .sort((a, b) => roundOf[a]! - roundOf[b]!)
        .map((slot, i) => ({ runId: loose[i]?.runId ?? null, ...at(slot), isPinned: false })),
    ];
  });
}
