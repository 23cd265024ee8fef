import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startOf } from "#scripts/database/processes.ts";
import { claim, whoRuns } from "#scripts/start/running.ts";

let project: string;
const put = (entry: object): void => {
  mkdirSync(join(project, ".data"), { recursive: true });
  writeFileSync(join(project, ".data/running.json"), JSON.stringify(entry));
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "parade-running-"));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

it("gives the project to one start, tells others about it, and is free afterwards", () => {
  const claimed = claim(project, "npm start");
  if (!claimed.ok) throw new Error("the first claim was refused");
  claimed.lock.tell({ url: "http://localhost:3000" });
  const refused = claim(project, "npm run dev");
  expect(refused).toMatchObject({ ok: false, by: { url: "http://localhost:3000" } });
  expect(statSync(join(project, ".data/running.json")).mode & 0o077).toBe(0);
  claimed.lock.release();
  expect(whoRuns(project)).toBeNull();
  expect(claim(project, "npm start").ok).toBe(true);
});

it("passes by a claim of a process that is gone", async () => {
  const gone = spawn(process.execPath, ["-e", ""]);
  await new Promise((done) => gone.once("exit", done));
  put({ pid: gone.pid, startedAt: "1", command: "npm start" });
  expect(claim(project, "npm start").ok).toBe(true);
  expect(readdirSync(join(project, ".data"))).toEqual(["running.json"]);
});

it("passes by a claim whose number was given to another process", () => {
  put({ pid: process.pid, startedAt: "an earlier time", command: "npm start" });
  expect(whoRuns(project)).toBeNull();
  expect(claim(project, "npm start").ok).toBe(true);
});

it("passes by a claim that was cut off while it was written", () => {
  mkdirSync(join(project, ".data"));
  writeFileSync(join(project, ".data/running.json"), '{"pid":');
  expect(claim(project, "npm start").ok).toBe(true);
});

it("gives a process the same start each time it is asked", () => {
  expect(startOf(process.pid)).toBe(startOf(process.pid));
  expect(startOf(process.pid)).not.toBe("");
});
