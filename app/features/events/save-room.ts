import { touchFloorPlan, type DayRoom, type FullDay } from "#app/db/days.ts";
import { insertRoom, lockRunsInRoom, setRunCapacity, updateRoom } from "#app/db/rooms.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { roomAsText, type RoomSettings } from "#app/domain/events/day-settings.ts";
import { capacityAfter, doorAfter, usualDoor } from "#app/domain/events/room-spot.ts";
import { mergeForm } from "#app/domain/editing/merge.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { lockDay, type PartAddress, type Sent } from "./day-address.ts";
import {
  changedMeanwhile,
  NOT_FOUND,
  refused,
  type Saved,
  type SettingProblem,
} from "./outcome.ts";

/** Adds a room to a day or changes one; seats that visitors hold are not taken from them. */
export function saveRoom(
  address: PartAddress,
  form: Sent<RoomSettings>,
  now = new Date(),
): Promise<Saved> {
  return inTransaction(async (tx) => {
    const day = await lockDay(address, tx);
    const room = day?.rooms.find(({ id }) => id === address.id);
    if (!day || (address.id && !room)) return NOT_FOUND;
    if (!room) {
      const problem = spotProblem(day, form.sent, null);
      if (problem) return refused(problem);
      await insertRoom(day.id, { ...form.sent, door: usualDoor(form.sent) }, tx);
    } else {
      const merged = mergeForm({ ...form, stored: room }, roomAsText);
      if (merged.clashes.length > 0) return changedMeanwhile(merged.clashes, roomAsText(room));
      const { name, capacity, screen, power, tables, x, y, width, height } = merged.content;
      const problem =
        spotProblem(day, merged.content, room.id) ?? (await resizeRuns(room, capacity, now, tx));
      if (problem) return refused(problem);
      const spot = { x, y, width, height };
      await updateRoom(
        room.id,
        { name, capacity, screen, power, tables, ...spot, door: doorAfter(room, spot) },
        tx,
      );
    }
    await touchFloorPlan(day.id, tx);
    return { ok: true };
  });
}

function spotProblem(
  { rooms, plan }: FullDay,
  { name, x, y, width, height }: RoomSettings,
  roomId: string | null,
): SettingProblem | null {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (rooms.some((other) => other.id !== roomId && same(other.name))) {
    return { field: "name", reason: "name-taken" };
  }
  const sticksOut = plan && (x + width > plan.width || y + height > plan.height);
  if (!sticksOut) return null;
  const field = x + width > plan.width ? "width" : "height";
  return { field, reason: "outside-plan", width: plan.width, height: plan.height };
}

/** What runs in the room follows its size, seats that come free go to who waits; the reason why not, when seats were given already. */
async function resizeRuns(
  room: DayRoom,
  after: number,
  now: Date,
  tx: Transaction,
): Promise<SettingProblem | null> {
  if (after === room.capacity) return null;
  const runs = await lockRunsInRoom(room.id, tx);
  for (const { seatsTaken, round, title } of runs) {
    if (seatsTaken > after) {
      return { field: "capacity", reason: "seats-taken", round, title, taken: seatsTaken };
    }
  }
  for (const run of runs) {
    const capacity = capacityAfter(run, { before: room.capacity, after });
    await setRunCapacity(run.id, Math.max(capacity, run.seatsTaken), tx);
  }
  const runIds = runs.map(({ id }) => id);
  await enqueueMails(await offerFreeSeats(runIds, now, tx), tx);
  return null;
}
