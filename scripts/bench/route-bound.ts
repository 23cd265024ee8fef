import { WEIGHTS } from "#app/domain/route-planning/objective.ts";
import type { RouteInput } from "#app/domain/route-planning/route.ts";
import { type Item, type RouteModel, routeModelOf } from "./route-plan.ts";

/** About as many stands as a day has room for. */
const FIRST_PRICED = 12;

/**
 * Above the value of every route (Lagrangean relaxation, Held and Karp 1971; Fisher 1981). Two rules
 * are priced instead of kept: that a contribution is seen once costs μ a visit and gives μ back, and
 * the variety of a family counts v a stop plus the most that the true sum can lie above that. What is
 * left is a longest path through the day, which dynamic programming finds exactly, with times,
 * walking and all other rules. Every μ ≥ 0 and v gives a bound; steps along the subgradient bring it
 * down.
 *
 * @param known the value of a route that exists; the steps aim at it
 * @param goodEnough ends as soon as the bound is at most this
 */
export function routeBound(
  input: RouteInput,
  known: number,
  steps: number,
  goodEnough = -Infinity,
): number {
  const model = routeModelOf(input);
  const prices = new Float64Array(model.contributions);
  const variety = new Float64Array(model.families).fill(WEIGHTS.variety / 2);
  // What as many of the best as fit on a day have above the next one is a good first price.
  const gains = model.stands.map((stand) => stand.gain).sort((a, b) => b - a);
  const next = gains[FIRST_PRICED] ?? 0;
  for (const { contribution, gain } of model.stands) {
    prices[contribution] = Math.max(0, gain - Math.max(0, next));
  }
  let best = Infinity;
  let pace = 1;
  let since = 0;
  for (let step = 0; step < steps; step++) {
    const worth = (item: Item) => item.gain + variety[item.family]! - prices[item.contribution]!;
    const { value, items } = longestPath(model, worth);
    const peaks = variety.map((perStop) => peakAbove(perStop).count);
    let bound = value + prices.reduce((sum, price) => sum + price, 0);
    for (const perStop of variety) bound += peakAbove(perStop).value;
    if (bound < best - 1e-6) [best, since] = [bound, 0];
    else if (++since >= 6) [pace, since] = [pace / 2, 0];
    if (best <= goodEnough || pace < 1e-3) break;

    const seen = new Float64Array(model.contributions);
    const stops = new Float64Array(model.families);
    for (const item of items) {
      seen[item.contribution]! += 1;
      stops[item.family]! += 1;
    }
    const slopes = seen.map((count, c) => (count === 0 && prices[c] === 0 ? 0 : 1 - count));
    const turns = stops.map((count, f) => count - peaks[f]!);
    const square = [...slopes, ...turns].reduce((sum, x) => sum + x * x, 0);
    if (square === 0) break;
    const stride = (pace * Math.max(1e-6, bound - known)) / square;
    slopes.forEach((slope, c) => (prices[c] = Math.max(0, prices[c]! - stride * slope)));
    turns.forEach((turn, f) => {
      variety[f] = Math.min(WEIGHTS.variety, Math.max(0, variety[f]! - stride * turn));
    });
  }
  // Sums of some hundreds of numbers of this size are right to far more places.
  return best + 1e-9 * (1 + Math.abs(best));
}

/** The most that the variety of a family lies above a fixed amount a stop, and where. */
function peakAbove(perStop: number): { count: number; value: number } {
  let [count, value] = [0, 0];
  for (let gain: number = WEIGHTS.variety; gain > perStop && count < 40; gain /= 2) {
    value += gain - perStop;
    count++;
  }
  return { count, value };
}

interface Path {
  value: number;
  items: Item[];
}

/** Labels of the dynamic program: what is reached, from which label, at what value. */
class Labels {
  readonly value: number[] = [];
  readonly before: number[] = [];
  readonly item: (Item | null)[] = [];

  add(value: number, before: number, item: Item | null): number {
    this.before.push(before);
    this.item.push(item);
    return this.value.push(value) - 1;
  }
}

interface Place {
  spot: number;
  label: number;
}

/** The best day when things may be seen more than once, each time for `worth`. */
function longestPath(model: RouteModel, worth: (item: Item) => number): Path {
  const labels = new Labels();
  const ends = model.rounds.length;
  const worths = model.stands.map(worth);
  // What is worth nothing and is on the way to nothing better: by the triangle of distances a walk
  // gets no shorter by a visit, so such a stand is in no best path.
  const stands = model.stands.flatMap((item, s) =>
    worths[s]! > 0 ? [{ item, worth: worths[s]! }] : [],
  );
  const reached: Place[][] = [];
  for (let to = 0; to <= ends; to++) {
    const runs = model.rounds[to] ?? [];
    const best = runs.map((): { value: number; before: number } | null => null);
    let end: Place | null = null;
    for (let from = -1; from < to; from++) {
      const origins =
        from < 0 ? [{ spot: model.entrance, label: labels.add(0, -1, null) }] : reached[from]!;
      const { places, late } = throughGaps(
        model,
        labels,
        stands,
        origins,
        model.leg(from, to).gaps,
      );
      if (to === ends) {
        for (const place of [...places, ...late]) {
          if (!end || labels.value[place.label]! > labels.value[end.label]!) end = place;
        }
        continue;
      }
      runs.forEach((run, i) => {
        const arrive = (place: Place): void => {
          const walked = WEIGHTS.walkPerMetre * model.metres(place.spot, run.spot);
          const value = labels.value[place.label]! - walked + worth(run);
          if (value > (best[i]?.value ?? -Infinity)) best[i] = { value, before: place.label };
        };
        places.forEach(arrive);
        for (const place of late) {
          if (place.left >= model.transfer(place.spot, run.spot)) arrive(place);
        }
      });
    }
    if (end) return { value: labels.value[end.label]!, items: itemsOf(labels, end.label) };
    reached.push(
      runs.flatMap((run, i) => {
        const one = best[i];
        return one ? [{ spot: run.spot, label: labels.add(one.value, one.before, run) }] : [];
      }),
    );
  }
  throw new Error("A day has an end");
}

/**
 * Where one can be after the gaps: `places` with time enough, `late` in the last gap with `left`
 * minutes until what comes next.
 */
function throughGaps(
  model: RouteModel,
  labels: Labels,
  stands: { item: Item; worth: number }[],
  origins: Place[],
  gaps: ReturnType<RouteModel["leg"]>["gaps"],
): { places: Place[]; late: (Place & { left: number })[] } {
  let places = origins;
  const late: (Place & { left: number })[] = [];
  for (const gap of gaps) {
    // By stand and minute the best label that leaves there then.
    let layer: Map<number, number>[] = [];
    const ends = stands.map(() => new Map<number, number>());
    for (let position = 0; position < model.perGap; position++) {
      const next = stands.map(({ item, worth }, s) => {
        const cells = new Map<number, { value: number; before: number }>();
        const come = (spot: number, label: number, minute: number): void => {
          if (minute > gap.length) return;
          const walked = WEIGHTS.walkPerMetre * model.metres(spot, item.spot);
          const value = labels.value[label]! + worth - walked;
          if (value > (cells.get(minute)?.value ?? -Infinity))
            cells.set(minute, { value, before: label });
        };
        if (position === 0) {
          for (const { spot, label } of places) {
            const way = gap.countsIn ? model.transfer(spot, item.spot) : 0;
            come(spot, label, way + item.minutes);
          }
        } else {
          stands.forEach(({ item: other }, o) => {
            if (o === s) return;
            const step = model.transfer(other.spot, item.spot) + item.minutes;
            for (const [minute, label] of layer[o]!) come(other.spot, label, minute + step);
          });
        }
        const made = new Map<number, number>();
        for (const [minute, { value, before }] of cells) {
          made.set(minute, labels.add(value, before, item));
        }
        return made;
      });
      next.forEach((cells, s) => {
        for (const [minute, label] of cells) {
          const known = ends[s]!.get(minute);
          if (known === undefined || labels.value[label]! > labels.value[known]!) {
            ends[s]!.set(minute, label);
          }
        }
      });
      layer = next;
    }
    const after: Place[] = [];
    ends.forEach((cells, s) => {
      const { spot } = stands[s]!.item;
      for (const [minute, label] of cells) {
        if (gap.countsOut) late.push({ spot, label, left: gap.length - minute });
        else after.push({ spot, label });
      }
    });
    places = [...places, ...bestOf(labels, after)];
  }
  return { places, late };
}

/** By spot the best one. */
function bestOf(labels: Labels, places: Place[]): Place[] {
  const best = new Map<number, Place>();
  for (const place of places) {
    const known = best.get(place.spot);
    if (!known || labels.value[place.label]! > labels.value[known.label]!)
      best.set(place.spot, place);
  }
  return [...best.values()];
}

function itemsOf(labels: Labels, end: number): Item[] {
  const items: Item[] = [];
  for (let label = end; label >= 0; label = labels.before[label]!) {
    const item = labels.item[label];
    if (item) items.push(item);
  }
  return items;
}
