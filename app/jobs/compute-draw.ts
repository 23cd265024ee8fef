import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ComputeElsewhere } from "#app/features/draw/run-draw.ts";
import type { DrawMessage } from "./draw-process.ts";

const SCRIPT = fileURLToPath(new URL("./draw-process.ts", import.meta.url));

/**
 * Computes a draw in a process of its own: pages and mails go on, a stop is at once, and memory
 * that it needs is given back at the end.
 */
export const computeInProcess: ComputeElsewhere = (input, { signal, tell }) =>
  new Promise((resolve, reject) => {
    const child = fork(SCRIPT, [], { execArgv: ["--import", "tsx"], serialization: "advanced" });
    const end = (settle: () => void) => {
      signal.removeEventListener("abort", stop);
      child.kill("SIGKILL");
      settle();
    };
    const stop = () => end(() => reject(new Error("The draw was stopped")));
    signal.addEventListener("abort", stop);
    child.on("message", (message: DrawMessage) => {
      if (message.kind === "part") tell(message.part);
      else if (message.kind === "done") end(() => resolve(message.computed));
      else end(() => reject(new Error(`The draw failed: ${message.fault}`)));
    });
    child.on("error", (error) => end(() => reject(error)));
    child.on("exit", (code) => end(() => reject(new Error(`The draw's process ended: ${code}`))));
    if (signal.aborted) stop();
    else child.send(input);
  });
