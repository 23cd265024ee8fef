import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDemo } from "../database/contents.ts";
import { stopProcess } from "../database/processes.ts";
import { build, buildIsStale } from "../start/build.ts";
import { Closing } from "../start/closing.ts";
import { freePort } from "../start/port.ts";
import { needChromium } from "./chromium.ts";
import { copyOfTemplate, startTestServer } from "./test-server.ts";

export type BrowserApp = {
  /** what the tests read from the environment */
  environment: { TEST_BASE_URL: string; TEST_INBOX_URL: string; TEST_APP_DATABASE_URL: string };
  /** of the process that serves, when it was started here */
  pid?: number;
};

const START_LIMIT = 180_000;

/**
 * Serves the built app with the demo parade, a throw-away database and an inbox, in a process of
 * its own, as people get it. What has to be stopped is given to `closing` as soon as it is there.
 * Throws with what that process said when it does not come up.
 */
export async function startBrowserApp(project: string, closing: Closing): Promise<BrowserApp> {
  if (buildIsStale(project)) await build(project);
  const server = await startTestServer(project);
  closing.add(server.stop, 14_000);
  const mails = mkdtempSync(join(tmpdir(), "parade-test-inbox-"));
  closing.add(() => rmSync(mails, { recursive: true, force: true }), 5_000);
  const files = mkdtempSync(join(tmpdir(), "parade-test-files-"));
  closing.add(() => rmSync(files, { recursive: true, force: true }), 5_000);
  // Read by the process that loads the demo as well.
  process.env.FILES_DIR = files;
  const database = await copyOfTemplate(server.templateUrl);
  await loadDemo(project, database.url);
  const [port, smtpPort, webPort] = [await freePort(), await freePort(), await freePort()];
  const baseUrl = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/test/serve-app.ts"], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PARADE_MODE: "development",
      PORT: String(port),
      INBOX_PORT: String(webPort),
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      INBOX_FOLDER: mails,
      DATABASE_URL: database.url,
      APP_URL: baseUrl,
      APP_SECRET: "only-for-tests-".repeat(4),
      MAIL_FROM: "PraktijkVoorbeeldenParade <parade@parade.example>",
    },
  });
  closing.add(() => stopApp(child), 11_000);
  await untilServing(child);
  const environment = {
    TEST_BASE_URL: baseUrl,
    TEST_INBOX_URL: `http://127.0.0.1:${webPort}`,
    TEST_APP_DATABASE_URL: database.url,
  };
  return { environment, pid: child.pid };
}

async function stopApp({ pid, exitCode, signalCode }: ChildProcess): Promise<void> {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  await stopProcess(pid, [
    ["SIGTERM", 8_000],
    ["SIGKILL", 2_000],
  ]);
}

function untilServing(child: ChildProcess): Promise<void> {
  let output = "";
  const add = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-8_000));
  child.stdout?.on("data", add);
  child.stderr?.on("data", add);
  return new Promise((done, failed) => {
    const fail = (what: string): void => failed(new Error(`De app ${what}:\n${output}`));
    const limit = setTimeout(() => fail("was niet op tijd klaar"), START_LIMIT);
    child.once("error", (error) => fail(error.message));
    child.once("exit", () => {
      clearTimeout(limit);
      fail("stopte meteen weer");
    });
    child.once("message", () => {
      clearTimeout(limit);
      done();
    });
  });
}

/** For Playwright: before its tests; what it returns runs after them. */
export default async function setup(): Promise<() => Promise<void>> {
  const project = process.cwd();
  const closing = new Closing();
  needChromium(project);
  try {
    const app = await startBrowserApp(project, closing);
    Object.assign(process.env, app.environment);
    return () => closing.all();
  } catch (error) {
    await closing.all();
    throw error;
  }
}
