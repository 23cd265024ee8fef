import { findEvent } from "#app/db/events.ts";
import {
  dropUndecidedMatches,
  findDecidedPairs,
  lockMatchesOf,
  saveMatchRun,
} from "#app/db/match-runs.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { MatchStage } from "#app/domain/matching/choose.ts";
import { match } from "#app/domain/matching/match.ts";
import { parseMatchInput } from "#app/domain/matching/input.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { pairKey } from "#app/domain/matching/pair-key.ts";
import { matchingElsewhere, type MatchElsewhere } from "#app/queue/match-elsewhere.ts";
import { buildMatchInput } from "./build-input.ts";

/** An organiser waits for it: what is found by then is shown, marked as not complete. */
const MOST_SECONDS = 60;

export type MatchRunResult =
  | { ok: true; runId: string; output: MatchOutput; names: Map<string, string> }
  | { ok: false; reason: "no-event" | "nobody-to-match" };

export interface MatchingOptions {
  maxIntroductions?: number;
  /** aborted: nothing is kept, what waited stays, and this rejects */
  signal?: AbortSignal;
  tell?: (stage: MatchStage) => void;
}

/**
 * Proposes introductions for an event and keeps them for an organiser to look over. What waited
 * from an earlier run makes place; what was approved or held back stays and is respected.
 * Throws when what the database holds does not fit the core's input: a fault of ours.
 */
export async function runMatching(
  eventSlug: string,
  options: MatchingOptions = {},
): Promise<MatchRunResult> {
  const event = await findEvent(eventSlug);
  if (!event) return { ok: false, reason: "no-event" };
  const max = options.maxIntroductions ?? event.maxIntroductions;
  const built = await inTransaction((tx) => buildMatchInput(event, max, tx));
  if (built.input.parties.length < 2) return { ok: false, reason: "nobody-to-match" };

  const parsed = parseMatchInput(built.input);
  if (!parsed.ok) {
    const first = parsed.problems[0];
    throw new Error(`the input of the matching does not fit: ${first?.path} ${first?.expected}`);
  }
  const { quotable, ownWords } = built;
  const task = { input: parsed.input, quotable, ownWords, maxSeconds: MOST_SECONDS };
  const proposed = await (matchingElsewhere() ?? matchHere)(task, options);
  const kept = await keep(event.id, proposed);
  const names = new Map(built.input.parties.map(({ id, name }) => [id, name]));
  return { ok: true, ...kept, names };
}

/** Where nothing serves pages beside it. */
const matchHere: MatchElsewhere = ({ input, quotable, ownWords, maxSeconds }, { tell }) => {
  const end = performance.now() + 1000 * maxSeconds;
  return match(input, {
    mayQuote: (id) => quotable?.has(id) ?? true,
    ...(ownWords && { ownWords }),
    shouldStop: () => performance.now() >= end,
    ...(tell && { onStage: tell }),
  });
};

/** Saves a run, without the pairs that an organiser decided on while it was matching. */
function keep(eventId: string, proposed: MatchOutput) {
  return inTransaction(async (tx) => {
    await lockMatchesOf(eventId, tx);
    await dropUndecidedMatches(eventId, tx);
    const decided = new Set((await findDecidedPairs(eventId, tx)).map(({ a, b }) => pairKey(a, b)));
    const introductions = proposed.introductions.filter(({ a, b }) => !decided.has(pairKey(a, b)));
    const output = { ...proposed, introductions };
    return { runId: await saveMatchRun(eventId, output, tx), output };
  });
}
