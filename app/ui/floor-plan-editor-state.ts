import { useReducer } from "react";
import {
  beginHistory,
  redo,
  remember,
  undo,
  type History,
} from "#app/domain/floor-plan/drawing-history.ts";
import { SIDES, type Drawing, type Thing, type ThingKind } from "#app/domain/floor-plan/drawing.ts";
import {
  withChanged,
  withCopy,
  withNew,
  withoutThing,
  type Spot,
} from "#app/domain/floor-plan/drawing-edits.ts";
import { resizedHall, turned } from "#app/domain/floor-plan/drawing-moves.ts";
import {
  KIND_WORDS,
  readMetres,
  sizeText,
  thingName,
  thingSentence,
} from "./floor-plan-editor-words.ts";

export interface EditorState {
  history: History<Drawing>;
  selected: string | null;
  /** what the next press on the drawing puts down */
  tool: ThingKind | null;
  /** what just happened, read out */
  said: string;
  /** goes up when something has to get the focus that was not there before */
  focus: number;
}

export type EditorAction =
  | { do: "select"; id: string | null }
  | { do: "tool"; kind: ThingKind | null }
  | { do: "add"; kind: ThingKind; spot: Spot }
  /** `step`: changes of one step after each other are undone together */
  | { do: "change"; thing: Thing; step: string | null }
  | { do: "copy"; id: string }
  | { do: "turn"; id: string }
  /** `stay`: the focus stays where it is, in the list */
  | { do: "remove"; id: string; stay?: boolean }
  /** a field of the form: what cannot be read changes nothing yet */
  | { do: "field"; id: string; field: string; text: string }
  | { do: "hall"; width: number; height: number }
  | { do: "say"; sentence: string }
  | { do: "undo" }
  | { do: "redo" };

export function useEditor(drawing: Drawing) {
  return useReducer(editorReducer, drawing, beginEditor);
}

export function beginEditor(drawing: Drawing): EditorState {
  return { history: beginHistory(drawing), selected: null, tool: null, said: "", focus: 0 };
}

export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  const { history, selected } = state;
  const drawing = history.present;
  const drawn = (next: Drawing, step: string | null, more: Partial<EditorState>): EditorState => ({
    ...state,
    ...more,
    history: remember(history, next, step),
  });
  const found = (id: string) => drawing.things.find((thing) => thing.id === id);
  switch (action.do) {
    case "select":
      return action.id === selected ? state : { ...state, selected: action.id };
    case "say":
      return { ...state, said: action.sentence };
    case "tool": {
      const said = action.kind
        ? `${KIND_WORDS[action.kind].one}: klik of sleep in de tekening. Escape om te stoppen.`
        : "";
      return { ...state, tool: action.kind, said };
    }
    case "add": {
      const { drawing: next, thing } = withNew(drawing, action.kind, action.spot);
      const said = `Toegevoegd. ${thingSentence(thing)}`;
      return drawn(next, null, { selected: thing.id, tool: null, said, focus: state.focus + 1 });
    }
    case "change": {
      const before = found(action.thing.id);
      if (!before || same(before, action.thing)) return state;
      const said = thingSentence(action.thing);
      return drawn(withChanged(drawing, action.thing), action.step, { said });
    }
    case "copy": {
      const of = found(action.id);
      if (!of) return state;
      const { drawing: next, thing } = withCopy(drawing, of);
      const said = `Nog een. ${thingSentence(thing)}`;
      return drawn(next, null, { selected: thing.id, said, focus: state.focus + 1 });
    }
    case "turn": {
      const of = found(action.id);
      if (!of || of.kind === "entrance") return state;
      const thing = turned(drawing, of);
      const said = `Gedraaid. ${thingSentence(thing)}`;
      return drawn(withChanged(drawing, thing), null, { said });
    }
    case "remove": {
      const index = drawing.things.findIndex(({ id }) => id === action.id);
      const gone = drawing.things[index];
      if (!gone) return state;
      const next = withoutThing(drawing, gone.id);
      const neighbour = next.things[Math.min(index, next.things.length - 1)]?.id ?? null;
      const said = `${thingName(gone)} is weg. Met Ctrl en Z komt dat terug.`;
      const focus = action.stay ? state.focus : state.focus + 1;
      return drawn(next, null, { selected: neighbour, said, focus });
    }
    case "field": {
      const of = found(action.id);
      const thing = of && withField(of, action.field, action.text);
      if (!thing || same(of, thing)) return state;
      return drawn(withChanged(drawing, thing), `${action.field} ${thing.id}`, { said: "" });
    }
    case "hall": {
      const next = resizedHall(drawing, action);
      if (next.width === drawing.width && next.height === drawing.height) return state;
      return drawn(next, "hall", { said: `De vloer is ${sizeText(next)}` });
    }
    case "undo":
    case "redo": {
      const next = action.do === "undo" ? undo(history) : redo(history);
      if (next === history) return state;
      const isThere = next.present.things.some(({ id }) => id === selected);
      const said = action.do === "undo" ? "Ongedaan gemaakt" : "Opnieuw gedaan";
      return { ...state, history: next, said, selected: isThere ? selected : null };
    }
  }
}

/** Null when the text is no value for that field. */
function withField(thing: Thing, field: string, text: string): Thing | null {
  if (field === "x" || field === "y" || field === "width" || field === "height") {
    const metres = readMetres(text);
    return metres === null ? null : { ...thing, [field]: metres };
  }
  if (field === "number") {
    return /^[1-9]\d{0,2}$/.test(text) ? { ...thing, number: Number(text) } : null;
  }
  if (field === "hasPower") return { ...thing, hasPower: text === "on" };
  if (field === "door") return { ...thing, door: SIDES.find((side) => side === text) ?? null };
  if (field === "name" || field === "zone") return { ...thing, [field]: text };
  return null;
}

function same(one: Thing, other: Thing): boolean {
  return (Object.keys(one) as (keyof Thing)[]).every((field) => one[field] === other[field]);
}
