import { touchFloorPlan, type FullDay } from "#app/db/days.ts";
import {
  insertRoom,
  lockRunsInRoom,
  setRunCapacity,
  updateRoom,
  type RoomRun,
} from "#app/db/rooms.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { offerFreeSeats } from "#app/db/waiting-seats.ts";
import { roomAsText, type RoomSettings } from "#app/domain/events/day-settings.ts";
import { capacityAfter, doorAfter, usualDoor } from "#app/domain/events/room-spot.ts";
import { enqueueMails } from "#app/queue/queue.ts";
import { lockDay, type PartAddress, type Sent } from "./day-address.ts";
import { NOT_FOUND, type Saved, type SettingProblem } from "./outcome.ts";
import { saveMerged } from "./save-merged.ts";

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
    const runs = room ? await lockRunsInRoom(room.id, tx) : [];
    return saveMerged<RoomSettings>({
      ...{ form, stored: room },
      asText: roomAsText,
      judge: (settings, changed) =>
        spotProblem(day, settings, room?.id ?? null) ??
        (changed.includes("capacity") ? seatsProblem(runs, settings.capacity) : null),
      async write(settings) {
        const door = room ? doorAfter(room, settings) : usualDoor(settings);
        const details = { ...settings, door };
        await (room ? updateRoom(room.id, details, tx) : insertRoom(day.id, details, tx));
        const before = room?.capacity ?? settings.capacity;
        await resizeRuns(runs, { before, after: settings.capacity }, now, tx);
        await touchFloorPlan(day.id, tx);
      },
    });
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

/** No room gets smaller than what visitors were given in it. */
function seatsProblem(runs: readonly RoomRun[], capacity: number): SettingProblem | null {
  const full = runs.find(({ seatsTaken }) => seatsTaken > capacity);
  if (!full) return null;
  const { round, title, seatsTaken: taken } = full;
  return { field: "capacity", reason: "seats-taken", round, title, taken };
}

/** What runs in the room follows its size; seats that come free go to who waits. */
async function resizeRuns(
  runs: readonly RoomRun[],
  { before, after }: { before: number; after: number },
  now: Date,
  tx: Transaction,
): Promise<void> {
  if (after === before) return;
  for (const run of runs) {
    const capacity = capacityAfter(run, { before, after });
    await setRunCapacity(run.id, Math.max(capacity, run.seatsTaken), tx);
  }
  const runIds = runs.map(({ id }) => id);
  await enqueueMails(await offerFreeSeats(runIds, now, tx), tx);
}
