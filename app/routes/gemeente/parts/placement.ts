import { timeRange } from "#app/domain/dates/dutch.ts";

interface Placed {
  place: { number: number; zone: string } | null;
  runs: { round: number; startsAt: Date; endsAt: Date; room: string }[];
}

/** "Stand 12, vak B" or "Ronde 2, 13.00–13.45 uur, Tent 4"; null before it has a place. */
export function placementOf({ place, runs }: Placed): string | null {
  if (place) return `Stand ${place.number}, vak ${place.zone}`;
  const lines = runs.map(
    ({ round, startsAt, endsAt, room }) =>
      `Ronde ${round}, ${timeRange(startsAt, endsAt)}, ${room}`,
  );
  return lines.join(" en ") || null;
}
