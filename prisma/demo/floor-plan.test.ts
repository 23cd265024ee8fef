import { describe, expect, it } from "vitest";
import { aislePoint } from "#app/domain/floor-plan/aisles.ts";
import type { Destination } from "#app/domain/floor-plan/directions.ts";
import { crosses, grown } from "#app/domain/floor-plan/geometry.ts";
import { ribbonLegs } from "#app/domain/floor-plan/ribbon.ts";
import type { PlanOfDay } from "#app/domain/floor-plan/shapes.ts";
import { demoFloorPlan } from "./floor-plan.ts";

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Metres that people and wheelchairs need between the fronts of two rows. */
const AISLE = 3;

const { width, height, entrance, shapes, rooms, places } = demoFloorPlan;

const named: { name: string; box: Rectangle }[] = [
  ...places.map((box) => ({ name: `stand ${box.number}`, box })),
  ...rooms.map((box) => ({ name: box.name, box })),
  ...shapes.map((box, i) => ({ name: box.label ?? `${box.kind} ${i}`, box })),
];

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const around = (box: Rectangle, metres: number): Rectangle => ({
  x: box.x - metres,
  y: box.y - metres,
  width: box.width + 2 * metres,
  height: box.height + 2 * metres,
});

const onBorder = (box: Rectangle, x: number, y: number) =>
  x >= box.x &&
  x <= box.x + box.width &&
  y >= box.y &&
  y <= box.y + box.height &&
  (x === box.x || x === box.x + box.width || y === box.y || y === box.y + box.height);

describe("the hall of the demo parade", () => {
  it("has nothing that lies over something else", () => {
    const clashes = named.flatMap((a, i) =>
      named
        .slice(i + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.name} and ${b.name}`),
    );
    expect(clashes).toEqual([]);
  });

  it("has everything inside", () => {
    const outside = named.filter(
      ({ box }) =>
        box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
    );
    expect(outside).toEqual([]);
    expect(onBorder({ x: 0, y: 0, width, height }, entrance.x, entrance.y)).toBe(true);
  });

  it("numbers 48 places in six zones, most of them with power", () => {
    expect(places.map(({ number }) => number)).toEqual(Array.from({ length: 48 }, (_, i) => i + 1));
    expect([...new Set(places.map(({ zone }) => zone))].sort()).toEqual([..."ABCDEF"]);
    expect(places.every((place) => place.width === 3 && place.height === 2)).toBe(true);
    const powered = places.filter(({ hasPower }) => hasPower).length;
    expect(powered).toBeGreaterThan(36);
    expect(powered).toBeLessThan(48);
  });

  it("leaves an aisle between the zones and around the tents and the square", () => {
    const narrow = places.flatMap((place) =>
      [
        ...places.filter(({ zone }) => zone !== place.zone),
        ...rooms,
        ...shapes.filter(({ kind }) => kind !== "label"),
      ]
        .filter((other) => overlap(around(place, AISLE), other))
        .map((other) => `stand ${place.number} and ${JSON.stringify(other)}`),
    );
    expect(narrow).toEqual([]);
  });

  it("has eight tents of 16 to 40 seats, each with its door in its own wall and free", () => {
    expect(rooms.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Tent ${n}`));
    for (const room of rooms) {
      expect(room.capacity).toBeGreaterThanOrEqual(16);
      expect(room.capacity).toBeLessThanOrEqual(40);
      expect(onBorder(room, room.doorX, room.doorY)).toBe(true);
      const doorstep = around({ x: room.doorX, y: room.doorY, width: 0, height: 0 }, 1);
      const blocked = named.filter(({ box }) => box !== room && overlap(doorstep, box));
      expect(blocked).toEqual([]);
    }
  });

  it("lets a ribbon come by every stand and tent without covering anything", () => {
    const plan: PlanOfDay = {
      width,
      height,
      entrance,
      shapes,
      places,
      rooms: rooms.map(({ doorX, doorY, ...room }) => ({ ...room, door: { x: doorX, y: doorY } })),
    };
    const destinations: Destination[] = [
      ...plan.places.map((place) => ({ kind: "stand" as const, place })),
      ...plan.rooms.map((room) => ({ kind: "room" as const, room })),
    ];
    const stops = destinations.map((to) => aislePoint(plan, to));
    // A number is a disc of less than two metres to each side.
    const besides = [...places, ...rooms].map((box) => grown(box, 1.95));
    const covered = stops.filter(({ x, y }) =>
      besides.some((box) => overlap(box, { x, y, width: 0, height: 0 })),
    );
    expect(covered).toEqual([]);
    const drawn = ribbonLegs(plan, [entrance, ...stops, entrance]).flatMap((line) =>
      line.slice(1).map((to, i) => ({ from: line[i] ?? to, to })),
    );
    expect(drawn.filter(({ from, to }) => from.x !== to.x && from.y !== to.y)).toEqual([]);
    const solid = [...places, ...rooms, ...shapes.filter(({ kind }) => kind !== "label")];
    const over = drawn.flatMap(({ from, to }) => solid.filter((box) => crosses(from, to, box)));
    expect(over).toEqual([]);
  });
});
