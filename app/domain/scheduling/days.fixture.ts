import fc from "fast-check";
import type { Favourites, Programme, ScheduledRun, ScheduleWorkshop } from "./schedule.ts";
import type { ProposedRun } from "./propose-schedule.ts";

const START = Date.UTC(2027, 4, 20, 8);
const ROUND_MINUTES = [45, 45, 30, 60];

interface Size {
  rounds: number;
  rooms: number;
  workshops: number;
  visitors: number;
  /** runs of one workshop at most */
  repeats: number;
}

const subset = (from: string[], maxLength: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(from, { maxLength }) },
  );

/** Small days in which everything binds now and then; one in some has no schedule. */
export const days = (size: Size): fc.Arbitrary<{ programme: Programme; demand: Favourites[] }> => {
  const roundIds = Array.from({ length: size.rounds }, (_, r) => `round-${r}`);
  const roomIds = Array.from({ length: size.rooms }, (_, r) => `room-${r}`);
  const workshopIds = Array.from({ length: size.workshops }, (_, w) => `w${w}`);
  const rounds = roundIds.map((roundId, r) => ({
    roundId,
    dayId: "day",
    startsAt: new Date(START + r * 3_600_000),
    endsAt: new Date(START + r * 3_600_000 + ROUND_MINUTES[r % 4]! * 60_000),
  }));
  const presenterIds = ["p0", "p1", "p2", "p3"];
  const workshop = (workshopId: string): fc.Arbitrary<ScheduleWorkshop> =>
    fc.record({
      workshopId: fc.constant(workshopId),
      minutes: fc.constantFrom(null, 30, 30, 45),
      seats: fc.constantFrom(0, 0, 10, 30),
      expectedDemand: fc.constantFrom(null, 15, 40),
      maxGroup: fc.constantFrom(null, 20),
      equipment: subset(["screen"], 1),
      presenterIds: subset(presenterIds, 1),
      organisationIds: subset(["o0", "o1"], 1),
      runs: fc.integer({ min: 1, max: size.repeats }),
    });
  const pin = fc.record({
    workshop: fc.nat(size.workshops - 1),
    round: fc.nat(size.rounds - 1),
    room: fc.nat(size.rooms - 1),
    isPinned: fc.boolean(),
  });
  return fc
    .record({
      rooms: fc.tuple(
        ...roomIds.map((roomId) =>
          fc.record({
            roomId: fc.constant(roomId),
            dayId: fc.constant("day"),
            capacity: fc.constantFrom(10, 30, 60),
            equipment: fc.constantFrom([], ["screen"], ["screen"]),
          }),
        ),
      ),
      presenters: fc.tuple(
        ...presenterIds.map((presenterId) =>
          fc.record({
            presenterId: fc.constant(presenterId),
            impossibleRounds: subset(roundIds, 1),
            preferredRounds: subset(roundIds, 1),
          }),
        ),
      ),
      workshops: fc.tuple(...workshopIds.map(workshop)),
      pins: fc.array(pin, { maxLength: 2 }),
      demand: fc.array(
        fc.record({
          workshopIds: fc.uniqueArray(fc.constantFrom(...workshopIds, "gone"), { maxLength: 4 }),
          visitors: fc.integer({ min: 1, max: 9 }),
        }),
        { maxLength: size.visitors },
      ),
    })
    .map(({ rooms, presenters, workshops, pins, demand }) => ({
      programme: {
        rounds,
        rooms,
        presenters,
        workshops,
        runs: pins.map((one, i) => ({
          runId: `run-${i}`,
          workshopId: workshopIds[one.workshop]!,
          roundId: roundIds[one.round]!,
          roomId: roomIds[one.room]!,
          isPinned: one.isPinned,
        })),
      },
      demand,
    }));
};

/** The proposal as a programme, to look for conflicts in. */
export const asRuns = (runs: ProposedRun[]): ScheduledRun[] =>
  runs.map((run, i) => ({ ...run, runId: run.runId ?? `new-${i}` }));

/** Favourites lost with these runs: every visitor tries every way to go; shares no code. */
export function lostWith(
  runs: Pick<ScheduledRun, "workshopId" | "roundId">[],
  demand: Favourites[],
): number {
  const most = (wanted: string[], rounds: string[]): number => {
    const [first, ...rest] = wanted;
    if (first === undefined) return 0;
    const free = runs.filter((run) => run.workshopId === first && !rounds.includes(run.roundId));
    const going = free.map((run) => 1 + most(rest, [...rounds, run.roundId]));
    return Math.max(most(rest, rounds), ...going);
  };
  return demand.reduce(
    (sum, { workshopIds, visitors }) =>
      sum + visitors * (workshopIds.length - most([...workshopIds], [])),
    0,
  );
}

/**
 * The fewest favourites that can be lost, by trying every round and room for every run; null when
 * every way has a hard conflict. `isClean` judges a list of runs.
 */
export function bruteForce(
  { programme, demand }: { programme: Programme; demand: Favourites[] },
  isClean: (runs: ScheduledRun[]) => boolean,
): number | null {
  const pins = programme.runs.filter((run) => run.isPinned);
  const wanted = programme.workshops.flatMap(({ workshopId, runs }) => {
    const count = runs - pins.filter((run) => run.workshopId === workshopId).length;
    return Array.from({ length: Math.max(0, count) }, () => workshopId);
  });
  let best: number | null = null;
  const place = (i: number, runs: ScheduledRun[]): void => {
    if (!isClean(runs)) return;
    const workshopId = wanted[i];
    if (workshopId === undefined) {
      const lost = lostWith(runs, demand);
      best = best === null ? lost : Math.min(best, lost);
      return;
    }
    for (const { roundId } of programme.rounds) {
      for (const { roomId } of programme.rooms) {
        const run = { runId: `try-${i}`, workshopId, roundId, roomId, isPinned: false };
        place(i + 1, [...runs, run]);
      }
    }
  };
  place(0, pins);
  return best;
}
