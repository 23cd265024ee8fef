import { bestGain } from "./best-gain.ts";
import {
  CHOICE_POINTS,
  type DrawCertificate,
  type DrawInput,
  FIRST_SEAT_POINTS,
  MOST_CHOICES,
  type Seat,
} from "./draw.ts";

export interface DrawCheck {
  /** what breaks a rule, as the ids it concerns; empty when the seats can be given like this */
  broken: { rule: "seats" | "round" | "workshop" | "choice"; id: string }[];
  /** points of these seats, counted again */
  total: number;
  /** what the prices prove, computed again: no assignment has more points */
  bound: number;
  /** no rule is broken and total equals bound: nobody can do better for all together */
  isProvenBest: boolean;
}

/**
 * Checks a draw on its input alone, by other code than made it: the rules, the total, and the bound
 * that the prices prove. All in whole numbers, in one pass over the visitors.
 */
export function checkDraw(
  input: DrawInput,
  seats: readonly Seat[],
  { prices, scale }: Pick<DrawCertificate, "prices" | "scale">,
): DrawCheck {
  const broken: DrawCheck["broken"] = [];
  const runs = new Map(input.runs.map((run) => [run.runId, run]));
  const left = new Map(input.runs.map((r) => [r.runId, r.capacity - r.heldBack]));
  for (const runId of input.visitors.flatMap((visitor) => [...new Set(visitor.seats)])) {
    left.set(runId, left.get(runId)! - 1);
  }
  const priceOf = (runId: string) => Math.max(0, Math.trunc(prices[runId] ?? 0));
  let bound = 0;
  for (const [runId, count] of left) bound += Math.max(0, count) * priceOf(runId);

  const given = new Map<string, Seat[]>();
  for (const seat of seats) {
    given.set(seat.visitorId, [...(given.get(seat.visitorId) ?? []), seat]);
    const rest = Math.max(0, left.get(seat.runId) ?? 0) - 1;
    left.set(seat.runId, rest);
    if (rest < 0) broken.push({ rule: "seats", id: seat.runId });
  }
  let total = 0;
  for (const visitor of input.visitors) {
    const held = visitor.seats.map((runId) => runs.get(runId)!);
    const busy = new Set([...visitor.busyRounds, ...held.map((run) => run.roundId)]);
    const known = new Set(held.map((run) => run.workshopId));
    const choices = [...new Set(visitor.choices.slice(0, MOST_CHOICES))];
    const pointsFor = (id: string) => CHOICE_POINTS[visitor.choices.indexOf(id)]!;
    const wanted = choices.filter((workshopId) => !known.has(workshopId));
    const firstSeat = held.length > 0 ? 0 : FIRST_SEAT_POINTS;
    const offers = input.runs
      .filter((run) => wanted.includes(run.workshopId) && !busy.has(run.roundId))
      .map((run) => ({
        round: run.roundId,
        workshop: run.workshopId,
        gain: pointsFor(run.workshopId) * scale - priceOf(run.runId),
      }));
    bound += bestGain(offers, firstSeat * scale);

    const mine = given.get(visitor.visitorId) ?? [];
    if (mine.length > 0) total += firstSeat;
    for (const seat of mine) {
      const run = runs.get(seat.runId);
      const isAsked = run?.workshopId === seat.workshopId && choices.includes(seat.workshopId);
      if (!run || !isAsked || visitor.choices[seat.choice - 1] !== seat.workshopId) {
        broken.push({ rule: "choice", id: visitor.visitorId });
        continue;
      }
      total += pointsFor(seat.workshopId);
      if (busy.has(run.roundId)) broken.push({ rule: "round", id: visitor.visitorId });
      if (known.has(run.workshopId)) broken.push({ rule: "workshop", id: visitor.visitorId });
      busy.add(run.roundId);
      known.add(run.workshopId);
    }
    given.delete(visitor.visitorId);
  }
  for (const visitorId of given.keys()) broken.push({ rule: "choice", id: visitorId });
  bound = Math.floor(bound / scale);
  return { broken, total, bound, isProvenBest: broken.length === 0 && total === bound };
}
