import { prisma, type Db } from "./client.ts";

export interface FreePlace {
  id: string;
  locationDayId: string;
  number: number;
  zone: string;
  hasPower: boolean;
}

/** Places without a stand on any day of the event: by day, then in order of number. */
export async function listFreePlaces(eventId: string, db: Db = prisma): Promise<FreePlace[]> {
  const rows = await db.standPlace.findMany({
    where: { contributionId: null, floorPlan: { day: { eventId } } },
    orderBy: [
      { floorPlan: { day: { opensAt: "asc" } } },
      { floorPlanId: "asc" },
      { number: "asc" },
    ],
    select: {
      id: true,
      number: true,
      zone: true,
      hasPower: true,
      floorPlan: { select: { locationDayId: true } },
    },
  });
  return rows.map(({ floorPlan, ...place }) => ({ ...place, ...floorPlan }));
}

export interface LockedPlace {
  id: string;
  number: number;
  zone: string;
  hasPower: boolean;
  contributionId: string | null;
  /** who stands there now */
  takenBy: string | null;
}

/** A place of this event, held for this transaction: nothing is placed twice. */
export async function lockPlace(
  id: string,
  eventSlug: string,
  tx: Db,
): Promise<LockedPlace | null> {
  await tx.$queryRaw`select "id" from "StandPlace" where "id" = ${id} for update`;
  const row = await tx.standPlace.findFirst({
    where: { id, floorPlan: { day: { event: { slug: eventSlug } } } },
    select: {
      id: true,
      number: true,
      zone: true,
      hasPower: true,
      contributionId: true,
      contribution: { select: { organisation: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { contribution, ...place } = row;
  return { ...place, takenBy: contribution?.organisation.name ?? null };
}

/** Moves a stand to a place, away from where it stood. */
export async function putOnPlace(placeId: string, contributionId: string, tx: Db): Promise<void> {
  await clearPlaceOf(contributionId, tx);
  await tx.standPlace.update({ where: { id: placeId }, data: { contributionId } });
}

export async function clearPlaceOf(contributionId: string, tx: Db): Promise<void> {
  await tx.standPlace.updateMany({ where: { contributionId }, data: { contributionId: null } });
}
