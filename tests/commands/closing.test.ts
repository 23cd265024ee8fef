import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

// Says when it begins to close, takes its time, and says when it is done.
const PROGRAM = `
  import { setTimeout as wait } from "node:timers/promises";
  const { Closing } = await import("./scripts/start/closing.ts");
  const closing = new Closing().onSignals();
  closing.add(() => console.log("last"), 5_000);
  closing.add(async () => { console.log("first"); await wait(400); console.log("then"); }, 5_000);
  setInterval(() => {}, 1_000);
  console.log("ready");
`;

it("closes all once, in order, though the signal comes twice", async () => {
  const args = ["--import", "tsx", "--input-type=module", "-e", PROGRAM];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.endsWith("ready\n") || said.endsWith("first\n")) child.kill("SIGINT");
  });
  const [code] = (await once(child, "close")) as [number | null];
  expect(said.trim().split("\n")).toEqual(["ready", "first", "then", "last"]);
  expect(code).toBe(130);
});
