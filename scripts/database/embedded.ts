import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { renameSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { databaseAccount, type Account } from "./account.ts";
import { findBinaries, type Binaries } from "./binaries.ts";
import { removeStaleLock, serversOf, stopServersOf } from "./left-behind.ts";
import { findPlace, outsideBinaries } from "./place.ts";
import { stopProcess } from "./processes.ts";

const USER = "parade";
const INIT_LIMIT = 120_000;
const READY_LIMIT = 120_000;

export type EmbeddedOptions = {
  /** where the data, the password and the log go; made when missing */
  folder: string;
  /** gone at `stop`, and not written safely to disk: for tests */
  throwAway?: boolean;
  /** not written safely to disk, so that only a crash of the machine loses it: for tests */
  fast?: boolean;
  /** hears, in Dutch, what is worth knowing: another place, a server that was left behind */
  say?: (line: string) => void;
  /** stops waiting for the server, and the server itself */
  signal?: AbortSignal;
};

export type EmbeddedDatabase = {
  /** postgresql:// address of the database with this name; without a name the one for managing */
  url: (database?: string) => string;
  /** the server's own process number */
  pid: number;
  /** where the data really are */
  place: string;
  /** settles when the server ends, asked or not */
  ended: Promise<void>;
  /** ends the server within some seconds, whatever it is doing */
  stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL from npm on a free port of this machine only, after dealing with what an
 * earlier start left behind. Throws an Error in Dutch, with the end of the log, when it cannot.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const say = options.say ?? (() => {});
  const fast = options.fast ?? options.throwAway ?? false;
  const account = databaseAccount(join(options.folder, "data"), say);
  const binaries = findBinaries(account, outsideBinaries, say);
  const place = await findPlace(options.folder, account, say);
  const data = join(place, "data");

  const stopped = await stopServersOf(data);
  if (stopped > 0) say("Een databaseserver van een vorige keer draaide nog en is gestopt");
  if (removeStaleLock(data)) say("Een oud slotbestand van de database is opgeruimd");

  if (!existsSync(data)) await initialise(binaries, account, place, fast);
  const password = readFileSync(join(place, "password"), "utf8");

  // Between finding a free port and using it somebody else may take it.
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = serve(binaries, account, place, port, fast);
    const url = (database = "postgres"): string =>
      `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
    const problem = await untilReady(server, url(), options.signal);
    if (problem === null) return running(server, url, place, options);
    await stopChild(server);
    const log = endOfLog(place);
    const portTaken = log.includes("could not bind");
    if (!portTaken || attempt === 3) throw new Error(`PostgreSQL ${problem}\n${log}`);
  }
}

function running(
  server: ChildProcess,
  url: EmbeddedDatabase["url"],
  place: string,
  options: EmbeddedOptions,
): EmbeddedDatabase {
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await stopChild(server);
    if (!options.throwAway) return;
    for (const folder of new Set([place, options.folder])) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  // Starting gave it a number, or it would not have answered.
  return { url, pid: server.pid ?? 0, place, ended, stop: () => (stopping ??= stop()) };
}

// Under its own name only when complete: a first start that was cut short begins anew.
async function initialise(
  binaries: Binaries,
  account: Account,
  place: string,
  fast: boolean,
): Promise<void> {
  const partial = join(place, "data.part");
  for (const pid of serversOf(partial)) await stopProcess(pid, [["SIGKILL", 5_000]]);
  rmSync(partial, { recursive: true, force: true });
  const passwordFile = join(place, "password");
  writeFileSync(passwordFile, randomBytes(18).toString("hex"), { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(passwordFile, account.uid, account.gid);
  }
  const flags = ["-D", partial, "-U", USER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const log = openLog(place);
  const child = spawn(
    binaries.initdb,
    [...flags, "--encoding=UTF8", "--locale=C.UTF-8", ...(fast ? ["--no-sync"] : [])],
    { ...account, cwd: "/", stdio: ["ignore", log, log], timeout: INIT_LIMIT },
  );
  closeSync(log);
  const code = await new Promise<number | string | null>((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", done);
  });
  if (code !== 0) throw new Error(`De database is niet aan te maken (${code})\n${endOfLog(place)}`);
  renameSync(partial, join(place, "data"));
}

function serve(
  binaries: Binaries,
  account: Account,
  place: string,
  port: number,
  fast: boolean,
): ChildProcess {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=100",
    ...(fast ? ["fsync=off", "full_page_writes=off"] : []),
  ];
  const log = openLog(place);
  const server = spawn(
    binaries.postgres,
    ["-D", join(place, "data"), "-p", String(port), ...settings.flatMap((one) => ["-c", one])],
    // A group of its own: Ctrl-C is for the app, which stops the database last.
    { ...account, cwd: "/", stdio: ["ignore", log, log], detached: true },
  );
  closeSync(log);
  server.on("error", () => {});
  return server;
}

/** Null when the server answers, else what went wrong. */
async function untilReady(
  server: ChildProcess,
  url: string,
  stop?: AbortSignal,
): Promise<string | null> {
  const end = performance.now() + READY_LIMIT;
  while (performance.now() < end) {
    if (stop?.aborted) return "is weer gestopt";
    if (server.pid === undefined) return "is niet te starten";
    if (server.exitCode !== null || server.signalCode !== null) return "stopte meteen weer";
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query("select 1");
      return null;
    } catch {
      await wait(25);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return "was niet op tijd klaar";
}

async function stopChild(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  await stopProcess(server.pid, [
    ["SIGINT", 8_000],
    ["SIGQUIT", 2_000],
    ["SIGKILL", 2_000],
  ]);
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

// Anew each time: the one that lies there may be of another user.
function openLog(place: string): number {
  const file = join(place, "postgres.log");
  rmSync(file, { force: true });
  return openSync(file, "w", 0o600);
}

function endOfLog(place: string): string {
  try {
    return readFileSync(join(place, "postgres.log"), "utf8")
      .trim()
      .split("\n")
      .slice(-15)
      .join("\n");
  } catch {
    return "";
  }
}
