import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const module = fileURLToPath(new URL("../../scripts/start/install.mjs", import.meta.url));
let project: string;

const lockFile = (): string => join(project, "package-lock.json");
const npm = (...args: string[]): void => {
  const done = spawnSync("npm", [...args, "--offline", "--no-audit"], { cwd: project });
  expect(done.status, done.stderr.toString()).toBe(0);
};

/** True when it installed, false when there was nothing to do. */
function installed(): boolean {
  const program = `(await import(process.argv[1])).installIfNeeded(process.argv[2])`;
  const args = ["--input-type=module", "-e", program, module, project];
  const done = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(done.status, done.stderr).toBe(0);
  return done.stdout.includes("npm ci");
}

/** Makes this version of the part the one that package.json and the lock file ask for. */
function use(version: string): void {
  const part = { name: "part", version };
  writeFileSync(join(project, "part/package.json"), JSON.stringify(part));
  npm("pack", "./part");
  const whole = { name: "whole", dependencies: { part: `file:part-${version}.tgz` } };
  writeFileSync(join(project, "package.json"), JSON.stringify(whole));
  npm("install", "--package-lock-only");
}

// A project whose only package is a file beside it: no registry is asked for anything.
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "parade-install-"));
  mkdirSync(join(project, "part"));
  mkdirSync(join(project, "app/db/generated"), { recursive: true });
  use("1.0.0");
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

it("installs when nothing is installed, and once is enough", () => {
  expect(installed()).toBe(true);
  expect(installed()).toBe(false);
});

it("installs again when the lock file says something else, whatever its date", () => {
  installed();
  const { atime, mtime } = statSync(lockFile());
  use("2.0.0");
  utimesSync(lockFile(), atime, mtime);
  expect(installed()).toBe(true);
});

it("does not install again because a checkout gave the same lock file a new date", () => {
  installed();
  writeFileSync(lockFile(), readFileSync(lockFile()));
  utimesSync(lockFile(), new Date(), new Date());
  expect(installed()).toBe(false);
});

it("installs again for another version of Node", () => {
  installed();
  writeFileSync(join(project, "node_modules/.parade-installed"), "linux x64 1\n0\n");
  expect(installed()).toBe(true);
});

it("is content with what somebody installed by hand", () => {
  npm("ci");
  expect(installed()).toBe(false);
});
