import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../database/run-node.ts";
import { chunksWithSchemas } from "./browser-files.ts";

const SOURCES = [
  "app",
  "emails",
  "public",
  "prisma/schema.prisma",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
];

// The client follows from the schema; tests are not built.
const isSource = (path: string): boolean =>
  !path.startsWith("app/db/generated") && !/\.test\.tsx?$/.test(path);

function filesBelow(project: string, path: string): string[] {
  const found = statSync(join(project, path), { throwIfNoEntry: false });
  if (!found || !isSource(path)) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(project, path))
    .sort()
    .flatMap((name) => filesBelow(project, `${path}/${name}`));
}

function sourceHash(project: string): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => filesBelow(project, source))) {
    const content = readFileSync(join(project, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

const markOf = (project: string): string => join(project, "build/.source-hash");

/** Whether `build/` is missing or was made from other sources than these. */
export function buildIsStale(project: string): boolean {
  const mark = markOf(project);
  return (
    !existsSync(join(project, "build/server/index.js")) ||
    !existsSync(mark) ||
    readFileSync(mark, "utf8") !== sourceHash(project)
  );
}

/** Builds the app. Throws with what the builder said when that fails. */
export async function build(project: string, signal?: AbortSignal): Promise<void> {
  const mark = markOf(project);
  const hash = sourceHash(project);
  rmSync(mark, { force: true });
  const remix = join(project, "node_modules/@remix-run/dev/dist/cli.js");
  const { code, output } = await runNode([remix, "vite:build", "--config", "remix.config.js"], {
    cwd: project,
    env: { NODE_ENV: "production" },
    signal,
  });
  if (code !== 0) throw new Error(`Het bouwen is niet gelukt:\n${output}`);
  const withSchemas = chunksWithSchemas(join(project, "build/client/assets"));
  if (withSchemas.length > 0) {
    const names = withSchemas.join(", ");
    throw new Error(`Zod hoort alleen op de server, en staat nu in: ${names}`);
  }
  writeFileSync(mark, hash);
}

/** Whether Prisma's client was made from another schema than the one in the project. */
export function clientIsStale(project: string): boolean {
  const made = join(project, "app/db/generated/internal/class.ts");
  if (!existsSync(made)) return true;
  const kept = /"inlineSchema": ("(?:[^"\\]|\\.)*")/.exec(readFileSync(made, "utf8"))?.[1];
  if (!kept) return true;
  // Prisma lines up the columns of the copy that it keeps in the client.
  const plain = (schema: string): string => schema.replace(/\s+/g, " ").trim();
  const schema = readFileSync(join(project, "prisma/schema.prisma"), "utf8");
  return plain(JSON.parse(kept) as string) !== plain(schema);
}

/** Makes Prisma's client anew. Throws with what Prisma said when that fails. */
export async function generateClient(project: string, signal?: AbortSignal): Promise<void> {
  const prisma = join(project, "node_modules/prisma/build/index.js");
  const { code, output } = await runNode([prisma, "generate"], { cwd: project, signal });
  if (code !== 0) throw new Error(`Prisma's client is niet gemaakt:\n${output}`);
}
