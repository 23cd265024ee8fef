import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

// So long that only what hangs is cut off.
const LIMIT = 15 * 60_000;

export type RunOptions = {
  cwd: string;
  /** added to the environment of this process */
  env?: Record<string, string>;
  /** what it prints goes straight to the screen instead of into `output` */
  show?: boolean;
  /** milliseconds after which it is cut off; 15 minutes when not given */
  limit?: number;
  signal?: AbortSignal;
};

/** Runs Node with these arguments. `code` is null when it was cut off. */
export function runNode(
  args: string[],
  options: RunOptions,
): Promise<{ code: number | null; output: string }> {
  const { cwd, env, show = false, limit = LIMIT, signal } = options;
  const path = [join(cwd, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, PATH: path, ...env },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      timeout: limit,
      signal,
    });
    let output = "";
    const add = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout?.on("data", add);
    child.stderr?.on("data", add);
    child.once("error", failed);
    child.once("close", (code) => done({ code, output: output.trim() }));
  });
}
