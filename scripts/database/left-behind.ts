import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { allProcesses, isAlive, stopProcess } from "./processes.ts";

// Fast, then immediate, then the hard way; PostgreSQL recovers from each of them.
const STOP_STEPS = [
  ["SIGINT", 10_000],
  ["SIGQUIT", 5_000],
  ["SIGKILL", 5_000],
] as const;

/** The numbers of the PostgreSQL servers whose command line names this data folder. */
export function serversOf(dataFolder: string): number[] {
  return allProcesses()
    .filter(({ commandLine }) => `${commandLine} `.includes(` -D ${dataFolder} `))
    .map(({ pid }) => pid);
}

/**
 * Stops the servers that an earlier, hard-killed start left running on this data folder.
 * Returns how many there were; throws when one cannot be stopped.
 */
export async function stopServersOf(dataFolder: string): Promise<number> {
  const pids = serversOf(dataFolder);
  for (const pid of pids) {
    const stopped = await stopProcess(pid, STOP_STEPS);
    if (!stopped) throw new Error(`De oude databaseserver (proces ${pid}) wil niet stoppen`);
  }
  return pids.length;
}

/**
 * Removes the lock file of a server that is gone while its number went to somebody else: with it
 * PostgreSQL would refuse to start. A file whose number is free PostgreSQL judges by itself.
 * Call after `stopServersOf`. True when a file was removed.
 */
export function removeStaleLock(dataFolder: string): boolean {
  const file = join(dataFolder, "postmaster.pid");
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const readable = Number.isInteger(pid) && pid > 0;
  if (readable && !isAlive(pid)) return false;
  rmSync(file, { force: true });
  return true;
}
