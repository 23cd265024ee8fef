import type { ProposedRoute, RouteInput } from "./route.ts";
import { minuteOf, straight } from "./small-days.fixture.ts";

export interface Item {
  id: string;
  runId?: string;
  isWorkshop: boolean;
  interest: number;
  /** of the seat; 1 for a stand */
  chance: number;
  family: string;
}

/** The objective as its docstring has it, apart from the code under test. */
export function objective(items: Item[], metres: number): number {
  const families = new Map<string, number>();
  let value = -0.1 * (metres / 100);
  for (const item of items) {
    value += item.isWorkshop ? item.chance * (1 + 2 * item.interest) : item.interest - 0.1;
    const count = families.get(item.family) ?? 0;
    value += 0.15 * 0.5 ** count;
    families.set(item.family, count + 1);
  }
  return value;
}

/** The value of the best day there is. */
export function bruteForce(input: RouteInput): number {
  let best = -Infinity;
  everyDay(input, (items, metres) => (best = Math.max(best, objective(items, metres))));
  return best;
}

/** Tries every day there is: at each moment any stand, or on to the next pause, round or the end. */
export function everyDay(input: RouteInput, found: (items: Item[], metres: number) => void): void {
  const speed = input.settings!.walkingSpeed!;
  const perGap = input.settings!.maxStandsPerGap!;
  const events = [
    ...input.pauses.map((p) => ({
      start: minuteOf(p.startsAt),
      end: minuteOf(p.endsAt),
      runs: null,
    })),
    ...input.rounds
      .filter((r) => r.runs.length > 0)
      .map((r) => ({
        start: minuteOf(r.runs[0]!.startsAt),
        end: minuteOf(r.runs[0]!.endsAt),
        runs: r.runs,
      })),
  ].sort((a, b) => a.start - b.start);
  const closes = minuteOf(input.closesAt);

  interface State {
    at: { x: number; y: number };
    isStart: boolean;
    leaves: number;
    earliest: number;
    inGap: number;
    metres: number;
    done: Item[];
  }
  const need = (s: State, to: { x: number; y: number }) => {
    const walk = Math.ceil(straight(s.at, to) / speed - 1e-9);
    return s.isStart ? walk : Math.max(5, walk);
  };
  const go = (event: number, s: State): void => {
    const next = events[event];
    if (!next) found(s.done, s.metres);
    // Passing a round without a workshop leaves its time free, so the limit is the next thing done.
    for (let until = event; until <= events.length; until++) {
      const limit = events[until]?.start ?? closes;
      const skipped = events.slice(event, until);
      if (skipped.some((e) => e.runs === null)) break;
      visit(until, limit, s);
    }
  };
  const visit = (until: number, limit: number, s: State): void => {
    const next = events[until];
    if (!next) found(s.done, s.metres);
    if (next && next.runs === null) {
      go(until + 1, { ...s, earliest: Math.max(s.earliest, next.end), inGap: 0 });
    }
    for (const run of next?.runs ?? []) {
      if (run.seatsLeft <= 0 || s.done.some((d) => d.id === run.contributionId)) continue;
      if (next!.end > closes || next!.start < s.earliest) continue;
      // With nothing done before it, whoever comes late from the entrance comes late.
      if (!s.isStart && s.leaves + need(s, run.point) > next!.start) continue;
      const { contributionId: id, runId, interest, chance = 1 } = run;
      const done = { id, runId, isWorkshop: true, interest, chance };
      go(until + 1, {
        at: run.point,
        isStart: false,
        leaves: next!.end,
        earliest: next!.end,
        inGap: 0,
        metres: s.metres + straight(s.at, run.point),
        done: [...s.done, { ...done, family: run.family! }],
      });
    }
    if (s.inGap >= perGap) return;
    for (const stand of input.stands) {
      if (s.done.some((d) => d.id === stand.contributionId)) continue;
      const start = Math.max(s.earliest, s.leaves + need(s, stand.point));
      const end = start + stand.minutes!;
      if (end > limit) continue;
      const { interest } = stand;
      const done = { id: stand.contributionId, isWorkshop: false, interest, chance: 1 };
      visit(until, limit, {
        at: stand.point,
        isStart: false,
        leaves: end,
        earliest: end,
        inGap: s.inGap + 1,
        metres: s.metres + straight(s.at, stand.point),
        done: [...s.done, { ...done, family: stand.family! }],
      });
    }
  };
  go(0, {
    at: input.entrance,
    isStart: true,
    leaves: 0,
    earliest: 0,
    inGap: 0,
    metres: 0,
    done: [],
  });
}

export function valueOf(input: RouteInput, route: ProposedRoute): number {
  const all = [...input.stands, ...input.rounds.flatMap((r) => r.runs)];
  const items = route.stops.map((stop) => {
    const item = all.find((one) => one.contributionId === stop.contributionId)!;
    const run = input.rounds.flatMap((r) => r.runs).find((r) => r.runId === stop.runId);
    const { interest, family } = run ?? item;
    const chance = run?.chance ?? 1;
    return { id: stop.contributionId, isWorkshop: !!run, interest, chance, family: family! };
  });
  return objective(items, route.metres);
}
