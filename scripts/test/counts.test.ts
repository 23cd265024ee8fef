import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./counts.ts";

const vitest = {
  numPassedTests: 7,
  numFailedTests: 2,
  numPendingTests: 1,
  numTodoTests: 1,
  numFailedTestSuites: 2,
};

describe("counting reports", () => {
  it("counts a test file that could not be loaded as one failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [{}, {}] },
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });

  it("counts a browser test that only passed at a second try as failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});
