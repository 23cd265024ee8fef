import type { Chance } from "./chance.ts";
import type { Change, ScheduleState } from "./state.ts";

/** Less than this is lost in adding up, and no improvement. */
const HAIR = 1e-9;

/** How far the search is, 0 to 1, and the favourites lost in the best schedule so far. */
export interface SearchProgress {
  part: number;
  lost: number;
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983) over moves and trades of rounds, then
 * every move and trade until none helps. A generator that gives its progress every so many tries and
 * may be left there (`return`): the best schedule seen is in `state` whenever it ends.
 *
 * @param tries how many changes are looked at while it cools
 */
export function* improve(
  state: ScheduleState,
  slots: number,
  rounds: number,
  tries: number,
  chance: Chance,
): Generator<SearchProgress, void> {
  if (slots > 0 && rounds > 1) yield* anneal(state, slots, rounds, tries, chance);
  yield* descend(state, slots, rounds);
}

function* anneal(
  state: ScheduleState,
  slots: number,
  rounds: number,
  tries: number,
  chance: Chance,
): Generator<SearchProgress, void> {
  const best = { cost: state.cost, lost: state.interestLost, roundOf: state.roundOf.slice() };
  const keep = (): void => {
    if (state.cost >= best.cost - HAIR) return;
    best.cost = state.cost;
    best.lost = state.interestLost;
    best.roundOf.set(state.roundOf);
  };
  const start = warmth(state, slots, rounds, chance);
  // In the end a rise of one favourite is taken once in some thousands of times.
  const end = Math.min(start, 0.12);
  try {
    for (let i = 0; i < tries; i++) {
      if (i % 256 === 0) {
        keep();
        yield { part: i / tries, lost: best.lost };
      }
      const change = anyChange(state, slots, rounds, chance);
      if (!change) continue;
      const heat = start * (end / start) ** (i / tries);
      const risen = state.costOf(change);
      if (risen > 0 && chance.fraction() >= Math.exp(-risen / heat)) continue;
      // Downhill nothing is kept: the end of the way down will be.
      if (risen > 0) keep();
      state.apply(change);
    }
  } finally {
    keep();
    state.restore(best.roundOf);
  }
}

/** Every move and every trade in turn, until a whole round of them brings nothing. */
function* descend(
  state: ScheduleState,
  slots: number,
  rounds: number,
): Generator<SearchProgress, void> {
  for (let hasImproved = true; hasImproved;) {
    hasImproved = false;
    for (let slot = 0; slot < slots; slot++) {
      yield { part: 1, lost: state.interestLost };
      for (let round = 0; round < rounds; round++) {
        hasImproved = takeIfBetter(state, { slot, partner: -1, round }) || hasImproved;
      }
      for (let partner = slot + 1; partner < slots; partner++) {
        const change = { slot, partner, round: state.roundOf[partner]! };
        hasImproved = takeIfBetter(state, change) || hasImproved;
      }
    }
  }
}

function takeIfBetter(state: ScheduleState, change: Change): boolean {
  if (!state.isAllowed(change) || state.costOf(change) >= -HAIR) return false;
  state.apply(change);
  return true;
}

function anyChange(
  state: ScheduleState,
  slots: number,
  rounds: number,
  chance: Chance,
): Change | null {
  const slot = chance.below(slots);
  const partner = chance.below(4) === 0 ? -1 : chance.below(slots);
  const round = partner < 0 ? chance.below(rounds) : state.roundOf[partner]!;
  const change = { slot, partner, round };
  return state.isAllowed(change) ? change : null;
}

/** The heat at which a usual rise is taken about one time in five. */
function warmth(state: ScheduleState, slots: number, rounds: number, chance: Chance): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < 200; i++) {
    const change = anyChange(state, slots, rounds, chance);
    const risen = change ? state.costOf(change) : 0;
    if (risen <= 0) continue;
    sum += risen;
    count++;
  }
  return count === 0 ? 1 : Math.max(0.2, sum / count / 1.6);
}
