import { freeSeats, type RunSeats } from "../seats/seats.ts";
import type { DrawInput } from "./draw.ts";

/** What a draw is made of, as the database has it at one moment. */
export interface DrawGround {
  /** runs of that day that visitors see */
  runs: (RunSeats & {
    runId: string;
    contributionId: string;
    round: number;
    startsAt: Date;
    endsAt: Date;
  })[];
  /** who ranked workshops */
  visitors: {
    /** says nothing of who it is */
    visitorId: string;
    /** the dearest first */
    choices: string[];
    /** what is on their route: a stand has no run */
    stops: { contributionId: string; runId: string | null }[];
  }[];
}

/**
 * The draw of these preferences. Of each run only seats count that anybody could take now: not what
 * is held back, offered, owed to who stands in line, taken by people who ranked nothing, or closed.
 * In the order of ids, so that the same ground gives the same input to the letter.
 */
export function inputOf({ runs, visitors }: DrawGround, seed: string): DrawInput {
  const byId = <T>(list: readonly T[], idOf: (one: T) => string) =>
    [...list].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const known = new Set(runs.map(({ runId }) => runId));
  const people = byId(visitors, (one) => one.visitorId).map(({ visitorId, choices, stops }) => {
    const seats = stops.flatMap(({ runId }) => (runId && known.has(runId) ? [runId] : [])).sort();
    // A stop that is not in the programme of this day still keeps its workshop from coming twice.
    const elsewhere = stops.filter(({ runId }) => !runId || !known.has(runId));
    const gone = new Set(elsewhere.map(({ contributionId }) => contributionId));
    return { visitorId, choices: choices.filter((id) => !gone.has(id)), seats, busyRounds: [] };
  });
  const held = new Map<string, number>();
  for (const runId of people.flatMap(({ seats }) => seats)) {
    held.set(runId, (held.get(runId) ?? 0) + 1);
  }
  const rounds = new Map(
    runs.map(({ round, startsAt, endsAt }) => [
      roundIdOf({ round, startsAt }),
      { startsAt, endsAt },
    ]),
  );
  return {
    rounds: byId([...rounds], ([id]) => id).map(([roundId, times]) => ({ roundId, ...times })),
    runs: byId(runs, (run) => run.runId).map((run) => ({
      runId: run.runId,
      workshopId: run.contributionId,
      roundId: roundIdOf(run),
      capacity: seatsToDraw(run) + (held.get(run.runId) ?? 0),
      heldBack: 0,
    })),
    visitors: people,
    seed,
  };
}

/** Seats of a run that a draw can give. */
export function seatsToDraw(run: RunSeats): number {
  return freeSeats({ ...run, isDrawing: false });
}

const roundIdOf = ({ round, startsAt }: { round: number; startsAt: Date }) =>
  `${startsAt.toISOString()} ${round}`;
