import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, dropDatabase, withDatabase } from "../database/admin.ts";
import { startEmbedded } from "../database/embedded.ts";
import { deployMigrations } from "../database/migrations.ts";

export const TEMPLATE = "parade_template";

export type TestServer = {
  /** address of the template: migrated, empty, and nobody may be connected to it */
  templateUrl: string;
  stop: () => Promise<void>;
};

/**
 * A throw-away PostgreSQL with one migrated template in it. With TEST_DATABASE_URL (the address
 * of such a template) the one that is already there is used, and left running.
 */
export async function startTestServer(project: string): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { templateUrl: given, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), "parade-test-"));
  const server = await startEmbedded({ folder, throwAway: true });
  try {
    await createDatabase(server.url(), TEMPLATE);
    await deployMigrations(project, server.url(TEMPLATE));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { templateUrl: server.url(TEMPLATE), stop: server.stop };
}

export type TestDatabase = { url: string; drop: () => Promise<void> };

/** A database of one's own, as empty as the template. */
export async function copyOfTemplate(templateUrl: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const manage = withDatabase(templateUrl, "postgres");
  const template = decodeURIComponent(new URL(templateUrl).pathname.slice(1));
  await createDatabase(manage, name, template);
  return {
    url: withDatabase(templateUrl, name),
    drop: () => dropDatabase(manage, name),
  };
}
