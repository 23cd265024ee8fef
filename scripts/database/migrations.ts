import { readdirSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "./admin.ts";
import { runNode } from "./run-node.ts";

/** The names of the migrations in the project, oldest first. */
function projectMigrations(project: string): string[] {
  return readdirSync(join(project, "prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * The migrations that the database at `url` has not finished. Cheap: it saves starting Prisma for
 * nothing at nearly every start.
 */
export async function pendingMigrations(project: string, url: string): Promise<string[]> {
  const applied = await withClient(url, async (client) => {
    const table = await client.query<{ name: string | null }>(
      "select to_regclass('_prisma_migrations') as name",
    );
    if (table.rows[0]?.name === null) return [];
    const { rows } = await client.query<{ name: string }>(
      "select migration_name as name from _prisma_migrations " +
        "where finished_at is not null and rolled_back_at is null",
    );
    return rows.map(({ name }) => name);
  });
  return projectMigrations(project).filter((name) => !applied.includes(name));
}

/** Applies the pending migrations with Prisma. Throws with what Prisma said when that fails. */
export async function deployMigrations(project: string, url: string): Promise<void> {
  const prisma = join(project, "node_modules/prisma/build/index.js");
  const { code, output } = await runNode([prisma, "migrate", "deploy"], {
    cwd: project,
    env: { DATABASE_URL: url },
  });
  if (code !== 0) throw new Error(`De migraties zijn niet gelukt:\n${output}`);
}
