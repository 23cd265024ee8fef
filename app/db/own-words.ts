import { prisma, type Db } from "./client.ts";

/** The words that mean the same at an event, as its organisers typed them; "" when there are none. */
export async function findOwnWords(eventId: string, db: Db = prisma): Promise<string> {
  const event = await db.event.findUnique({ where: { id: eventId }, select: { ownWords: true } });
  return event?.ownWords ?? "";
}
