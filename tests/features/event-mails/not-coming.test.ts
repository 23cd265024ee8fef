import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { callOff, goOn } from "#app/features/event-mails/call-off.ts";
import { loadCallOff } from "#app/features/event-mails/load-call-off.ts";
import { mailAroundDays } from "#app/features/event-mails/mail-around-days.ts";
import { loadEventFrame } from "#app/features/events/load-event.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw-contribution.ts";
import { registerVisitor } from "#app/features/registration/register-visitor.ts";
import { signOff } from "#app/features/registration/sign-off.ts";
import { loadCalendar } from "#app/features/routes-of-visitors/load-calendar.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE, makeContribution, makePerson, WHILE_OPEN } from "#tests/factories.ts";
import { makeSeatScene } from "#tests/features/seats/scene.ts";

useTestDatabase();
beforeAll(async () => {
  await queue();
});
afterAll(stopQueue);
beforeEach(() => prisma.event.deleteMany().then(() => prisma.outboxMessage.deleteMany()));

const SITE = "https://parade.example";
const WHY = "Er staat water in de loods.";
const AFTER_THE_DAY = new Date("2027-05-21T12:00:00+02:00");

const waiting = (userId: string) =>
  prisma.outboxMessage.findMany({ where: { userId, status: "QUEUED" } });

async function makeScene() {
  const scene = await makeSeatScene();
  const { event, organisation } = scene;
  const visitor = await scene.visitor();
  const owner = await makePerson();
  const of = { eventId: event.id, organisationId: organisation.id, ownerId: owner.id };
  const stand = await makeContribution({ ...of, title: "Geldloket", status: "SUBMITTED" });
  const declined = await makePerson();
  await makeContribution({ ...of, ownerId: declined.id, status: "DECLINED" });
  return { ...scene, reader: visitor, owner, stand, declined };
}

describe("calling an event off", () => {
  it("tells everybody who comes or shows something, once, and nobody else", async () => {
    const { event, reader, owner, declined } = await makeScene();
    const asked = { text: WHY, baseUrl: SITE };
    const page = await loadCallOff(event.slug, asked, AFTER_DEADLINE);
    expect(page).toMatchObject({ canCallOff: true, total: 2 });
    expect(page?.examples).toHaveLength(2);
    for (const { text } of page?.examples ?? []) expect(text).toContain(WHY);
    expect(await waiting(reader.userId)).toEqual([]);

    const off = () => callOff({ eventSlug: event.slug, text: WHY }, AFTER_DEADLINE);
    const done = await Promise.all([off(), off()]);
    expect(done).toContainEqual({ ok: true, mails: 2 });
    expect(done).toContainEqual({ ok: false, reason: "called-off" });
    expect(await waiting(reader.userId)).toMatchObject([
      { template: "event-cancelled", data: { visits: true, shows: [], text: WHY } },
    ]);
    expect(await waiting(owner.id)).toMatchObject([
      { data: { visits: false, shows: ["Geldloket"] } },
    ]);
    expect(await waiting(declined.id)).toEqual([]);
  });

  it("calls off what waits and means nothing any more, and sends nothing around the day", async () => {
    const { event, reader, visitor, choose, wait, drop, runs } = await makeScene();
    const [first, second, third] = [await visitor(), await visitor(), await visitor()];
    await choose(first, runs.small);
    await choose(second, runs.small);
    await wait(third, runs.small);
    await drop(first, runs.small);
    expect((await waiting(third.userId)).length).toBeGreaterThan(0);
    await callOff({ eventSlug: event.slug, text: "" }, AFTER_DEADLINE);
    expect(await waiting(third.userId)).toMatchObject([{ template: "event-cancelled" }]);
    await mailAroundDays({}, new Date("2027-05-14T09:30:00+02:00"));
    await mailAroundDays({}, AFTER_THE_DAY);
    expect(await waiting(reader.userId)).toHaveLength(1);
  });

  it("closes signing up, says so on every page, and takes the route out of calendars", async () => {
    const { event, reader, choose, runs } = await makeScene();
    await choose(reader, runs.later);
    const asked = { userId: reader.userId, eventSlug: event.slug, siteUrl: SITE };
    expect(await loadCalendar(asked, AFTER_DEADLINE)).toContain("STATUS:CONFIRMED");
    await callOff({ eventSlug: event.slug, text: WHY }, AFTER_DEADLINE);
    expect(await loadEventFrame(event.slug, null, AFTER_DEADLINE)).toMatchObject({
      calledOff: { text: WHY },
    });
    const calendar = await loadCalendar(asked, AFTER_DEADLINE);
    expect(calendar).toContain("STATUS:CANCELLED");
    expect(calendar).not.toContain("STATUS:CONFIRMED");
    const person = await makePerson();
    const registered = await registerVisitor(
      {
        person: { userId: person.id, email: person.email, name: "Adviseur" },
        ...{ eventSlug: event.slug, municipalityCode: "GM0307", dayId: undefined },
        ...{ interests: [], challenges: [], consents: false },
      },
      AFTER_DEADLINE,
    );
    expect(registered).toEqual({ ok: false, reason: "called-off" });
  });

  it("can be taken back: what did not leave yet stays, and signing up goes on", async () => {
    const { event, reader, owner } = await makeScene();
    await callOff({ eventSlug: event.slug, text: WHY }, AFTER_DEADLINE);
    await prisma.outboxMessage.updateMany({
      where: { userId: owner.id },
      data: { status: "SENT" },
    });
    expect(await goOn(event.slug, AFTER_DEADLINE)).toMatchObject({ ok: true });
    expect(await waiting(reader.userId)).toEqual([]);
    expect(await goOn(event.slug, AFTER_DEADLINE)).toEqual({ ok: false, reason: "goes-on" });
    expect(await loadEventFrame(event.slug, null, AFTER_DEADLINE)).toMatchObject({
      calledOff: null,
    });
    const again = new Date(AFTER_DEADLINE.getTime() + 60_000);
    expect(await callOff({ eventSlug: event.slug, text: "" }, again)).toEqual({
      ...{ ok: true, mails: 2 },
    });
  });

  it("is not done once the event has been", async () => {
    const { event } = await makeScene();
    const off = await callOff({ eventSlug: event.slug, text: "" }, AFTER_THE_DAY);
    expect(off).toEqual({ ok: false, reason: "event-over" });
    expect(await callOff({ eventSlug: "geen", text: "" }, AFTER_DEADLINE)).toEqual({
      ...{ ok: false, reason: "not-found" },
    });
  });
});

describe("who does not come after all", () => {
  it("gets a mail that signing off worked, each time", async () => {
    const { event, reader } = await makeScene();
    await signOff(reader.userId, event.slug, AFTER_DEADLINE);
    expect(await waiting(reader.userId)).toMatchObject([
      {
        template: "registration-cancelled",
        data: {
          dayLabel: "donderdag 20 mei 2027, 9.30–16.30 uur",
          venue: "De Loods, Amersfoort",
        },
      },
    ]);
    await signOff(reader.userId, event.slug, AFTER_DEADLINE);
    expect(await waiting(reader.userId)).toHaveLength(1);
  });

  it("gets a mail that what they sent in was taken back; for a draft there is none", async () => {
    const { event, organisation, owner, stand } = await makeScene();
    const at = { eventSlug: event.slug, organisationSlug: organisation.slug };
    const address = { ...at, contributionId: stand.id };
    await withdrawContribution(address, "", WHILE_OPEN);
    expect(await waiting(owner.id)).toEqual([]);
    await withdrawContribution(address, "Te weinig mensen", WHILE_OPEN);
    expect(await waiting(owner.id)).toMatchObject([
      {
        template: "contribution-withdrawn",
        data: { kind: "stand", title: "Geldloket", reason: "Te weinig mensen" },
      },
    ]);
    const draft = await makeContribution({
      ...{ eventId: event.id, organisationId: organisation.id, ownerId: owner.id },
      status: "DRAFT",
    });
    await withdrawContribution({ ...at, contributionId: draft.id }, "", WHILE_OPEN);
    expect(await waiting(owner.id)).toHaveLength(1);
  });
});
