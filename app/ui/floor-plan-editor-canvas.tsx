import {
  useEffect,
  useId,
  useRef,
  type Dispatch,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import { THING_KINDS, type Drawing, type Thing } from "#app/domain/floor-plan/drawing.ts";
import { grownBy, nudged } from "#app/domain/floor-plan/drawing-moves.ts";
import { classNames } from "./class-names.ts";
import type { EditorAction, EditorState } from "./floor-plan-editor-state.ts";
import { SelectionFrame, ThingDrawing, UNITS } from "./floor-plan-editor-thing.tsx";
import { useDrawingPointer } from "./floor-plan-editor-pointer.ts";
import { zoneLetters } from "./floor-plan-picture.tsx";

const MARGIN = 12;

interface CanvasProps {
  state: EditorState;
  dispatch: Dispatch<EditorAction>;
  title: string;
  /** who stands on a place, by the place's id */
  standing: ReadonlyMap<string, string>;
  /** percentages of the width that there is */
  zoom: number;
  alive: boolean;
}

/** The sheet on which one draws. */
export function EditorCanvas({ state, dispatch, title, standing, zoom, alive }: CanvasProps) {
  const drawing = state.history.present;
  const svg = useRef<SVGSVGElement>(null);
  const hint = useId();
  const pointer = useDrawingPointer({ svg, drawing, tool: state.tool, dispatch, units: UNITS });
  const { preview, draft } = pointer;
  const things = preview
    ? drawing.things.map((thing) => (thing.id === preview.id ? preview : thing))
    : drawing.things;
  const laidDown = [...things].sort(
    (a, b) => THING_KINDS.indexOf(a.kind) - THING_KINDS.indexOf(b.kind),
  );
  const selected = things.find(({ id }) => id === state.selected);
  const [width, height] = [drawing.width * UNITS, drawing.height * UNITS];

  // Selecting by itself moves no focus: only what is new, or what is left after taking away.
  const focused = useRef(state.focus);
  useEffect(() => {
    if (state.focus === focused.current || !state.selected) return;
    focused.current = state.focus;
    const id = CSS.escape(state.selected);
    svg.current?.querySelector<SVGGElement>(`[data-thing="${id}"]`)?.focus({ preventScroll: true });
  }, [state.focus, state.selected]);

  // Keys and focus bubble up from the things on the sheet.
  const bubbled = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape" && pointer.cancel()) return event.preventDefault();
      const action = keyAction(event, drawing, selected);
      if (!action) return;
      event.preventDefault();
      dispatch(action);
    },
    onFocus: ({ target }: FocusEvent) => {
      const id = target.closest("[data-thing]")?.getAttribute("data-thing");
      if (id) dispatch({ do: "select", id });
    },
  };
  return (
    <div className="plan-canvas" role="application" aria-label={title} aria-describedby={hint}>
      <p id={hint} className="visually-hidden">
        Ga met Tab langs alles wat er staat. Pijltjes verplaatsen, Shift met een pijltje maakt
        groter of kleiner, Delete haalt weg, D zet er nog een naast, R draait.
      </p>
      <div className="plan-canvas__scroll">
        <svg
          ref={svg}
          className={classNames(
            "plan-sheet",
            zoom === 100 && "plan-sheet--whole",
            state.tool && "plan-sheet--drawing",
          )}
          viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN + 26}`}
          width={`${zoom}%`}
          {...bubbled}
          {...pointer.handlers}
        >
          <SquaredPaper width={width} height={height} />
          <rect className="plan-sheet__wall" width={width} height={height} />
          {laidDown.map((thing) => (
            <ThingDrawing
              key={thing.id}
              thing={thing}
              hall={drawing}
              isSelected={thing.id === state.selected}
              who={standing.get(thing.id)}
              alive={alive}
            />
          ))}
          <Zones things={things} />
          {draft ? (
            <rect
              className="plan-frame plan-frame--draft"
              x={draft.x * UNITS}
              y={draft.y * UNITS}
              width={draft.width * UNITS}
              height={draft.height * UNITS}
            />
          ) : null}
          {selected && alive ? <SelectionFrame thing={selected} scale={100 / zoom} /> : null}
        </svg>
      </div>
    </div>
  );
}

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key does on the sheet; null when it is none of ours. */
function keyAction(
  event: KeyboardEvent,
  drawing: Drawing,
  selected: Thing | undefined,
): EditorAction | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === "Escape") return { do: "tool", kind: null };
  if (!selected) return null;
  const arrow = ARROWS[event.key];
  if (arrow) {
    const change = event.shiftKey ? grownBy : nudged;
    const step = `${event.shiftKey ? "size" : "spot"} ${selected.id}`;
    return { do: "change", thing: change(drawing, selected, ...arrow), step };
  }
  if (event.key === "Delete" || event.key === "Backspace") return { do: "remove", id: selected.id };
  if (event.key === "d" || event.key === "D") return { do: "copy", id: selected.id };
  if (event.key === "r" || event.key === "R") {
    return { do: "turn", id: selected.id };
  }
  return null;
}

/** Lines a metre apart, every fifth one stronger: what one draws on. */
function SquaredPaper({ width, height }: { width: number; height: number }) {
  const id = useId().replaceAll(/\W/g, "");
  return (
    <>
      <defs>
        <pattern id={`${id}m`} width="10" height="10" patternUnits="userSpaceOnUse">
          <path className="plan-sheet__line" d="M10 0H0v10" />
        </pattern>
        <pattern id={`${id}v`} width="50" height="50" patternUnits="userSpaceOnUse">
          <path className="plan-sheet__line plan-sheet__line--strong" d="M50 0H0v50" />
        </pattern>
      </defs>
      <rect className="plan-sheet__floor" width={width} height={height} />
      <rect width={width} height={height} fill={`url(#${id}m)`} />
      <rect width={width} height={height} fill={`url(#${id}v)`} />
    </>
  );
}

function Zones({ things }: { things: readonly Thing[] }) {
  return (
    <g className="plan-sheet__zones">
      {zoneLetters(things.filter(({ kind }) => kind === "place")).map(({ name, x, y }) => (
        <text
          key={name}
          className="floor-plan__zone"
          x={x * UNITS}
          y={y * UNITS}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
    </g>
  );
}
