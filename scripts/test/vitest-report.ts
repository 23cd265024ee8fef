import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { firstLines, type Failure, type Outcome } from "./outcome.ts";

/** In the environment: the file that the report goes to. */
export const REPORT_FILE = "PARADE_VITEST_REPORT";

type Fault = { message: string };

/**
 * Vitest's own JSON knows tests only. A file that could not be loaded, a `beforeAll` that failed
 * and an error between the tests fail a run as well, and are told here by name.
 */
export default class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, outside: ReadonlyArray<Fault>): void {
    const file = process.env[REPORT_FILE];
    if (!file) throw new Error(`${REPORT_FILE} is not set`);
    const outcome: Outcome = { passed: 0, skipped: 0, failures: [] };
    for (const module of modules) add(module, outcome);
    for (const { message } of outside) {
      outcome.failures.push({ file: "", name: "Buiten de tests", message: firstLines(message) });
    }
    writeFileSync(file, JSON.stringify(outcome));
  }
}

function add(module: TestModule, outcome: Outcome): void {
  const file = relative(process.cwd(), module.moduleId);
  const failure = (name: string, faults: readonly Fault[]): Failure => ({
    file,
    name,
    message: firstLines(faults[0]?.message ?? ""),
  });
  const { failures } = outcome;
  if (module.errors().length > 0) failures.push(failure("Het bestand zelf", module.errors()));
  for (const suite of module.children.allSuites()) {
    if (suite.errors().length > 0) failures.push(failure(suite.fullName, suite.errors()));
  }
  for (const test of module.children.allTests()) {
    const result = test.result();
    if (result.state === "passed") outcome.passed += 1;
    else if (result.state === "skipped") outcome.skipped += 1;
    else if (result.state === "failed") failures.push(failure(test.fullName, result.errors));
    else failures.push(failure(test.fullName, [{ message: "Deze test is niet afgemaakt." }]));
  }
}
