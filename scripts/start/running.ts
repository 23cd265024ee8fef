import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, startOf } from "../database/processes.ts";

/** What one start tells the others about itself, in `.data/running.json`. */
export type Running = {
  pid: number;
  /** the system's own notation of when that process started: a number may be used again */
  startedAt: string;
  /** what was started, as a person would type it */
  command: string;
  /** the app's address; absent while it is not serving */
  url?: string;
  /** absent while the database is not ready */
  databaseUrl?: string;
  inboxUrl?: string;
};

export type Lock = {
  /** adds to what others can read */
  tell: (facts: Partial<Running>) => void;
  release: () => void;
};

const fileOf = (project: string): string => join(project, ".data/running.json");

function read(file: string): Running | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Running;
  } catch {
    return null;
  }
}

function isRunning(entry: Running | null): entry is Running {
  return entry !== null && isAlive(entry.pid) && startOf(entry.pid) === entry.startedAt;
}

/** The start that now uses the project's `.data`, or null. */
export function whoRuns(project: string): Running | null {
  const entry = read(fileOf(project));
  return isRunning(entry) ? entry : null;
}

/**
 * Claims the project's `.data` for this process. Gives back who has it when somebody else does.
 * A claim of a process that is gone, even when its number was given away again, does not count.
 */
export function claim(
  project: string,
  command: string,
): { ok: true; lock: Lock } | { ok: false; by: Running } {
  const file = fileOf(project);
  mkdirSync(join(project, ".data"), { recursive: true, mode: 0o755 });
  const own: Running = { pid: process.pid, startedAt: startOf(process.pid), command };
  const draft = `${file}.${process.pid}`;
  const write = (): void => writeFileSync(draft, JSON.stringify(own, null, 2), { mode: 0o600 });

  for (;;) {
    write();
    try {
      // Unlike a rename, a link fails when the name is taken: of two starts one wins.
      linkSync(draft, file);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = read(file);
    if (isRunning(holder)) {
      rmSync(draft, { force: true });
      return { ok: false, by: holder };
    }
    moveAside(file);
  }
  rmSync(draft, { force: true });

  const tell = (facts: Partial<Running>): void => {
    Object.assign(own, facts);
    write();
    renameSync(draft, file);
  };
  const release = (): void => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  return { ok: true, lock: { tell, release } };
}

// Between reading a stale claim and removing it another start may have put its own there.
function moveAside(file: string): void {
  const aside = `${file}.old-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (isRunning(read(aside))) linkSync(aside, file);
  rmSync(aside, { force: true });
}
