import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { askPracticalMails, chooseDayMails } from "#app/features/event-mails/choose-day-mails.ts";
import { loadDayMails } from "#app/features/event-mails/load-day-mails.ts";
import { mailAroundDays } from "#app/features/event-mails/mail-around-days.ts";
import { sendDuePracticalMails } from "#app/features/event-mails/send-practical.ts";
import { sendDueThanks } from "#app/features/event-mails/send-thanks.ts";
import { giveConsent } from "#app/db/consents.ts";
import { calendarOf } from "#app/mail/calendars.ts";
import { mailMessage } from "#app/mail/messages.ts";
import { renderMail } from "#app/mail/render.tsx";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makePerson } from "#tests/factories.ts";
import { makeSeatScene } from "#tests/features/seats/scene.ts";

useTestDatabase();
beforeAll(async () => {
  await queue();
});
afterAll(stopQueue);
beforeEach(() => prisma.event.deleteMany().then(() => prisma.outboxMessage.deleteMany()));

/** The day of the factories is 20 May. */
const WEEK_BEFORE = new Date("2027-05-13T09:30:00+02:00");
const DAY_AFTER = new Date("2027-05-21T09:30:00+02:00");
const day = (date: string) => new Date(`2027-05-${date}T09:30:00+02:00`);

const mailsOf = (userId: string) =>
  prisma.outboxMessage.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });

async function onlyMailOf(userId: string) {
  const [mail, ...more] = await mailsOf(userId);
  expect(more).toEqual([]);
  return mailMessage.parse({ template: mail?.template, ...(mail?.data as object) });
}

const rendered = (message: Awaited<ReturnType<typeof onlyMailOf>>) =>
  renderMail(message, { baseUrl: "https://parade.example", signInUrl: () => "" });

/** A visitor with a workshop on the route, and the owner of a stand with a place. */
async function makeScene() {
  const scene = await makeSeatScene();
  const visitor = await scene.visitor();
  await scene.choose(visitor, scene.runs.later);
  const owner = await makePerson({ name: "Contact Breda" });
  const stand = await prisma.contribution.create({
    data: {
      ...{ eventId: scene.event.id, organisationId: scene.organisation.id, ownerId: owner.id },
      ...{ kind: "STAND", status: "ACCEPTED", title: "Geldloket" },
    },
  });
  const { id } = scene.event.places[1] ?? { id: "" };
  await prisma.standPlace.update({ where: { id }, data: { contributionId: stand.id } });
  await prisma.outboxMessage.deleteMany();
  return { ...scene, reader: visitor, owner, stand };
}

describe("the practical mail", () => {
  it("goes a week before, once, to who comes and to who shows something", async () => {
    const { reader, owner } = await makeScene();
    expect(await sendDuePracticalMails(new Date("2027-05-12T23:00:00+02:00"))).toBe(0);
    const runs = [sendDuePracticalMails(WEEK_BEFORE), sendDuePracticalMails(WEEK_BEFORE)];
    const [one = 0, other = 0] = await Promise.all(runs);
    expect(one + other).toBe(2);
    expect(await sendDuePracticalMails(day("14"))).toBe(0);
    const visit = await onlyMailOf(reader.userId);
    const { text } = await rendered(visit);
    expect(text).toContain("Jouw dag");
    expect(text).toMatch(/13\.00–13\.45 uur, Tent 1\nWijkcoach \(Gemeente/);
    expect(text).toContain("Kade 1, Amersfoort");
    const show = await rendered(await onlyMailOf(owner.id));
    expect(show.text).toContain("Stand: Geldloket\nPlek: Standplaats 2, vak A");
    expect(show.text).not.toContain("Jouw dag");
  });

  it("has the route as a calendar file, the same as the site gives", async () => {
    const { reader } = await makeScene();
    await sendDuePracticalMails(WEEK_BEFORE);
    const route = await prisma.route.findFirstOrThrow({ include: { toldStops: true } });
    const file = calendarOf(await onlyMailOf(reader.userId), "https://parade.example");
    expect(file?.filename).toBe("mijn-route.ics");
    const [stop] = route.toldStops;
    expect(route.toldStops).toHaveLength(1);
    expect(file?.content).toContain(`UID:${route.id}-${stop?.contributionId}@parade.example`);
    expect(file?.content).toContain("DTSTART;TZID=Europe/Amsterdam:20270520T130000");
    expect(file?.content).toContain("LOCATION:Tent 1\\, De Loods\\, Amersfoort");
  });

  it("reaches who signs up in the last week, and nobody once the day has begun", async () => {
    const { visitor } = await makeScene();
    await sendDuePracticalMails(WEEK_BEFORE);
    const late = await visitor();
    expect(await sendDuePracticalMails(day("18"))).toBe(1);
    const message = await onlyMailOf(late.userId);
    expect((await rendered(message)).text).toContain("Er staat nog niets op je route");
    expect(calendarOf(message, "https://parade.example")?.filename).toBe("dag.ics");
    const later = await visitor();
    expect(await sendDuePracticalMails(day("20"))).toBe(0);
    expect(await mailsOf(later.userId)).toEqual([]);
  });

  it("does not go by itself where its organisers chose that, but does when they ask", async () => {
    const { event, reader } = await makeScene();
    await chooseDayMails(event.slug, { sendsPracticalMail: false, sendsThankYou: false });
    expect(await sendDuePracticalMails(WEEK_BEFORE)).toBe(0);
    expect(await sendDueThanks(DAY_AFTER)).toBe(0);
    const asked = { eventSlug: event.slug, dayId: event.day.id };
    expect(await askPracticalMails(asked, new Date("2027-04-01T12:00:00+02:00"))).toBe(false);
    expect(await askPracticalMails({ ...asked, dayId: "other" }, day("01"))).toBe(false);
    expect(await askPracticalMails(asked, day("01"))).toBe(true);
    const jobs = await prisma.$queryRaw<{ data: unknown }[]>`
      select data from pgboss.job where name = 'mails-around-days'`;
    expect(jobs).toEqual([{ data: asked }]);
    await mailAroundDays(asked, day("01"));
    expect(await mailsOf(reader.userId)).toHaveLength(1);
    await mailAroundDays(asked, day("02"));
    expect(await mailsOf(reader.userId)).toHaveLength(1);
  });

  it("is shown before it goes: to how many, and some of them as they will be read", async () => {
    const { event, visitor, reader } = await makeScene();
    for (let count = 0; count < 4; count += 1) await visitor();
    const load = () => loadDayMails(event.slug, "https://parade.example", day("01"));
    const page = await load();
    const [shown] = page?.days ?? [];
    expect(shown?.practical).toMatchObject({
      ...{ from: "2027-05-13", total: 6, visitors: 5, showers: 1, written: 0, canGo: true },
    });
    expect(shown?.practical.examples).toHaveLength(3);
    expect(await load()).toEqual(page);
    expect(await prisma.toldStop.count()).toBe(0);
    await mailAroundDays({ eventSlug: event.slug, dayId: event.day.id }, day("01"));
    expect((await load())?.days[0]?.practical.written).toBe(6);
    // What was shown is what was sent.
    const example = shown?.practical.examples.find(({ id }) => id === reader.userId);
    const sent = await rendered(await onlyMailOf(reader.userId));
    if (example) expect(example.text).toBe(sent.text);
  });
});

describe("the thank-you", () => {
  it("goes the day after, once, with what somebody saved and one question", async () => {
    const { event, reader, owner, stand, visitor } = await makeScene();
    const agreed = await visitor();
    const given = { eventSlug: event.slug, wording: "Ja", givenAt: day("01") };
    await giveConsent({ userId: agreed.userId, ...given }, prisma);
    const saved = { registrationId: reader.registrationId, contributionId: stand.id };
    await prisma.bookmark.create({ data: saved });
    expect(await sendDueThanks(new Date("2027-05-20T23:00:00+02:00"))).toBe(0);
    expect(await sendDueThanks(DAY_AFTER)).toBe(3);
    expect(await sendDueThanks(day("22"))).toBe(0);
    const { text } = await rendered(await onlyMailOf(reader.userId));
    expect(text).toContain(`/voorbeelden/${stand.id}`);
    expect(text).toContain("Zullen we je voorstellen?");
    const other = await rendered(await onlyMailOf(agreed.userId));
    expect(other.text).toContain("Wie ga jij bellen?");
    expect(other.text).not.toContain("bewaarde je");
    const show = await rendered(await onlyMailOf(owner.id));
    expect(show.text).toContain("Dank je wel voor ‘Geldloket’");
    expect(show.text).toContain(`/voorbeelden/${stand.id}/bestanden`);
  });

  it("is made up for on a next morning, but not a week later", async () => {
    const { visitor } = await makeScene();
    await visitor();
    expect(await sendDueThanks(day("24"))).toBe(0);
    expect(await sendDueThanks(day("23"))).toBeGreaterThan(0);
  });
});
