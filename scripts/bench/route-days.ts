import type { RouteInput, RouteRun, RouteStand } from "#app/domain/route-planning/route.ts";
import { lineChance, runChance, seatChance } from "#app/domain/route-planning/seat-chance.ts";
import { Chance } from "#app/domain/scheduling/chance.ts";

const OPENS = Date.UTC(2027, 4, 20, 7);
const FAMILIES = ["jeugd", "werk", "geld", "zorg", "wonen", "samenwerken"];
/** minutes since the doors open: four rounds, and what everybody does together */
const ROUNDS = [45, 120, 270, 360];
const ROUND_MINUTES = 45;
const PAUSES = [
  [15, 40],
  [195, 255],
  [450, 480],
] as const;
const CLOSES = 480;
const RUNS = 10;
/** of a run: one in eight is full, three in eight nearly */
const SEATS_LEFT = [0, 1, 2, 3, 12, 12, 12, 12] as const;

export const at = (minute: number): Date => new Date(OPENS + minute * 60_000);

/**
 * A day of one visitor: four rounds of ten workshops with breaks of 30 and 45 minutes between them,
 * an opening, lunch and a close; stands in rows in a hall of 60 by 40 metres, with rooms along its
 * far side. Two of six families interest this visitor much, the others little. Visits take 8 to 20
 * minutes, so that a break holds one, two or three. One walks along and across the aisles.
 */
export function routeDay(seed: number, standCount: number): RouteInput {
  const chance = new Chance(seed * 7919 + standCount);
  const pick = <T>(list: readonly T[]): T => list[chance.below(list.length)]!;
  const liked = new Set([pick(FAMILIES), pick(FAMILIES)]);
  const interestIn = (family: string) => {
    const interest = liked.has(family)
      ? 0.35 + 0.65 * chance.fraction()
      : 0.45 * chance.fraction() ** 2;
    return Math.round(interest * 100) / 100;
  };
  const places = Array.from({ length: 100 }, (_, i) => ({
    x: 4 + (i % 20) * 2.7,
    y: 6 + Math.floor(i / 20) * 6,
  }));
  const stands: RouteStand[] = Array.from({ length: standCount }, (_, i) => {
    const family = pick(FAMILIES);
    const [point] = places.splice(chance.below(places.length), 1);
    const minutes = pick([8, 10, 12, 15, 15, 20]);
    return {
      contributionId: `stand-${i}`,
      point: point!,
      minutes,
      family,
      interest: interestIn(family),
    };
  });
  // Forty runs of thirty workshops: ten run twice.
  const workshops = Array.from({ length: 30 }, (_, i) => {
    const family = pick(FAMILIES);
    return { contributionId: `workshop-${i}`, family, interest: interestIn(family) };
  });
  const rounds = ROUNDS.map((start, r) => ({
    roundId: `round-${r}`,
    runs: Array.from({ length: RUNS }, (_, i): RouteRun => {
      const workshop = workshops[(r * RUNS + i) % workshops.length]!;
      const seatsLeft = pick(SEATS_LEFT);
      // In the third round one is second in line for a workshop of twenty seats.
      const awaited = r === 2 ? [lineChance(20, 2)] : [];
      return {
        ...workshop,
        runId: `run-${r}-${i}`,
        point: { x: 3 + i * 6, y: 40 },
        startsAt: at(start),
        endsAt: at(start + ROUND_MINUTES),
        seatsLeft,
        chance: runChance(seatChance(seatsLeft, false), awaited),
      };
    }),
  }));
  return {
    opensAt: at(0),
    closesAt: at(CLOSES),
    entrance: { x: 30, y: 0 },
    pauses: PAUSES.map(([start, end]) => ({ startsAt: at(start), endsAt: at(end) })),
    walkingMetres: (a, b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y),
    rounds,
    stands,
    pins: [],
  };
}
