import type { ProposedRoute, RouteInput, RouteRun, RouteStand } from "../route-planning/route.ts";

/** Somebody of a group, with their own day: what they pinned, their seats, how full it may be. */
export interface GroupMember {
  id: string;
  input: RouteInput;
  /** runs in which they have a seat: it is theirs, and takes none from the others */
  held: ReadonlySet<string>;
}

/**
 * What the group gains by each example that somebody of it sees, however many do:
 *
 *   size · (½ + 2 · mean interest of the group), size 3 for a workshop and 1 for a stand
 *
 * The ½ makes that something is seen at all count; together with the members' own routes it makes
 *
 *   objective = sum over members of their route's own objective (objective.ts)
 *             + sum over what is seen by anybody of its weight here
 */
export function groupWeights(members: readonly GroupMember[]): Map<string, number> {
  const sums = new Map<string, { size: number; interest: number }>();
  for (const { input } of members) {
    const runs = new Map(runsOf(input).map((run) => [run.contributionId, run]));
    for (const run of runs.values()) add(run, 3);
    for (const stand of input.stands) add(stand, 1);
  }
  function add({ contributionId, interest }: RouteRun | RouteStand, size: number): void {
    const known = sums.get(contributionId) ?? { size, interest: 0 };
    sums.set(contributionId, { size, interest: known.interest + interest });
  }
  return new Map(
    [...sums].map(([id, { size, interest }]) => [
      id,
      size * (0.5 + (2 * interest) / members.length),
    ]),
  );
}

export function runsOf(input: RouteInput): RouteRun[] {
  return input.rounds.flatMap(({ runs }) => runs);
}

/** What the group sees together. */
export function seenBy(routes: Iterable<Pick<ProposedRoute, "stops">>): Set<string> {
  return new Set([...routes].flatMap(({ stops }) => stops.map((stop) => stop.contributionId)));
}

/** The objective of a division. `own`: by member, the route's own objective. */
export function groupValue(
  weights: ReadonlyMap<string, number>,
  own: readonly number[],
  seen: ReadonlySet<string>,
): number {
  const together = [...seen].reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  return own.reduce((sum, value) => sum + value, together);
}
