import fc from "fast-check";
import type { RouteInput, RouteRun, RouteStand } from "./route.ts";

export const at = (minute: number) => new Date(Date.UTC(2027, 4, 20, 7, minute));
export const minuteOf = (date: Date) => (date.getTime() - at(0).getTime()) / 60_000;
export const straight: RouteInput["walkingMetres"] = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 70 }) });
const interest = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const family = fc.constantFrom("youth", "work", "money");

const stand = (i: number): fc.Arbitrary<RouteStand> =>
  fc.record({
    contributionId: fc.constant(`stand-${i}`),
    point,
    interest,
    family,
    minutes: fc.constantFrom(10, 15, 20),
  });

const runs = (round: number, startsAt: Date, endsAt: Date): fc.Arbitrary<RouteRun[]> =>
  fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }).chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({
          runId: fc.constant(`run-${round}-${name}`),
          contributionId: fc.constant(`workshop-${name}`),
          point,
          startsAt: fc.constant(startsAt),
          endsAt: fc.constant(endsAt),
          seatsLeft: fc.constantFrom(0, 1, 5),
          chance: fc.constantFrom(0.2, 0.7, 1),
          interest,
          family,
        }),
      ),
    ),
  );

interface Size {
  rounds: number;
  stands: number;
  closes: number;
  speed?: number;
}

/** Rounds of 40 minutes with half an hour between them and lunch after the first. */
export const day = (size: Size): fc.Arbitrary<RouteInput> =>
  fc
    .record({
      rounds: fc.tuple(
        ...Array.from({ length: size.rounds }, (_, r) =>
          runs(r, at(25 + r * 70), at(65 + r * 70)).map((list) => ({
            roundId: `round-${r}`,
            runs: list,
          })),
        ),
      ),
      stands: fc.tuple(...Array.from({ length: size.stands }, (_, i) => stand(i))),
      speed: fc.constantFrom(8, 50),
      maxStandsPerGap: fc.constantFrom(1, 2, 3),
      hasLunch: fc.boolean(),
    })
    .map(({ rounds, stands, speed, maxStandsPerGap, hasLunch }) => ({
      opensAt: at(0),
      closesAt: at(size.closes),
      entrance: { x: 0, y: 35 },
      pauses: hasLunch ? [{ startsAt: at(80), endsAt: at(92) }] : [],
      walkingMetres: straight,
      settings: { walkingSpeed: size.speed ?? speed, maxStandsPerGap },
      rounds,
      stands,
      pins: [],
    }));
