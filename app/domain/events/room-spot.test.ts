import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partProblem } from "./agenda.ts";
import { capacityAfter, doorAfter, freeSpot, usualDoor } from "./room-spot.ts";

describe("where a new room stands", () => {
  const size = fc.integer({ min: 1, max: 12 });
  const at = fc.integer({ min: 0, max: 40 });
  const rooms = fc.array(fc.record({ x: at, y: at, width: size, height: size }), { maxLength: 12 });

  it("is on the plan, and on no other room unless there is no space left", () => {
    fc.assert(
      fc.property(rooms, (taken) => {
        const spot = freeSpot(taken, { width: 50, height: 40 });
        expect(spot.x + spot.width).toBeLessThanOrEqual(50);
        expect(spot.y + spot.height).toBeLessThanOrEqual(40);
        const isOn = taken.some(
          (room) =>
            spot.x < room.x + room.width &&
            room.x < spot.x + spot.width &&
            spot.y < room.y + room.height &&
            room.y < spot.y + spot.height,
        );
        expect(isOn && spot.x !== 0).toBe(false);
      }),
    );
  });

  it("keeps its door in the same wall when it moves or grows", () => {
    const before = { x: 0, y: 0, width: 4, height: 4, door: { x: 2, y: 4 } };
    expect(doorAfter(before, { x: 10, y: 10, width: 8, height: 2 })).toEqual({ x: 14, y: 12 });
    expect(usualDoor({ x: 10, y: 10, width: 8, height: 2 })).toEqual({ x: 14, y: 12 });
  });
});

it.each([
  [{ capacity: 20, maxGroup: null }, 30, 30],
  [{ capacity: 20, maxGroup: 25 }, 30, 25],
  [{ capacity: 12, maxGroup: null }, 30, 12],
  [{ capacity: 12, maxGroup: null }, 8, 8],
])("a run of %o in a room that goes from 20 to %d holds %d", (run, after, held) => {
  expect(capacityAfter(run, { before: 20, after })).toBe(held);
});

describe("a part of the day", () => {
  const at = (hour: number) => new Date(Date.UTC(2027, 4, 20, hour));
  const day = { opensAt: at(9), closesAt: at(17) };
  const lunch = { id: "lunch", label: "Lunch", startsAt: at(12), endsAt: at(13) };

  it("may touch another, but not overlap it", () => {
    const round = (from: number, until: number) =>
      partProblem({ id: "", startsAt: at(from), endsAt: at(until) }, day, [lunch]);
    expect(round(11, 12)).toBeNull();
    expect(round(13, 14)).toBeNull();
    expect(round(10, 14)).toEqual({ reason: "overlaps", label: "Lunch" });
    expect(round(12, 12)).toEqual({ reason: "ends-before-start" });
    expect(round(8, 10)).toEqual({ reason: "outside-day" });
    expect(partProblem({ ...lunch, endsAt: at(14) }, day, [lunch])).toBeNull();
  });
});
