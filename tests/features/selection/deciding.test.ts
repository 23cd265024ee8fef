import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { seenMark } from "#app/domain/selection/decision.ts";
import { carryOut } from "#app/features/selection/carry-out.ts";
import { decideSubmission, type Decision } from "#app/features/selection/decide-submission.ts";
import { mailMessage } from "#app/mail/messages.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeOrganiser,
  makePerson,
  makeRun,
  makeTheme,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

const now = new Date("2027-03-20T12:00:00Z");
let event: Awaited<ReturnType<typeof makeEvent>>;
let organiserId: string;

beforeAll(async () => {
  await queue();
  event = await makeEvent();
  organiserId = (await makeOrganiser(event.id)).id;
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

const letter = { subject: "Over {titel}", text: "Hallo {gemeente},\n\nTot ziens." };

const decide = (contributionId: string, move: Decision["move"], more: Partial<Decision> = {}) =>
  decideSubmission(
    { contributionId, eventSlug: event.slug, move, letter, decidedById: organiserId, ...more },
    now,
  );

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
    ["accept", "ACCEPTED", "contribution-accepted"],
    ["ask-changes", "CHANGES_ASKED", "contribution-changes-asked"],
    ["waitlist", "WAITLISTED", "contribution-waitlisted"],
    ["decline", "DECLINED", "contribution-declined"],
  ] as const)("%s: its owner gets one mail, as the organiser left it", async (...expected) => {
    const [move, inDatabase, template] = expected;
    const { id, title, owner, organisation } = await makeSubmitted();
    expect(await decide(id, move)).toEqual({ ok: true, title, mailed: true });
    expect(await statusOf(id)).toBe(inDatabase);

    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ template, toEmail: owner.email, status: "QUEUED" });
    expect(mail?.data).toMatchObject({
      subject: `Over ${title}`,
      text: `Hallo ${organisation.name},\n\nTot ziens.`,
      contributionId: id,
      organisationSlug: organisation.slug,
    });
    expect(await jobsFor(mail?.id ?? "")).toBe(1);
    expect(mailMessage.safeParse({ template, ...(mail?.data as object) }).success).toBe(true);
  });

  it("decides without a mail when the organiser wants none", async () => {
    const { id, title } = await makeSubmitted();
    expect(await decide(id, "decline", { letter: null })).toEqual({
      ok: true,
      title,
      mailed: false,
    });
    expect(await statusOf(id)).toBe("DECLINED");
    expect(await mails()).toEqual([]);
  });

  it("keeps what was asked, and puts it in the mail where the organiser wants it", async () => {
    const { id } = await makeSubmitted();
    const text = "We vragen: {vraag}. Alvast bedankt.";
    const asked = { subject: "Een vraag", text };
    await decide(id, "ask-changes", { request: "Wat kostte het?", letter: asked });
    const row = await prisma.contribution.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "CHANGES_ASKED", changesAsked: "Wat kostte het?" });
    expect((await mails())[0]?.data).toMatchObject({
      text: "We vragen: Wat kostte het?. Alvast bedankt.",
    });
    await decide(id, "waitlist");
    const later = await prisma.contribution.findUniqueOrThrow({ where: { id } });
    expect(later.changesAsked).toBe("Wat kostte het?");
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
    await decide(id, "accept");
    expect(await mails()).toMatchObject([{ toEmail: contact.email, userId: contact.id }]);
  });

  it("decides also when there is nobody left to mail", async () => {
    const { id } = await makeSubmitted();
    await prisma.contribution.update({ where: { id }, data: { ownerId: null } });
    expect(await decide(id, "decline")).toMatchObject({ ok: true, mailed: false });
    expect(await mails()).toEqual([]);
  });

  it("saves nothing when the mail cannot be written down", async () => {
    const { id } = await makeSubmitted();
    await prisma.$executeRaw`
      alter table "OutboxMessage" add constraint "no_mail" check (false) not valid`;
    try {
      await expect(decide(id, "accept")).rejects.toThrow();
    } finally {
      await prisma.$executeRaw`alter table "OutboxMessage" drop constraint "no_mail"`;
    }
    expect(await statusOf(id)).toBe("SUBMITTED");
  });

  it("counts once and mails once when many organisers press at the same moment", async () => {
    const { id } = await makeSubmitted();
    const all = await Promise.all(Array.from({ length: 8 }, () => decide(id, "accept")));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 7 }, () => ({ ok: false, reason: "already" })),
    );
    expect(await mails()).toHaveLength(1);
  });

  it("tells the second organiser what the first decided, and sends nothing twice", async () => {
    const { id } = await makeSubmitted();
    const seen = seenMark({ status: "submitted", version: 0 });
    const moves = ["accept", "decline", "waitlist"] as const;
    const answers = await Promise.all(moves.map((move) => decide(id, move, { seen })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const became = (await statusOf(id)).toLowerCase();
    expect(answers.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, reason: "changed", status: became })),
    );
    expect(await mails()).toHaveLength(1);
  });

  it("does not decide on what the gemeente changed while the organiser read", async () => {
    const { id } = await makeSubmitted();
    const seen = seenMark({ status: "submitted", version: 0 });
    await prisma.contribution.update({ where: { id }, data: { version: 1 } });
    const refused = { ok: false, reason: "changed", status: "submitted" };
    expect(await decide(id, "accept", { seen })).toEqual(refused);
    expect(await mails()).toEqual([]);
  });

  it("reopens without a mail, and mails again when it is decided anew", async () => {
    const { id } = await makeSubmitted();
    await decide(id, "decline");
    const found = () => prisma.contribution.findUniqueOrThrow({ where: { id } });
    expect(await found()).toMatchObject({ decidedAt: now, decidedById: organiserId });
    expect((await decide(id, "reopen")).ok).toBe(true);
    const back = { status: "SUBMITTED", decidedAt: null, decidedById: null };
    expect(await found()).toMatchObject(back);
    const later = new Date(now.getTime() + 60_000);
    const whose = { decidedById: organiserId, letter };
    const again = { contributionId: id, eventSlug: event.slug, ...whose };
    await decideSubmission({ ...again, move: "decline" }, later);
    expect((await mails()).map(({ template }) => template)).toEqual([
      "contribution-declined",
      "contribution-declined",
    ]);
  });

  it("does not put on the programme what the gemeente left incomplete", async () => {
    const theme = await makeTheme(event.id);
    const whole = { status: "CHANGES_ASKED" as const, themeIds: [theme.id] };
    const complete = await makeSubmitted(whole);
    const gap = await makeSubmitted({ ...whole, results: "" });
    expect((await decide(complete.id, "accept")).ok).toBe(true);
    for (const move of ["accept", "waitlist", "reopen"] as const) {
      expect(await decide(gap.id, move)).toEqual({ ok: false, reason: "incomplete" });
    }
    expect((await decide(gap.id, "decline")).ok).toBe(true);
  });

  it("leaves alone what the gemeente withdrew, and what is still a draft", async () => {
    const withdrawn = await makeSubmitted({ status: "WITHDRAWN" });
    expect(await decide(withdrawn.id, "accept")).toEqual({ ok: false, reason: "withdrawn" });
    const draft = await makeSubmitted({ status: "DRAFT" });
    expect(await decide(draft.id, "accept")).toEqual({ ok: false, reason: "not-found" });
    expect(await statusOf(draft.id)).toBe("DRAFT");
    expect(await mails()).toEqual([]);
  });

  it("finds nothing at another event, whatever the button", async () => {
    const { id } = await makeSubmitted({ status: "ACCEPTED" });
    const { slug: eventSlug } = await makeEvent();
    const at = { contributionId: id, eventSlug, userId: organiserId, now };
    const actions = [
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
    await decide(id, "decline");
    const after = await prisma.standPlace.findUniqueOrThrow({ where: { id: place.id } });
    expect(after.contributionId).toBeNull();
  });

  it.each(["decline", "waitlist", "reopen"] as const)(
    "%s: frees the round of a workshop",
    async (move) => {
      const { id } = await makeSubmitted({ status: "ACCEPTED", kind: "WORKSHOP" });
      const { rounds, rooms } = event.day;
      await makeRun({ contributionId: id, roundId: rounds[0]!.id, roomId: rooms[0]!.id });
      expect((await decide(id, move)).ok).toBe(true);
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
    expect(await decide(id, "decline")).toEqual(refused);
    expect(await statusOf(id)).toBe("ACCEPTED");
    expect(await prisma.routeStop.count({ where: { runId: run.id } })).toBe(2);
    expect(await mails()).toEqual([]);
  });
});
