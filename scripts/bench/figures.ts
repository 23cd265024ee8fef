/** The value that this part of the numbers is at or below; NaN of none. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

/**
 * What comes out, and the milliseconds that this process computed for it: on a machine that does
 * other work besides, the clock on the wall says little.
 */
export function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1000 };
}

/** "1,23 %" */
export function percent(part: number): string {
  return `${(100 * part).toFixed(2).replace(".", ",")} %`;
}

/** "12 ms" or "3,4 s" */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000)
    return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0).replace(".", ",")} ms`;
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}
