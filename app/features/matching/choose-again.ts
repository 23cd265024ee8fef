import { findReading } from "#app/db/match-readings.ts";
import type { MatchInput } from "#app/domain/matching/input.ts";
import {
  fromKeptReading,
  stillCovers,
  type KeptReading,
} from "#app/domain/matching/kept-reading.ts";
import { match } from "#app/domain/matching/match.ts";
import type { MatchOutput } from "#app/domain/matching/output.ts";
import { timeOf } from "#app/domain/matching/pace.ts";
import { compareRuns, type RunCause } from "#app/domain/matching/run-cause.ts";
import { findWaitingPairs } from "#app/db/match-runs.ts";
import { keepRun } from "./keep-run.ts";
import { prepareMatching, type Prepared } from "./prepare.ts";

/** A page waits for it. */
const MOST_SECONDS = 3;

/** What an event is matched with, and what came of its texts. */
export interface Choosable extends Prepared {
  reading: KeptReading;
}

/** null when the texts, or who agrees, changed since they were read: then search anew. */
export async function readyToChoose(
  eventSlug: string,
  change?: (input: MatchInput) => MatchInput,
  maxIntroductions?: number,
): Promise<Choosable | null> {
  const preparation = await prepareMatching(eventSlug, maxIntroductions, change);
  return preparation.ok ? withReading(preparation.prepared) : null;
}

/** The same for what was gathered already. */
export async function withReading(prepared: Prepared): Promise<Choosable | null> {
  const reading = await findReading(prepared.event.id, prepared.mark);
  return reading && stillCovers(reading, prepared.input) ? { ...prepared, reading } : null;
}

/** The best choice with what came of the texts, without reading them again. */
export function chooseFrom(
  { quotable, ownWords, reading }: Choosable,
  input: MatchInput,
): Promise<MatchOutput> {
  return match(input, {
    mayQuote: (id) => quotable.has(id),
    ownWords,
    reading: fromKeptReading(reading),
    timeSpent: timeOf(MOST_SECONDS),
  });
}

export type ChosenAgain =
  { ok: true; added: number; gone: number; sum: number } | { ok: false; reason: "texts-changed" };

/**
 * Chooses anew after what an organiser decided, in a moment, and puts it in the place of what
 * waited.
 */
export async function chooseAgain(eventSlug: string, cause: RunCause): Promise<ChosenAgain> {
  const ready = await readyToChoose(eventSlug);
  if (!ready) return { ok: false, reason: "texts-changed" };
  const before = await findWaitingPairs(ready.event.id);
  const proposed = await chooseFrom(ready, ready.input);
  const { output } = await keepRun(ready.event.id, proposed, { cause, now: new Date() });
  const { added, gone } = compareRuns(before, output.introductions);
  const { objective: sum } = output.summary;
  return { ok: true, added: added.length, gone: gone.length, sum };
}
