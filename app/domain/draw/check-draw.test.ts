import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraw } from "./check-draw.ts";
import type { DrawInput, DrawResult } from "./draw.ts";
import { draws, roundsOf } from "./draws.fixture.ts";
import { holdDraw } from "./hold-draw.ts";
import { loadProgramSolver } from "./program.ts";

const solver = await loadProgramSolver();
const once = draws({ rounds: 3, workshops: 5, visitors: 5, repeats: 1 });

function held(input: DrawInput): DrawResult {
  const outcome = holdDraw(input, solver);
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}

describe("the checker", () => {
  const run = (runId: string, roundId: string, capacity = 1) => {
    return { runId, workshopId: runId.slice(0, 1), roundId, capacity, heldBack: 0 };
  };
  const wants = (visitorId: string, choices: string[]) => {
    return { visitorId, choices, seats: [], busyRounds: [] };
  };
  const small: DrawInput = {
    rounds: roundsOf(2),
    runs: [run("a0", "round-0"), run("a1", "round-1"), run("b0", "round-0", 2)],
    visitors: [wants("x", ["a", "b"]), wants("y", ["a"])],
    seed: "s",
  };
  const seat = (visitorId: string, runId: string, choice: number) => {
    return { visitorId, runId, workshopId: runId.slice(0, 1), choice };
  };

  it.each([
    ["a seat too many", [seat("x", "a0", 1), seat("y", "a0", 1)], { rule: "seats", id: "a0" }],
    ["two in a round", [seat("x", "a0", 1), seat("x", "b0", 2)], { rule: "round", id: "x" }],
    ["a workshop twice", [seat("y", "a0", 1), seat("y", "a1", 1)], { rule: "workshop", id: "y" }],
    ["what nobody asked", [seat("y", "b0", 1)], { rule: "choice", id: "y" }],
    ["a choice told better than it is", [seat("x", "b0", 1)], { rule: "choice", id: "x" }],
    ["somebody unknown", [seat("z", "a0", 1)], { rule: "choice", id: "z" }],
  ] as const)("finds %s", (_, seats, broken) => {
    const check = checkDraw(small, seats, { prices: {}, scale: 1 });
    expect(check.broken).toEqual([broken]);
    expect(check.isProvenBest).toBe(false);
  });

  it("does not take a worse assignment for the best, or prices that prove nothing", () => {
    fc.assert(
      fc.property(once, (input) => {
        const { seats, certificate, total } = held(input);
        if (seats.length === 0) return;
        expect(checkDraw(input, seats.slice(1), certificate).isProvenBest).toBe(false);
        const free = checkDraw(input, seats, { prices: {}, scale: 1 });
        expect(free.isProvenBest).toBe(free.bound === total);
        expect(free.bound).toBeGreaterThanOrEqual(total);
      }),
      { numRuns: 100 },
    );
  });
});
