import { describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { copyEvent } from "#app/features/events/copy-event.ts";
import { loadCurrentEvent, loadEventFrame } from "#app/features/events/load-event.ts";
import { loadEventLists } from "#app/features/events/list-events.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeOrganiser,
  makePerson,
  makeTheme,
  makeVisitor,
  WHILE_OPEN,
} from "#tests/factories.ts";

useTestDatabase();

async function fullEvent() {
  const event = await makeEvent({ isDemo: true });
  const wide = await makeTheme(event.id, { name: "Geld" });
  const narrow = await makeTheme(event.id, { name: "Schulden", synonyms: ["geldzorgen"] });
  await prisma.theme.update({ where: { id: narrow.id }, data: { broaderId: wide.id } });
  await prisma.event.update({ where: { id: event.id }, data: { introduction: "Welkom." } });
  const organiser = await makeOrganiser(event.id);
  const { id: organisationId } = await makeOrganisation();
  const stand = await makeContribution({ eventId: event.id, organisationId });
  await prisma.standPlace.update({
    where: { id: event.places[0]?.id },
    data: { contributionId: stand.id },
  });
  await makeVisitor({
    eventId: event.id,
    eventSlug: event.slug,
    locationDayId: event.day.id,
    organisationId,
  });
  await prisma.reviewer.create({ data: { eventId: event.id, userId: organiser.id } });
  return { event, organiser };
}

describe("copying an event", () => {
  it("takes what its organisers made, on the new dates, and nothing of others", async () => {
    const { event, organiser } = await fullEvent();
    const { id: userId } = await makePerson();
    const asked = { name: "Volgend jaar", slug: `${event.slug}-kopie`, firstDay: "2028-03-16" };
    const made = await copyEvent(event.slug, asked, { userId, now: WHILE_OPEN });
    expect(made).toEqual({ ok: true, slug: asked.slug });
    const copy = await prisma.event.findUniqueOrThrow({
      where: { slug: asked.slug },
      include: {
        organisers: true,
        reviewers: true,
        contributions: true,
        registrations: true,
        themes: { include: { broader: true }, orderBy: { name: "asc" } },
        days: {
          include: {
            rooms: true,
            rounds: { orderBy: { number: "asc" } },
            items: true,
            floorPlan: { include: { places: true } },
          },
        },
      },
    });
    expect(copy).toMatchObject({ introduction: "Welkom.", isDemo: false, name: "Volgend jaar" });
    expect(copy.organisers.map((one) => one.userId).sort()).toEqual([organiser.id, userId].sort());
    expect([copy.reviewers, copy.contributions, copy.registrations]).toEqual([[], [], []]);
    expect(
      copy.themes.map(({ name, synonyms, broader }) => [name, synonyms, broader?.name]),
    ).toEqual([
      ["Geld", [], undefined],
      ["Schulden", ["geldzorgen"], "Geld"],
    ]);
    expect(copy.themes[1]?.broader?.eventId).toBe(copy.id);
    const [day] = copy.days;
    expect(day?.opensAt).toEqual(new Date("2028-03-16T09:30:00+01:00"));
    expect(day?.rounds[2]?.endsAt).toEqual(new Date("2028-03-16T15:15:00+01:00"));
    expect([day?.rooms.length, day?.items.length, day?.floorPlan?.places.length]).toEqual([
      2, 1, 6,
    ]);
    expect(day?.floorPlan?.places.some(({ contributionId }) => contributionId)).toBe(false);
    expect(copy.submissionOpensAt > WHILE_OPEN).toBe(true);
    expect(copy.submissionDeadlineAt < new Date("2028-03-16")).toBe(true);
  });

  it("leaves nothing when the address is taken or the day too soon", async () => {
    const { event } = await fullEvent();
    const { id: userId } = await makePerson();
    const before = await prisma.event.count();
    const by = { userId, now: WHILE_OPEN };
    const name = "Kopie";
    expect(
      await copyEvent(event.slug, { name, slug: event.slug, firstDay: "2028-03-16" }, by),
    ).toMatchObject({ problems: [{ field: "slug", reason: "address-taken" }] });
    expect(
      await copyEvent(event.slug, { name, slug: "te-vroeg", firstDay: "2027-02-02" }, by),
    ).toMatchObject({ problems: [{ field: "firstDay", reason: "day-too-soon" }] });
    expect(await prisma.event.count()).toBe(before);
  });
});

describe("events beside each other", () => {
  it("are known once they are public; before, to who works for them", async () => {
    await prisma.contribution.deleteMany();
    await prisma.registration.deleteMany();
    await prisma.event.deleteMany();
    const hidden = await makeEvent({ submissionOpensAt: new Date("2027-02-15T12:00:00Z") });
    const shown = await makeEvent();
    const viewer = {
      userId: "u",
      email: "organisatie@parade.example",
      name: null,
      organisations: [],
      organises: [hidden.slug],
      reviews: [],
      isAdministrator: false,
      registeredFor: [],
    };
    const forAll = await loadEventLists(null, WHILE_OPEN);
    expect(forAll.upcoming.map(({ slug }) => slug)).toEqual([shown.slug]);
    expect(forAll.own).toEqual([]);
    const mine = await loadEventLists(viewer, WHILE_OPEN);
    expect(mine.own.map(({ event }) => event.slug)).toEqual([hidden.slug]);
    expect((await loadCurrentEvent(WHILE_OPEN))?.slug).toBe(shown.slug);
    expect((await loadEventFrame(hidden.slug, null, WHILE_OPEN))?.slug).toBe(shown.slug);
    expect((await loadEventFrame(hidden.slug, viewer, WHILE_OPEN))?.slug).toBe(hidden.slug);
    const after = await loadEventLists(null, new Date("2027-06-01T12:00:00Z"));
    expect(after.past).toHaveLength(2);
  });
});
