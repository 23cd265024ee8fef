import { prisma, type Db } from "./client.ts";

/** A round that a presenter can prefer or rule out. Moments are instants. */
export interface RoundChoice {
  id: string;
  number: number;
  startsAt: Date;
  endsAt: Date;
  dayId: string;
}

/** Every round of an event, in order of time. */
export async function listRoundChoices(eventSlug: string, db: Db = prisma): Promise<RoundChoice[]> {
  const rows = await db.round.findMany({
    where: { day: { event: { slug: eventSlug } } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: { id: true, number: true, startsAt: true, endsAt: true, locationDayId: true },
  });
  return rows.map(({ locationDayId, ...round }) => ({ ...round, dayId: locationDayId }));
}
