import { findEvent } from "#app/db/events.ts";
import {
  dropUndecidedMatches,
  findDecidedPairs,
  lockMatchesOf,
  saveMatchRun,
} from "#app/db/match-runs.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { match } from "#app/domain/matching/match.ts";
import { parseMatchInput } from "#app/domain/matching/input.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { pairKey } from "#app/domain/matching/pair-key.ts";
import { buildMatchInput } from "./build-input.ts";

export type MatchRunResult =
  | { ok: true; runId: string; output: MatchOutput; names: Map<string, string> }
  | { ok: false; reason: "no-event" | "nobody-to-match" };

/**
 * Proposes introductions for an event and keeps them for an organiser to look over. What waited
 * from an earlier run makes place; what was approved or held back stays and is respected.
 * Throws when what the database holds does not fit the core's input: a fault of ours.
 */
export async function runMatching(
  eventSlug: string,
  options: { maxIntroductions?: number } = {},
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
  const proposed = await match(parsed.input, { mayQuote: (id) => built.quotable.has(id) });
  const kept = await keep(event.id, proposed);
  const names = new Map(built.input.parties.map(({ id, name }) => [id, name]));
  return { ok: true, ...kept, names };
}

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
