import fc from "fast-check";
import { CHOICE_POINTS, type DrawInput, FIRST_SEAT_POINTS } from "./draw.ts";

const START = Date.UTC(2027, 4, 20, 8);

/** Rounds of 45 minutes, an hour apart. */
export const roundsOf = (count: number): DrawInput["rounds"] =>
  Array.from({ length: count }, (_, r) => ({
    roundId: `round-${r}`,
    startsAt: new Date(START + r * 3_600_000),
    endsAt: new Date(START + r * 3_600_000 + 2_700_000),
  }));

interface Size {
  rounds: number;
  workshops: number;
  visitors: number;
  /** runs of one workshop at most */
  repeats: number;
}

/** Small draws with few seats, some held back, some taken, some visitors busy. */
export const draws = (size: Size): fc.Arbitrary<DrawInput> => {
  const rounds = roundsOf(size.rounds);
  const roundIds = rounds.map((round) => round.roundId);
  const workshopIds = Array.from({ length: size.workshops }, (_, w) => `w${w}`);
  const runsOf = (workshopId: string) =>
    fc
      .uniqueArray(fc.constantFrom(...roundIds), { minLength: 1, maxLength: size.repeats })
      .chain((list) =>
        fc.tuple(
          ...list.map((roundId) =>
            fc.record({
              runId: fc.constant(`${workshopId} ${roundId}`),
              workshopId: fc.constant(workshopId),
              roundId: fc.constant(roundId),
              capacity: fc.constantFrom(1, 1, 2, 3),
              heldBack: fc.constantFrom(0, 0, 0, 1),
            }),
          ),
        ),
      );
  return fc
    .tuple(...workshopIds.map(runsOf))
    .map((lists) => lists.flat())
    .chain((runs) =>
      fc.record({
        rounds: fc.constant(rounds),
        runs: fc.constant(runs),
        seed: fc.string({ maxLength: 5 }),
        visitors: fc.tuple(
          ...Array.from({ length: size.visitors }, (_, v) =>
            fc.record({
              visitorId: fc.constant(`v${v}`),
              choices: fc.uniqueArray(fc.constantFrom(...workshopIds, "gone"), { maxLength: 4 }),
              seats: fc.oneof(
                { weight: 4, arbitrary: fc.constant([]) },
                { weight: 1, arbitrary: fc.constantFrom(...runs).map((run) => [run.runId]) },
              ),
              busyRounds: fc.subarray(roundIds, { maxLength: 1 }),
            }),
          ),
        ),
      }),
    );
};

/** The most points there are, by trying everything; shares no code with the draw. */
export function bruteForce({ runs, visitors }: DrawInput): number {
  const left = new Map(runs.map((run) => [run.runId, run.capacity - run.heldBack]));
  for (const runId of visitors.flatMap((visitor) => visitor.seats)) {
    left.set(runId, left.get(runId)! - 1);
  }
  const roundOf = new Map(runs.map((run) => [run.runId, run.roundId]));
  const go = (v: number): number => {
    const visitor = visitors[v];
    if (!visitor) return 0;
    const held = runs.filter((run) => visitor.seats.includes(run.runId));
    const tryChoices = (c: number, rounds: string[], isSeated: boolean): number => {
      const workshopId = visitor.choices[c];
      if (workshopId === undefined) return go(v + 1);
      let best = tryChoices(c + 1, rounds, isSeated);
      if (held.some((run) => run.workshopId === workshopId)) return best;
      for (const run of runs.filter((one) => one.workshopId === workshopId)) {
        const round = roundOf.get(run.runId)!;
        if (left.get(run.runId)! <= 0 || rounds.includes(round)) continue;
        left.set(run.runId, left.get(run.runId)! - 1);
        const points = CHOICE_POINTS[c]! + (isSeated ? 0 : FIRST_SEAT_POINTS);
        best = Math.max(best, points + tryChoices(c + 1, [...rounds, round], true));
        left.set(run.runId, left.get(run.runId)! + 1);
      }
      return best;
    };
    const taken = [...visitor.busyRounds, ...held.map((run) => run.roundId)];
    return tryChoices(0, taken, held.length > 0);
  };
  return go(0);
}
