import { match } from "#app/domain/matching/match.ts";
import { qualitySet } from "#app/domain/matching/quality-set.ts";
import { describe, expect, it } from "vitest";
import { matchInProcess } from "./compute-matches.ts";

const task = { input: qualitySet, maxSeconds: 60 };

describe("matching in a process of its own", () => {
  it("finds the same, tells its stages, and leaves this thread free meanwhile", async () => {
    let ticks = 0;
    const stages: string[] = [];
    const clock = setInterval(() => ticks++, 20);
    const output = await matchInProcess(task, { tell: (stage) => stages.push(stage) });
    clearInterval(clock);
    expect(output).toEqual(await match(qualitySet));
    expect(stages).toEqual([
      "read",
      "candidates",
      "most-served",
      "best-floor",
      "largest-sum",
      "explain",
    ]);
    expect(ticks).toBeGreaterThan(5);
  });

  it("keeps what may not be quoted out of the reasons", async () => {
    const output = await matchInProcess({ ...task, quotable: new Set() }, {});
    expect(output).toEqual(await match(qualitySet, { mayQuote: () => false }));
  });

  it("ends at once when it is told to stop, also before it began", async () => {
    const stop = new AbortController();
    const tell = () => stop.abort();
    await expect(matchInProcess(task, { signal: stop.signal, tell })).rejects.toThrow("stopped");
    await expect(matchInProcess(task, { signal: stop.signal })).rejects.toThrow("stopped");
  });

  it("gives what it has when its time is over", async () => {
    const { summary } = await matchInProcess({ ...task, maxSeconds: 0 }, {});
    expect(summary).toMatchObject({ complete: false, proven: false });
    expect(summary.bound).toBeGreaterThanOrEqual(summary.objective);
  });
});
