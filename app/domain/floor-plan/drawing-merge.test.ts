import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hallWith, someDrawing, standPlace, wayIn } from "./drawing.fixture.ts";
import { changesBetween, joinDrawings } from "./drawing-merge.ts";
import type { Drawing } from "./drawing.ts";

const inOrder = ({ width, height, things }: Drawing) => ({
  width,
  height,
  things: [...things].sort((a, b) => a.id.localeCompare(b.id)),
});

describe("joining two drawings", () => {
  it("is what this person drew when nobody else did, and what they drew when this person did not", () => {
    fc.assert(
      fc.property(someDrawing, someDrawing, (base, drawn) => {
        expect(inOrder(joinDrawings(base, drawn, base).drawing)).toEqual(inOrder(drawn));
        const theirs = joinDrawings(base, base, drawn);
        expect(inOrder(theirs.drawing)).toEqual(inOrder(drawn));
        expect(theirs.clashes).toEqual([]);
      }),
    );
  });

  it("is no clash when both drew the same", () => {
    fc.assert(
      fc.property(someDrawing, someDrawing, (base, drawn) => {
        const both = joinDrawings(base, drawn, drawn);
        expect(inOrder(both.drawing)).toEqual(inOrder(drawn));
      }),
    );
  });

  it("never drops what this person drew", () => {
    fc.assert(
      fc.property(someDrawing, someDrawing, someDrawing, (base, mine, theirs) => {
        const { drawing } = joinDrawings(base, mine, theirs);
        for (const change of changesBetween(base, mine)) {
          if (change.what === "hall") continue;
          const joined = drawing.things.find(({ id }) => id === change.thing.id);
          if (change.what === "removed") expect(joined).toBeUndefined();
          else if (change.what === "added") expect(joined).toEqual(change.thing);
          else for (const field of change.fields) expect(joined?.[field]).toBe(change.thing[field]);
        }
      }),
    );
  });

  it("is the same whoever saves first, as long as each worked on other things", () => {
    fc.assert(
      fc.property(someDrawing, someDrawing, someDrawing, (base, mine, theirs) => {
        const touched = (drawing: Drawing) =>
          changesBetween(base, drawing).flatMap((c) => (c.what === "hall" ? [] : [c.thing.id]));
        fc.pre(!touched(mine).some((id) => touched(theirs).includes(id)));
        const one = joinDrawings(base, mine, theirs);
        const other = joinDrawings(base, theirs, mine);
        expect([one.clashes, other.clashes]).toEqual([[], []]);
        expect(inOrder(one.drawing)).toEqual(inOrder(other.drawing));
      }),
    );
  });

  it("keeps both when one moved a stand and the other gave it power", () => {
    const place = standPlace(1, 2, 2);
    const base = hallWith(wayIn, place);
    const joined = joinDrawings(
      base,
      hallWith(wayIn, { ...place, x: 9 }),
      hallWith(wayIn, { ...place, hasPower: false }),
    );
    expect(joined.drawing.things[1]).toEqual({ ...place, x: 9, hasPower: false });
    expect(joined.clashes).toEqual([]);
  });

  it("names what both moved, and what one moved and the other took away", () => {
    const [one, two] = [standPlace(1, 2, 2), standPlace(2, 8, 2)];
    const joined = joinDrawings(
      hallWith(wayIn, one, two),
      hallWith(wayIn, { ...one, x: 9 }),
      hallWith(wayIn, { ...one, x: 4 }, { ...two, y: 12 }),
    );
    expect(joined.drawing.things).toEqual([wayIn, { ...one, x: 9 }]);
    expect(joined.clashes.map(({ id }) => id).sort()).toEqual(["p1", "p2"]);
  });
});
