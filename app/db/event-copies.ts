import { randomUUID } from "node:crypto";
import { laterByDays } from "#app/domain/dates/local.ts";
import type { Db } from "./client.ts";

/** What a copy of an event takes over from it, besides its own columns. */
export interface CopyOf {
  fromId: string;
  toId: string;
  /** calendar days that the copy is later */
  by: number;
}

export async function copyThemes({ fromId, toId }: CopyOf, tx: Db): Promise<void> {
  const themes = await tx.theme.findMany({ where: { eventId: fromId } });
  const ids = new Map(themes.map(({ id }) => [id, randomUUID()]));
  await tx.theme.createMany({
    data: themes.map(({ id, slug, name, family, synonyms }) => {
      return { id: ids.get(id), eventId: toId, slug, name, family, synonyms };
    }),
  });
  for (const { id, broaderId } of themes) {
    const broader = broaderId && ids.get(broaderId);
    if (broader) {
      await tx.theme.update({ where: { id: ids.get(id) }, data: { broaderId: broader } });
    }
  }
}

export async function copyOrganisers({ fromId, toId }: CopyOf, tx: Db): Promise<void> {
  const organisers = await tx.eventOrganiser.findMany({ where: { eventId: fromId } });
  await tx.eventOrganiser.createMany({
    data: organisers.map(({ userId }) => ({ eventId: toId, userId })),
    skipDuplicates: true,
  });
}

/** The days with their rooms, rounds, common items and floor plan; nobody stands anywhere yet. */
export async function copyDays({ fromId, toId, by }: CopyOf, tx: Db): Promise<void> {
  const days = await tx.locationDay.findMany({
    where: { eventId: fromId },
    orderBy: { opensAt: "asc" },
    include: {
      rooms: true,
      rounds: true,
      items: true,
      floorPlan: { include: { places: true } },
    },
  });
  const later = (moment: Date) => laterByDays(moment, by);
  for (const { venue, town, address, opensAt, closesAt, ...day } of days) {
    const { floorPlan } = day;
    await tx.locationDay.create({
      data: {
        eventId: toId,
        venue,
        town,
        address,
        opensAt: later(opensAt),
        closesAt: later(closesAt),
        rooms: {
          create: day.rooms.map(({ id: _id, locationDayId: _day, ...room }) => room),
        },
        rounds: {
          create: day.rounds.map(({ number, startsAt, endsAt }) => {
            return { number, startsAt: later(startsAt), endsAt: later(endsAt) };
          }),
        },
        items: {
          create: day.items.map(({ title, place, startsAt, endsAt }) => {
            return { title, place, startsAt: later(startsAt), endsAt: later(endsAt) };
          }),
        },
        floorPlan: floorPlan
          ? {
              create: {
                width: floorPlan.width,
                height: floorPlan.height,
                entranceX: floorPlan.entranceX,
                entranceY: floorPlan.entranceY,
                shapes: floorPlan.shapes ?? [],
                places: {
                  create: floorPlan.places.map(
                    ({ number, zone, x, y, width, height, hasPower }) => {
                      return { number, zone, x, y, width, height, hasPower };
                    },
                  ),
                },
              },
            }
          : undefined,
      },
    });
  }
}
