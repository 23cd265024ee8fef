import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Closing } from "../start/closing.ts";
import { startEmbedded } from "./embedded.ts";
import { runNode } from "./run-node.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** SQL that brings the database from the last migration to the schema; "" when nothing changed. */
async function difference(databaseUrl: string): Promise<string> {
  const prisma = join(project, "node_modules/prisma/build/index.js");
  const from = ["--from-migrations", "prisma/migrations"];
  const to = ["--to-schema-datamodel", "prisma/schema.prisma", "--script", "--exit-code"];
  const { code, output } = await runNode([prisma, "migrate", "diff", ...from, ...to], {
    cwd: project,
    env: { DATABASE_URL: databaseUrl },
  });
  if (code === 0) return "";
  if (code !== 2) throw new Error(output);
  return `${output.slice(Math.max(0, output.indexOf("-- ")))}\n`;
}

const name = process.argv[2] ?? "";
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error("Geef de migratie een naam: npm run migration -- naam_met_streepjes");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "parade-migration-"));
const closing = new Closing().onSignals();
const server = await startEmbedded({ folder, throwAway: true });
closing.add(server.stop, 14_000);
try {
  const sql = await difference(server.url());
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = join(project, "prisma/migrations", `${stamp}_${name}`);
  if (sql === "") {
    console.log("Het schema is niet veranderd: er is geen migratie gemaakt.");
  } else {
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "migration.sql"), sql);
    console.log(`Gemaakt: ${target}/migration.sql. Lees hem na.`);
  }
} finally {
  await closing.all();
}
