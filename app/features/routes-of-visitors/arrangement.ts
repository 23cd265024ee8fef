import type { KeptRoute } from "#app/db/routes.ts";
import { freeFrom, isOwnChoice } from "#app/domain/route-planning/own-choice.ts";
import type { Arrangement } from "#app/domain/route-planning/rearrange.ts";
import type { PlannedRun, Planning } from "./planning.ts";

/** One visitor's day for laying the rest around what they changed. */
export function arrangementOf(
  planning: Planning,
  { stops, toArrange }: Pick<KeptRoute, "stops" | "toArrange">,
  now: Date,
  isStrict: boolean,
): Arrangement {
  const placed = planning.placed(stops);
  const isOn = new Set(stops.map(({ contributionId }) => contributionId));
  // What somebody has on their route is for them, whatever they said before.
  const isFor = ({ contributionId: id }: { contributionId: string }) =>
    isOn.has(id) || !planning.dropped.includes(id);
  const freed = new Set(toArrange?.freedRuns);
  const aside = planning.placed(toArrange?.aside ?? []).filter(isFor);
  return {
    ...planning.day,
    rounds: planning.source.rounds.map(({ id: roundId }) => ({
      roundId,
      runs: planning.runs
        .filter((run) => run.roundId === roundId && isFor(run))
        .map((run) => withoutLine(run, isOn)),
    })),
    stands: planning.stands.filter(isFor),
    fixed: placed.filter(isOwnChoice),
    movable: placed.filter((stop) => !isOwnChoice(stop)),
    aside: aside.filter(({ contributionId }) => !isOn.has(contributionId)),
    freedMinutes: toArrange?.freedMinutes ?? 0,
    freedRounds: new Set(
      planning.runs.flatMap(({ runId, roundId }) => (freed.has(runId) ? roundId : [])),
    ),
    from: freeFrom(now),
    isStrict,
  };
}

/**
 * Who stands in line, or was offered a seat, answers for themselves: nothing takes it for them. In
 * a run that is theirs already they keep the seat.
 */
function withoutLine(run: PlannedRun, isOn: ReadonlySet<string>): PlannedRun {
  return run.place !== null && !isOn.has(run.contributionId) ? { ...run, seatsLeft: 0 } : run;
}
