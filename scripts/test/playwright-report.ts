import { join, relative } from "node:path";
import type { JSONReport, JSONReportSuite, JSONReportTest } from "@playwright/test/reporter";
import { firstLines, type Failure, type Outcome } from "./outcome.ts";

/** What is read of Playwright's JSON report. */
export type PlaywrightReport = Pick<JSONReport, "suites" | "errors"> & {
  config: Pick<JSONReport["config"], "rootDir">;
  stats: Pick<JSONReport["stats"], "expected" | "skipped">;
};

/**
 * What came out of the browser tests. A test that only passed at a second try has failed, and so
 * has what went wrong outside the tests.
 */
export function readPlaywright({ config, suites, stats, errors }: PlaywrightReport): Outcome {
  const folder = relative(process.cwd(), config.rootDir);
  const inTests = suites.flatMap((suite) => failuresOf(suite, [], folder));
  const outside = errors.map(({ message }) => ({
    file: "",
    name: "Buiten de tests",
    message: firstLines(message ?? ""),
  }));
  return { passed: stats.expected, skipped: stats.skipped, failures: [...inTests, ...outside] };
}

function failuresOf(suite: JSONReportSuite, above: string[], folder: string): Failure[] {
  // The outermost suite is the file.
  const path = suite.title === suite.file ? above : [...above, suite.title];
  const own = suite.specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map((test) => ({
        file: join(folder, file),
        name: [...path, title].join(" > "),
        message: messageOf(test),
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((one) => failuresOf(one, path, folder))];
}

function messageOf({ results }: JSONReportTest): string {
  const failed = results.find(({ errors }) => errors.length > 0);
  return firstLines(failed?.errors[0]?.message ?? results.at(-1)?.status ?? "");
}
