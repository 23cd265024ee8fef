import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Took } from "./clock.ts";
import { writeInstance } from "./instance-file.ts";
import type { Instance } from "./instance.ts";

const SCRIPT = fileURLToPath(new URL("./solve-process.ts", import.meta.url));

/** What solving took; memory in megabytes of the whole process, at its peak and before it read. */
export type Apart = { took: Took; isProven: boolean; peak: number; start: number };

/**
 * Solves an instance in a process that does nothing else, so that the memory it has is what the
 * solver needs: neither the generator's nor another solver's.
 */
export function solveApart(problem: Instance, stages: "sum" | "all"): Apart {
  const folder = mkdtempSync(join(tmpdir(), "bench-match-"));
  try {
    const file = join(folder, "instance");
    writeInstance(file, problem);
    const args = ["--import", "tsx", SCRIPT, file, stages];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Apart;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
