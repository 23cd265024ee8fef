import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { claim } from "#scripts/start/running.ts";

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "parade-start-"));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

type Ended = { code: number | null; lines: string[] };

/** Starts the parade on an empty folder, as `npm start` does after installing. */
function start(changes: Record<string, string>): Promise<Ended> {
  const program = `
    const { start } = await import("./scripts/start/main.ts");
    await start(process.argv[1], { dev: false });
  `;
  const args = ["--import", "tsx", "--input-type=module", "-e", program, project];
  // Nothing that this test run itself was given: an address, a mode.
  const own = { DATABASE_URL: "", SMTP_URL: "", NODE_ENV: "", PARADE_MODE: "" };
  const env = Object.assign({ ...process.env }, own, changes);
  const child = spawn(process.execPath, args, { env });
  let output = "";
  const add = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on("data", add);
  child.stderr.on("data", add);
  return new Promise((done) => {
    child.once("close", (code) => done({ code, lines: output.trim().split("\n") }));
  });
}

it("says in one line that a port is taken and which to try, before anything is started", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, done));
  const { port } = other.address() as AddressInfo;
  try {
    const { code, lines } = await start({ PORT: String(port) });
    expect(lines).toEqual([
      `Poort ${port} is al bezet. Kies een andere: PORT=${port + 1} npm start`,
    ]);
    expect(code).toBe(1);
    expect(existsSync(join(project, ".data/postgres"))).toBe(false);
    expect(existsSync(join(project, ".data/running.json"))).toBe(false);
  } finally {
    other.close();
  }
});

it("says in one line that it already runs here, and where", async () => {
  const claimed = claim(project, "npm start");
  if (!claimed.ok) throw new Error("the folder is not free");
  claimed.lock.tell({ url: "http://localhost:3000" });
  const { code, lines } = await start({ PORT: "3999" });
  expect(lines).toEqual([
    `In deze map draait al \`npm start\` op http://localhost:3000 (proces ${process.pid}): stop die eerst.`,
  ]);
  expect(code).toBe(1);
});

it("says in one line what is missing to run for real", async () => {
  const { code, lines } = await start({ NODE_ENV: "production" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("DATABASE_URL, SMTP_URL, APP_SECRET, APP_URL, MAIL_FROM");
  expect(code).toBe(1);
});
