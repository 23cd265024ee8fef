import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundOn, lineUnder } from "./bound.ts";
import { findConflicts } from "./conflicts.ts";
import { plainContradiction } from "./contradictions.ts";
import { bruteForce, days } from "./days.fixture.ts";
import { eigenvaluesOf } from "./eigenvalues.ts";
import { modelOf, type ScheduleModel } from "./model.ts";
import { workshop } from "./programme.fixture.ts";

function boundFor(model: ScheduleModel): number {
  const steps = boundOn(model);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe("the bound", () => {
  it.each([
    days({ rounds: 2, rooms: 2, workshops: 4, visitors: 8, repeats: 1 }),
    days({ rounds: 3, rooms: 2, workshops: 3, visitors: 8, repeats: 2 }),
  ])("is never above the fewest favourites that can be lost", (problems) => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { programme, demand } = problem;
        if (plainContradiction({ ...programme, runs: programme.runs.filter((r) => r.isPinned) })) {
          return;
        }
        const least = bruteForce(problem, (runs) =>
          findConflicts({ ...programme, runs }).every((conflict) => conflict.severity === "soft"),
        );
        if (least === null) return;
        const model = modelOf(programme, demand);
        const bound = boundFor(model) + model.lostAnyway;
        expect(bound).toBeLessThanOrEqual(least);
      }),
      { numRuns: 60 },
    );
  });

  it("is the optimum where everybody likes each pair as much", () => {
    const workshops = Array.from({ length: 12 }, (_, w) => workshop(`w${w}`, { minutes: null }));
    const ids = workshops.map(({ workshopId }) => workshopId);
    const demand = ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b) => ({ workshopIds: [a, b], visitors: 5 })),
    );
    const model = modelOf(
      {
        rounds: [0, 1, 2].map((r) => ({
          roundId: `r${r}`,
          dayId: "day",
          startsAt: new Date(r * 3_600_000),
          endsAt: new Date(r * 3_600_000 + 1_800_000),
        })),
        rooms: [0, 1, 2, 3].map((r) => ({
          roomId: `room-${r}`,
          dayId: "day",
          capacity: 9,
          equipment: [],
        })),
        presenters: [],
        workshops,
        runs: [],
      },
      demand,
    );
    // Three rounds of four: 3 · 6 pairs at the same time, liked by five each.
    expect(boundFor(model)).toBe(90);
  });
});

describe("the line under pairs and losses", () => {
  it("lies under every division of favourites over rounds, and touches one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        (favourites, rounds, pairs) => {
          const { slope, height } = lineUnder(favourites, rounds, pairs);
          let nearest = Infinity;
          const divide = (left: number, parts: number[]): void => {
            if (parts.length === rounds) {
              if (left > 0) return;
              const p = parts.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
              const lost = parts.reduce((sum, n) => sum + Math.max(0, n - 1), 0);
              expect(slope * p + height).toBeLessThanOrEqual(lost + 1e-9);
              nearest = Math.min(nearest, lost - slope * p - height);
              return;
            }
            for (let n = 0; n <= left; n++) divide(left - n, [...parts, n]);
          };
          divide(favourites, []);
          expect(nearest).toBeCloseTo(0, 9);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("eigenvalues", () => {
  it("with their vectors make the matrix again", () => {
    const entry = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 36, maxLength: 36 }), (entries) => {
        const matrix = Array.from({ length: 6 }, (_, i) =>
          Float64Array.from({ length: 6 }, (_, j) => entries[6 * Math.min(i, j) + Math.max(i, j)]!),
        );
        const { values, vectors } = eigenvaluesOf(matrix);
        expect(values).toEqual([...values].sort((a, b) => a - b));
        for (let i = 0; i < 6; i++) {
          for (let j = 0; j < 6; j++) {
            const sum = values.reduce((s, v, k) => s + v * vectors[k]![i]! * vectors[k]![j]!, 0);
            expect(sum).toBeCloseTo(matrix[i]![j]!, 8);
            const dot = vectors[i]!.reduce((s, x, k) => s + x * vectors[j]![k]!, 0);
            expect(dot).toBeCloseTo(i === j ? 1 : 0, 10);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
