import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  prepareGivenDatabase,
  prepareProjectDatabase,
  startProjectServer,
} from "../database/project-database.ts";
import { build, buildIsStale, clientIsStale, generateClient } from "./build.ts";
import { Closing } from "./closing.ts";
import { demoLinks, startDevelopmentInbox, startWeb } from "./parts.ts";
import { checkPort } from "./port.ts";
import { Problem } from "./problem.ts";
import { makeReporter, Stopped, type Reporter } from "./report.ts";
import { claim, type Lock } from "./running.ts";
import { projectSecret } from "./secret.ts";
import { readSettings, type Settings } from "./settings.ts";

type Options = { dev: boolean };
type Context = Reporter & {
  project: string;
  dev: boolean;
  settings: Settings;
  closing: Closing;
  lock: Lock;
  signal: AbortSignal;
  /** ends the whole when a part of it is lost */
  lost: (what: string) => void;
};

// How long a step that is under way may delay the end after Ctrl-C.
const PATIENCE = 15_000;

/** Starts all that the parade needs in this process, tells where it is and stays until a signal. */
export async function start(project: string, { dev }: Options): Promise<void> {
  const closing = new Closing();
  const stopper = new AbortController();
  const reporter = makeReporter(stopper.signal);
  let ending = false;
  let begun: Promise<void> = Promise.resolve();

  const end = async (code: number): Promise<void> => {
    if (ending) return process.exit(1);
    ending = true;
    stopper.abort();
    await Promise.race([begun.catch(() => {}), wait(PATIENCE)]);
    await closing.all();
    process.exit(code);
  };
  for (const name of ["SIGINT", "SIGTERM", ...(underNohup() ? [] : ["SIGHUP" as const])] as const) {
    process.on(name, () => {
      if (!ending) reporter.say("Afsluiten …");
      void end(0);
    });
  }
  const lost = (what: string): void => {
    if (ending) return;
    console.error(`${what} is gestopt; de rest stopt nu ook.`);
    void end(1);
  };

  begun = (async () => {
    const settings = readSettings(process.env);
    await checkNobodyElse(project, settings, dev, closing, async (lock) => {
      const { signal } = stopper;
      await run({ ...reporter, project, dev, settings, closing, lock, signal, lost });
    });
  })();
  await begun.catch((error: unknown) => {
    if (ending || error instanceof Stopped) return;
    const expected = error instanceof Problem;
    console.error(expected ? error.message : error);
    return end(1);
  });
}

// A handler would undo the ignoring that `nohup` asks for.
function underNohup(): boolean {
  try {
    const mask = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return (BigInt(`0x${mask ?? 0}`) & 1n) === 1n;
  } catch {
    return false;
  }
}

async function checkNobodyElse(
  project: string,
  settings: Settings,
  dev: boolean,
  closing: Closing,
  work: (lock: Lock) => Promise<void>,
): Promise<void> {
  checkWritable(project);
  const claimed = claim(project, dev ? "npm run dev" : "npm start");
  if (!claimed.ok) {
    const { command, url, pid } = claimed.by;
    const where = url ? ` op ${url}` : "";
    throw new Problem(
      `In deze map draait al \`${command}\`${where} (proces ${pid}): stop die eerst.`,
    );
  }
  closing.add(() => claimed.lock.release(), 1_000);
  await checkPort(settings);
  await work(claimed.lock);
}

function checkWritable(project: string): void {
  const data = join(project, ".data");
  const folder = existsSync(data) ? data : project;
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Problem(
      `Je mag niet schrijven in ${folder}: is die van een andere gebruiker (root)?`,
    );
  }
}

async function run(context: Context): Promise<void> {
  const { project, dev, settings, closing, lock, signal, step } = context;
  const development = settings.mode === "development";
  const baseUrl = process.env.APP_URL ?? `http://localhost:${settings.port}`;
  process.env.PARADE_MODE = settings.mode;
  process.env.APP_URL = baseUrl;
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.APP_SECRET ??= projectSecret(project);
  process.env.MAIL_FROM ??= "PraktijkVoorbeeldenParade <parade@parade.example>";

  if (clientIsStale(project)) {
    await step("Databaseclient maken", () => generateClient(project, signal));
  }
  const databaseUrl = await openDatabase(context, development);
  process.env.DATABASE_URL = databaseUrl;
  lock.tell({ databaseUrl });

  if (!dev && buildIsStale(project)) {
    await step("App bouwen", () => build(project, signal));
  }
  let inboxUrl: string | undefined;
  if (!process.env.SMTP_URL) {
    const inbox = await step("Postvak voor ontwikkeling starten", () =>
      startDevelopmentInbox(project),
    );
    closing.add(() => inbox.close(), 3_000);
    process.env.SMTP_URL = inbox.smtpUrl;
    inboxUrl = inbox.webUrl;
  }
  const web = await step("Webserver starten", () => startWeb(settings, dev));
  closing.add(() => web.close(), 6_000);
  lock.tell({ url: baseUrl, inboxUrl });

  const links = development ? await demoLinks(baseUrl) : [];
  console.log(`\nDe parade staat op ${baseUrl}`);
  if (inboxUrl) console.log(`De mail die eruit gaat, staat op ${inboxUrl}`);
  if (links.length > 0) console.log("\nInloggen als (tien minuten geldig, één keer):");
  for (const { label, url } of links) console.log(`  ${label.padEnd(12)} ${url}`);
  if (links.length > 0)
    console.log("Een nieuwe link: npm run link -- gemeente|visitor|reviewer|organiser");
  console.log("\nStoppen: Ctrl-C");
}

async function openDatabase(context: Context, demo: boolean): Promise<string> {
  const { project, closing, step, say, lost } = context;
  const given = process.env.DATABASE_URL;
  if (given) {
    await prepareGivenDatabase(project, given, { demo, step });
    return given;
  }
  const server = await step("PostgreSQL starten", () =>
    startProjectServer(project, say, context.signal),
  );
  closing.add(server.stop, 14_000);
  void server.ended.then(() => lost("De database"));
  return prepareProjectDatabase(project, server, { demo, step });
}
