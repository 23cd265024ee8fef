import { describe, expect, it } from "vitest";
import { firstLines, settled, summarise, type Outcome } from "./outcome.ts";

const failure = (name: string) => ({ file: "app/a.test.ts", name, message: "expected 1 to be 2" });
const good: Outcome = { passed: 7, skipped: 1, failures: [] };
const bad: Outcome = { passed: 2, skipped: 0, failures: [failure("adds"), failure("counts")] };

describe("what a run of the tests ends with", () => {
  it("names what failed in each stage, then counts", () => {
    const results = [
      { title: "Losse onderdelen", outcome: good },
      { title: "Samenhang", outcome: bad },
    ];
    expect(summarise(results)).toEqual([
      "Dit ging mis:",
      "Samenhang",
      "  app/a.test.ts: adds",
      "      expected 1 to be 2",
      "  app/a.test.ts: counts",
      "      expected 1 to be 2",
      "",
      "Losse onderdelen: 7 goed, 0 fout, 1 overgeslagen",
      "Samenhang: 2 goed, 2 fout",
      "9 passed, 2 failed",
    ]);
  });

  it("has nothing to say but counts when nothing failed", () => {
    expect(summarise([{ title: "Losse onderdelen", outcome: good }])).toEqual([
      "Losse onderdelen: 7 goed, 0 fout, 1 overgeslagen",
      "7 passed, 0 failed",
    ]);
  });

  it("stays readable when everything failed, and counts it all", () => {
    const failures = Array.from({ length: 300 }, (_, index) => failure(`test ${index}`));
    const lines = summarise([{ title: "Samenhang", outcome: { ...bad, failures } }]);
    expect(lines.length).toBeLessThan(100);
    expect(lines).toContain("  … en nog 260");
    expect(lines.at(-1)).toBe("2 passed, 300 failed");
  });
});

describe("a run that ended badly", () => {
  it("is a failure though all its tests passed", () => {
    const { passed, failures } = settled(good, 1);
    expect(passed).toBe(7);
    expect(failures.map(({ name }) => name)).toEqual(["Buiten de tests ging iets mis"]);
  });

  it("is a failure when there is no report, even with code 0", () => {
    expect(settled(null, 0).failures.map(({ name }) => name)).toEqual([
      "De tests zijn niet uitgevoerd",
    ]);
    expect(settled(null, null).failures[0]?.message).toContain("afgebroken");
  });

  it("is told by its tests when those have failed", () => {
    expect(settled(bad, 1)).toEqual(bad);
    expect(settled(good, 0)).toEqual(good);
  });
});

it("keeps of a message the first lines that say something, without colours, not too long", () => {
  const text = `\n\u001b[31mError:\u001b[39m no\n\n  ${"x".repeat(900)}\n  at here\n  at there\n`;
  const lines = firstLines(text).split("\n");
  expect(lines).toEqual(["Error: no", `${"x".repeat(200)}…`, "at here"]);
});
