/** Metres between the middles of two numbers that just do not overlap. */
const APART = 4.3;
const ROUNDS = 12;

export interface WalkPoint {
  x: number;
  y: number;
  stopNumber?: number;
}

/**
 * Where the numbers of the stops are drawn: on their own point of the walk, or pushed aside just far
 * enough when two of them would cover each other.
 *
 * @returns one marker per numbered point, in the same order; coordinates in metres
 */
export function spreadMarkers(walk: readonly WalkPoint[]): Required<WalkPoint>[] {
  const markers = walk.flatMap(({ x, y, stopNumber }) =>
    stopNumber === undefined ? [] : [{ x, y, stopNumber }],
  );
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    markers.forEach((first, index) => {
      for (const second of markers.slice(index + 1)) moved = pushApart(first, second) || moved;
    });
    if (!moved) break;
  }
  return markers;
}

function pushApart(first: Required<WalkPoint>, second: Required<WalkPoint>): boolean {
  const dx = second.x - first.x;
  const dy = second.y - first.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= APART - 1e-6) return false;
  // two stops on one spot part sideways
  const [ux, uy] = distance > 1e-6 ? [dx / distance, dy / distance] : [1, 0];
  const shift = (APART - distance) / 2;
  first.x -= ux * shift;
  first.y -= uy * shift;
  second.x += ux * shift;
  second.y += uy * shift;
  return true;
}
