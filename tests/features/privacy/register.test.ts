import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { NOT_PERSONAL } from "#app/domain/privacy/not-personal.ts";
import { PERSONAL_TABLES } from "#app/domain/privacy/register.ts";
import { eraseMe } from "#app/features/privacy/erase-me.ts";
import { forgetPastTerm } from "#app/features/privacy/forget-past-term.ts";
import { loadMyData } from "#app/features/privacy/load-my-data.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeChallenge,
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeOrganiser,
  makePerson,
  makeTheme,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();

interface Column {
  table: string;
  column: string;
}

async function databaseColumns(): Promise<Column[]> {
  return prisma.$queryRaw<Column[]>`
    select table_name::text as "table", column_name::text as "column" from information_schema.columns
    where table_schema = 'public' and table_name not like '\\_%'`;
}

describe("the register of personal data", () => {
  it("knows every column of the database, once", async () => {
    const registered = [
      ...PERSONAL_TABLES.flatMap(({ table, columns, internal }) =>
        [...Object.keys(columns), ...internal].map((column) => `${table}.${column}`),
      ),
      ...Object.entries(NOT_PERSONAL).flatMap(([table, columns]) =>
        columns.map((column) => `${table}.${column}`),
      ),
    ].sort();
    const real = (await databaseColumns()).map(({ table, column }) => `${table}.${column}`).sort();
    expect(registered).toEqual(real);
  });

  it("says for each table why, how long and who sees it", () => {
    for (const { why, term, seenBy } of PERSONAL_TABLES) {
      expect(Math.min(why.length, term.length, seenBy.length)).toBeGreaterThan(5);
    }
  });
});

describe("mijn gegevens", () => {
  let event: Awaited<ReturnType<typeof makeEvent>>;
  let organisation: Awaited<ReturnType<typeof makeOrganisation>>;

  beforeAll(async () => {
    event = await makeEvent();
    organisation = await makeOrganisation();
  });

  async function makeFullPerson() {
    const person = await makePerson();
    const theme = await makeTheme(event.id, { name: "Schulden" });
    await makeColleague(organisation.id, { userId: person.id });
    const contribution = await makeContribution({
      eventId: event.id,
      organisationId: organisation.id,
      ownerId: person.id,
    });
    const { registrationId } = await makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      organisationId: organisation.id,
      userId: person.id,
      themeIds: [theme.id],
      consents: true,
    });
    await prisma.route.create({
      data: {
        registrationId,
        stops: {
          create: {
            contributionId: contribution.id,
            startsAt: event.day.opensAt,
            endsAt: event.day.closesAt,
            reason: { kind: "chosen" },
          },
        },
      },
    });
    return { person, contribution };
  }

  it("shows what we hold, with names instead of ids, and nothing of anybody else", async () => {
    const { person } = await makeFullPerson();
    const other = await makeFullPerson();
    const tables = await loadMyData({ userId: person.id, email: person.email });
    const of = (table: string) => tables.find((one) => one.table === table)?.rows ?? [];
    expect(of("User")).toMatchObject([{ email: person.email, name: person.name }]);
    expect(of("Registration")).toMatchObject([{ organisationId: organisation.name }]);
    expect(of("Interest")).toEqual([{ themeId: "Schulden" }]);
    expect(of("RouteStop")).toHaveLength(1);
    expect(of("Consent")).toHaveLength(1);
    expect(JSON.stringify(tables)).not.toContain(other.person.email);
  });

  it("erases all of it and keeps what is the gemeente's, without the person", async () => {
    const { person, contribution } = await makeFullPerson();
    const brought = await makeChallenge({
      eventId: event.id,
      organisationId: (await makeOrganisation()).id,
      ownerId: person.id,
    });
    expect(await eraseMe({ userId: person.id, email: person.email })).toEqual({ ok: true });

    const left = await loadMyData({ userId: person.id, email: person.email });
    expect(left.flatMap(({ rows }) => rows)).toEqual([]);
    const kept = await prisma.contribution.findUnique({ where: { id: contribution.id } });
    expect(kept).toMatchObject({ ownerId: null, organisationId: organisation.id });
    expect(await prisma.challenge.findUnique({ where: { id: brought.id } })).toBeNull();
  });

  it("does not leave an event without an organiser", async () => {
    const organiser = await makeOrganiser(event.id);
    const erased = await eraseMe({ userId: organiser.id, email: organiser.email });
    expect(erased).toEqual({ ok: false, reason: "only-organiser", events: [event.name] });
    await makeOrganiser(event.id);
    const again = await eraseMe({ userId: organiser.id, email: organiser.email });
    expect(again).toEqual({ ok: true });
  });

  it("forgets whoever did not sign in for two years, and nobody else", async () => {
    const longAgo = await prisma.user.create({
      data: {
        email: "lang-geleden@voorbeeld.example",
        createdAt: new Date("2020-01-01"),
        lastSignInAt: new Date("2024-01-01"),
      },
    });
    const recent = await prisma.user.create({
      data: {
        email: "pas-nog@voorbeeld.example",
        createdAt: new Date("2020-01-01"),
        lastSignInAt: new Date("2026-06-01"),
      },
    });
    await forgetPastTerm(new Date("2026-11-01"));
    expect(await prisma.user.findUnique({ where: { id: longAgo.id } })).toBeNull();
    expect(await prisma.user.findUnique({ where: { id: recent.id } })).not.toBeNull();
  });
});
