import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { carryOut } from "#app/features/selection/carry-out.ts";
import { decideSubmission, type Decision } from "#app/features/selection/decide-submission.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeRun,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

const now = new Date("2027-03-20T12:00:00Z");
let event: Awaited<ReturnType<typeof makeEvent>>;

beforeAll(async () => {
  await queue();
  event = await makeEvent();
});

beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  await prisma.standPlace.updateMany({ data: { contributionId: null } });
  await prisma.workshopRun.deleteMany();
});

/** A stand that was sent in, with the owner who gets the mail. */
async function makeSubmitted(options: Partial<Parameters<typeof makeContribution>[0]> = {}) {
  const organisation = await makeOrganisation();
  const owner = await makePerson();
  const contribution = await makeContribution({
    eventId: event.id,
    organisationId: organisation.id,
    ownerId: owner.id,
    status: "SUBMITTED",
    ...options,
  });
  return { id: contribution.id, title: contribution.title, organisation, owner };
}

const decide = (contributionId: string, status: Decision["status"], more: Partial<Decision> = {}) =>
  decideSubmission({ contributionId, eventSlug: event.slug, status, ...more }, now);

const statusOf = async (id: string) =>
  (await prisma.contribution.findUniqueOrThrow({ where: { id } })).status;

const mails = () => prisma.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });

/** How many jobs wait to send this mail. */
async function jobsFor(outboxId: string): Promise<number> {
  const rows = await prisma.$queryRaw<unknown[]>`
    select 1 from pgboss.job where "name" = 'deliver-mail' and "data"->>'outboxId' = ${outboxId}`;
  return rows.length;
}

/** What a visitor with this contribution in the route leaves in the database. */
async function putInRoute(contributionId: string, runId: string) {
  const { id: organisationId } = await makeOrganisation();
  const { registrationId } = await makeVisitor({
    eventId: event.id,
    eventSlug: event.slug,
    locationDayId: event.day.id,
    organisationId,
  });
  const { startsAt, endsAt } = event.day.rounds[0]!;
  const stop = { contributionId, runId, startsAt, endsAt, reason: { kind: "chosen" } };
  await prisma.route.create({ data: { registrationId, stops: { create: stop } } });
}

describe("deciding on what was sent in", () => {
  it.each([
    ["accepted", "ACCEPTED", "contribution-accepted"],
    ["declined", "DECLINED", "contribution-declined"],
  ] as const)("%s: its owner gets one mail, with the organiser's remark", async (...expected) => {
    const [status, inDatabase, template] = expected;
    const { id, title, owner } = await makeSubmitted();
    expect(await decide(id, status, { remark: "Tot in Amersfoort." })).toEqual({ ok: true, title });
    expect(await statusOf(id)).toBe(inDatabase);

    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ template, toEmail: owner.email, status: "QUEUED" });
    expect(mail?.data).toMatchObject({ title, remark: "Tot in Amersfoort.", contributionId: id });
    expect(await jobsFor(mail?.id ?? "")).toBe(1);
  });

  it("mails the contact of the gemeente when the owner is gone", async () => {
    const { id, organisation } = await makeSubmitted({ ownerId: undefined });
    await makeColleague(organisation.id);
    const contact = await makeColleague(organisation.id);
    await prisma.membership.updateMany({
      where: { userId: contact.id },
      data: { isContact: true },
    });
    await makeColleague(organisation.id, { status: "PENDING" });
    await prisma.contribution.update({ where: { id }, data: { ownerId: null } });
    await decide(id, "accepted");
    expect(await mails()).toMatchObject([{ toEmail: contact.email, userId: contact.id }]);
  });

  it("decides also when there is nobody left to mail", async () => {
    const { id } = await makeSubmitted();
    await prisma.contribution.update({ where: { id }, data: { ownerId: null } });
    expect((await decide(id, "declined")).ok).toBe(true);
    expect(await mails()).toEqual([]);
  });

  it("saves nothing when the mail cannot be written down", async () => {
    const { id } = await makeSubmitted();
    await prisma.$executeRaw`
      alter table "OutboxMessage" add constraint "no_mail" check (false) not valid`;
    try {
      await expect(decide(id, "accepted")).rejects.toThrow();
    } finally {
      await prisma.$executeRaw`alter table "OutboxMessage" drop constraint "no_mail"`;
    }
    expect(await statusOf(id)).toBe("SUBMITTED");
  });

  it("counts once and mails once when many organisers press at the same moment", async () => {
    const { id } = await makeSubmitted();
    const all = await Promise.all(Array.from({ length: 8 }, () => decide(id, "accepted")));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 7 }, () => ({ ok: false, reason: "already" })),
    );
    expect(await mails()).toHaveLength(1);
  });

  it("reopens without a mail, and mails again when it is decided anew", async () => {
    const { id } = await makeSubmitted();
    await decide(id, "declined");
    expect((await decide(id, "submitted")).ok).toBe(true);
    const row = await prisma.contribution.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "SUBMITTED", decidedAt: null });
    const later = new Date(now.getTime() + 60_000);
    await decideSubmission(
      { contributionId: id, eventSlug: event.slug, status: "declined" },
      later,
    );
    expect((await mails()).map(({ template }) => template)).toEqual([
      "contribution-declined",
      "contribution-declined",
    ]);
  });

  it("leaves alone what the gemeente withdrew, and what is still a draft", async () => {
    const withdrawn = await makeSubmitted({ status: "WITHDRAWN" });
    expect(await decide(withdrawn.id, "accepted")).toEqual({ ok: false, reason: "withdrawn" });
    const draft = await makeSubmitted({ status: "DRAFT" });
    expect(await decide(draft.id, "accepted")).toEqual({ ok: false, reason: "not-found" });
    expect(await statusOf(draft.id)).toBe("DRAFT");
    expect(await mails()).toEqual([]);
  });

  it("finds nothing at another event, whatever the button", async () => {
    const { id } = await makeSubmitted({ status: "ACCEPTED" });
    const { slug: eventSlug } = await makeEvent();
    const at = { contributionId: id, eventSlug, now };
    const actions = [
      { intent: "decline", remark: "" },
      { intent: "reopen" },
      { intent: "place-stand", placeId: event.places[0]!.id },
      { intent: "clear-stand" },
    ] as const;
    for (const action of actions) {
      const { result } = await carryOut(action, at);
      expect(result).toEqual({ ok: false, reason: "not-found" });
    }
    expect(await statusOf(id)).toBe("ACCEPTED");
  });
});

describe("declining after placing", () => {
  it("frees the place of a stand", async () => {
    const { id } = await makeSubmitted({ status: "ACCEPTED" });
    const place = event.places[1]!;
    await prisma.standPlace.update({ where: { id: place.id }, data: { contributionId: id } });
    await decide(id, "declined");
    const after = await prisma.standPlace.findUniqueOrThrow({ where: { id: place.id } });
    expect(after.contributionId).toBeNull();
  });

  it.each(["declined", "submitted"] as const)(
    "%s: frees the round of a workshop",
    async (status) => {
      const { id } = await makeSubmitted({ status: "ACCEPTED", kind: "WORKSHOP" });
      const { rounds, rooms } = event.day;
      await makeRun({ contributionId: id, roundId: rounds[0]!.id, roomId: rooms[0]!.id });
      expect((await decide(id, status)).ok).toBe(true);
      expect(await prisma.workshopRun.count()).toBe(0);
    },
  );

  it("waits while visitors have the workshop in their route", async () => {
    const { id } = await makeSubmitted({ status: "ACCEPTED", kind: "WORKSHOP" });
    const { rounds, rooms } = event.day;
    const run = await makeRun({
      contributionId: id,
      roundId: rounds[0]!.id,
      roomId: rooms[0]!.id,
    });
    await putInRoute(id, run.id);
    await putInRoute(id, run.id);
    const refused = { ok: false, reason: "visitors-coming", seats: 2 };
    expect(await decide(id, "declined")).toEqual(refused);
    expect(await statusOf(id)).toBe("ACCEPTED");
    expect(await prisma.routeStop.count({ where: { runId: run.id } })).toBe(2);
    expect(await mails()).toEqual([]);
  });
});
