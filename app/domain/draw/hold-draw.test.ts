import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraw } from "./check-draw.ts";
import type { DrawInput, DrawResult, Seat } from "./draw.ts";
import { bruteForce, draws, roundsOf } from "./draws.fixture.ts";
import { holdDraw } from "./hold-draw.ts";
import { lotOf } from "./lot.ts";
import { loadProgramSolver, type ProgramSolver } from "./program.ts";

const solver = await loadProgramSolver();

function held(input: DrawInput): DrawResult {
  const outcome = holdDraw(input, solver);
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}

const once = draws({ rounds: 3, workshops: 5, visitors: 5, repeats: 1 });
const oftener = draws({ rounds: 3, workshops: 4, visitors: 5, repeats: 3 });

describe("a draw in which each workshop runs once", () => {
  it("gives the most points there are, and proves it", () => {
    fc.assert(
      fc.property(once, (input) => {
        const result = held(input);
        expect(result.method).toBe("flow");
        expect(result.proof).toBe("certificate");
        expect(result.total).toBe(bruteForce(input));
        const check = checkDraw(input, result.seats, result.certificate);
        expect(check).toEqual({
          broken: [],
          total: result.total,
          bound: result.total,
          isProvenBest: true,
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe("a draw in which workshops run more than once", () => {
  it("gives the most points there are, within every rule", () => {
    fc.assert(
      fc.property(oftener, (input) => {
        const result = held(input);
        expect(result.total).toBe(bruteForce(input));
        const check = checkDraw(input, result.seats, result.certificate);
        expect(check.broken).toEqual([]);
        expect(check.total).toBe(result.total);
        expect(check.bound).toBe(result.certificate.bound);
        expect(check.bound).toBeGreaterThanOrEqual(result.total);
        expect(check.isProvenBest).toBe(result.proof === "certificate");
      }),
      { numRuns: 200 },
    );
  });

  it("is the same by program as by flow where a flow is enough", () => {
    fc.assert(
      fc.property(once, (input) => {
        // A visitor who can choose between two rounds, of a workshop nobody else wants.
        const [first, second] = input.rounds;
        const extra = [first!, second!].map(({ roundId }) => ({
          runId: `extra ${roundId}`,
          workshopId: "extra",
          roundId,
          capacity: 1,
          heldBack: 0,
        }));
        const lone = { visitorId: "x", choices: ["extra"], seats: [], busyRounds: [] };
        const byProgram = held({
          ...input,
          runs: [...input.runs, ...extra],
          visitors: [...input.visitors, lone],
        });
        const byFlow = held(input);
        expect(byProgram.method).not.toBe("flow");
        expect(byProgram.total).toBe(byFlow.total + 40);
        // Two lots can be the same number; then both ways are right, whoever gets the seat.
        const lots = (seats: readonly Seat[]) =>
          seats.reduce((sum, seat) => sum + lotOf(input.seed, seat.visitorId, seat.workshopId), 0);
        const others = byProgram.seats.filter((seat) => seat.visitorId !== "x");
        expect(lots(others)).toBe(lots(byFlow.seats));
      }),
      { numRuns: 100 },
    );
  });

  describe("where parts of seats are as good as whole ones", () => {
    // Two workshops with one seat in each of some rounds, and three visitors who turn around.
    const places = ["w0 0", "w0 2", "w1 0", "w1 1", "w1 2"];
    const runs = places.map((runId) => ({
      runId,
      workshopId: runId.slice(0, 2),
      roundId: `round-${runId.slice(3)}`,
      capacity: 1,
      heldBack: 0,
    }));
    const visitors = [
      ["w0", "w1"],
      ["w1", "w0"],
      ["w1", "w0"],
    ].map((choices, v) => ({
      visitorId: `v${v}`,
      choices,
      seats: [],
      busyRounds: [],
    }));
    const input = { rounds: roundsOf(3), runs, visitors, seed: "s" };

    it("asks for whole numbers", () => {
      const result = held(input);
      expect(result.method).toBe("integer-program");
      expect(result.total).toBe(bruteForce(input));
      expect(checkDraw(input, result.seats, result.certificate).broken).toEqual([]);
    });

    it("keeps the rules and claims no proof when the search is cut short", async () => {
      const hasty = await loadProgramSolver({ nodes: 0, seconds: 0 });
      const result = holdDraw(input, hasty);
      if (!result.ok) throw new Error(result.reason);
      expect(result.proof).toBe("none");
      expect(result.total).toBeLessThan(result.certificate.bound);
      expect(checkDraw(input, result.seats, result.certificate)).toMatchObject({
        ...{ broken: [], total: result.total, isProvenBest: false },
      });
    });

    it("leaves out nothing better when only some are asked for whole numbers", () => {
      // Whoever gets parts in the linear program gets nothing: the search has to find it all.
      fc.assert(
        fc.property(oftener, (drawn) => {
          const lame: ProgramSolver = {
            ...solver,
            relaxed: (problem) => ({
              ...solver.relaxed(problem),
              given: problem.visitors.map(() => []),
            }),
          };
          const result = holdDraw(drawn, lame);
          if (!result.ok) throw new Error(result.reason);
          expect(result.total).toBe(bruteForce(drawn));
          expect(checkDraw(drawn, result.seats, result.certificate).broken).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });
  });
});

describe("any draw", () => {
  it("is the same whatever the order of the lists, and the same again", () => {
    fc.assert(
      fc.property(fc.oneof(once, oftener), (input) => {
        const turned = {
          ...input,
          rounds: [...input.rounds].reverse(),
          runs: [...input.runs].reverse(),
          visitors: [...input.visitors].reverse(),
        };
        expect(held(turned)).toEqual(held(input));
      }),
      { numRuns: 60 },
    );
  });

  it("counts everybody once", () => {
    fc.assert(
      fc.property(oftener, (input) => {
        const { figures, seats } = held(input);
        const served = figures.best.reduce((sum, n) => sum + n, 0);
        expect(served).toBe(new Set(seats.map((seat) => seat.visitorId)).size);
        expect(served + figures.none + figures.withoutChoices).toBe(figures.visitors);
        expect(figures.seats.reduce((sum, n) => sum + n, 0)).toBe(seats.length);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps a waiting list of exactly those who would gain by the seat", () => {
    fc.assert(
      fc.property(oftener, (input) => {
        const { seats, waiting } = held(input);
        for (const run of input.runs) {
          const expected = input.visitors.filter((visitor) => {
            const mine = seats.filter((seat) => seat.visitorId === visitor.visitorId);
            const kept = input.runs.filter((one) => visitor.seats.includes(one.runId));
            const isHere = (one: { workshopId: string }) => one.workshopId === run.workshopId;
            const rank = visitor.choices.indexOf(run.workshopId);
            if (rank < 0 || mine.some(isHere) || kept.some(isHere)) return false;
            if (visitor.busyRounds.includes(run.roundId)) return false;
            if (kept.some((one) => one.roundId === run.roundId)) return false;
            const instead = mine.find(
              (seat) => input.runs.find((one) => one.runId === seat.runId)!.roundId === run.roundId,
            );
            return !instead || instead.choice > rank + 1;
          });
          expect([...waiting[run.runId]!].sort()).toEqual(expected.map((v) => v.visitorId).sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lets the seed decide between equals, and nothing else", () => {
    const visitors = Array.from({ length: 40 }, (_, v) => ({
      visitorId: `v${String(v).padStart(2, "0")}`,
      choices: ["w"],
      seats: [],
      busyRounds: [],
    }));
    const runs = [{ runId: "w", workshopId: "w", roundId: "round-0", capacity: 20, heldBack: 0 }];
    const winners = (seed: string) => {
      const input = { rounds: roundsOf(1), runs, visitors, seed };
      return held(input).seats.map((seat) => seat.visitorId);
    };
    expect(winners("a")).toEqual(winners("a"));
    expect(winners("a")).not.toEqual(winners("b"));
    const wins = new Map<string, number>();
    for (let seed = 0; seed < 200; seed++) {
      for (const id of winners(`seed ${seed}`)) wins.set(id, (wins.get(id) ?? 0) + 1);
    }
    // 200 throws of a coin: six standard deviations either way.
    for (const { visitorId } of visitors) {
      expect(wins.get(visitorId)).toBeGreaterThan(57);
      expect(wins.get(visitorId)).toBeLessThan(143);
    }
  });

  it("gives somebody a last choice rather than somebody else a second seat", () => {
    const runs = ["a", "b"].map((workshopId, i) => ({
      runId: workshopId,
      workshopId,
      roundId: `round-${i}`,
      capacity: 1,
      heldBack: 0,
    }));
    const wanting = (visitorId: string, choices: string[]) => ({
      visitorId,
      choices,
      seats: [],
      busyRounds: [],
    });
    const elsewhere = Array.from({ length: 9 }, (_, i) => `gone ${i}`);
    const visitors = [wanting("1", ["a", "b"]), wanting("2", [...elsewhere, "b"])];
    const { seats } = held({ rounds: roundsOf(2), runs, visitors, seed: "x" });
    expect(seats.map((seat) => [seat.visitorId, seat.runId, seat.choice])).toEqual([
      ["1", "a", 1],
      ["2", "b", 10],
    ]);
  });
});
