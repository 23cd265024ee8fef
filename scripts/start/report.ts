import type { Step } from "../database/project-database.ts";

/** Thrown between two steps after Ctrl-C. */
export class Stopped extends Error {}

const seconds = new Intl.NumberFormat("nl-NL", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** "1,2 s" */
export function duration(milliseconds: number): string {
  return `${seconds.format(milliseconds / 1000)} s`;
}

export type Reporter = { step: Step; say: (line: string) => void };

/**
 * Prints the steps of a command, each with the time it took, and remarks in between.
 * After `signal` is aborted no new step begins: `step` throws `Stopped`.
 */
export function makeReporter(signal: AbortSignal): Reporter {
  let open: string | null = null;
  const endLine = (): void => {
    if (open !== null) process.stdout.write("\n");
    open = null;
  };
  const say = (line: string): void => {
    endLine();
    console.log(`  ${line}`);
  };
  const step: Step = async (what, work) => {
    if (signal.aborted) throw new Stopped();
    endLine();
    const before = performance.now();
    process.stdout.write(`- ${what} …`);
    open = what;
    try {
      const result = await work();
      const took = duration(performance.now() - before);
      console.log(open === what ? ` ${took}` : `  ${what}: ${took}`);
      open = null;
      return result;
    } catch (error) {
      endLine();
      throw error;
    }
  };
  return { step, say };
}
