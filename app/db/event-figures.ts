import { prisma } from "./client.ts";

export interface EventFigures {
  visitors: number;
  /** organisations that show something or send somebody */
  organisations: number;
  matchesWaiting: number;
  introduced: number;
  mailsInTrouble: number;
}

/** What an organiser sees at a glance. */
export async function countEventFigures(eventId: string): Promise<EventFigures> {
  const [visitors, organisations, matchesWaiting, introduced, mailsInTrouble] = await Promise.all([
    prisma.registration.count({ where: { eventId } }),
    prisma.organisation.count({
      where: {
        OR: [
          { registrations: { some: { eventId } } },
          { contributions: { some: { eventId, status: "ACCEPTED" } } },
        ],
      },
    }),
    prisma.match.count({ where: { run: { eventId }, status: "PROPOSED" } }),
    prisma.introduction.count({ where: { match: { run: { eventId } } } }),
    prisma.outboxMessage.count({ where: { status: { in: ["FAILED", "UNSURE"] } } }),
  ]);
  return { visitors, organisations, matchesWaiting, introduced, mailsInTrouble };
}
