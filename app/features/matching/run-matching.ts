import {
  dropUndecidedMatches,
  findDecidedPairs,
  lockMatchesOf,
  saveMatchRun,
} from "#app/db/match-runs.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { MatchStage } from "#app/domain/matching/choose.ts";
import { match } from "#app/domain/matching/match.ts";
import { fromKeptReading, stillCovers, toKeptReading } from "#app/domain/matching/kept-reading.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { timeOf } from "#app/domain/matching/pace.ts";
import { pairKey } from "#app/domain/matching/pair-key.ts";
import { matchingElsewhere, type MatchElsewhere } from "#app/queue/match-elsewhere.ts";
import { recallReading, rememberReading } from "./kept-readings.ts";
import { prepareMatching, type Prepared } from "./prepare.ts";

/** An organiser waits for it: what is found by then is shown, marked as not complete. */
const MOST_SECONDS = 60;
/** Choosing alone is done where pages are served, so not for longer than this. */
const MOST_SECONDS_HERE = 3;

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
 * from an earlier run makes place; what was approved or held back stays and is respected. Texts
 * that did not change since this process read them are not read again.
 * Throws when what the database holds does not fit the core's input: a fault of ours.
 */
export async function runMatching(
  eventSlug: string,
  options: MatchingOptions = {},
): Promise<MatchRunResult> {
  const preparation = await prepareMatching(eventSlug, options.maxIntroductions);
  if (!preparation.ok) return preparation;
  const { prepared } = preparation;
  const proposed = (await chooseFromKept(prepared)) ?? (await readAndChoose(prepared, options));
  options.signal?.throwIfAborted();
  const kept = await keep(prepared.event.id, proposed);
  const names = new Map(prepared.input.parties.map(({ id, name }) => [id, name]));
  return { ok: true, ...kept, names };
}

/** Without reading, when the texts are as they were read. Null where that proves no optimum. */
async function chooseFromKept(prepared: Prepared): Promise<MatchOutput | null> {
  const { event, input, mark, quotable, ownWords } = prepared;
  const known = recallReading(event.id, mark);
  if (!known || !stillCovers(known, input)) return null;
  const output = await match(input, {
    mayQuote: (id) => quotable.has(id),
    ownWords,
    reading: fromKeptReading(known),
    timeSpent: timeOf(MOST_SECONDS_HERE),
  });
  return output.summary.proven ? output : null;
}

function readAndChoose(prepared: Prepared, { signal, tell }: MatchingOptions) {
  const { event, input, mark, quotable, ownWords } = prepared;
  return (matchingElsewhere() ?? matchHere)(
    { input, quotable: new Set(quotable), ownWords, maxSeconds: MOST_SECONDS },
    {
      signal,
      ...(tell && { tell }),
      keep: (reading) => rememberReading(event.id, mark, reading),
    },
  );
}

/** Where nothing serves pages beside it. */
const matchHere: MatchElsewhere = (task, { tell, keep }) => {
  const { input, quotable, ownWords, maxSeconds } = task;
  return match(input, {
    mayQuote: (id) => quotable?.has(id) ?? true,
    ...(ownWords && { ownWords }),
    timeSpent: timeOf(maxSeconds),
    onReading: (reading) => keep?.(toKeptReading(input, reading)),
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
