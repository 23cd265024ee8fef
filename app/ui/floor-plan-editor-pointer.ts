import { useRef, useState, type Dispatch, type PointerEvent, type RefObject } from "react";
import type { Drawing, Thing, ThingKind } from "#app/domain/floor-plan/drawing.ts";
import {
  movedTo,
  snapped,
  stretchedTo,
  type Handle,
} from "#app/domain/floor-plan/drawing-moves.ts";
import type { Point, Rectangle } from "#app/domain/floor-plan/shapes.ts";
import type { EditorAction } from "./floor-plan-editor-state.ts";

interface Task {
  svg: RefObject<SVGSVGElement>;
  drawing: Drawing;
  tool: ThingKind | null;
  dispatch: Dispatch<EditorAction>;
  /** drawing units to a metre */
  units: number;
}

type Grip =
  | { what: "move"; thing: Thing; from: Point }
  | { what: "stretch"; thing: Thing; handle: Handle }
  | { what: "draw"; kind: ThingKind; from: Point };

/**
 * Moving, pulling and drawing with mouse, pen or finger. What is held is shown meanwhile
 * (`preview`, `draft`) and becomes one step when it is let go.
 */
export function useDrawingPointer({ svg, drawing, tool, dispatch, units }: Task) {
  const grip = useRef<Grip | null>(null);
  const [preview, setPreview] = useState<Thing | null>(null);
  const [draft, setDraft] = useState<Rectangle | null>(null);

  const metresAt = (event: PointerEvent): Point => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    if (!matrix) return { x: 0, y: 0 };
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return { x: x / units, y: y / units };
  };
  const letGo = () => {
    grip.current = null;
    setPreview(null);
    setDraft(null);
  };
  const heldAt = (held: Grip & { what: "move" | "stretch" }, at: Point): Thing => {
    const { thing } = held;
    if (held.what === "stretch") return stretchedTo(drawing, thing, held.handle, at);
    const to = { x: thing.x + at.x - held.from.x, y: thing.y + at.y - held.from.y };
    // A press without a move leaves what is on no half metre where it is.
    const isStill = Math.hypot(at.x - held.from.x, at.y - held.from.y) < 0.2;
    return isStill ? thing : movedTo(drawing, thing, to);
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const from = metresAt(event);
    const handle = event.target.closest("[data-handle]")?.getAttribute("data-handle");
    const group = event.target.closest<SVGGElement>("[data-thing]");
    const id = group?.getAttribute("data-thing");
    const selected = svg.current?.querySelector(".plan-thing--selected");
    const heldId = handle ? selected?.getAttribute("data-thing") : id;
    const thing = drawing.things.find((one) => one.id === heldId);
    if (tool) grip.current = { what: "draw", kind: tool, from };
    else if (handle && thing) {
      const [dx, dy] = handle.split(" ").map(Number) as [Handle["dx"], Handle["dy"]];
      grip.current = { what: "stretch", thing, handle: { dx, dy } };
    } else if (thing) {
      grip.current = { what: "move", thing, from };
      dispatch({ do: "select", id: thing.id });
      group?.focus({ preventScroll: true });
    } else dispatch({ do: "select", id: null });
    if (!grip.current) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current;
    if (!held) return;
    const at = metresAt(event);
    if (held.what === "draw") setDraft(between(drawing, held.from, at));
    else setPreview(heldAt(held, at));
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = grip.current;
    if (!held) return;
    const at = metresAt(event);
    letGo();
    if (held.what !== "draw") {
      return dispatch({ do: "change", thing: heldAt(held, at), step: null });
    }
    const drawn = between(drawing, held.from, at);
    const isDrawn = drawn.width >= 0.5 && drawn.height >= 0.5;
    const spot = isDrawn ? { drawn } : { middle: held.from };
    dispatch({ do: "add", kind: held.kind, spot });
  };
  /** True when something was held, and now is not. */
  const cancel = () => {
    const wasHolding = grip.current !== null;
    letGo();
    return wasHolding;
  };
  const handlers = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo };
  return { preview, draft, handlers, cancel };
}

/** The rectangle between two points, on the half metres and inside the hall. */
function between(hall: Drawing, a: Point, b: Point): Rectangle {
  const edge = (value: number, most: number) => Math.min(Math.max(snapped(value), 0), most);
  const [x1, x2] = [edge(Math.min(a.x, b.x), hall.width), edge(Math.max(a.x, b.x), hall.width)];
  const [y1, y2] = [edge(Math.min(a.y, b.y), hall.height), edge(Math.max(a.y, b.y), hall.height)];
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}
