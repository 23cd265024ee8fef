import { prisma } from "#app/db/client.ts";

/** Takes away what the tests of organisations make, so that each begins with nothing. */
export async function startClean(): Promise<void> {
  await prisma.outboxMessage.deleteMany();
  await prisma.rateLimiterFlexible.deleteMany();
  await prisma.challenge.deleteMany();
  await prisma.contribution.deleteMany();
  await prisma.membership.deleteMany();
  await prisma.organisation.deleteMany();
  await prisma.eventOrganiser.deleteMany();
  await prisma.event.deleteMany();
  await prisma.user.deleteMany();
}
