import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { knownOf } from "#app/domain/editing/merge.ts";
import {
  contributionContent,
  emptyContent,
  type ContributionContent,
} from "#app/domain/registration/contribution-content.ts";
import { loadContribution } from "#app/features/contributions/load-contribution.ts";
import { saveContribution } from "#app/features/contributions/save-contribution.ts";
import { submitContribution } from "#app/features/contributions/submit-contribution.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw-contribution.ts";
import { loadOverview } from "#app/features/organisations/load-overview.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  AFTER_DEADLINE,
  makeColleague,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeTheme,
  makeVisitor,
  WHILE_OPEN,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

let scene: Awaited<ReturnType<typeof makeScene>>;

async function makeScene() {
  const event = await makeEvent();
  const organisation = await makeOrganisation();
  const colleague = await makeColleague(organisation.id);
  const themes = [await makeTheme(event.id), await makeTheme(event.id)];
  const content: ContributionContent = {
    ...emptyContent("stand"),
    title: "Geldloket in de bibliotheek",
    summary: "Een vraag over geld stel je tussen de boeken.",
    story: "Twee middagen per week zitten we in de bibliotheek.",
    results: "Mensen komen eerder langs dan op het gemeentehuis.",
    themeIds: themes.map(({ id }) => id).reverse(),
  };
  const command = {
    eventSlug: event.slug,
    organisationSlug: organisation.slug,
    contributionId: randomUUID() as string,
    isNew: true,
    content,
    known: knownOf(emptyContent("stand"), 0),
    userId: colleague.id,
    email: colleague.email,
  };
  return { event, organisation, colleague, themes, content, command };
}

beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  scene = await makeScene();
});

const load = () => loadContribution(scene.command, WHILE_OPEN);
const rowOf = (id = scene.command.contributionId) =>
  prisma.contribution.findUnique({ where: { id } });
/** What a form knows that was just opened. */
async function knownNow() {
  const page = await load();
  if (!page) throw new Error("the contribution is there");
  return knownOf(contributionContent(page.contribution), page.contribution.version);
}
const blank = { summary: "", story: "", results: "", themeIds: [] };

describe("a draft", () => {
  it("is kept with only a title, and says what is missing", async () => {
    const content = { ...scene.content, ...blank };
    expect(await saveContribution({ ...scene.command, content }, WHILE_OPEN)).toMatchObject({
      ok: true,
    });
    expect(await rowOf()).toMatchObject({ status: "DRAFT", ownerId: scene.colleague.id });
    const overview = await loadOverview(scene.event.slug, scene.organisation.slug, WHILE_OPEN);
    expect(overview?.contributions[0]?.missing).toEqual([
      "summary",
      "mainTheme",
      "story",
      "results",
    ]);
    expect(await prisma.outboxMessage.count()).toBe(0);
  });

  it("is one when its form comes twice at the same moment", async () => {
    const both = await Promise.all([
      saveContribution(scene.command, WHILE_OPEN),
      saveContribution(scene.command, WHILE_OPEN),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await prisma.contribution.count({ where: { eventId: scene.event.id } })).toBe(1);
    expect((await load())?.contribution.themes.map(({ id }) => id)).toEqual(scene.content.themeIds);
  });

  it("is thrown away by withdrawing it, also after the deadline", async () => {
    await saveContribution(scene.command, WHILE_OPEN);
    expect(await withdrawContribution(scene.command, "Te weinig mensen", AFTER_DEADLINE)).toEqual({
      ok: true,
      effect: "delete",
    });
    expect(await rowOf()).toBeNull();
  });

  it("keeps the order of themes and replaces them", async () => {
    await saveContribution(scene.command, WHILE_OPEN);
    const themeIds = [...scene.content.themeIds].reverse();
    const content = { ...scene.content, themeIds };
    await saveContribution(
      { ...scene.command, isNew: false, known: await knownNow(), content },
      WHILE_OPEN,
    );
    expect((await load())?.contribution.themes.map(({ id }) => id)).toEqual(themeIds);
  });

  it("takes no theme of another event", async () => {
    const elsewhere = await makeTheme((await makeEvent()).id);
    const content = { ...scene.content, themeIds: [elsewhere.id] };
    expect(await saveContribution({ ...scene.command, content }, WHILE_OPEN)).toEqual({
      ok: false,
      reason: "unknown-theme",
    });
    expect(await rowOf()).toBeNull();
  });
});

describe("partners", () => {
  it("are made from the list, never the gemeente itself, and other kinds stay", async () => {
    await prisma.organisation.update({
      where: { id: scene.organisation.id },
      data: { municipalityCode: "GM0758" },
    });
    const content = { ...scene.content, partnerCodes: ["GM0758", "GM0855"] };
    await saveContribution({ ...scene.command, content }, WHILE_OPEN);
    const region = await makeOrganisation();
    await prisma.contributionPartner.create({
      data: { contributionId: scene.command.contributionId, organisationId: region.id },
    });
    await saveContribution(
      { ...scene.command, isNew: false, known: await knownNow(), content },
      WHILE_OPEN,
    );
    expect((await load())?.contribution.partners.map(({ name }) => name).sort()).toEqual(
      [region.name, "Tilburg"].sort(),
    );
    await prisma.organisation.update({
      where: { id: scene.organisation.id },
      data: { municipalityCode: null },
    });
  });

  it("see what was sent in, not drafts", async () => {
    const content = { ...scene.content, partnerCodes: ["GM0855"] };
    await saveContribution({ ...scene.command, content }, WHILE_OPEN);
    const ofPartner = () => loadOverview(scene.event.slug, "tilburg", WHILE_OPEN);
    expect((await ofPartner())?.shared).toHaveLength(0);
    await submitContribution(
      { ...scene.command, isNew: false, known: await knownNow(), content },
      WHILE_OPEN,
    );
    expect((await ofPartner())?.shared).toHaveLength(1);
    expect((await ofPartner())?.contributions).toHaveLength(0);
  });
});

describe("sending in", () => {
  it("is confirmed by one mail, also when the button is pressed twice", async () => {
    await Promise.all([
      submitContribution(scene.command, WHILE_OPEN),
      submitContribution(scene.command, WHILE_OPEN),
    ]);
    expect(await rowOf()).toMatchObject({ status: "SUBMITTED", submittedAt: WHILE_OPEN });
    const mails = await prisma.outboxMessage.findMany();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      template: "contribution-received",
      toEmail: scene.colleague.email,
      data: { title: scene.content.title, kind: "stand" },
    });
  });

  it("needs everything", async () => {
    const content = { ...scene.content, results: "" };
    expect(await submitContribution({ ...scene.command, content }, WHILE_OPEN)).toEqual({
      ok: false,
      reason: "incomplete",
    });
    expect(await rowOf()).toBeNull();
  });

  it("ends at the deadline, to the minute", async () => {
    const deadline = scene.event.submissionDeadlineAt;
    const late = new Date(deadline.getTime() + 1);
    expect(await submitContribution(scene.command, late)).toEqual({
      ok: false,
      reason: "past-deadline",
    });
    expect((await submitContribution(scene.command, deadline)).ok).toBe(true);
    const change = { ...scene.command, isNew: false, known: await knownNow() };
    expect(await saveContribution(change, late)).toMatchObject({ reason: "past-deadline" });
  });

  it("stays complete when it is changed", async () => {
    await submitContribution(scene.command, WHILE_OPEN);
    const change = { ...scene.command, isNew: false, known: await knownNow() };
    const emptied = { ...change, content: { ...scene.content, story: "" } };
    expect(await saveContribution(emptied, WHILE_OPEN)).toMatchObject({ reason: "incomplete" });
    const better = { ...change, content: { ...scene.content, story: "Drie middagen per week." } };
    expect(await saveContribution(better, WHILE_OPEN)).toMatchObject({ ok: true });
    expect(await rowOf()).toMatchObject({ status: "SUBMITTED", story: "Drie middagen per week." });
  });
});

describe("what was accepted", () => {
  const accept = () =>
    prisma.contribution.update({
      where: { id: scene.command.contributionId },
      data: { status: "ACCEPTED" },
    });

  it("stays the kind it was, and stays accepted when it is changed", async () => {
    await submitContribution(scene.command, WHILE_OPEN);
    await accept();
    const change = { ...scene.command, isNew: false, known: await knownNow() };
    const other = { ...change, content: { ...scene.content, kind: "workshop" as const } };
    expect(await saveContribution(other, WHILE_OPEN)).toMatchObject({ reason: "kind-is-fixed" });
    expect((await submitContribution(change, WHILE_OPEN)).ok).toBe(true);
    expect(await rowOf()).toMatchObject({ status: "ACCEPTED" });
  });

  it("frees its place, its rooms and visitors' routes when it is withdrawn", async () => {
    await submitContribution(scene.command, WHILE_OPEN);
    await accept();
    const { event, organisation } = scene;
    const contributionId = scene.command.contributionId;
    await prisma.standPlace.update({
      where: { id: event.places[0]?.id },
      data: { contributionId },
    });
    const [round, room] = [event.day.rounds[0], event.day.rooms[0]];
    if (!round || !room) throw new Error("the event has a round and a room");
    await makeRun({ contributionId, roundId: round.id, roomId: room.id });
    const { registrationId } = await makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      organisationId: organisation.id,
    });
    const { startsAt, endsAt } = round;
    await prisma.route.create({
      data: {
        registrationId,
        stops: { create: { contributionId, startsAt, endsAt, reason: {} } },
      },
    });
    expect((await load())?.contribution).toMatchObject({
      place: { number: 1, zone: "A" },
      runs: [{ round: 1, room: "Tent 1" }],
    });

    expect(
      await withdrawContribution(scene.command, "Te weinig mensen", AFTER_DEADLINE),
    ).toMatchObject({
      reason: "past-deadline",
    });
    expect(await withdrawContribution(scene.command, "Te weinig mensen", WHILE_OPEN)).toMatchObject(
      { ok: true },
    );
    expect((await load())?.contribution).toMatchObject({
      status: "withdrawn",
      place: null,
      runs: [],
    });
    expect(await prisma.routeStop.count({ where: { contributionId } })).toBe(0);
    const change = { ...scene.command, isNew: false, known: await knownNow() };
    expect(await saveContribution(change, WHILE_OPEN)).toMatchObject({
      reason: "not-yours-to-change",
    });
  });
});

describe("another gemeente", () => {
  it("neither sees, changes, takes over nor withdraws it", async () => {
    await saveContribution(scene.command, WHILE_OPEN);
    const other = await makeOrganisation();
    const colleague = await makeColleague(other.id);
    const theirs = { ...scene.command, organisationSlug: other.slug, userId: colleague.id };
    const notFound = { ok: false, reason: "not-found" };
    expect(await loadContribution(theirs, WHILE_OPEN)).toBeNull();
    const content = { ...scene.content, title: "Overgenomen" };
    for (const isNew of [true, false]) {
      const command = { ...theirs, content, isNew };
      expect(await saveContribution(command, WHILE_OPEN)).toEqual(notFound);
      expect(await submitContribution(command, WHILE_OPEN)).toEqual(notFound);
    }
    expect(await withdrawContribution(theirs, "", WHILE_OPEN)).toEqual(notFound);
    expect(await rowOf()).toMatchObject({ title: scene.content.title, status: "DRAFT" });
  });

  it("nor is it found at another event", async () => {
    await saveContribution(scene.command, WHILE_OPEN);
    const elsewhere = { ...scene.command, eventSlug: (await makeEvent()).slug };
    expect(await loadContribution(elsewhere, WHILE_OPEN)).toBeNull();
  });
});
