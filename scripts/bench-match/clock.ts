/** Seconds on the wall, and seconds that processors worked for it (all threads). */
export type Took = { wall: number; work: number };

/**
 * Does `work` some times over and gives its last result with the median of the times. Working time
 * is what to compare: on a machine that is busy with other things the wall clock tells of those.
 */
export function clocked<T>(times: number, work: () => T): { result: T; took: Took } {
  const tooks: Took[] = [];
  let result: T | undefined;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    const start = performance.now();
    result = work();
    const wall = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    tooks.push({ wall, work: (user + system) / 1e6 });
  }
  const median = tooks.sort((a, b) => a.work - b.work)[times >> 1];
  if (!median || result === undefined) throw new Error("nothing was measured");
  return { result, took: median };
}

export function seconds(value: number): string {
  return value < 0.1 ? `${(value * 1000).toFixed(1)} ms` : `${value.toFixed(2)} s`;
}
