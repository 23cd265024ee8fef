import { describe, expect, it } from "vitest";
import { standPoint } from "./access.ts";
import { directions, type Destination } from "./directions.ts";
import type { PlanOfDay } from "./shapes.ts";

const place = (number: number, zone: string, x: number, y: number) => ({
  number,
  zone,
  x,
  y,
  width: 3,
  height: 2,
});

// Two blocks of stands back to back, three wide, and a tent above them.
const plan: PlanOfDay = {
  width: 40,
  height: 30,
  entrance: { x: 0, y: 29 },
  shapes: [{ kind: "area", x: 0, y: 26, width: 10, height: 4, label: "Plein, lunch" }],
  places: [
    place(1, "A", 5, 15),
    place(2, "A", 8, 15),
    place(3, "A", 11, 15),
    place(4, "A", 5, 17),
    place(5, "A", 8, 17),
    place(6, "A", 11, 17),
    place(7, "B", 25, 15),
    place(8, "B", 28, 15),
  ],
  rooms: [{ name: "Tent 1", x: 4, y: 2, width: 8, height: 6, door: { x: 8, y: 8 } }],
};

const stand = (number: number): Destination => ({
  kind: "stand",
  place: plan.places.find((p) => p.number === number)!,
});
const tent: Destination = { kind: "room", room: plan.rooms[0]! };

describe("where one stands", () => {
  it("is on the aisle, never at the back or between two stands", () => {
    expect(standPoint(plan, plan.places[1]!)).toEqual({ x: 9.5, y: 14.6 });
    expect(standPoint(plan, plan.places[4]!)).toEqual({ x: 9.5, y: 19.4 });
  });
});

describe("the walk in words", () => {
  it("says each leg in one sentence", () => {
    expect(directions(plan, [tent, stand(1), stand(2), stand(5), stand(7), tent])).toEqual([
      "Ga door de ingang naar Tent 1, ongeveer 20 meter.",
      "Kom uit Tent 1 en loop naar vak A, stand 1, ongeveer 5 meter.",
      "Stand 2 is ernaast.",
      "Blijf in vak A: stand 5 is ongeveer 15 meter verder.",
      "Loop naar vak B, stand 7, ongeveer 15 meter.",
      "Loop naar Tent 1, ongeveer 20 meter.",
    ]);
  });

  it("stays put for two workshops in the same tent, and says nothing about nothing", () => {
    expect(directions(plan, [tent, tent])[1]).toBe("Blijf in Tent 1.");
    expect(directions(plan, [])).toEqual([]);
  });

  it("begins at the entrance", () => {
    expect(directions(plan, [stand(4)])).toEqual([
      "Ga door de ingang naar stand 4 in vak A, ongeveer 10 meter.",
    ]);
  });
});
