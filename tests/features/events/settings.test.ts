import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { daySettings } from "#app/domain/events/day-settings.ts";
import { basicsAsText, phasesAsText, textsAsText } from "#app/domain/events/settings.ts";
import { throwAwayEvent } from "#app/features/events/delete-event.ts";
import { loadEventSettings, loadDay } from "#app/features/events/load-settings.ts";
import { makeEvent as makeNewEvent } from "#app/features/events/make-event.ts";
import { removeDay } from "#app/features/events/remove-day.ts";
import { saveBasics } from "#app/features/events/save-basics.ts";
import { saveDay } from "#app/features/events/save-day.ts";
import { savePhases } from "#app/features/events/save-phases.ts";
import { saveTexts } from "#app/features/events/save-texts.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeVisitor,
  WHILE_OPEN,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

const BEFORE_OPEN = new Date("2026-12-01T12:00:00Z");

let event: Awaited<ReturnType<typeof makeEvent>>;
beforeEach(async () => {
  event = await makeEvent();
});

async function settings(slug = event.slug) {
  const found = await loadEventSettings(slug);
  if (!found) throw new Error(`there is no event ${slug}`);
  return found;
}

describe("making an event", () => {
  const asked = (slug: string) => ({
    ...{ name: "Werkatelier", kind: "WORK_STUDIO" as const, tagline: "Kom kijken.", slug },
    submissionOpensAt: new Date("2027-09-01T07:00:00Z"),
    submissionDeadlineAt: new Date("2027-10-01T07:00:00Z"),
  });

  it("makes its maker the organiser; it is not a demo", async () => {
    const { id: userId } = await makePerson();
    expect(await makeNewEvent(asked("nieuw-1"), userId)).toEqual({ ok: true, slug: "nieuw-1" });
    const made = await prisma.event.findUniqueOrThrow({
      where: { slug: "nieuw-1" },
      include: { organisers: true },
    });
    expect(made).toMatchObject({ isDemo: false, kind: "WORK_STUDIO", organisers: [{ userId }] });
  });

  it("gives an address to one of eight that ask it at the same moment, and leaves no half event", async () => {
    const { id: userId } = await makePerson();
    const before = await prisma.event.count();
    const made = await Promise.all(
      Array.from({ length: 8 }, () => makeNewEvent(asked("nieuw-2"), userId)),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(made.find(({ ok }) => !ok)).toMatchObject({
      problems: [{ field: "slug", reason: "address-taken" }],
    });
    expect(await prisma.event.count()).toBe(before + 1);
  });

  it("refuses a deadline before the opening", async () => {
    const { id: userId } = await makePerson();
    const wrong = { ...asked("nieuw-3"), submissionDeadlineAt: new Date("2027-08-01T07:00:00Z") };
    expect(await makeNewEvent(wrong, userId)).toMatchObject({
      problems: [{ field: "submissionDeadlineAt", reason: "deadline-before-opening" }],
    });
    expect(await prisma.event.count({ where: { slug: "nieuw-3" } })).toBe(0);
  });
});

describe("two organisers at the same time", () => {
  it("keep each other's texts when they change different ones", async () => {
    const seen = textsAsText(await settings());
    const one = saveTexts(event.slug, { seen, sent: { ...seen, introduction: "Welkom." } });
    const two = saveTexts(event.slug, { seen, sent: { ...seen, callText: "Doe mee." } });
    expect([(await one).ok, (await two).ok]).toEqual([true, true]);
    expect(await settings()).toMatchObject({ introduction: "Welkom.", callText: "Doe mee." });
  });

  it("hear of each other when they change the same, and nothing is overwritten", async () => {
    const seen = textsAsText(await settings());
    await saveTexts(event.slug, { seen, sent: { ...seen, introduction: "De mijne." } });
    const sent = { ...seen, introduction: "De jouwe." };
    const second = await saveTexts(event.slug, { seen, sent });
    expect(second).toMatchObject({
      reason: "changed-meanwhile",
      conflicts: ["introduction"],
      now: { introduction: "De mijne." },
    });
    expect((await settings()).introduction).toBe("De mijne.");
    const knowing = { ...seen, introduction: "De mijne." };
    expect(await saveTexts(event.slug, { seen: knowing, sent })).toEqual({ ok: true });
    expect((await settings()).introduction).toBe("De jouwe.");
  });

  it("keep the moments in order together, though each change was right by itself", async () => {
    const now = await settings();
    const seen = phasesAsText(now);
    const later = new Date("2027-05-01T12:00:00+02:00");
    const early = new Date("2027-03-20T12:00:00+01:00");
    const one = { ...now, submissionDeadlineAt: later };
    const two = { ...now, matchmakingAt: early };
    expect(await savePhases(event.slug, { seen, sent: one }, WHILE_OPEN)).toEqual({ ok: true });
    expect(await savePhases(event.slug, { seen, sent: two }, WHILE_OPEN)).toMatchObject({
      problems: [{ field: "matchmakingAt", reason: "before-deadline" }],
    });
  });
});

describe("the name and the address", () => {
  it("lets the address change while only organisers know it", async () => {
    const seen = basicsAsText(await settings());
    const sent = { ...(await settings()), slug: `${event.slug}-anders` };
    expect(await saveBasics(event.slug, { seen, sent }, BEFORE_OPEN)).toEqual({ ok: true });
    expect(await loadEventSettings(event.slug)).toBeNull();
    const again = { ...sent, slug: event.slug };
    expect(
      await saveBasics(sent.slug, { seen: { ...seen, slug: sent.slug }, sent: again }, WHILE_OPEN),
    ).toMatchObject({ problems: [{ field: "slug", reason: "address-fixed" }] });
  });

  it("refuses the address of another event", async () => {
    const other = await makeEvent();
    const seen = basicsAsText(await settings());
    const sent = { ...(await settings()), slug: other.slug };
    expect(await saveBasics(event.slug, { seen, sent }, BEFORE_OPEN)).toMatchObject({
      problems: [{ field: "slug", reason: "address-taken" }],
    });
  });
});

describe("the moments", () => {
  it("does not hide an event that somebody takes part in", async () => {
    const { id: organisationId } = await makeOrganisation();
    const now = await settings();
    const sent = { ...now, submissionOpensAt: new Date("2027-02-20T12:00:00+01:00") };
    const form = { seen: phasesAsText(now), sent };
    const { id } = await makeContribution({ eventId: event.id, organisationId, status: "DRAFT" });
    expect(await savePhases(event.slug, form, WHILE_OPEN)).toMatchObject({
      problems: [{ field: "submissionOpensAt", reason: "in-use" }],
    });
    await prisma.contribution.delete({ where: { id } });
    expect(await savePhases(event.slug, form, WHILE_OPEN)).toEqual({ ok: true });
  });
});

describe("a day", () => {
  const address = () => ({ eventSlug: event.slug, dayId: event.day.id });
  const stored = async () => {
    const day = await loadDay(event.slug, event.day.id);
    if (!day) throw new Error("the day is not there");
    return { ...day, form: daySettings(day) };
  };

  it("is added and removed", async () => {
    const { form } = await stored();
    const added = await saveDay(
      { ...address(), dayId: null },
      { seen: {}, sent: { ...form, town: "Goes", date: "2027-05-27" } },
    );
    if (!added.ok) throw new Error("the day was not added");
    expect((await settings()).days.map(({ town }) => town)).toEqual(["Amersfoort", "Goes"]);
    expect(await removeDay({ ...address(), dayId: added.dayId })).toEqual({ ok: true });
    expect((await settings()).days).toHaveLength(1);
  });

  it("takes along rounds, lunch and routes to another date, also over the clock change", async () => {
    await prisma.event.update({
      where: { id: event.id },
      data: { submissionDeadlineAt: new Date("2027-02-01T12:00:00+01:00") },
    });
    const organisation = await makeOrganisation();
    const contribution = await makeContribution({
      eventId: event.id,
      organisationId: organisation.id,
    });
    const { registrationId } = await makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      organisationId: organisation.id,
    });
    await prisma.route.create({
      data: {
        registrationId,
        stops: {
          create: {
            contributionId: contribution.id,
            startsAt: new Date("2027-05-20T11:00:00+02:00"),
            endsAt: new Date("2027-05-20T11:20:00+02:00"),
            reason: { kind: "chosen" },
          },
        },
      },
    });
    const { form } = await stored();
    const sent = { ...form, date: "2027-03-18" };
    expect((await saveDay(address(), { seen: form as never, sent })).ok).toBe(true);
    const after = await stored();
    expect(after.opensAt).toEqual(new Date("2027-03-18T09:30:00+01:00"));
    expect(after.rounds[0]?.startsAt).toEqual(new Date("2027-03-18T10:00:00+01:00"));
    expect(after.items[0]?.endsAt).toEqual(new Date("2027-03-18T13:00:00+01:00"));
    const route = await prisma.route.findFirstOrThrow({
      where: { registrationId },
      include: { stops: true },
    });
    expect(route.stops[0]?.startsAt).toEqual(new Date("2027-03-18T11:00:00+01:00"));
    expect(route.sequence).toBe(1);
  });

  it("does not close before a round ends, nor come before the deadline", async () => {
    const { form } = await stored();
    const save = (change: Partial<typeof form>) =>
      saveDay(address(), { seen: { ...form }, sent: { ...form, ...change } });
    expect(await save({ closes: "15:00" })).toMatchObject({
      problems: [{ field: "closes", reason: "left-out", label: "Ronde 3" }],
    });
    expect(await save({ date: "2027-03-01" })).toMatchObject({
      problems: [{ field: "date", reason: "day-before-deadline" }],
    });
  });

  it("stays while somebody comes on it", async () => {
    const organisation = await makeOrganisation();
    await makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      organisationId: organisation.id,
    });
    expect(await removeDay(address())).toMatchObject({ reason: "in-use", hangs: { visitors: 1 } });
    expect((await settings()).days).toHaveLength(1);
  });

  it("is not found at another event", async () => {
    const other = await makeEvent();
    const { form } = await stored();
    const there = { eventSlug: other.slug, dayId: event.day.id };
    const notFound = { ok: false, reason: "not-found" };
    expect(await saveDay(there, { seen: {}, sent: form })).toEqual(notFound);
    expect(await removeDay(there)).toEqual(notFound);
  });
});

describe("throwing an event away", () => {
  it("goes with all that its organisers made, unless somebody brought something", async () => {
    const { id: organisationId } = await makeOrganisation();
    const { id } = await makeContribution({ eventId: event.id, organisationId, status: "DRAFT" });
    expect(await throwAwayEvent(event.slug)).toMatchObject({ reason: "in-use" });
    await prisma.contribution.delete({ where: { id } });
    expect(await throwAwayEvent(event.slug)).toMatchObject({ ok: true });
    expect(await prisma.room.count({ where: { locationDayId: event.day.id } })).toBe(0);
  });
});
