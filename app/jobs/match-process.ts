import type { MatchStage } from "#app/domain/matching/choose.ts";
import { toKeptReading, type KeptReading } from "#app/domain/matching/kept-reading.ts";
import { match } from "#app/domain/matching/match.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { timeOf } from "#app/domain/matching/pace.ts";
import type { MatchTask } from "#app/queue/match-elsewhere.ts";
import { compareBySize } from "./compare-aside.ts";

/** What this process says: what it begins with, and at the end what came out or what went wrong. */
export type MatchMessage =
  | { kind: "stage"; stage: MatchStage }
  | { kind: "reading"; reading: KeptReading }
  | { kind: "done"; output: MatchOutput }
  | { kind: "fault"; fault: string };

// The process of compute-matches.ts: reading and choosing keep the thread they run in to themselves.
const tell = (message: MatchMessage) => process.send?.(message);

// Ctrl-C goes to all processes at a terminal; the one that asked decides what it means.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit());

process.once("message", ({ input, quotable, ownWords, maxSeconds }: MatchTask) => {
  match(input, {
    ...(quotable && { mayQuote: (id) => quotable.has(id) }),
    ...(ownWords && { ownWords }),
    compare: compareBySize,
    timeSpent: timeOf(maxSeconds),
    onReading: (reading) => tell({ kind: "reading", reading: toKeptReading(input, reading) }),
    onStage: (stage) => tell({ kind: "stage", stage }),
  })
    .then((output) => tell({ kind: "done", output }))
    .catch((error: unknown) => {
      tell({ kind: "fault", fault: error instanceof Error ? (error.stack ?? "") : String(error) });
    });
});
