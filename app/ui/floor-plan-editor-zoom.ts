import { useState, useSyncExternalStore } from "react";

/** Percentages of the width that there is. */
const ZOOMS = [100, 150, 200, 300];

/** Pixels: a finger hits something as wide as this. */
const FINGER = 44;

/** Metres: the short side of a usual stand place. */
const PLACE = 2;

/** Pixels: what is wider has room for the whole hall at once. */
const PHONE = 600;

/**
 * How far the sheet is zoomed in. On a phone it begins so far that a finger can take hold of a
 * stand place, or as far as it goes.
 *
 * @param hallWidth metres
 */
export function useZoom(hallWidth: number): { zoom: number; zoomFurther: () => void } {
  const screen = useSyncExternalStore(onResize, phoneWidth, () => 0);
  const [chosen, choose] = useState<number | null>(null);
  const enough = ZOOMS.findIndex((zoom) => (PLACE * screen * zoom) / 100 / hallWidth >= FINGER);
  const start = screen === 0 ? 0 : enough < 0 ? ZOOMS.length - 1 : enough;
  const step = chosen ?? start;
  return { zoom: ZOOMS[step] ?? 100, zoomFurther: () => choose((step + 1) % ZOOMS.length) };
}

function onResize(changed: () => void): () => void {
  addEventListener("resize", changed);
  return () => removeEventListener("resize", changed);
}

/** Pixels; 0 where the screen is wider than a phone. */
function phoneWidth(): number {
  return innerWidth <= PHONE ? innerWidth : 0;
}
