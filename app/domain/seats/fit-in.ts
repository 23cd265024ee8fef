/** What a stop on a route takes; a stand has no run. */
export interface Halt {
  contributionId: string;
  runId: string | null;
  startsAt: Date;
  endsAt: Date;
}

/** A workshop run with its time. */
export interface TimedRun {
  runId: string;
  contributionId: string;
  startsAt: Date;
  endsAt: Date;
}

export type FitDecision<Stop extends Halt> =
  | {
      ok: true;
      /** what stays beside it */
      keeps: Stop[];
      /** what makes room: stands at that time, and workshops when `replace` was said */
      drops: Stop[];
    }
  | { ok: false; reason: "already-there" }
  /** workshops at that time, or the same workshop at another: one of the two has to go */
  | { ok: false; reason: "clash"; with: Stop[] };

/**
 * Whether a run fits in a route. A stand always makes room, one can go there any time; of two
 * workshops the visitor has to choose, and `replace` says they chose this one.
 */
export function fitIn<Stop extends Halt>(
  stops: readonly Stop[],
  run: TimedRun,
  { replace }: { replace: boolean },
): FitDecision<Stop> {
  if (stops.some(({ runId }) => runId === run.runId)) return { ok: false, reason: "already-there" };
  const inTheWay = stops.filter((stop) => {
    const isSame = stop.contributionId === run.contributionId;
    return isSame || (stop.startsAt < run.endsAt && run.startsAt < stop.endsAt);
  });
  const workshops = inTheWay.filter(({ runId }) => runId !== null);
  if (workshops.length > 0 && !replace) return { ok: false, reason: "clash", with: workshops };
  return { ok: true, keeps: stops.filter((stop) => !inTheWay.includes(stop)), drops: inTheWay };
}
