import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const module = fileURLToPath(new URL("../../scripts/start/install.mjs", import.meta.url));
let project: string;

const lockFile = (): string => join(project, "package-lock.json");
function run(command: string, args: string[]): Promise<string> {
  return new Promise((done, failed) => {
    execFile(command, args, { cwd: project }, (error, out, errors) => {
      if (error) failed(new Error(`${command} ${args.join(" ")}\n${errors}`));
      else done(out);
    });
  });
}

const npm = (...args: string[]): Promise<string> =>
  run("npm", [...args, "--offline", "--no-audit"]);

/** True when it installed, false when there was nothing to do. */
async function installed(): Promise<boolean> {
  const program = `(await import(process.argv[1])).installIfNeeded(process.argv[2])`;
  const said = await run(process.execPath, ["--input-type=module", "-e", program, module, project]);
  return said.includes("npm ci");
}

/** Makes this version of the part the one that package.json and the lock file ask for. */
async function use(version: string): Promise<void> {
  const part = { name: "part", version };
  writeFileSync(join(project, "part/package.json"), JSON.stringify(part));
  await npm("pack", "./part");
  const whole = { name: "whole", dependencies: { part: `file:part-${version}.tgz` } };
  writeFileSync(join(project, "package.json"), JSON.stringify(whole));
  await npm("install", "--package-lock-only");
}

// A project whose only package is a file beside it: no registry is asked for anything.
beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), "parade-install-"));
  mkdirSync(join(project, "part"));
  mkdirSync(join(project, "app/db/generated"), { recursive: true });
  await use("1.0.0");
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

it("installs when nothing is installed, and once is enough", async () => {
  expect(await installed()).toBe(true);
  expect(await installed()).toBe(false);
});

it("installs again when the lock file says something else, whatever its date", async () => {
  await installed();
  const { atime, mtime } = statSync(lockFile());
  await use("2.0.0");
  utimesSync(lockFile(), atime, mtime);
  expect(await installed()).toBe(true);
});

it("does not install again because a checkout gave the same lock file a new date", async () => {
  await installed();
  writeFileSync(lockFile(), readFileSync(lockFile()));
  utimesSync(lockFile(), new Date(), new Date());
  expect(await installed()).toBe(false);
});

it("installs again for another version of Node", async () => {
  await installed();
  writeFileSync(join(project, "node_modules/.parade-installed"), "linux x64 1\n0\n");
  expect(await installed()).toBe(true);
});

it("is content with what somebody installed by hand", async () => {
  await npm("ci");
  expect(await installed()).toBe(false);
});
