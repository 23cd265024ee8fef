import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

export type RunningProcess = { pid: number; commandLine: string };

/** True while a process with this number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

// In a container nobody may be there to bury the dead: they keep a number but do nothing.
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}

/**
 * When the process with this number started, in the system's own notation; "" when it is gone.
 * A number is used again after a while, a number with its starting time is not.
 */
export function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    const shown = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return shown.status === 0 ? shown.stdout.trim() : "";
  }
}

/** Every process that this user may see, with its arguments separated by spaces. */
export function allProcesses(): RunningProcess[] {
  const numbers = procNumbers();
  if (numbers) {
    return numbers.map((pid) => ({ pid, commandLine: procCommandLine(pid) }));
  }
  const shown = spawnSync("ps", ["-axww", "-o", "pid=,command="], { encoding: "utf8" });
  return (shown.stdout ?? "").split("\n").flatMap((line) => {
    const match = /^\s*(\d+)\s+(.*)$/.exec(line);
    return match ? [{ pid: Number(match[1]), commandLine: match[2] ?? "" }] : [];
  });
}

function procNumbers(): number[] | null {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return null;
  }
}

function procCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

/** Waits until the process is gone, at most `milliseconds`; true when it is. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await wait(20);
  }
  return true;
}

/** Sends a signal; false when the process is already gone. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}

/**
 * Stops a process with ever less patience: each signal gets its time in milliseconds.
 * False when it survived all of them.
 */
export async function stopProcess(
  pid: number,
  steps: ReadonlyArray<readonly [NodeJS.Signals, number]>,
): Promise<boolean> {
  for (const [name, milliseconds] of steps) {
    if (!signal(pid, name)) return true;
    if (await waitUntilGone(pid, milliseconds)) return true;
  }
  return false;
}
