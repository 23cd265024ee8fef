import { listShownRuns } from "#app/db/draw-runs.ts";
import type { KeptDraw } from "#app/db/draws.ts";
import { readRankings } from "#app/db/preferences.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { SeatRun } from "#app/db/workshop-seats.ts";
import type { DrawInput } from "#app/domain/draw/draw.ts";
import { inputOf } from "#app/domain/draw/ground.ts";
import { visitorIdOf } from "./seed.ts";

export interface ReadInput {
  input: DrawInput;
  /** by visitor id, the registration it stands for */
  people: Map<string, string>;
  /** by id, as visitors see them */
  runs: Map<string, SeatRun>;
}

/**
 * What a draw is made of, as it is now.
 * @param counted runs of the event as they were counted under their lock
 */
export async function readInput(
  draw: KeptDraw,
  now: Date,
  db?: Transaction,
  counted?: ReadonlyMap<string, SeatRun>,
): Promise<ReadInput> {
  const runs = await listShownRuns(draw, now, db, counted);
  const rankings = await readRankings(draw, db);
  const people = new Map<string, string>();
  const visitors = rankings.map(({ registrationId, choices, stops }) => {
    const visitorId = visitorIdOf(draw.id, registrationId);
    people.set(visitorId, registrationId);
    return { visitorId, choices, stops };
  });
  return {
    input: inputOf({ runs, visitors }, draw.seed),
    people,
    runs: new Map(runs.map((run) => [run.runId, run])),
  };
}
