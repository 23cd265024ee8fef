import { prisma } from "#app/db/client.ts";
import { DEMO_EVENT_SLUG } from "#prisma/demo/people.ts";

/** Real rows that the previews are about. Throws when the event has too little to show. */
export async function readGround() {
  const event = await prisma.event.findFirstOrThrow({
    where: { slug: DEMO_EVENT_SLUG },
    include: {
      days: { orderBy: { opensAt: "asc" } },
      themes: { orderBy: { name: "asc" }, take: 1 },
    },
  });
  const of = { organisation: true, owner: true } as const;
  const accepted = { eventId: event.id, status: "ACCEPTED" } as const;
  const [stand, other] = await prisma.contribution.findMany({
    where: { ...accepted, kind: "STAND", ownerId: { not: null } },
    orderBy: { id: "asc" },
    include: of,
    take: 2,
  });
  const runs = await prisma.workshopRun.findMany({
    where: { contribution: accepted },
    orderBy: { id: "asc" },
    include: { round: true, room: true, contribution: { include: of } },
    take: 3,
  });
  const challenge = await prisma.challenge.findFirstOrThrow({
    where: {
      ...{ eventId: event.id, visibility: "PUBLIC" },
      organisationId: { not: stand?.organisationId },
      ownerId: { not: null },
    },
    orderBy: { id: "asc" },
    include: of,
  });
  const registration = await prisma.registration.findFirstOrThrow({
    where: { eventId: event.id, route: { stops: { some: {} } } },
    orderBy: { id: "asc" },
    include: { user: true, day: true },
  });
  const [run, later] = runs;
  if (!stand || !other || !run || !later) throw new Error("The event has too little to show.");
  return { event, stand, other, run, later, challenge, registration };
}

export type Ground = Awaited<ReturnType<typeof readGround>>;
