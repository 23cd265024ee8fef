import { areNeighbours, standPoint } from "./access.ts";
import type { PlanOfDay, PlanPlace, PlanRoom, Point } from "./shapes.ts";
import { walkingDistance } from "./walking.ts";

/** Where a leg ends: before a stand, or at the door of a room. */
export type Destination = { kind: "stand"; place: PlanPlace } | { kind: "room"; room: PlanRoom };

/** Where somebody stands who has arrived. */
export function destinationPoint(plan: PlanOfDay, to: Destination): Point {
  return to.kind === "stand" ? standPoint(plan, to.place) : to.room.door;
}

/** "stand 12 in vak A", "Tent 2" */
export function destinationName(to: Destination): string {
  return to.kind === "stand"
    ? `stand ${to.place.number} in ${zoneName(to.place.zone)}`
    : to.room.name;
}

/**
 * The walk in words, one short Dutch sentence a leg, starting at the entrance: what the picture
 * shows, for who cannot see it or has it in a pocket.
 */
export function directions(plan: PlanOfDay, stops: Destination[]): string[] {
  return stops.map((to, i) => {
    const from = stops[i - 1];
    const start = from ? destinationPoint(plan, from) : plan.entrance;
    const metres = walkingDistance(plan, start, destinationPoint(plan, to));
    if (!from) return `Ga door de ingang naar ${destinationName(to)}, ${about(metres)}.`;
    return leg(plan, from, to, metres);
  });
}

function leg(plan: PlanOfDay, from: Destination, to: Destination, metres: number): string {
  if (to.kind === "room") {
    const same = from.kind === "room" && from.room.name === to.room.name;
    return same ? `Blijf in ${to.room.name}.` : `Loop naar ${to.room.name}, ${about(metres)}.`;
  }
  const { place } = to;
  if (from.kind === "room" || from.place.zone !== place.zone) {
    const start = from.kind === "room" ? `Kom uit ${from.room.name} en loop` : "Loop";
    return `${start} naar ${zoneName(place.zone)}, stand ${place.number}, ${about(metres)}.`;
  }
  if (areNeighbours(plan, from.place, place)) return `Stand ${place.number} is ernaast.`;
  return `Blijf in ${zoneName(place.zone)}: stand ${place.number} is ${about(metres)} verder.`;
}

function zoneName(zone: string): string {
  return zone.length <= 2 ? `vak ${zone}` : zone;
}

/** Fives of metres: nobody paces out more than that. */
function about(metres: number): string {
  if (metres < 5) return "een paar stappen";
  return `ongeveer ${Math.round(metres / 5) * 5} meter`;
}
