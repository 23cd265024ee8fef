import { checkDraw } from "./check-draw.ts";
import type { DrawInput } from "./draw.ts";
import { holdDraw } from "./hold-draw.ts";
import type { ProgramSolver } from "./program.ts";
import { type ComputedDraw, summaryOf } from "./stored.ts";

/**
 * Holds a draw and has it checked on its input alone. Blocks its thread for as long as that takes.
 * @param milliseconds a clock that only goes forward
 */
export function computeDraw(
  input: DrawInput,
  solver: ProgramSolver,
  milliseconds: () => number,
  tell: (part: number) => void = () => {},
): ComputedDraw {
  const start = milliseconds();
  const result = holdDraw(input, solver, tell);
  if (!result.ok) return { summary: { ok: false, reason: result.reason }, outcome: null };
  const check = checkDraw(input, result.seats, result.certificate);
  if (check.broken.length > 0 || check.total !== result.total) {
    throw new Error(`A draw breaks its own rules: ${JSON.stringify(check.broken[0])}`);
  }
  const { seats, waiting, certificate } = result;
  return {
    summary: summaryOf(result, check, Math.round(milliseconds() - start)),
    outcome: {
      seats: [...seats],
      waiting: Object.fromEntries(Object.entries(waiting).map(([run, line]) => [run, [...line]])),
      certificate: { ...certificate, prices: { ...certificate.prices } },
    },
  };
}
