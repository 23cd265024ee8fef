import type { Drawing, Thing } from "./drawing.ts";

/** What is otherwise in a later drawing. */
export type DrawingChange =
  | { what: "hall"; width: number; height: number }
  | { what: "added"; thing: Thing }
  | { what: "removed"; thing: Thing }
  /** `fields`: what of it is otherwise; `thing` is how it is later */
  | { what: "changed"; thing: Thing; before: Thing; fields: ThingField[] };

export type ThingField = Exclude<keyof Thing, "id" | "kind">;

const FIELDS = [
  "x",
  "y",
  "width",
  "height",
  "name",
  "number",
  "zone",
  "hasPower",
  "door",
] as const satisfies ThingField[];

export function changesBetween(before: Drawing, after: Drawing): DrawingChange[] {
  const old = byId(before);
  const now = byId(after);
  const { width, height } = after;
  const hall =
    before.width === width && before.height === height
      ? []
      : [{ what: "hall" as const, width, height }];
  const removed = before.things
    .filter(({ id }) => !now.has(id))
    .map((thing) => ({ what: "removed" as const, thing }));
  const others = after.things.flatMap((thing): DrawingChange[] => {
    const was = old.get(thing.id);
    if (!was) return [{ what: "added", thing }];
    const fields = fieldsOtherwise(was, thing);
    return fields.length > 0 ? [{ what: "changed", thing, before: was, fields }] : [];
  });
  return [...hall, ...removed, ...others];
}

function fieldsOtherwise(one: Thing, other: Thing): ThingField[] {
  return FIELDS.filter((field) => one[field] !== other[field]);
}

export interface JoinedDrawing {
  drawing: Drawing;
  /** things that both changed; in the drawing they are as this person has them */
  clashes: Thing[];
}

/**
 * Lays what one person drew on top of what another saved meanwhile: what only one of the two
 * touched is as that one has it, what both touched is as `mine`.
 * @param base what both began with
 */
export function joinDrawings(base: Drawing, mine: Drawing, theirs: Drawing): JoinedDrawing {
  const touchedByThem = new Map(
    changesBetween(base, theirs).flatMap((change) =>
      change.what === "hall" ? [] : [[change.thing.id, change] as const],
    ),
  );
  const clashes: Thing[] = [];
  const things = new Map(theirs.things.map((thing) => [thing.id, thing]));
  let { width, height } = theirs;
  for (const change of changesBetween(base, mine)) {
    if (change.what === "hall") {
      if (mine.width !== base.width) width = mine.width;
      if (mine.height !== base.height) height = mine.height;
      continue;
    }
    const { id } = change.thing;
    const other = touchedByThem.get(id);
    if (change.what === "removed") {
      if (other && other.what !== "removed") clashes.push(change.thing);
      things.delete(id);
      continue;
    }
    const now = things.get(id);
    if (change.what === "added" || !now) {
      if (change.what === "changed") clashes.push(change.thing);
      things.set(id, change.thing);
      continue;
    }
    const mineOfIt = Object.fromEntries(change.fields.map((field) => [field, change.thing[field]]));
    const joined = { ...now, ...mineOfIt };
    const theirFields = other?.what === "changed" ? other.fields : [];
    const overwrites = change.fields.some(
      (field) => theirFields.includes(field) && now[field] !== change.thing[field],
    );
    if (overwrites) clashes.push(joined);
    things.set(id, joined);
  }
  return { drawing: { width, height, things: [...things.values()] }, clashes };
}

function byId({ things }: Drawing): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
