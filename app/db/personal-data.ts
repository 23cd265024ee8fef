import { PERSONAL_TABLES, type PersonalTable } from "#app/domain/privacy/register.ts";
import { Prisma } from "./generated/client.ts";
import { prisma, type Db } from "./client.ts";

/** The person whose data it is. */
export interface DataSubject {
  userId: string;
  email: string;
}

export type PersonalRow = Record<string, unknown>;

const name = (identifier: string) => Prisma.raw(`"${identifier}"`);

/** The rows of a table that are this person's, by the register; names come from code alone. */
function belongsTo(table: PersonalTable, subject: DataSubject): Prisma.Sql {
  const { link } = table;
  if (link.by === "user") return Prisma.sql`${name(link.column)} = ${subject.userId}`;
  if (link.by === "email") return Prisma.sql`${name(link.column)} = ${subject.email}`;
  const parent = PERSONAL_TABLES.find((one) => one.table === link.of);
  if (!parent) throw new Error(`the register has no table ${link.of}`);
  return Prisma.sql`${name(link.column)} in (
    select ${name(link.key)} from ${name(parent.table)} where ${belongsTo(parent, subject)})`;
}

/** What we hold of a person in one table: the columns that the register shows. */
export function readPersonalRows(
  table: PersonalTable,
  subject: DataSubject,
): Promise<PersonalRow[]> {
  const shown = { ...table.columns, ...table.shownToo };
  const columns = Prisma.join(Object.keys(shown).map(name));
  return prisma.$queryRaw<PersonalRow[]>`
    select ${columns} from ${name(table.table)} where ${belongsTo(table, subject)}`;
}

/** Names for ids that stand in what is shown: nobody knows an event by its id. */
export async function readNames(): Promise<Map<string, string>> {
  const rows = await prisma.$queryRaw<{ id: string; name: string }[]>`
    select "id", "name" from "Organisation"
    union all select "id", "name" from "Event"
    union all select "id", "name" from "Theme"
    union all select "id", "title" from "Contribution"
    union all select run."id", about."title" from "WorkshopRun" run
      join "Contribution" about on about."id" = run."contributionId"
    union all select "id", "town" from "LocationDay"`;
  return new Map(rows.map((row) => [row.id, row.name]));
}

/**
 * Erases a person: rows of the register go or lose the person; rows below the person go with it.
 * What others were mailed about an introduction names this person too, so that goes as well, and
 * so do challenges that were brought as a visitor, for a gemeente one does not work for here.
 */
export async function erasePerson(subject: DataSubject, db: Db): Promise<void> {
  await db.$executeRaw`
    delete from "OutboxMessage" where "introductionId" in (
      select "introductionId" from "IntroductionPerson" where "userId" = ${subject.userId})`;
  await db.$executeRaw`
    delete from "Challenge" where "ownerId" = ${subject.userId} and "organisationId" not in (
      select "organisationId" from "Membership"
      where "userId" = ${subject.userId} and "status" = 'ACTIVE')`;
  // The row is about whose address it is; who marked it by hand is only named in it.
  await db.markedAddress.updateMany({
    where: { markedById: subject.userId },
    data: { markedById: null },
  });
  for (const table of PERSONAL_TABLES) {
    if (table.erase === "unlink") {
      const column = name(table.link.column);
      await db.$executeRaw`
        update ${name(table.table)} set ${column} = null where ${belongsTo(table, subject)}`;
    }
    if (table.erase === "delete" && table.table !== "User") {
      await db.$executeRaw`
        delete from ${name(table.table)} where ${belongsTo(table, subject)}`;
    }
  }
  await db.user.deleteMany({ where: { id: subject.userId } });
}

/** The terms of the register: what is past them goes. */
export async function deletePastTerm(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000);
  await prisma.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await prisma.signInLink.deleteMany({ where: { expiresAt: { lt: before(1) } } });
  await prisma.organisationInvitation.deleteMany({ where: { expiresAt: { lt: now } } });
  await prisma.outboxMessage.deleteMany({ where: { createdAt: { lt: before(365) } } });
  await prisma.markedAddress.deleteMany({ where: { markedAt: { lt: before(2 * 365) } } });
  await prisma.rateLimiterFlexible.deleteMany({ where: { expire: { lt: now } } });
}

/** People who last signed in, or were first seen, before this moment. */
export function findForgottenPeople(before: Date): Promise<{ id: string; email: string }[]> {
  return prisma.user.findMany({
    where: {
      createdAt: { lt: before },
      OR: [{ lastSignInAt: null }, { lastSignInAt: { lt: before } }],
    },
    select: { id: true, email: true },
    take: 500,
  });
}

/** The only organiser of an event cannot leave it without one. */
export async function eventsWithoutOtherOrganiser(userId: string, db: Db): Promise<string[]> {
  const events = await db.event.findMany({
    where: { organisers: { some: { userId }, none: { userId: { not: userId } } } },
    select: { name: true },
  });
  return events.map((event) => event.name);
}
