import type { Event } from "#app/domain/events/event.ts";
import { prisma, type Db } from "./client.ts";

const withDays = {
  days: {
    orderBy: { opensAt: "asc" },
    select: { id: true, venue: true, town: true, address: true, opensAt: true, closesAt: true },
  },
} as const;

export function findEvent(slug: string, db: Db = prisma): Promise<Event | null> {
  return db.event.findUnique({ where: { slug }, include: withDays });
}

/** The next event that is not over; when all are, the last one. */
export async function findCurrentEvent(now: Date): Promise<Event | null> {
  const next = await prisma.event.findFirst({
    where: { days: { some: { closesAt: { gte: now } } } },
    orderBy: { submissionDeadlineAt: "asc" },
    include: withDays,
  });
  if (next) return next;
  return prisma.event.findFirst({ orderBy: { submissionDeadlineAt: "desc" }, include: withDays });
}

export async function countEvents(): Promise<number> {
  return prisma.event.count();
}
