import type { TeamRole } from "#app/domain/events/forms.ts";
import { prisma, type Db } from "./client.ts";
import type { Person } from "./users.ts";

const person = { select: { id: true, email: true, name: true } } as const;

/** Who organises an event and who sits on its selection committee, each by address. */
export async function listTeam(
  eventSlug: string,
  db: Db = prisma,
): Promise<Record<TeamRole, Person[]>> {
  const where = { event: { slug: eventSlug } };
  const orderBy = { user: { email: "asc" } } as const;
  const [organisers, reviewers] = [
    await db.eventOrganiser.findMany({ where, orderBy, select: { user: person } }),
    await db.reviewer.findMany({ where, orderBy, select: { user: person } }),
  ];
  const people = (rows: { user: Person }[]) => rows.map(({ user }) => user);
  return { organiser: people(organisers), reviewer: people(reviewers) };
}

interface TeamPlace {
  role: TeamRole;
  eventId: string;
  userId: string;
}

/** @returns false when this person has that role already */
export async function insertInTeam({ role, ...place }: TeamPlace, tx: Db): Promise<boolean> {
  const data = { data: place, skipDuplicates: true };
  const { count } =
    role === "organiser"
      ? await tx.eventOrganiser.createMany(data)
      : await tx.reviewer.createMany(data);
  return count === 1;
}

export async function deleteFromTeam({ role, ...where }: TeamPlace, tx: Db): Promise<void> {
  if (role === "organiser") await tx.eventOrganiser.deleteMany({ where });
  else await tx.reviewer.deleteMany({ where });
}
