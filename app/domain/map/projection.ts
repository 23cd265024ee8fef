/** Units of the map of the Netherlands: how wide and high its drawing is. */
export const MAP_SIZE = { width: 491, height: 571 } as const;

/** Degrees at the left and the top edge; units in a degree of latitude. */
const WEST = 3.3;
const NORTH = 53.56;
const SCALE = 200;
/** A degree of longitude is shorter so far north: seen from the middle of the country. */
const NARROWING = Math.cos((52.2 * Math.PI) / 180);

/** Where a point lies on the map, from its top left. `lat` and `lon` in degrees, WGS 84. */
export function onMap({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  return {
    x: round((lon - WEST) * NARROWING * SCALE),
    y: round((NORTH - lat) * SCALE),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
