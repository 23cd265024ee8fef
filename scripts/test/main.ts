import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientIsStale, generateClient } from "../start/build.ts";
import { Closing } from "../start/closing.ts";
import { duration } from "../start/report.ts";
import { describeOutcome, firstLines, summarise, type Outcome, type Result } from "./outcome.ts";
import { RUN, STAGES, TITLES, type Place, type Stage } from "./stages.ts";
import { startTestServer } from "./test-server.ts";

/**
 * Runs the stages that are named, or all, whatever fails on the way, and ends with what failed
 * and the counts. A stage that fails outside a test counts as one failure. Returns the exit code.
 */
export async function test(project: string, wanted: string[]): Promise<number> {
  const unknown = wanted.filter((name) => !STAGES.some((stage) => stage === name));
  if (unknown.length > 0) {
    console.error(`Onbekend: ${unknown.join(", ")}. Kies uit: ${STAGES.join(", ")}.`);
    return 2;
  }
  const stages = STAGES.filter((stage) => wanted.length === 0 || wanted.includes(stage));
  const reports = mkdtempSync(join(tmpdir(), "parade-reports-"));
  const closing = new Closing().onSignals();
  closing.add(() => rmSync(reports, { recursive: true, force: true }), 1_000);
  const results: Result[] = [];
  const run = async (title: string, work: () => Promise<Outcome>): Promise<boolean> => {
    const outcome = await finish(title, work);
    results.push({ title, outcome });
    return outcome.failures.length === 0;
  };
  try {
    // Without the client nothing else can be tried.
    const ready =
      !clientIsStale(project) || (await run("Databaseclient", () => makeClient(project)));
    for (const stage of ready ? stages : []) {
      if (closing.begun) break;
      await run(TITLES[stage], () => runStage(stage, { project, reports }, closing));
    }
    console.log("");
    for (const line of summarise(results)) console.log(line);
    return results.every(({ outcome }) => outcome.failures.length === 0) ? 0 : 1;
  } finally {
    await closing.all();
  }
}

/** Tells what is done and what came of it; what could not even begin is a failure. */
async function finish(title: string, work: () => Promise<Outcome>): Promise<Outcome> {
  console.log(`\n== ${title}`);
  const before = performance.now();
  const outcome = await work().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(message);
    const failure = { file: "", name: "Niet begonnen", message: firstLines(message) };
    return { passed: 0, skipped: 0, failures: [failure] };
  });
  const took = duration(performance.now() - before);
  console.log(`-- ${title}: ${describeOutcome(outcome)} in ${took}`);
  return outcome;
}

async function makeClient(project: string): Promise<Outcome> {
  await generateClient(project);
  return { passed: 0, skipped: 0, failures: [] };
}

async function runStage(stage: Stage, place: Place, closing: Closing): Promise<Outcome> {
  if (stage === "integration" || stage === "browser") await shareDatabase(place.project, closing);
  return RUN[stage](place);
}

async function shareDatabase(project: string, closing: Closing): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  const server = await startTestServer(project);
  closing.add(server.stop, 14_000);
  process.env.TEST_DATABASE_URL = server.templateUrl;
}
