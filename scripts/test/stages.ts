import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../database/run-node.ts";
import { needChromium } from "./chromium.ts";
import { firstLines, readReport, settled, type Failure, type Outcome } from "./outcome.ts";
import { readPlaywright, type PlaywrightReport } from "./playwright-report.ts";
import { REPORT_FILE } from "./vitest-report.ts";

export const STAGES = ["check", "unit", "integration", "browser"] as const;
export type Stage = (typeof STAGES)[number];

export const TITLES: Record<Stage, string> = {
  check: "Typen, regels en opmaak",
  unit: "Losse onderdelen",
  integration: "Samenhang",
  browser: "In de browser",
};

export type Place = {
  project: string;
  /** a folder for the reports of the tests */
  reports: string;
};

// A busy machine may be ten times slower than an idle one: only what hangs is cut off.
const LIMIT = 90 * 60_000;

/** Runs one stage, its output on the screen. Rejects when it cannot begin. */
export const RUN: Record<Stage, (place: Place) => Promise<Outcome>> = {
  async check({ project }) {
    // Side by side: one of them takes as long as the others together, on one core.
    const ran = await Promise.all(
      checksOf(project).map(async (script) => ({ script, ...(await runScript(project, script)) })),
    );
    const failures: Failure[] = ran
      .filter(({ code }) => code !== 0)
      .map(({ script, output }) => ({
        file: "",
        name: `npm run ${script}`,
        message: firstLines(output),
      }));
    return { passed: 0, skipped: 0, failures };
  },
  unit: (place) => vitest(place, ["unit"]),
  integration: (place) => vitest(place, ["integration", "commands"]),
  async browser({ project, reports }) {
    const report = join(reports, "browser.json");
    const executable = needChromium(project);
    const { code } = await runNode(
      ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
      {
        cwd: project,
        show: true,
        limit: LIMIT,
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: executable, CI: "1" },
      },
    );
    const found = readReport<PlaywrightReport>(report);
    return settled(found && readPlaywright(found), code);
  },
};

async function vitest({ project, reports }: Place, projects: string[]): Promise<Outcome> {
  const report = join(reports, `${projects[0]}.json`);
  const { code } = await runNode(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...projects.map((name) => `--project=${name}`),
      "--reporter=default",
      "--reporter=./scripts/test/vitest-report.ts",
    ],
    { cwd: project, show: true, limit: LIMIT, env: { [REPORT_FILE]: report } },
  );
  return settled(readReport<Outcome>(report), code);
}

/** The parts of `npm run check`: each is run, whatever the one before it said. */
function checksOf(project: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  return Object.keys(scripts).filter((name) => name.startsWith("check:"));
}

/** Runs a script of package.json: its output is kept, and goes to the screen once it is whole. */
function runScript(
  project: string,
  script: string,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn("npm", ["run", "--silent", script], {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      timeout: LIMIT,
    });
    let output = "";
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", failed);
    child.once("close", (code) => {
      process.stdout.write(`${script}: ${code === 0 ? "goed" : "fout"}\n${output}`);
      done({ code, output });
    });
  });
}
