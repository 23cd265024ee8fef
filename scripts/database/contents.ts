import { join } from "node:path";
import { withClient } from "./admin.ts";
import { runNode } from "./run-node.ts";

/** True when no event was ever entered in the database at `url`, or it has no tables yet. */
export function isEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const table = await client.query<{ name: string | null }>(
      `select to_regclass('"Event"') as name`,
    );
    if (table.rows[0]?.name === null) return true;
    const found = await client.query('select 1 from "Event" limit 1');
    return found.rowCount === 0;
  });
}

/**
 * Loads the demo parade in the database at `url`, in a process of its own: the app's connection
 * pool belongs to one database for as long as a process lives.
 */
export async function loadDemo(project: string, url: string): Promise<void> {
  const script = join(project, "prisma/seed.ts");
  const { code, output } = await runNode(["--import", "tsx", script], {
    cwd: project,
    env: { DATABASE_URL: url, PARADE_MODE: "development" },
  });
  if (code !== 0) throw new Error(`De voorbeeldgegevens zijn niet geladen:\n${output}`);
}
