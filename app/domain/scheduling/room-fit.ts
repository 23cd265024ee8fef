import type { ScheduleModel } from "./model.ts";

/** Rooms that a run may have: its own when it is pinned. */
export function roomsFor(model: ScheduleModel, slot: number): readonly number[] {
  const { workshop, pinnedRoom } = model.slots[slot]!;
  return pinnedRoom === null ? model.possibleRooms[workshop]! : [pinnedRoom];
}

/** Whether all these runs can have a room in one round: a matching by augmenting paths (Kuhn, 1955). */
export class RoomFit {
  private readonly rooms: (readonly number[])[];
  private readonly holder: Int32Array;
  private readonly tried: Int32Array;
  private stamp = 0;

  constructor(model: ScheduleModel) {
    this.rooms = model.slots.map((_, slot) => roomsFor(model, slot));
    this.holder = new Int32Array(model.rooms);
    this.tried = new Int32Array(model.rooms);
  }

  /** @param out a run to leave aside, -1 for none; @param added one to add, -1 for none */
  fits(slots: readonly number[], out = -1, added = -1): boolean {
    this.holder.fill(-1);
    for (const slot of slots) if (slot !== out && !this.seat(slot)) return false;
    return added < 0 || this.seat(added);
  }

  private seat(slot: number): boolean {
    for (const room of this.rooms[slot]!) {
      if (this.holder[room]! < 0) {
        this.holder[room] = slot;
        return true;
      }
    }
    this.stamp++;
    return this.moveUp(slot);
  }

  private moveUp(slot: number): boolean {
    for (const room of this.rooms[slot]!) {
      if (this.tried[room] === this.stamp) continue;
      this.tried[room] = this.stamp;
      const other = this.holder[room]!;
      if (other >= 0 && !this.moveUp(other)) continue;
      this.holder[room] = slot;
      return true;
    }
    return false;
  }
}
