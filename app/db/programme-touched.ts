import { prisma, type Db } from "./client.ts";
import { findContactEmail } from "./submissions.ts";

/** A visitor with a run on the route, or in line for it. */
export interface TouchedVisitor {
  runId: string;
  registrationId: string;
  userId: string;
  email: string;
}

/** Who has one of these runs on the route or waits for it. */
export async function listTouchedVisitors(
  runIds: readonly string[],
  db: Db = prisma,
): Promise<TouchedVisitor[]> {
  const ids = { in: [...runIds] };
  const registration = { id: true, user: { select: { id: true, email: true } } } as const;
  const stops = await db.routeStop.findMany({
    where: { runId: ids },
    orderBy: { id: "asc" },
    select: { runId: true, route: { select: { registration: { select: registration } } } },
  });
  const waiting = await db.waitingSeat.findMany({
    where: { runId: ids },
    orderBy: { id: "asc" },
    select: { runId: true, registration: { select: registration } },
  });
  return [
    ...stops.map(({ runId, route }) => ({ runId, registration: route.registration })),
    ...waiting,
  ].flatMap(({ runId, registration: { id, user } }) =>
    runId === null ? [] : [{ runId, registrationId: id, userId: user.id, email: user.email }],
  );
}

/** Whom a gemeente is written to about its workshop. */
export interface TouchedOwner {
  contributionId: string;
  organisationSlug: string;
  userId: string;
  email: string;
}

/** The owners of these workshops; of whom those data were erased, the contact of the gemeente. */
export async function listOwners(
  contributionIds: readonly string[],
  db: Db = prisma,
): Promise<TouchedOwner[]> {
  const rows = await db.contribution.findMany({
    where: { id: { in: [...contributionIds] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      organisation: { select: { id: true, slug: true } },
      owner: { select: { id: true, email: true } },
    },
  });
  const owners: TouchedOwner[] = [];
  for (const { id: contributionId, organisation, owner } of rows) {
    const contact = owner
      ? { userId: owner.id, email: owner.email }
      : await findContactEmail(organisation.id, db);
    if (contact) owners.push({ contributionId, organisationSlug: organisation.slug, ...contact });
  }
  return owners;
}

/** Runs that were taken out and that no version shows any more. */
export async function deleteRemovedRuns(eventId: string, tx: Db): Promise<void> {
  await tx.workshopRun.deleteMany({ where: { isRemoved: true, contribution: { eventId } } });
}
