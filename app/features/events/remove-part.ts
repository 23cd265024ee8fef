import { touchFloorPlan } from "#app/db/days.ts";
import { deleteItem } from "#app/db/programme-items.ts";
import { deleteRoom, lockRunsInRoom } from "#app/db/rooms.ts";
import { deleteRound, lockRunsInRound } from "#app/db/rounds.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { lockDay } from "./day-address.ts";

interface Address {
  eventSlug: string;
  dayId: string;
  id: string;
}

export type PartRemoved =
  | { ok: true }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "in-use"; workshops: number };

/** Removes a room in which nothing runs. */
export function removeRoom(address: Address): Promise<PartRemoved> {
  return inTransaction(async (tx) => {
    const day = await lockDay(address, tx);
    if (!day?.rooms.some(({ id }) => id === address.id)) return { ok: false, reason: "not-found" };
    const { length: workshops } = await lockRunsInRoom(address.id, tx);
    if (workshops > 0) return { ok: false, reason: "in-use", workshops };
    await deleteRoom(address.id, tx);
    await touchFloorPlan(day.id, tx);
    return { ok: true };
  });
}

/** Removes a round in which nothing runs; what presenters wished about it goes with it. */
export function removeRound(address: Address): Promise<PartRemoved> {
  return inTransaction(async (tx) => {
    const day = await lockDay(address, tx);
    if (!day?.rounds.some(({ id }) => id === address.id)) return { ok: false, reason: "not-found" };
    const workshops = await lockRunsInRound(address.id, tx);
    if (workshops > 0) return { ok: false, reason: "in-use", workshops };
    await deleteRound(address.id, tx);
    return { ok: true };
  });
}

/** Removes something that everybody does together. */
export function removeItem(address: Address): Promise<PartRemoved> {
  return inTransaction(async (tx) => {
    const day = await lockDay(address, tx);
    if (!day?.items.some(({ id }) => id === address.id)) return { ok: false, reason: "not-found" };
    await deleteItem(address.id, tx);
    return { ok: true };
  });
}
