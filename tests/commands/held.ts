import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Account } from "#scripts/database/account.ts";

export type Held = {
  child: ChildProcess;
  /** ends when the child is gone */
  gone: Promise<void>;
  url: string;
  pid: number;
  place: string;
  said: string[];
};

const script = fileURLToPath(new URL("hold-database.ts", import.meta.url));

/** Starts the database on `folder` in another process, as another user when one is given. */
export function hold(folder: string, account: Account = {}): Promise<Held> {
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    ...account,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise<void>((done) => child.once("close", () => done()));
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => void (errors += chunk.toString()));
  return new Promise((done, failed) => {
    child.once("close", () => failed(new Error(errors)));
    child.stdout.once("data", (chunk: Buffer) => {
      const told = JSON.parse(chunk.toString()) as Omit<Held, "child" | "gone">;
      done({ child, gone, ...told });
    });
  });
}
