import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runNode } from "#scripts/database/run-node.ts";
import { readReport, type Outcome } from "#scripts/test/outcome.ts";
import { readPlaywright, type PlaywrightReport } from "#scripts/test/playwright-report.ts";
import { REPORT_FILE } from "#scripts/test/vitest-report.ts";

const FAILING = "tests/commands/failing";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parade-outcomes-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("names everything that made a run of Vitest fail", async () => {
  const report = join(folder, "report.json");
  const args = ["run", `--config=${FAILING}/vitest.config.ts`, "--root=."];
  const { code, output } = await runNode(
    [
      "node_modules/vitest/vitest.mjs",
      ...args,
      "--reporter=default",
      "--reporter=./scripts/test/vitest-report.ts",
    ],
    { cwd: process.cwd(), env: { [REPORT_FILE]: report } },
  );
  expect(code).toBe(1);
  const outcome = readReport<Outcome>(report);
  expect(outcome, output).toMatchObject({ passed: 2, skipped: 2 });
  const file = `${FAILING}/outcomes.ts`;
  expect(outcome?.failures).toEqual(
    expect.arrayContaining([
      {
        file,
        name: "a group > fails with a difference",
        message: "expected [ 1, 2 ] to deeply equal [ 1, 3 ]",
      },
      { file, name: "a group that cannot begin", message: "the preparation went wrong" },
      {
        file: `${FAILING}/unloadable.ts`,
        name: "Het bestand zelf",
        message: "this file cannot be loaded",
      },
      { file: "", name: "Buiten de tests", message: "nobody was waiting for this" },
    ]),
  );
  expect(outcome?.failures).toHaveLength(4);
});

it("names everything that made a run of Playwright fail", async () => {
  const report = join(folder, "report.json");
  const config = `--config=${FAILING}/playwright.config.ts`;
  const results = `--output=${join(folder, "results")}`;
  const { code, output } = await runNode(
    ["node_modules/@playwright/test/cli.js", "test", config, results, "--reporter=json"],
    { cwd: process.cwd(), env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  expect(code).toBe(1);
  const found = readReport<PlaywrightReport>(report);
  if (!found) throw new Error(`no report:\n${output}`);
  const { failures, ...counts } = readPlaywright(found);
  expect(counts).toEqual({ passed: 1, skipped: 1 });
  const file = `${FAILING}/browser/outcomes.ts`;
  expect(failures).toEqual([
    {
      file,
      name: "passes at a second try",
      message: expect.stringContaining("toBe(expected)") as string,
    },
    {
      file,
      name: "a group > fails with a difference",
      message: expect.stringContaining("toEqual(expected)") as string,
    },
  ]);
});
