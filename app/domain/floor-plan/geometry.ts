import type { Point, Rectangle } from "./shapes.ts";

const HAIR = 1e-6;

export function straightLine(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A rectangle with `margin` metres more on every side. */
export function grown(r: Rectangle, margin: number): Rectangle {
  return {
    x: r.x - margin,
    y: r.y - margin,
    width: r.width + 2 * margin,
    height: r.height + 2 * margin,
  };
}

/** Strictly inside: a point on the edge is not. */
export function isInside(p: Point, r: Rectangle): boolean {
  return (
    p.x > r.x + HAIR &&
    p.x < r.x + r.width - HAIR &&
    p.y > r.y + HAIR &&
    p.y < r.y + r.height - HAIR
  );
}

/** Whether the segment goes through the inside; touching or following an edge is free. Liang-Barsky. */
export function crosses(a: Point, b: Point, r: Rectangle): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (from: number, step: number, low: number, high: number): boolean => {
    if (step === 0) return from > low && from < high;
    const t1 = (low - from) / step;
    const t2 = (high - from) / step;
    enter = Math.max(enter, Math.min(t1, t2));
    leave = Math.min(leave, Math.max(t1, t2));
    return enter < leave;
  };
  return (
    clip(a.x, b.x - a.x, r.x + HAIR, r.x + r.width - HAIR) &&
    clip(a.y, b.y - a.y, r.y + HAIR, r.y + r.height - HAIR)
  );
}

export function cornersOf(r: Rectangle): Point[] {
  return [
    { x: r.x, y: r.y },
    { x: r.x + r.width, y: r.y },
    { x: r.x, y: r.y + r.height },
    { x: r.x + r.width, y: r.y + r.height },
  ];
}

/** The nearest point on each of the four edges. */
export function edgePoints(p: Point, r: Rectangle): Point[] {
  const x = Math.min(Math.max(p.x, r.x), r.x + r.width);
  const y = Math.min(Math.max(p.y, r.y), r.y + r.height);
  return [
    { x, y: r.y },
    { x, y: r.y + r.height },
    { x: r.x, y },
    { x: r.x + r.width, y },
  ];
}
