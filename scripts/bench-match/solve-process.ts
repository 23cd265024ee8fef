import { assign, assignSum } from "#app/domain/matching/assignment/assign.ts";
import { Memory } from "../bench/memory.ts";
import { clocked } from "./clock.ts";
import { readInstance } from "./instance-file.ts";
import type { Apart } from "./solve-apart.ts";

// The process of solve-apart.ts: reads the instance that is named, solves it, tells what it took.
const [file = "", stages] = process.argv.slice(2);
const memory = new Memory(process.pid);
const start = memory.now();
memory.startPeak();
const problem = readInstance(file);
const { result, took } = clocked(1, () => (stages === "sum" ? assignSum : assign)(problem));
const apart: Apart = { took, isProven: result.isProven, peak: memory.peak(), start };
console.log(JSON.stringify(apart));
