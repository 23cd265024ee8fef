import type { PartyInput } from "./input.ts";

const EARTH_KM = 6371;
// About an hour's drive there is half a reason to go; the figure is judgement, not fitted.
const NEAR_KM = 50;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Great-circle distance in kilometres (haversine); null where a place is unknown. */
export function distanceKm(a: PartyInput, b: PartyInput): number | null {
  if (a.lat === undefined || a.lon === undefined) return null;
  if (b.lat === undefined || b.lon === undefined) return null;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(Math.max(0, half))));
}

export type Context = { score: number; isNear: boolean; isAlikeInSize: boolean };

/** Near enough to visit, alike enough in inhabitants to copy: 0..1, unknown counts as no. */
export function contextOf(a: PartyInput, b: PartyInput): Context {
  const distance = distanceKm(a, b);
  const near = distance === null ? 0 : 2 ** -(distance / NEAR_KM);
  let alike = 0;
  if (a.inhabitants && b.inhabitants) {
    // A gemeente eight times as large works in another way altogether.
    alike = Math.max(0, 1 - Math.abs(Math.log2(a.inhabitants / b.inhabitants)) / 3);
  }
  const isNear = near >= 0.5;
  const isAlikeInSize = alike >= 0.7;
  // What could not be told to the two in a plain sentence does not count either.
  const score = ((isNear ? near : 0) + (isAlikeInSize ? alike : 0)) / 2;
  return { score, isNear, isAlikeInSize };
}
