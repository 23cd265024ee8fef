import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { MatchElsewhere } from "#app/queue/match-elsewhere.ts";
import type { MatchMessage } from "./match-process.ts";

const SCRIPT = fileURLToPath(new URL("./match-process.ts", import.meta.url));

/**
 * Matches in a process of its own: pages and mails go on, a stop is at once, and memory that it
 * needs is given back at the end.
 */
export const matchInProcess: MatchElsewhere = (task, { signal, tell, keep }) =>
  new Promise((resolve, reject) => {
    const child = fork(SCRIPT, [], { execArgv: ["--import", "tsx"], serialization: "advanced" });
    const end = (settle: () => void) => {
      signal?.removeEventListener("abort", stop);
      child.kill("SIGKILL");
      settle();
    };
    const stop = () => end(() => reject(new Error("The matching was stopped")));
    signal?.addEventListener("abort", stop);
    child.on("message", (message: MatchMessage) => {
      if (message.kind === "stage") tell?.(message.stage);
      else if (message.kind === "reading") keep?.(message.reading);
      else if (message.kind === "done") end(() => resolve(message.output));
      else end(() => reject(new Error(`The matching failed: ${message.fault}`)));
    });
    child.on("error", (error) => end(() => reject(error)));
    child.on("exit", (code) => {
      end(() => reject(new Error(`The matching's process ended: ${code}`)));
    });
    if (signal?.aborted) stop();
    else child.send(task);
  });
