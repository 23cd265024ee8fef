import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "../start/problem.ts";
import { claim, whoRuns } from "../start/running.ts";
import { prepareProjectDatabase, startProjectServer } from "./project-database.ts";

export type OpenDatabase = { url: string; close: () => Promise<void> };

/**
 * The parade's database for a command such as `npm run match`: DATABASE_URL, else that of the
 * `npm start` that runs in this project, else the project's own PostgreSQL, started for as long as
 * the command takes. Sets DATABASE_URL; load modules of app/db afterwards, and close when done.
 * Throws a `Problem` when another start is still busy getting the database ready.
 */
export async function openDatabase(project: string, command: string): Promise<OpenDatabase> {
  const given = process.env.DATABASE_URL ?? (await runningDatabase(project));
  if (given) {
    process.env.DATABASE_URL = given;
    return { url: given, close: async () => {} };
  }
  const claimed = claim(project, command);
  if (!claimed.ok) throw new Problem(`\`${claimed.by.command}\` gebruikt de database: wacht even.`);
  const server = await startProjectServer(project, console.error).catch((error: unknown) => {
    claimed.lock.release();
    throw error;
  });
  const close = async (): Promise<void> => {
    await server.stop();
    claimed.lock.release();
  };
  try {
    const step = <T>(_what: string, work: () => Promise<T>): Promise<T> => work();
    const url = await prepareProjectDatabase(project, server, { demo: false, step });
    process.env.DATABASE_URL = url;
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const STARTING_LIMIT = 60_000;

async function runningDatabase(project: string): Promise<string | undefined> {
  const end = performance.now() + STARTING_LIMIT;
  for (;;) {
    const running = whoRuns(project);
    if (!running) return undefined;
    if (running.databaseUrl) return running.databaseUrl;
    if (performance.now() > end) return undefined;
    await wait(200);
  }
}
