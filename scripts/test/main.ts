import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "../database/run-node.ts";
import { clientIsStale, generateClient } from "../start/build.ts";
import { Closing } from "../start/closing.ts";
import { duration } from "../start/report.ts";
import { countReport, type Counts } from "./counts.ts";
import { needChromium } from "./chromium.ts";
import { startTestServer } from "./test-server.ts";

const STAGES = ["check", "unit", "integration", "browser"] as const;
type Stage = (typeof STAGES)[number];
type Context = { project: string; reports: string };

const TITLES: Record<Stage, string> = {
  check: "Typen, regels en opmaak",
  unit: "Losse onderdelen",
  integration: "Samenhang",
  browser: "In de browser",
};

/**
 * Runs the stages that are named, or all, whatever fails on the way, and ends with the counts.
 * A stage that fails outside a test counts as one failure. Returns the exit code.
 */
export async function test(project: string, wanted: string[]): Promise<number> {
  const unknown = wanted.filter((name) => !STAGES.some((stage) => stage === name));
  if (unknown.length > 0) {
    console.error(`Onbekend: ${unknown.join(", ")}. Kies uit: ${STAGES.join(", ")}.`);
    return 2;
  }
  const stages = STAGES.filter((stage) => wanted.length === 0 || wanted.includes(stage));
  const reports = mkdtempSync(join(tmpdir(), "parade-reports-"));
  const closing = new Closing();
  closing.add(() => rmSync(reports, { recursive: true, force: true }), 1_000);
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => void closing.all().then(() => process.exit(130)));
  }
  try {
    if (clientIsStale(project)) await generateClient(project);
    const results: Array<[Stage, Counts]> = [];
    for (const stage of stages)
      results.push([stage, await runStage(stage, project, reports, closing)]);
    return summarise(results);
  } finally {
    await closing.all();
  }
}

async function runStage(
  stage: Stage,
  project: string,
  reports: string,
  closing: Closing,
): Promise<Counts> {
  console.log(`\n== ${TITLES[stage]}`);
  const before = performance.now();
  let counts: Counts;
  try {
    const needsDatabase = stage === "integration" || stage === "browser";
    if (needsDatabase) await shareDatabase(project, closing);
    counts = await RUN[stage]({ project, reports });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  console.log(
    `-- ${TITLES[stage]}: ${describe(counts)} in ${duration(performance.now() - before)}`,
  );
  return counts;
}

async function shareDatabase(project: string, closing: Closing): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  const server = await startTestServer(project);
  closing.add(server.stop, 14_000);
  process.env.TEST_DATABASE_URL = server.templateUrl;
}

const RUN: Record<Stage, (context: Context) => Promise<Counts>> = {
  async check({ project }) {
    const args = ["run", "--silent", "check"];
    const shell = process.platform === "win32";
    const { status } = spawnSync("npm", args, { cwd: project, stdio: "inherit", shell });
    return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  },
  unit: (context) => vitest(context, ["unit"]),
  integration: (context) => vitest(context, ["integration", "commands"]),
  async browser({ project, reports }) {
    const report = join(reports, "browser.json");
    const executable = needChromium(project);
    const { code } = await runNode(
      ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
      {
        cwd: project,
        show: true,
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: executable, CI: "1" },
      },
    );
    return settled(countReport("playwright", report), code);
  },
};

async function vitest({ project, reports }: Context, projects: string[]): Promise<Counts> {
  const report = join(reports, `${projects[0]}.json`);
  const { code } = await runNode(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...projects.map((name) => `--project=${name}`),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { cwd: project, show: true },
  );
  return settled(countReport("vitest", report), code);
}

// A report can look fine while the run was not: an error outside the tests, a crash at the end.
function settled(counts: Counts | null, code: number | null): Counts {
  const found = counts ?? { passed: 0, failed: 0, skipped: 0 };
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

function describe({ passed, failed, skipped }: Counts): string {
  const extra = skipped > 0 ? `, ${skipped} overgeslagen` : "";
  return `${passed} goed, ${failed} fout${extra}`;
}

function summarise(results: Array<[Stage, Counts]>): number {
  const sum = (key: keyof Counts): number =>
    results.reduce((total, [, counts]) => total + counts[key], 0);
  console.log("");
  for (const [stage, counts] of results) console.log(`${TITLES[stage]}: ${describe(counts)}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 ? 0 : 1;
}
