import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Megabytes that a process has in memory, from what Linux tells about it. */
export class Memory {
  constructor(private readonly pid: number) {
    if (!existsSync(`/proc/${pid}/status`)) throw new Error("Meten kan alleen op Linux");
  }

  now(): number {
    return this.read("VmRSS");
  }

  /** the most since `startPeak` */
  peak(): number {
    return this.read("VmHWM");
  }

  startPeak(): void {
    writeFileSync(`/proc/${this.pid}/clear_refs`, "5");
  }

  private read(name: string): number {
    const status = readFileSync(`/proc/${this.pid}/status`, "utf8");
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1];
    return Math.round(Number(kilobytes) / 1024);
  }
}
