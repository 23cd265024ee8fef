import { describe, expect, it } from "vitest";
import { plainThing, type Drawing } from "#app/domain/floor-plan/drawing.ts";
import { beginEditor, editorReducer, type EditorAction } from "./floor-plan-editor-state.ts";

const wall = { ...plainThing("wall", "muur"), x: 2, y: 2, width: 5, height: 0.5 };
const hall: Drawing = { width: 30, height: 20, things: [wall] };
const after = (...actions: EditorAction[]) => actions.reduce(editorReducer, beginEditor(hall));
const present = (...actions: EditorAction[]) => after(...actions).history.present;

describe("the editor", () => {
  it("chooses what is new, and asks the focus for it", () => {
    const state = after({ do: "add", kind: "place", spot: "free" });
    const added = state.history.present.things.at(-1);
    expect([state.selected, state.tool, state.focus]).toEqual([added?.id, null, 1]);
    expect(state.said).toMatch(/^Toegevoegd\. Plek 1 in vak A: 3 bij 2 meter/);
  });

  it("undoes a row of presses at once, and what is let go by itself", () => {
    const to = (x: number, step: string | null): EditorAction => {
      return { do: "change", thing: { ...wall, x }, step };
    };
    const pressed = [to(2.5, "spot muur"), to(3, "spot muur"), to(3.5, "spot muur")];
    expect(present(...pressed, { do: "undo" })).toEqual(hall);
    const dragged = [to(5, null), to(8, null)];
    expect(present(...dragged, { do: "undo" }).things[0]?.x).toBe(5);
    expect(present(...dragged, { do: "undo" }, { do: "redo" }).things[0]?.x).toBe(8);
  });

  it("forgets what was chosen when undoing takes it away", () => {
    expect(after({ do: "copy", id: "muur" }, { do: "undo" }).selected).toBeNull();
  });

  it("takes from the list what can be read, and leaves the rest as it was", () => {
    const typed = (text: string) => present({ do: "field", id: "muur", field: "x", text });
    expect(typed("7,5").things[0]?.x).toBe(7.5);
    expect(typed("veel")).toBe(hall);
    expect(typed("")).toBe(hall);
  });

  it("takes away without moving the focus out of the list", () => {
    const state = after({ do: "remove", id: "muur", stay: true });
    expect([state.history.present.things, state.focus]).toEqual([[], 0]);
  });
});
