import { computeDraw } from "#app/domain/draw/compute.ts";
import type { DrawInput } from "#app/domain/draw/draw.ts";
import { loadProgramSolver } from "#app/domain/draw/program.ts";

/** What this process says: how far it is, and at the end what came out or what went wrong. */
export type DrawMessage =
  | { kind: "part"; part: number }
  | { kind: "done"; computed: ReturnType<typeof computeDraw> }
  | { kind: "fault"; fault: string };

// The process of compute-draw.ts: HiGHS and the flow keep the thread they run in to themselves.
const tell = (message: DrawMessage) => process.send?.(message);

process.once("message", (input: DrawInput) => {
  loadProgramSolver()
    .then((solver) => {
      const part = (reached: number) => tell({ kind: "part", part: reached });
      const computed = computeDraw(input, solver, () => performance.now(), part);
      tell({ kind: "done", computed });
    })
    .catch((error: unknown) => {
      tell({ kind: "fault", fault: error instanceof Error ? (error.stack ?? "") : String(error) });
    });
});
