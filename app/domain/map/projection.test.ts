import { describe, expect, it } from "vitest";
import { municipalitiesOn } from "#app/domain/municipalities/municipality.ts";
import { LAND } from "./outline.ts";
import { MAP_SIZE, onMap } from "./projection.ts";

const coasts = LAND.map((path) =>
  path
    .slice(1, -1)
    .split("L")
    .map((point) => point.split(" ").map(Number) as [number, number]),
);

function isOnLand({ x, y }: { x: number; y: number }): boolean {
  return coasts.some((coast) => {
    let isInside = false;
    coast.forEach(([x1, y1], at) => {
      const [x2, y2] = coast[(at + 1) % coast.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    });
    return isInside;
  });
}

describe("the map", () => {
  it("has every gemeente on land, within its frame", () => {
    for (const municipality of municipalitiesOn("2026-11-01")) {
      const place = onMap(municipality);
      expect(isOnLand(place), municipality.name).toBe(true);
      expect(place.x).toBeLessThan(MAP_SIZE.width);
      expect(place.y).toBeLessThan(MAP_SIZE.height);
    }
  });

  it("has the sea where the sea is", () => {
    expect(isOnLand(onMap({ lat: 52.75, lon: 5.4 }))).toBe(false);
    expect(isOnLand(onMap({ lat: 52.3, lon: 4.1 }))).toBe(false);
  });

  it("keeps north up and west left", () => {
    expect(onMap({ lat: 53.2, lon: 6.6 }).y).toBeLessThan(onMap({ lat: 50.9, lon: 5.7 }).y);
    expect(onMap({ lat: 51.5, lon: 3.6 }).x).toBeLessThan(onMap({ lat: 52.2, lon: 6.9 }).x);
  });
});
