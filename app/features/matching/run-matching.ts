import { saveReading } from "#app/db/match-readings.ts";
import { match } from "#app/domain/matching/match.ts";
import { toKeptReading, type KeptReading } from "#app/domain/matching/kept-reading.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { timeOf } from "#app/domain/matching/pace.ts";
import type { SearchStep } from "#app/domain/matching/search-log.ts";
import { matchingElsewhere, type MatchElsewhere } from "#app/queue/match-elsewhere.ts";
import { keepRun } from "./keep-run.ts";
import { prepareMatching } from "./prepare.ts";

/** An organiser waits for it: what is found by then is shown, marked as not complete. */
const MOST_SECONDS = 60;

export type MatchRunResult =
  /** `runId`: null for a dry run */
  | { ok: true; runId: string | null; output: MatchOutput; names: Map<string, string> }
  | { ok: false; reason: "no-event" | "nobody-to-match" };

export interface MatchingOptions {
  maxIntroductions?: number;
  /** aborted: nothing is kept, what waited stays, and this rejects */
  signal?: AbortSignal;
  tell?: (step: SearchStep) => void;
  /** finds out, and keeps nothing */
  isDry?: boolean;
}

/**
 * Proposes introductions for an event and keeps them for an organiser to look over. What waited
 * from an earlier run makes place; what was approved or held back stays and is respected. What came
 * of the texts is kept as well, so that choosing anew takes no reading.
 * Throws when what the database holds does not fit the core's input: a fault of ours.
 */
export async function runMatching(
  eventSlug: string,
  options: MatchingOptions = {},
): Promise<MatchRunResult> {
  const { signal, tell, isDry = false } = options;
  tell?.("gather");
  const preparation = await prepareMatching(eventSlug, options.maxIntroductions);
  if (!preparation.ok) return preparation;
  const { event, input, quotable, ownWords, mark } = preparation.prepared;
  let reading: KeptReading | undefined;
  const proposed = await (matchingElsewhere() ?? matchHere)(
    { input, quotable: new Set(quotable), ownWords, maxSeconds: MOST_SECONDS },
    { signal, ...(tell && { tell }), keep: (kept) => (reading = kept) },
  );
  signal?.throwIfAborted();
  const names = new Map(input.parties.map(({ id, name }) => [id, name]));
  if (isDry) return { ok: true, runId: null, output: proposed, names };
  tell?.("keep");
  if (reading) await saveReading(event.id, { mark, reading });
  const kept = await keepRun(event.id, proposed, { cause: "search", now: new Date() });
  return { ok: true, ...kept, names };
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
