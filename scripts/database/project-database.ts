import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { isRoot } from "./account.ts";
import { createDatabase, dropDatabase, hasDatabase, replaceDatabase } from "./admin.ts";
import { isEmpty, loadDemo } from "./contents.ts";
import { startEmbedded, type EmbeddedDatabase } from "./embedded.ts";
import { deployMigrations, pendingMigrations } from "./migrations.ts";

const NAME = "parade";
const NEXT = "parade_next";

/** Tells what is being done and how long it took; gives back what `work` gives. */
export type Step = <T>(what: string, work: () => Promise<T>) => Promise<T>;

/** Starts the project's own PostgreSQL, whose data lie in `.data/postgres` of the project. */
export function startProjectServer(
  project: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<EmbeddedDatabase> {
  const folder = join(project, ".data");
  mkdirSync(folder, { recursive: true });
  // The database's own user has to pass, whatever root's umask is.
  if (isRoot) chmodSync(folder, 0o755);
  return startEmbedded({ folder: join(folder, "postgres"), say, signal });
}

/**
 * Makes the parade's database on that server ready for use and gives its address. Migrations and
 * the demo go into a copy that takes the database's place when complete, so that a start that is
 * cut off halfway leaves nothing half done.
 */
export async function prepareProjectDatabase(
  project: string,
  server: EmbeddedDatabase,
  options: { demo: boolean; step: Step },
): Promise<string> {
  const { demo, step } = options;
  const url = server.url(NAME);
  const exists = await hasDatabase(server.url(), NAME);
  const pending = exists ? (await pendingMigrations(project, url)).length > 0 : true;
  const seed = demo && (pending ? !exists || (await isEmpty(url)) : await isEmpty(url));
  if (!pending && !seed) return url;

  const next = server.url(NEXT);
  await dropDatabase(server.url(), NEXT);
  await createDatabase(server.url(), NEXT, exists ? NAME : "template0");
  if (pending) await step("Tabellen bijwerken", () => deployMigrations(project, next));
  if (seed) await step("Voorbeeldgegevens laden", () => loadDemo(project, next));
  await replaceDatabase(server.url(), NEXT, NAME);
  return url;
}

/** The same for a database that is somebody else's: in place, because it cannot be replaced. */
export async function prepareGivenDatabase(
  project: string,
  url: string,
  options: { demo: boolean; step: Step },
): Promise<void> {
  const { demo, step } = options;
  const pending = await pendingMigrations(project, url);
  if (pending.length > 0) await step("Tabellen bijwerken", () => deployMigrations(project, url));
  if (demo && (await isEmpty(url))) {
    await step("Voorbeeldgegevens laden", () => loadDemo(project, url));
  }
}
