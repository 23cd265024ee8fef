import { writeSync } from "node:fs";
import { giveDrawnSeats } from "#app/features/draw/give-seats.ts";
import { runGiving } from "#app/features/draw/run-giving.ts";

// A worker of its own that never comes further than halfway, to be killed there.
const [drawId = "", now = ""] = process.argv.slice(2);
await runGiving(drawId, { now: () => new Date(now) }, (id, at, tell) =>
  giveDrawnSeats(id, at, (part) => {
    tell?.(part);
    if (part < 0.8) return;
    writeSync(1, "halfway\n");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }),
);
