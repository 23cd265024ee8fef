import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginHistory, redo, remember, undo, type History } from "./drawing-history.ts";

const steps = fc.array(fc.record({ to: fc.integer(), name: fc.constantFrom("a", "b", null) }), {
  maxLength: 30,
});
const walked = (all: { to: number; name: string | null }[]) =>
  all.reduce<History<number>>(
    (history, { to, name }) => remember(history, to, name),
    beginHistory(0),
  );

function until<State>(change: (history: History<State>) => History<State>, from: History<State>) {
  let at = from;
  for (let next = change(at); next !== at; next = change(at)) at = next;
  return at;
}

describe("undo and redo", () => {
  it("lead all the way back and all the way forth", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const drawn = walked(all);
        expect(until(undo, drawn).present).toBe(0);
        expect(until(redo, until(undo, drawn)).present).toBe(drawn.present);
      }),
    );
  });

  it("are each other's opposite", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const drawn = walked(all);
        fc.pre(drawn.past.length > 0);
        expect(redo(undo(drawn)).present).toBe(drawn.present);
      }),
    );
  });

  it("take steps of one name together", () => {
    const drawn = walked([
      { to: 1, name: "a" },
      { to: 2, name: "a" },
      { to: 3, name: "a" },
      { to: 4, name: null },
      { to: 5, name: null },
    ]);
    const back = [drawn, undo(drawn), undo(undo(drawn)), undo(undo(undo(drawn)))];
    expect(back.map(({ present }) => present)).toEqual([5, 4, 3, 0]);
  });

  it("forget what was undone once something else is drawn", () => {
    const drawn = walked([
      { to: 1, name: null },
      { to: 2, name: null },
    ]);
    const other = remember(undo(drawn), 7, null);
    expect(redo(other)).toBe(other);
    expect(undo(other).present).toBe(1);
  });
});
