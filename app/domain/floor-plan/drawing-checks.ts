import { standFront, ahead, doorFront, standPoint } from "./access.ts";
import { planOf, thingsOf, type Drawing, type Thing } from "./drawing.ts";
import { overlap } from "./drawing-edits.ts";
import { isInside } from "./geometry.ts";
import { canWalk, CLEARANCE, obstaclesOf } from "./walking.ts";

/** Why a drawing cannot be kept as it is. */
export type DrawingProblem =
  | { reason: "no-entrance" }
  | { reason: "outside"; thing: Thing }
  | { reason: "number-twice"; thing: Thing }
  | { reason: "name-twice"; thing: Thing }
  | { reason: "no-name"; thing: Thing }
  | { reason: "no-zone"; thing: Thing };

/** What is better otherwise, but can be kept. */
export type DrawingWarning =
  { reason: "overlap"; thing: Thing; other: Thing } | { reason: "unreachable"; thing: Thing };

export function problemsOf(drawing: Drawing): DrawingProblem[] {
  const problems: DrawingProblem[] = [];
  if (thingsOf(drawing, "entrance").length === 0) problems.push({ reason: "no-entrance" });
  const seen = new Set<string>();
  for (const thing of drawing.things) {
    if (sticksOut(drawing, thing)) problems.push({ reason: "outside", thing });
    if (thing.kind === "place") {
      if (thing.zone === "") problems.push({ reason: "no-zone", thing });
      if (seen.has(`place ${thing.number}`)) problems.push({ reason: "number-twice", thing });
      seen.add(`place ${thing.number}`);
    }
    if (thing.kind === "room") {
      const name = `room ${thing.name.toLowerCase()}`;
      if (thing.name === "") problems.push({ reason: "no-name", thing });
      else if (seen.has(name)) problems.push({ reason: "name-twice", thing });
      seen.add(name);
    }
    if (thing.kind === "label" && thing.name === "") problems.push({ reason: "no-name", thing });
  }
  return problems;
}

function sticksOut(drawing: Drawing, { x, y, width, height }: Thing): boolean {
  const hair = 1e-6;
  return x < 0 || y < 0 || x + width > drawing.width + hair || y + height > drawing.height + hair;
}

/** Stands and rooms that lie over something solid. */
export function overlapsOf(drawing: Drawing): DrawingWarning[] {
  const { things } = drawing;
  return things.flatMap((thing, index) =>
    things
      .slice(index + 1)
      .filter((other) => mayNotOverlap(thing, other) && overlap(thing, other))
      .map((other) => ({ reason: "overlap" as const, thing, other })),
  );
}

const SOLID = new Set(["place", "room", "wall", "fixture"]);

/** A square may lie under stands, a wall may divide a room: that is how halls are. */
function mayNotOverlap(a: Thing, b: Thing): boolean {
  if (!SOLID.has(a.kind) || !SOLID.has(b.kind)) return false;
  return a.kind === "place" || b.kind === "place" || (a.kind === "room" && b.kind === "room");
}

/**
 * Stands and rooms that nobody can walk to from any way in. Slower than the rest: a hall with a
 * hundred things takes some hundred milliseconds.
 */
export function unreachableIn(drawing: Drawing): DrawingWarning[] {
  const plan = planOf(drawing);
  const entrances = thingsOf(drawing, "entrance");
  if (entrances.length === 0) return [];
  const reaches = (to: { x: number; y: number }) =>
    entrances.some((from) => canWalk(plan, from, to));
  const stands = thingsOf(drawing, "place").filter(
    (place) => !standFront(plan, place) || !reaches(standPoint(plan, place)),
  );
  const obstacles = obstaclesOf(plan);
  const rooms = plan.rooms.filter((room) => {
    const before = ahead(doorFront(room), CLEARANCE);
    return obstacles.some((other) => isInside(before, other)) || !reaches(before);
  });
  const names = new Set(rooms.map(({ name }) => name));
  const shut = thingsOf(drawing, "room").filter(({ name }) => names.has(name));
  return [...stands, ...shut].map((thing) => ({ reason: "unreachable", thing }));
}
