import { packReading, unpackReading, type KeptReading } from "#app/domain/matching/kept-reading.ts";
import { prisma, type Db } from "./client.ts";

/** What came of reading the texts of an event, when they had this mark; null when they had not. */
export async function findReading(
  eventId: string,
  mark: string,
  db: Db = prisma,
): Promise<KeptReading | null> {
  const row = await db.matchReading.findFirst({
    where: { eventId, mark },
    select: { content: true },
  });
  return row && unpackReading(row.content);
}

/** Takes the place of what was kept of this event. */
export async function saveReading(
  eventId: string,
  { mark, reading }: { mark: string; reading: KeptReading },
  db: Db = prisma,
): Promise<void> {
  const kept = { mark, content: packReading(reading), createdAt: new Date() };
  await db.matchReading.upsert({
    where: { eventId },
    create: { eventId, ...kept },
    update: kept,
    select: { eventId: true },
  });
}
