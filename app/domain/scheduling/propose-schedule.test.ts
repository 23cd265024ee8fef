import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findConflicts } from "./conflicts.ts";
import { asRuns, bruteForce, days, lostWith } from "./days.fixture.ts";
import {
  type ProposalOptions,
  proposeSchedule,
  type ScheduleProblem,
  type ScheduleProposal,
} from "./propose-schedule.ts";
import type { Programme, ScheduledRun } from "./schedule.ts";

const options: ProposalOptions = { now: () => performance.now(), breathe: async () => {} };

const hardIn = (programme: Programme, runs: ScheduledRun[]) =>
  findConflicts({ ...programme, runs }).filter((conflict) => conflict.severity === "hard");

const proposal = async (problem: ScheduleProblem, more: Partial<ProposalOptions> = {}) => {
  const result = await proposeSchedule(problem, { ...options, ...more });
  if (!result.ok) throw new Error(`no schedule: ${result.reason}`);
  return result;
};

const small = days({ rounds: 2, rooms: 2, workshops: 4, visitors: 6, repeats: 1 });
const repeating = days({ rounds: 3, rooms: 2, workshops: 3, visitors: 6, repeats: 2 });
const larger = days({ rounds: 4, rooms: 4, workshops: 9, visitors: 40, repeats: 2 });

describe("a proposed schedule", () => {
  it.each([
    ["each workshop once", small],
    ["some workshops more often", repeating],
  ])("is the best there is on small days, or says that there is none: %s", async (_, problems) => {
    let schedules = 0;
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const { programme } = problem;
        const least = bruteForce(problem, (runs) => hardIn(programme, runs).length === 0);
        const result: ScheduleProposal = await proposeSchedule(problem, options);
        if (!result.ok) {
          expect(result.reason).not.toBe("not-found");
          expect(least).toBeNull();
          refusals++;
          return;
        }
        schedules++;
        expect(result.after.lost).toBe(least);
        expect(result.bound).toBe(least);
        expect(result.isOptimal).toBe(true);
        expect(lostWith(result.runs, [...problem.demand])).toBe(least);
      }),
      { numRuns: 150 },
    );
    expect(schedules).toBeGreaterThan(20);
    expect(refusals).toBeGreaterThan(5);
  });

  it("never has a hard conflict, keeps what is pinned, and runs all as often as asked", async () => {
    await fc.assert(
      fc.asyncProperty(larger, async (problem) => {
        const { programme, demand } = problem;
        const result = await proposeSchedule(problem, options);
        if (!result.ok) return;
        expect(hardIn(programme, asRuns(result.runs))).toEqual([]);
        for (const pin of programme.runs.filter((run) => run.isPinned)) {
          expect(result.runs).toContainEqual(pin);
        }
        const ids = result.runs.flatMap((run) => run.runId ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { workshopId, runs } of programme.workshops) {
          const pins = programme.runs.filter((r) => r.isPinned && r.workshopId === workshopId);
          const mine = result.runs.filter((run) => run.workshopId === workshopId);
          expect(mine.length).toBe(Math.max(runs, pins.length));
        }
        expect(result.after.lost).toBe(lostWith(result.runs, demand));
        expect(result.before.lost).toBe(lostWith([...programme.runs], demand));
        expect(result.bound).toBeLessThanOrEqual(result.after.lost);
        expect(result.isOptimal).toBe(result.bound === result.after.lost);
      }),
      { numRuns: 40 },
    );
  });

  it("is the same for the same seed", async () => {
    await fc.assert(
      fc.asyncProperty(larger, fc.nat(1000), async (problem, seed) => {
        const first = await proposeSchedule(problem, { ...options, seed });
        expect(await proposeSchedule(problem, { ...options, seed })).toEqual(first);
      }),
      { numRuns: 10 },
    );
  });

  it("between equals has presenters in the rounds they prefer, and rooms in which all can sit", async () => {
    const round = (r: number) => ({
      roundId: `round-${r}`,
      dayId: "day",
      startsAt: new Date(r * 3_600_000),
      endsAt: new Date(r * 3_600_000 + 2_700_000),
    });
    const workshop = (w: number) => ({
      workshopId: `w${w}`,
      minutes: 45,
      seats: 0,
      expectedDemand: [50, 10][w % 2]!,
      maxGroup: null,
      equipment: [],
      presenterIds: [`p${w}`],
      organisationIds: [],
      runs: 1,
    });
    const programme: Programme = {
      rounds: [round(0), round(1), round(2)],
      rooms: [10, 50].map((capacity, r) => ({
        roomId: `room-${r}`,
        dayId: "day",
        capacity,
        equipment: [],
      })),
      presenters: [0, 1].map((w) => ({
        presenterId: `p${w}`,
        impossibleRounds: [],
        preferredRounds: ["round-2"],
      })),
      workshops: [workshop(0), workshop(1)],
      runs: [],
    };
    const { runs } = await proposal({ programme, demand: [] });
    expect(runs.map((run) => [run.workshopId, run.roundId, run.roomId])).toEqual([
      ["w0", "round-2", "room-1"],
      ["w1", "round-2", "room-0"],
    ]);
    expect(findConflicts({ ...programme, runs: asRuns(runs) })).toEqual([]);
  });

  it("stops when told, with progress until then and a schedule that holds", async () => {
    const [problem] = fc.sample(larger, { numRuns: 30, seed: 4 }).filter((p) => {
      return (
        p.programme.workshops.every((w) => w.presenterIds.length === 0) || p.demand.length > 20
      );
    });
    const stop = new AbortController();
    const parts: number[] = [];
    let time = 0;
    const result = await proposeSchedule(problem!, {
      ...options,
      // Each look at this clock is half a breath later, so that the search pauses at every chance.
      now: () => (time += 13),
      signal: stop.signal,
      onProgress: ({ part }) => {
        parts.push(part);
        if (parts.length === 5) stop.abort();
      },
    });
    if (!result.ok) throw new Error(result.reason);
    expect(result.wasCutShort).toBe(true);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(hardIn(problem!.programme, asRuns(result.runs))).toEqual([]);
    expect(result.after.lost).toBe(lostWith(result.runs, problem!.demand.slice()));
    expect(result.bound).toBeLessThanOrEqual(result.after.lost);
  });
});
