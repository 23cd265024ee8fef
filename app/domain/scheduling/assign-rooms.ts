import { expectedPerRun } from "./conflicts.ts";
import type { ScheduleModel } from "./model.ts";
import { roomsFor } from "./room-fit.ts";
import type { Programme } from "./schedule.ts";

/** Worse than any room that will do. */
const IMPOSSIBLE = 1e9;
/** An empty chair counts little beside somebody who cannot come in. */
const EMPTY_CHAIR = 1e-3;

/**
 * Rooms for the runs of one round: as few people as possible before a closed door, then as few empty
 * chairs as possible. Every run gets a room that will do, which must be possible.
 *
 * @returns by run the index of its room
 */
export function assignRooms(
  model: ScheduleModel,
  { workshops, rooms }: Pick<Programme, "workshops" | "rooms">,
  slots: readonly number[],
): number[] {
  const costs = slots.map((slot) => {
    const w = model.slots[slot]!.workshop;
    const expected = expectedPerRun(workshops[w]!, model.slotsOf[w]!.length);
    const wanted = Math.max(workshops[w]!.seats, expected ?? 0);
    const row = rooms.map(() => IMPOSSIBLE);
    for (const room of roomsFor(model, slot)) {
      const { capacity } = rooms[room]!;
      const outside = Math.max(0, wanted - capacity);
      row[room] = outside + EMPTY_CHAIR * Math.max(0, capacity - wanted);
    }
    return row;
  });
  const assigned = cheapest(costs);
  if (assigned.some((room, i) => costs[i]![room]! >= IMPOSSIBLE)) {
    throw new Error("These runs cannot all have a room in this round");
  }
  return assigned;
}

/**
 * The cheapest assignment of each row to a column of its own (Kuhn and Munkres, in the form with
 * shortest augmenting paths). No more rows than columns.
 *
 * @returns by row its column
 */
export function cheapest(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  const rowPrice = costs.map(() => 0);
  const columnPrice = Array.from({ length: columns }, () => 0);
  const rowOf: number[] = Array.from({ length: columns }, () => -1);
  for (let row = 0; row < costs.length; row++) {
    const distance = columnPrice.map(() => Infinity);
    const before: number[] = columnPrice.map(() => -1);
    const isDone = columnPrice.map(() => false);
    let at = -1;
    let current = row;
    let length = 0;
    while (current >= 0) {
      let next = -1;
      for (let c = 0; c < columns; c++) {
        if (isDone[c]) continue;
        const through = length + costs[current]![c]! - rowPrice[current]! - columnPrice[c]!;
        if (through < distance[c]!) [distance[c], before[c]] = [through, at];
        if (next < 0 || distance[c]! < distance[next]!) next = c;
      }
      if (next < 0) throw new RangeError("More rows than columns");
      [at, length, isDone[next]] = [next, distance[next]!, true];
      current = rowOf[next]!;
    }
    rowPrice[row]! += length;
    for (let c = 0; c < columns; c++) {
      if (!isDone[c] || c === at) continue;
      rowPrice[rowOf[c]!]! += length - distance[c]!;
      columnPrice[c]! -= length - distance[c]!;
    }
    while (at >= 0) {
      const previous = before[at]!;
      rowOf[at] = previous < 0 ? row : rowOf[previous]!;
      at = previous;
    }
  }
  const columnOf = costs.map(() => -1);
  rowOf.forEach((row, column) => {
    if (row >= 0) columnOf[row] = column;
  });
  return columnOf;
}
