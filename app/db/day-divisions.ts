import { partStops, type PartStop } from "#app/domain/group-day/part.ts";
import { prisma, type Db } from "./client.ts";

/** Somebody whose colleagues may see the route. */
export interface Sharer {
  registrationId: string;
  userId: string;
  name: string;
  locationDayId: string;
}

/** Who comes for this organisation and shares the route, by name. */
export async function listSharers(
  address: { eventId: string; organisationId: string },
  db: Db = prisma,
): Promise<Sharer[]> {
  const rows = await db.registration.findMany({
    where: { ...address, sharesRoute: true },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      userId: true,
      locationDayId: true,
      user: { select: { name: true, email: true } },
    },
  });
  return rows.map(({ id, user, ...row }) => {
    return { registrationId: id, name: user.name ?? user.email, ...row };
  });
}

export interface DivisionPart {
  registrationId: string;
  stops: PartStop[];
  /** ids of what was on the route before */
  before: string[];
  /** the route's sequence that it was made from; null: there was no route */
  basedOn: number | null;
  takenAt: Date | null;
}

export interface KeptDivision {
  id: string;
  createdAt: Date;
  parts: DivisionPart[];
}

interface GroupAddress {
  locationDayId: string;
  organisationId: string;
}

/** The last division of this day over people of this organisation. */
export async function findDivision(
  address: GroupAddress,
  db: Db = prisma,
): Promise<KeptDivision | null> {
  const row = await db.dayDivision.findUnique({
    where: { locationDayId_organisationId: address },
    select: {
      id: true,
      createdAt: true,
      parts: {
        orderBy: { registrationId: "asc" },
        select: { registrationId: true, stops: true, before: true, basedOn: true, takenAt: true },
      },
    },
  });
  if (!row) return null;
  const parts = row.parts.map((part) => ({ ...part, stops: partStops.parse(part.stops) }));
  return { ...row, parts };
}

/** Puts a division in place of the one before. */
export async function writeDivision(
  address: GroupAddress,
  madeById: string,
  parts: readonly Omit<DivisionPart, "takenAt">[],
  now: Date,
  tx: Db,
): Promise<void> {
  const made = { madeById, createdAt: now };
  const { id } = await tx.dayDivision.upsert({
    where: { locationDayId_organisationId: address },
    create: { ...address, ...made },
    update: made,
    select: { id: true },
  });
  await tx.divisionPart.deleteMany({ where: { divisionId: id } });
  await tx.divisionPart.createMany({
    data: parts.map(({ stops, ...part }) => ({
      ...part,
      divisionId: id,
      // Dates as they stand in JSON.
      stops: JSON.parse(JSON.stringify(stops)) as object[],
    })),
  });
}

export async function markTaken(
  divisionId: string,
  registrationId: string,
  now: Date,
  tx: Db,
): Promise<void> {
  await tx.divisionPart.updateMany({
    where: { divisionId, registrationId },
    data: { takenAt: now },
  });
}
