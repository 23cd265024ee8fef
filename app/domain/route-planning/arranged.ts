import { z } from "zod";
import { keptStops, type KeptStopInJson } from "./kept-stops.ts";
import { isPlanners } from "./own-choice.ts";

/** What a visitor changed in a route, as long as the rest was not laid around it. */
export const toArrangeSchema = z.object({
  /** what the planner may fill again: the minutes of what was taken off */
  freedMinutes: z.number().min(0),
  /** runs that were given up: in their rounds another workshop may come */
  freedRuns: z.array(z.string()),
  /** what the planner had chosen and had to make room */
  aside: keptStops,
});

export type ToArrange = z.infer<typeof toArrangeSchema>;

/** What was laid around a change, as long as nothing was changed after it. */
export const arrangedSchema = z.object({
  /** of the route with what was laid around */
  sequence: z.int(),
  /** the route after the visitor's own change and before the rest was laid around it */
  back: keptStops,
  /** what had to make room for that change */
  aside: keptStops,
});

export type Arranged = z.infer<typeof arrangedSchema>;

/**
 * Adds one change of a visitor to those the route was not laid around yet. Null when nothing of the
 * route is the planner's: who chose all stops gets none that they did not ask for.
 *
 * @param before the route before the change, and `after` it
 */
export function changeToArrange(
  waiting: ToArrange | null,
  before: readonly KeptStopInJson[],
  after: readonly KeptStopInJson[],
  change: { added?: string; removed?: string },
): ToArrange | null {
  if (!waiting && !before.some(isPlanners)) return null;
  const left = new Set(after.map(({ contributionId }) => contributionId));
  const gone = before.filter(({ contributionId }) => !left.has(contributionId));
  const removed = gone.filter(({ contributionId }) => contributionId === change.removed);
  // What comes in its place takes its time; what is only taken off leaves its time to fill.
  const freed = change.added === undefined ? removed : [];
  const aside = gone.filter(({ contributionId }) => contributionId !== change.removed);
  const chosen = new Set([change.added, change.removed]);
  const stillAside = (waiting?.aside ?? []).filter(
    ({ contributionId }) => !chosen.has(contributionId),
  );
  return {
    freedMinutes: (waiting?.freedMinutes ?? 0) + minutesOf(freed),
    freedRuns: [...(waiting?.freedRuns ?? []), ...freed.flatMap(({ runId }) => runId ?? [])],
    aside: [...stillAside, ...aside],
  };
}

export function minutesOf(stops: readonly { startsAt: Date; endsAt: Date }[]): number {
  return stops.reduce((sum, { startsAt, endsAt }) => sum + (+endsAt - +startsAt) / 60_000, 0);
}

/** What became of one stop when the rest was laid around a change. */
export type Shift =
  | { kind: "moved"; contributionId: string; startsAt: Date; from: Date }
  | { kind: "new"; contributionId: string; startsAt: Date }
  | { kind: "gone"; contributionId: string };

type Timed = Pick<KeptStopInJson, "contributionId" | "startsAt">;

/** In order of time, what went last. */
export function shiftsOf(before: readonly Timed[], after: readonly Timed[]): Shift[] {
  const was = new Map(before.map((stop) => [stop.contributionId, stop]));
  const is = new Set(after.map(({ contributionId }) => contributionId));
  const shown = [...after].sort((a, b) => +a.startsAt - +b.startsAt);
  const shifts = shown.flatMap(({ contributionId, startsAt }): Shift[] => {
    const one = was.get(contributionId);
    if (!one) return [{ kind: "new", contributionId, startsAt }];
    if (+one.startsAt === +startsAt) return [];
    return [{ kind: "moved", contributionId, startsAt, from: one.startsAt }];
  });
  const gone = before.filter(({ contributionId }) => !is.has(contributionId));
  return [
    ...shifts,
    ...gone.map(({ contributionId }): Shift => ({ kind: "gone", contributionId })),
  ];
}
