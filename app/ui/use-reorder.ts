import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";

/** Pixels: less is a press that shook. */
const DRAGS_FROM = 6;

/**
 * Moving a row of a list by its grip: by dragging it to another row, or with the arrow keys.
 * @param onMove gets the row's id and the place it comes at, from 0
 */
export function useReorder(ids: readonly string[], onMove: (id: string, place: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const start = useRef<number | null>(null);

  const rowAt = ({ clientX, clientY }: PointerEvent) => {
    const row = document.elementFromPoint(clientX, clientY)?.closest("[data-row]");
    const id = row?.getAttribute("data-row") ?? null;
    return id !== null && ids.includes(id) ? id : null;
  };
  const end = () => {
    start.current = null;
    setDragged(null);
    setOver(null);
  };

  const gripOf = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      start.current = event.clientY;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current === null) return;
      if (dragged === null && Math.abs(event.clientY - start.current) < DRAGS_FROM) return;
      setDragged(id);
      setOver(rowAt(event));
    },
    onPointerUp: (event: PointerEvent) => {
      const target = dragged === null ? null : rowAt(event);
      end();
      if (target !== null && target !== id) onMove(id, ids.indexOf(target));
    },
    onPointerCancel: end,
    onKeyDown: (event: KeyboardEvent) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const place = ids.indexOf(id) + step;
      if (place >= 0 && place < ids.length) onMove(id, place);
    },
  });

  return { dragged, over, gripOf };
}
