import { doorAfter } from "#app/domain/events/room-spot.ts";
import {
  doorOn,
  emptyDrawing,
  NEW,
  plainThing,
  sideOf,
  thingsOf,
  type Drawing,
  type Thing,
} from "#app/domain/floor-plan/drawing.ts";
import { shapesSchema } from "#app/domain/floor-plan/shapes.ts";
import { prisma, type Db } from "./client.ts";
import { insertRoom } from "./rooms.ts";

/** The way in at which routes begin. */
const MAIN_ENTRANCE = "ingang";

/** A new room holds so many people until somebody says otherwise. */
const USUAL_CAPACITY = 20;

/** A stand on the floor, as far as a drawing has to know. */
export interface StandThere {
  placeId: string;
  title: string;
  who: string;
  needsPower: boolean;
}

/** The drawing of a day as it is kept; one that was never drawn has version 0 and an empty hall. */
export interface StoredFloor {
  planId: string | null;
  dayId: string;
  venue: string;
  version: number;
  drawing: Drawing;
  standing: StandThere[];
  /** workshops that run in a room, by the room's id */
  runs: Record<string, number>;
}

/** Null when it is no day of this event. */
export async function findFloor(
  eventSlug: string,
  dayId: string,
  db: Db = prisma,
): Promise<StoredFloor | null> {
  const day = await db.locationDay.findFirst({
    where: { id: dayId, event: { slug: eventSlug } },
    select: {
      venue: true,
      rooms: { orderBy: { name: "asc" }, include: { _count: { select: { runs: true } } } },
      floorPlan: {
        include: {
          places: {
            orderBy: { number: "asc" },
            include: {
              contribution: {
                select: {
                  title: true,
                  needsPower: true,
                  organisation: { select: { name: true } },
                },
              },
            },
          },
        },
      },
    },
  });
  if (!day) return null;
  const rooms = day.rooms.map((room): Thing => {
    const { id, name, x, y, width, height } = room;
    const door = sideOf({ x: room.doorX, y: room.doorY }, room);
    return { ...plainThing("room", id), name, x, y, width, height, door };
  });
  const plan = day.floorPlan;
  const places = plan?.places ?? [];
  return {
    planId: plan?.id ?? null,
    dayId,
    venue: day.venue,
    version: plan?.version ?? 0,
    drawing: plan ? drawingOf(plan, rooms) : emptyDrawing(rooms),
    standing: places.flatMap(({ id: placeId, contribution }) => {
      if (!contribution) return [];
      const { title, needsPower, organisation } = contribution;
      return [{ placeId, title, needsPower, who: organisation.name }];
    }),
    runs: Object.fromEntries(day.rooms.map(({ id, _count }) => [id, _count.runs])),
  };
}

interface PlanRow {
  width: number;
  height: number;
  entranceX: number;
  entranceY: number;
  shapes: unknown;
  places: (Omit<Thing, "kind" | "name" | "door"> & { floorPlanId: string })[];
}

function drawingOf(plan: PlanRow, rooms: Thing[]): Drawing {
  const { width, height, entranceX: x, entranceY: y } = plan;
  const shapes = shapesSchema.parse(plan.shapes).map(({ id, label, ...shape }, index) => {
    return { ...plainThing(shape.kind, id ?? `vorm-${index}`), ...shape, name: label ?? "" };
  });
  const places = plan.places.map((place): Thing => {
    const { id, number, zone, hasPower } = place;
    const spot = { x: place.x, y: place.y, width: place.width, height: place.height };
    return { ...plainThing("place", id), ...spot, number, zone, hasPower };
  });
  const entrance = { ...plainThing("entrance", MAIN_ENTRANCE), x, y };
  return { width, height, things: [...rooms, entrance, ...shapes, ...places] };
}

/**
 * Keeps the floors of an event until the end of the transaction: nobody draws or places on them
 * meanwhile. Taken before the rows of contributions and of places, always, so that two people
 * never wait for each other.
 */
export async function lockFloors(eventSlug: string, tx: Db): Promise<void> {
  await tx.$queryRaw`
    select plan."id" from "FloorPlan" plan
    join "LocationDay" day on day."id" = plan."locationDayId"
    join "Event" event on event."id" = day."eventId"
    where event."slug" = ${eventSlug} order by plan."id" for update of plan`;
}

/** Keeps the places of a floor too; after this nobody comes to stand there or leaves. */
export async function lockPlacesOf(planId: string, tx: Db): Promise<void> {
  await tx.$queryRaw`
    select "id" from "StandPlace" where "floorPlanId" = ${planId} order by "id" for update`;
}

/**
 * Writes a drawing over the stored one; who stands on a place stays there. What has an id that is
 * not stored is made.
 * @param newId gives what is made its id
 */
export async function storeDrawing(
  stored: StoredFloor,
  drawing: Drawing,
  newId: () => string,
  tx: Db,
): Promise<void> {
  const entrances = thingsOf(drawing, "entrance");
  const main = entrances.find(({ id }) => id === MAIN_ENTRANCE) ?? entrances[0];
  const drawn = drawing.things.filter(({ kind }) => !OWN_ROWS.has(kind));
  const others = entrances.filter((entrance) => entrance !== main);
  const shapes = [...others, ...drawn].map(({ id, kind, x, y, width, height, name }) => ({
    id: id.startsWith(NEW) || id === MAIN_ENTRANCE ? newId() : id,
    ...{ kind, x, y, width, height },
    ...(name ? { label: name } : {}),
  }));
  const columns = {
    width: drawing.width,
    height: drawing.height,
    entranceX: main?.x ?? 0,
    entranceY: main?.y ?? 0,
    shapes,
  };
  const { dayId } = stored;
  const { id: planId } = await tx.floorPlan.upsert({
    where: { locationDayId: dayId },
    create: { ...columns, locationDayId: dayId, version: 1 },
    update: { ...columns, version: { increment: 1 } },
    select: { id: true },
  });
  await storePlaces(planId, stored.drawing, drawing, tx);
  await storeRooms(dayId, stored.drawing, drawing, tx);
}

/** Kinds that are rows of their own, or a column of the plan. */
const OWN_ROWS = new Set(["place", "room", "entrance"]);

async function storePlaces(planId: string, stored: Drawing, drawing: Drawing, tx: Db) {
  const known = new Set(thingsOf(stored, "place").map(({ id }) => id));
  const places = thingsOf(drawing, "place").map(({ id, number, zone, hasPower, ...thing }) => {
    const { x, y, width, height } = thing;
    return { id, number, zone, hasPower, x, y, width, height };
  });
  const kept = places.filter(({ id }) => known.has(id));
  const ids = kept.map(({ id }) => id);
  await tx.standPlace.deleteMany({ where: { floorPlanId: planId, id: { notIn: ids } } });
  // Two places may have changed numbers: first all of them get one that nobody has.
  await tx.$executeRaw`
    update "StandPlace" set "number" = -1 - "number" where "floorPlanId" = ${planId}`;
  await tx.$executeRaw`
    update "StandPlace" place set "number" = row."number", "zone" = row."zone",
      "hasPower" = row."hasPower", "x" = row."x", "y" = row."y",
      "width" = row."width", "height" = row."height"
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as row(
      "id" text, "number" int, "zone" text, "hasPower" boolean,
      "x" float, "y" float, "width" float, "height" float)
    where place."id" = row."id" and place."floorPlanId" = ${planId}`;
  const made = places.filter(({ id }) => !known.has(id));
  await tx.standPlace.createMany({
    data: made.map(({ id: _id, ...place }) => ({ ...place, floorPlanId: planId })),
  });
}

async function storeRooms(dayId: string, stored: Drawing, drawing: Drawing, tx: Db) {
  const known = new Map(thingsOf(stored, "room").map((room) => [room.id, room]));
  const rooms = thingsOf(drawing, "room");
  const kept = rooms.filter(({ id }) => known.has(id));
  const ids = kept.map(({ id }) => id);
  await tx.room.deleteMany({ where: { locationDayId: dayId, id: { notIn: ids } } });
  const renamed = kept.filter(({ id, name }) => known.get(id)?.name !== name);
  for (const { id } of renamed) await tx.room.update({ where: { id }, data: { name: id } });
  for (const { id, name, ...room } of kept) {
    const { doorX, doorY, ...before } = await tx.room.findUniqueOrThrow({ where: { id } });
    const spot = { x: room.x, y: room.y, width: room.width, height: room.height };
    const stays = known.get(id)?.door === room.door;
    const door = stays
      ? doorAfter({ ...before, door: { x: doorX, y: doorY } }, spot)
      : doorOn(spot, room.door ?? "bottom");
    const data = { name, ...spot, doorX: door.x, doorY: door.y };
    await tx.room.update({ where: { id }, data });
  }
  for (const { name, door, x, y, width, height, id } of rooms) {
    if (known.has(id)) continue;
    const spot = { x, y, width, height };
    const room = { name, capacity: USUAL_CAPACITY, ...spot, door: doorOn(spot, door ?? "bottom") };
    await insertRoom(dayId, { ...room, screen: true, power: true, tables: true }, tx);
  }
}
