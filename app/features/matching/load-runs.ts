import { findRuns, type KeptRun } from "#app/db/match-runs.ts";
import { findPartyNames } from "#app/db/matching-parties.ts";
import { compareRuns, type RunCause, type RunPair } from "#app/domain/matching/run-cause.ts";

/** As many as anybody looks back. */
const MOST_RUNS = 30;

export interface ComparedPair {
  a: string;
  b: string;
  score: number;
}

export interface RunsPage {
  /** newest first */
  runs: { id: string; createdAt: Date; cause: RunCause; pairs: number }[];
  from: string | null;
  to: string | null;
  added: ComparedPair[];
  gone: ComparedPair[];
  stayed: ComparedPair[];
}

/** The last runs of an event, and two of them beside each other: the last two unless asked. */
export async function loadRuns(
  eventId: string,
  asked: { from: string | null; to: string | null },
): Promise<RunsPage> {
  const runs = await findRuns(eventId, MOST_RUNS);
  const at = (id: string | null, place: number) =>
    runs.find((run) => run.id === id) ?? runs[place] ?? null;
  const [from, to] = [at(asked.from, 1), at(asked.to, 0)];
  const compared = compareRuns(from?.pairs ?? [], to?.pairs ?? []);
  const all = [...compared.added, ...compared.gone, ...compared.stayed];
  const names = await findPartyNames([...new Set(all.flatMap(({ a, b }) => [a, b]))]);
  const named = (pairs: RunPair[]) =>
    pairs.map(({ a, b, score }) => ({ a: names.get(a) ?? a, b: names.get(b) ?? b, score }));
  return {
    runs: runs.map(({ pairs, ...run }: KeptRun) => ({ ...run, pairs: pairs.length })),
    ...{ from: from?.id ?? null, to: to?.id ?? null },
    added: named(compared.added),
    gone: named(compared.gone),
    stayed: named(compared.stayed),
  };
}
