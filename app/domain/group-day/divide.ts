import { proposeRoute } from "../route-planning/plan.ts";
import type { ProposedRoute, RouteInput } from "../route-planning/route.ts";
import { groupValue, groupWeights, runsOf, seenBy, type GroupMember } from "./value.ts";

export interface Division {
  /** in the order of the members that were given */
  routes: ProposedRoute[];
  /** the objective of value.ts */
  value: number;
}

interface Options {
  /** how often the planner may be asked, some hundredths of a second each; the first round is made */
  proposals?: number;
  /** waited for before each proposal, so that others get a turn */
  pause?: () => Promise<void>;
}

/** Somebody makes their day anew. */
interface Step {
  index: number;
  /** leaving these to the others */
  without?: readonly string[];
  /** leaving all to the others that one of them likes better */
  dearestOnly?: boolean;
}

const PROPOSALS = 48;

/**
 * Divides a day over the members of a group so that together they see as much as possible: as good
 * as found, not proven. There are two beginnings: each in turn gets the best day given what the
 * others see, or goes first for what nobody likes better. From the better of the two, as long as it
 * helps: each again, each two together, and one leaves something to another, or that and something
 * the other has. What somebody pinned stays theirs, and a seat that one of them takes is gone for
 * the others.
 */
export async function divideDay(
  members: readonly GroupMember[],
  { proposals = PROPOSALS, pause }: Options = {},
): Promise<Division> {
  const weights = groupWeights(members);
  let left = proposals;
  const routes: (ProposedRoute | null)[] = members.map(() => null);
  const own = members.map(() => 0);
  const total = () => groupValue(weights, own, seenBy(present(routes)));

  /** The best day of one, given the others. */
  const respond = async (step: Step): Promise<void> => {
    const { index } = step;
    left--;
    await pause?.();
    const input = amongOthers(members, step, routes, weights);
    const route = proposeRoute(input);
    const extras = new Map(
      [...runsOf(input), ...input.stands].map((one) => [one.contributionId, one.extra ?? 0]),
    );
    const extraOf = (id: string) => extras.get(id) ?? 0;
    const added = route.stops.reduce((sum, stop) => sum + extraOf(stop.contributionId), 0);
    routes[index] = route;
    own[index] = route.value - added;
  };

  /** Does these one after the other; takes them back when that does not help. */
  const helps = async (steps: readonly Step[]): Promise<boolean> => {
    if (left < steps.length) return false;
    const before = { value: total(), routes: [...routes], own: [...own] };
    for (const { index } of steps) routes[index] = null;
    for (const step of steps) await respond(step);
    if (total() > before.value + 1e-9) return true;
    routes.splice(0, routes.length, ...before.routes);
    own.splice(0, own.length, ...before.own);
    return false;
  };

  const everybody = [...members.keys()].map((index) => ({ index }));
  for (const step of everybody) await respond(step);
  await helps([...everybody.map((step) => ({ ...step, dearestOnly: true })), ...everybody]);
  for (let isBetter = true; isBetter && left > 0;) {
    isBetter = false;
    for (const steps of exchanges(routes)) {
      isBetter = await helps(steps);
      if (isBetter) break;
    }
  }
  return { routes: present(routes), value: total() };
}

/** What can be tried from here, the cheapest first. */
function exchanges(routes: readonly (ProposedRoute | null)[]): Step[][] {
  const all = [...routes.keys()];
  const pairs = all.flatMap((a) => all.filter((b) => b !== a).map((b) => [a, b] as const));
  const stopsOf = (index: number) =>
    (routes[index]?.stops ?? []).flatMap((stop) => (stop.pinned ? [] : [stop.contributionId]));
  const leaving = pairs.flatMap(([a, b]) =>
    stopsOf(a).map((own) => [{ index: a, without: [own] }, { index: b }]),
  );
  // Without what the other has as well, or they only change places.
  const trading = pairs.flatMap(([a, b]) =>
    stopsOf(a).flatMap((own) =>
      stopsOf(b).map((theirs) => [{ index: a, without: [own, theirs] }, { index: b }]),
    ),
  );
  return [
    ...all.map((index) => [{ index }]),
    ...pairs.map(([a, b]) => [{ index: a }, { index: b }]),
    ...leaving,
    ...trading,
  ];
}

/** One member's day as it is for them while the others do what they do. */
function amongOthers(
  members: readonly GroupMember[],
  { index, without, dearestOnly }: Step,
  routes: readonly (ProposedRoute | null)[],
  weights: ReadonlyMap<string, number>,
): RouteInput {
  const { input, held } = members[index]!;
  const dearer = dearestOnly ? dearerToOthers(members, index) : new Set<string>();
  const others = routes.flatMap((route, other) => {
    return route && other !== index ? [{ route, held: members[other]!.held }] : [];
  });
  const seen = seenBy(others.map(({ route }) => route));
  const taken = new Map<string, number>();
  for (const other of others) {
    for (const { runId } of other.route.stops) {
      if (runId && !other.held.has(runId)) taken.set(runId, (taken.get(runId) ?? 0) + 1);
    }
  }
  const extra = (id: string) => (seen.has(id) || dearer.has(id) ? 0 : (weights.get(id) ?? 0));
  const isTheirs = ({ contributionId }: { contributionId: string }) =>
    !without?.includes(contributionId);
  return {
    ...input,
    rounds: input.rounds.map((round) => ({
      ...round,
      runs: round.runs.filter(isTheirs).map((run) => ({
        ...run,
        extra: extra(run.contributionId),
        seatsLeft: run.seatsLeft - (held.has(run.runId) ? 0 : (taken.get(run.runId) ?? 0)),
      })),
    })),
    stands: input.stands
      .filter(isTheirs)
      .map((stand) => ({ ...stand, extra: extra(stand.contributionId) })),
  };
}

/** What another member likes better than this one does. */
function dearerToOthers(members: readonly GroupMember[], index: number): Set<string> {
  const interests = members.map(
    ({ input }) =>
      new Map([...runsOf(input), ...input.stands].map((one) => [one.contributionId, one.interest])),
  );
  const own = interests[index]!;
  const isDearer = ([id, interest]: [string, number]) => interest > (own.get(id) ?? 0);
  return new Set(interests.flatMap((one) => [...one].filter(isDearer).map(([id]) => id)));
}

function present(routes: readonly (ProposedRoute | null)[]): ProposedRoute[] {
  return routes.filter((route) => route !== null);
}
