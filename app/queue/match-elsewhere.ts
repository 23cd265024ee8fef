import type { MatchInput } from "#app/domain/matching/input.ts";
import type { MatchStage } from "#app/domain/matching/choose.ts";
import type { KeptReading } from "#app/domain/matching/kept-reading.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import type { OwnWords } from "#app/domain/matching/own-words.ts";

/** All that a matching takes, such that it can be sent to another process. */
export interface MatchTask {
  input: MatchInput;
  /** ids of the challenges whose words may be shown to others; absent: all may */
  quotable?: Set<string>;
  ownWords?: readonly OwnWords[];
  /** when this is over it ends with what it has, marked as not complete */
  maxSeconds: number;
}

/**
 * Matches somewhere else than in the thread that asks, which goes on meanwhile. Rejects when
 * `signal` is aborted before it is done, and with what goes wrong.
 */
export type MatchElsewhere = (
  task: MatchTask,
  options: {
    signal?: AbortSignal | undefined;
    tell?: (stage: MatchStage) => void;
    /** gets what can be kept of the texts, before it is done */
    keep?: (reading: KeptReading) => void;
  },
) => Promise<MatchOutput>;

// The pages are a bundle of their own beside what serves them: what that provides, they use.
const kept = globalThis as { paradeMatching?: MatchElsewhere };

/** Whoever serves pages says once how matching is done without holding them up. */
export function provideMatching(elsewhere: MatchElsewhere): void {
  kept.paradeMatching = elsewhere;
}

/** How to match without holding this thread up; undefined where nobody provided it. */
export function matchingElsewhere(): MatchElsewhere | undefined {
  return kept.paradeMatching;
}
