import type loadHighs from "highs";
import { WEIGHTS } from "#app/domain/route-planning/objective.ts";
import type { RouteInput } from "#app/domain/route-planning/route.ts";
import { type Item, type RouteModel, routeModelOf } from "./route-plan.ts";

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/**
 * The value of the best route under the objective of objective.ts, proven by HiGHS: for each set of
 * rounds to attend a mixed-integer program, except where even its best parts together stay below
 * what is known. Null when HiGHS has no proof in `seconds` for one of them.
 */
export function bestRoute(highs: Highs, input: RouteInput, seconds: number): number | null {
  const model = routeModelOf(input);
  const sets = Array.from({ length: 2 ** model.rounds.length }, (_, bits) =>
    model.rounds.map((_, r) => r).filter((r) => (bits >> r) & 1),
  ).map((attended) => ({ attended, most: mostFor(model, attended) }));
  let best = -Infinity;
  for (const { attended, most } of sets.sort((a, b) => b.most - a.most)) {
    if (most <= best) break;
    const solution = highs.solve(programOf(model, attended), {
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 1e-6,
      threads: 1,
    });
    if (solution.Status === "Infeasible") continue;
    if (solution.Status !== "Optimal") return null;
    best = Math.max(best, solution.ObjectiveValue);
  }
  return best;
}

/** Above every route that attends these rounds: no walking, best stands, all of other families. */
function mostFor(model: RouteModel, attended: number[]): number {
  const workshops = attended.reduce(
    (sum, r) => sum + Math.max(0, ...model.rounds[r]!.map((run) => run.gain)),
    0,
  );
  const count = legsOf(model, attended).reduce((sum, { gaps }) => {
    return sum + gaps.reduce((n, gap) => n + roomIn(model, gap.length), 0);
  }, 0);
  const gains = model.stands.map((stand) => stand.gain).sort((a, b) => b - a);
  const stops = attended.length + count;
  let variety = 0;
  for (let i = 0; i < stops; i++) {
    variety += WEIGHTS.variety / 2 ** Math.floor(i / Math.max(1, model.families));
  }
  const stands = gains.slice(0, count).reduce((sum, gain) => sum + Math.max(0, gain), 0);
  return workshops + stands + variety;
}

/** How many stands fit at most. */
function roomIn({ stands, perGap, clock }: RouteModel, length: number): number {
  const shortest = Math.min(...stands.map((stand) => stand.minutes));
  const between = clock.settings.transferMinutes;
  return Math.min(perGap, stands.length, Math.floor((length + between) / (shortest + between)));
}

function legsOf(model: RouteModel, attended: number[]) {
  const ends = [-1, ...attended, model.rounds.length];
  return ends.slice(1).map((to, i) => ({ from: ends[i]!, to, ...model.leg(ends[i]!, to) }));
}

/**
 * A path through the day as a flow of one: nodes are runs, stands at a place in a gap, and where one
 * is after a gap. Visits and ways of a gap have to fit in its minutes; a contribution is seen once;
 * the variety of a family is a sum of shrinking parts, at most one each.
 */
function programOf(model: RouteModel, attended: number[]): string {
  const goals: string[] = [];
  const rows: string[] = [];
  const names: string[] = [];
  const inflow = new Map<string, string[]>();
  const outflow = new Map<string, string[]>();
  const visits = Array.from({ length: model.contributions }, (): string[] => []);
  const stops = Array.from({ length: model.families }, (): string[] => []);
  const push = (map: Map<string, string[]>, key: string, name: string) => {
    const list = map.get(key);
    if (list) list.push(name);
    else map.set(key, [name]);
  };
  /** A way from node to node; `to` names the item that is reached, if any. */
  const arc = (from: string, to: string, metres: number, item: Item | null): string => {
    const name = `a${names.length}`;
    names.push(name);
    push(outflow, from, name);
    push(inflow, to, name);
    const value = (item?.gain ?? 0) - WEIGHTS.walkPerMetre * metres;
    if (value !== 0) goals.push(signed(value, name));
    if (item) {
      visits[item.contribution]!.push(name);
      stops[item.family]!.push(name);
    }
    return name;
  };

  let here = [{ node: "start", spot: model.entrance }];
  for (const { to, gaps } of legsOf(model, attended)) {
    const began = new Set(here.map((one) => one.node));
    let lastTerms: { node: string; spot: number }[] = [];
    let lastGap = -1;
    const terms: string[][] = gaps.map(() => []);
    gaps.forEach((gap, g) => {
      const most = roomIn(model, gap.length);
      const key = `${to}_${g}`;
      const after = here.map((one) => ({ node: `${one.node}p${key}`, spot: one.spot }));
      here.forEach((one, i) => arc(one.node, after[i]!.node, 0, null));
      const kept = new Map(
        model.stands.map((stand, s) => [s, { node: `k${s}_${key}`, spot: stand.spot }]),
      );
      const placed: { node: string; spot: number }[] = [];
      for (let p = 0; p < most; p++) {
        model.stands.forEach((stand, s) => {
          const node = `v${s}_${p}_${key}`;
          const origins =
            p === 0
              ? here.map((one) => ({ ...one, isFirst: true }))
              : model.stands.flatMap((other, o) =>
                  o === s
                    ? []
                    : [{ node: `v${o}_${p - 1}_${key}`, spot: other.spot, isFirst: false }],
                );
          for (const origin of origins) {
            const way = !origin.isFirst || (gap.countsIn && began.has(origin.node));
            const minutes = stand.minutes + (way ? model.transfer(origin.spot, stand.spot) : 0);
            if (minutes > gap.length) continue;
            const name = arc(origin.node, node, model.metres(origin.spot, stand.spot), stand);
            terms[g]!.push(signed(minutes, name));
          }
          placed.push({ node, spot: stand.spot });
          if (!gap.countsOut) arc(node, kept.get(s)!.node, 0, null);
        });
      }
      if (gap.countsOut) [lastTerms, lastGap] = [placed, g];
      here = gap.countsOut || most === 0 ? after : [...after, ...kept.values()];
    });
    if (to === model.rounds.length) {
      for (const one of here) arc(one.node, "end", 0, null);
      for (const one of lastTerms) arc(one.node, "end", 0, null);
    } else {
      const runs = model.rounds[to]!.map((run, i) => ({
        node: `r${to}_${i}`,
        spot: run.spot,
        run,
      }));
      for (const { node, spot, run } of runs) {
        for (const one of here) arc(one.node, node, model.metres(one.spot, spot), run);
        for (const one of lastTerms) {
          const name = arc(one.node, node, model.metres(one.spot, spot), run);
          terms[lastGap]!.push(signed(model.transfer(one.spot, spot), name));
        }
      }
      here = runs;
    }
    terms.forEach((list, g) => {
      if (list.length > 0) rows.push(`${wrapped(list)} <= ${gaps[g]!.length}`);
    });
  }

  const bounds: string[] = [];
  rows.push(`${wrapped(outflow.get("start")!.map((name) => signed(1, name)))} = 1`);
  for (const node of new Set([...inflow.keys(), ...outflow.keys()])) {
    if (node === "start" || node === "end") continue;
    const into = (inflow.get(node) ?? []).map((name) => signed(1, name));
    const out = (outflow.get(node) ?? []).map((name) => signed(-1, name));
    rows.push(`${wrapped([...into, ...out])} = 0`);
  }
  for (const list of visits) {
    if (list.length > 1) rows.push(`${wrapped(list.map((name) => signed(1, name)))} <= 1`);
  }
  stops.forEach((list, family) => {
    const parts = Array.from({ length: 14 }, (_, k) => `f${family}_${k}`);
    parts.forEach((part, k) => {
      goals.push(signed(WEIGHTS.variety / 2 ** k, part));
      bounds.push(` ${part} <= 1`);
    });
    const sides = [
      ...parts.map((part) => signed(1, part)),
      ...list.map((name) => signed(-1, name)),
    ];
    rows.push(`${wrapped(sides)} <= 0`);
  });
  return [
    "Maximize",
    ` obj: ${wrapped(goals)}`,
    "Subject To",
    ...rows.map((row, i) => ` c${i}: ${row}`),
    "Bounds",
    ...bounds,
    "Binary",
    ...names.map((name) => ` ${name}`),
    "End",
  ].join("\n");
}

function signed(factor: number, name: string): string {
  return `${factor < 0 ? "-" : "+"} ${Number(Math.abs(factor).toFixed(12))} ${name}`;
}

/** Short lines, because the format's readers limit their length. */
function wrapped(terms: string[]): string {
  return terms.map((term, i) => (i % 8 === 7 ? `${term}\n` : term)).join(" ");
}
