import type { Point, Rectangle } from "#app/domain/floor-plan/shapes.ts";
import type { Db } from "./client.ts";

export interface RoomDetails extends Rectangle {
  name: string;
  capacity: number;
  screen: boolean;
  power: boolean;
  tables: boolean;
  door: Point;
}

function columns({ door, screen, power, tables, ...room }: RoomDetails) {
  const { name, capacity, x, y, width, height } = room;
  const has = { hasScreen: screen, hasPower: power, hasTables: tables };
  return { name, capacity, ...has, x, y, width, height, doorX: door.x, doorY: door.y };
}

export async function insertRoom(dayId: string, room: RoomDetails, tx: Db): Promise<void> {
  await tx.room.create({ data: { ...columns(room), locationDayId: dayId } });
}

export async function updateRoom(roomId: string, room: RoomDetails, tx: Db): Promise<void> {
  await tx.room.update({ where: { id: roomId }, data: columns(room) });
}

export async function deleteRoom(roomId: string, tx: Db): Promise<void> {
  await tx.room.delete({ where: { id: roomId } });
}

export interface RoomRun {
  id: string;
  round: number;
  title: string;
  capacity: number;
  maxGroup: number | null;
  /** seats that visitors have, or were offered */
  seatsTaken: number;
}

/**
 * Keeps a room and what runs in it until the end of the transaction: nobody takes a seat or puts
 * a workshop there meanwhile.
 */
export async function lockRunsInRoom(roomId: string, tx: Db): Promise<RoomRun[]> {
  await tx.$queryRaw`select "id" from "Room" where "id" = ${roomId} for update`;
  await tx.$queryRaw`
    select "id" from "WorkshopRun" where "roomId" = ${roomId} order by "id" for update`;
  const runs = await tx.workshopRun.findMany({
    where: { roomId },
    orderBy: { round: { startsAt: "asc" } },
    select: {
      id: true,
      capacity: true,
      round: { select: { number: true } },
      contribution: { select: { title: true, maxGroup: true } },
      _count: { select: { stops: true, waiting: { where: { offeredAt: { not: null } } } } },
    },
  });
  return runs.map(({ id, capacity, round, contribution, _count }) => ({
    id,
    capacity,
    round: round.number,
    title: contribution.title,
    maxGroup: contribution.maxGroup,
    seatsTaken: _count.stops + _count.waiting,
  }));
}

export async function setRunCapacity(runId: string, capacity: number, tx: Db): Promise<void> {
  await tx.workshopRun.update({ where: { id: runId }, data: { capacity } });
}
