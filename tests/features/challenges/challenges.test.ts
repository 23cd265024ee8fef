import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { knownOf } from "#app/domain/editing/merge.ts";
import { challengeContent, type ChallengeContent } from "#app/domain/registration/challenge.ts";
import { removeChallenge } from "#app/features/challenges/delete-challenge.ts";
import { loadChallenge } from "#app/features/challenges/load-challenge.ts";
import { saveChallenge } from "#app/features/challenges/save-challenge.ts";
import { loadOverview } from "#app/features/organisations/load-overview.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  AFTER_DEADLINE,
  makeChallenge,
  makeColleague,
  makeEvent,
  makeOrganisation,
  makeTheme,
  makeVisitor,
  WHILE_OPEN,
} from "#tests/factories.ts";

useTestDatabase();

const AFTER_THE_DAY = new Date("2027-05-21T12:00:00+02:00");
let scene: Awaited<ReturnType<typeof makeScene>>;

async function makeScene() {
  const event = await makeEvent();
  const organisation = await makeOrganisation();
  const colleague = await makeColleague(organisation.id);
  const theme = await makeTheme(event.id);
  const content: ChallengeContent = {
    title: "Jongeren komen te laat in beeld",
    text: "We horen pas van ze als de schuld te hoog is.",
    inHouse: "Een jongerenwerker die iedereen kent.",
    toSow: "Een plek waar je zonder afspraak binnenloopt.",
    visibility: "private",
    themeIds: [theme.id],
  };
  const command = {
    eventSlug: event.slug,
    organisationSlug: organisation.slug,
    challengeId: randomUUID() as string,
    isNew: true,
    content,
    known: knownOf({ ...content, title: "", text: "", inHouse: "", toSow: "", themeIds: [] }, 0),
    userId: colleague.id,
  };
  return { event, organisation, colleague, content, command };
}

beforeEach(async () => {
  scene = await makeScene();
});

/** What a form knows that was just opened. */
async function knownNow() {
  const page = await loadChallenge(scene.command, WHILE_OPEN);
  if (!page) throw new Error("the challenge is there");
  return knownOf(challengeContent(page.challenge), page.challenge.version);
}
const overview = () => loadOverview(scene.event.slug, scene.organisation.slug, WHILE_OPEN);
const count = () => prisma.challenge.count({ where: { eventId: scene.event.id } });

describe("a challenge", () => {
  it("is kept once, changed by any colleague, and deleted", async () => {
    await Promise.all([
      saveChallenge(scene.command, WHILE_OPEN),
      saveChallenge(scene.command, WHILE_OPEN),
    ]);
    expect(await count()).toBe(1);
    const other = await makeColleague(scene.organisation.id);
    const content = { ...scene.content, visibility: "public" as const, themeIds: [] };
    const change = {
      ...scene.command,
      isNew: false,
      known: await knownNow(),
      userId: other.id,
      content,
    };
    expect(await saveChallenge(change, WHILE_OPEN)).toEqual({ ok: true });
    expect((await loadChallenge(scene.command, WHILE_OPEN))?.challenge).toMatchObject({
      visibility: "public",
      themes: [],
    });
    expect(await removeChallenge(scene.command)).toEqual({ ok: true });
    expect(await removeChallenge(scene.command)).toMatchObject({ ok: false });
    expect(await count()).toBe(0);
  });

  it("may come after the deadline for stands, until the day is over; may always go", async () => {
    expect(await saveChallenge(scene.command, AFTER_DEADLINE)).toEqual({ ok: true });
    const change = { ...scene.command, isNew: false, known: await knownNow() };
    expect(await saveChallenge(change, AFTER_THE_DAY)).toEqual({ ok: false, reason: "event-over" });
    expect(await removeChallenge(scene.command)).toEqual({ ok: true });
  });

  it("takes no theme of another event, and leaves nothing behind", async () => {
    const elsewhere = await makeTheme((await makeEvent()).id);
    const content = { ...scene.content, themeIds: [elsewhere.id] };
    expect(await saveChallenge({ ...scene.command, content }, WHILE_OPEN)).toEqual({
      ok: false,
      reason: "unknown-theme",
    });
    expect(await count()).toBe(0);
  });
});

describe("two colleagues with the same challenge open", () => {
  it("join what they changed apart, and choose where they changed the same", async () => {
    await saveChallenge(scene.command, WHILE_OPEN);
    const opened = { ...scene.command, isNew: false, known: await knownNow() };
    const change = (part: Partial<ChallengeContent>, more: object = {}) =>
      saveChallenge({ ...opened, content: { ...scene.content, ...part }, ...more }, WHILE_OPEN);
    await change({ inHouse: "Een buurthuis dat leegstaat." });
    expect(await change({ toSow: "Tijd." })).toEqual({ ok: true });
    const mine = { inHouse: "Een jongerencentrum." };
    const refused = await change(mine);
    if (refused.ok || refused.reason !== "changed-meanwhile") throw new Error("they clash");
    expect(refused).toMatchObject({
      clashes: ["inHouse"],
      theirs: { inHouse: "Een buurthuis dat leegstaat.", toSow: "Tijd." },
    });
    expect(await change(mine, { known: refused.known })).toEqual({ ok: true });
    expect((await loadChallenge(scene.command, WHILE_OPEN))?.challenge).toMatchObject({
      inHouse: "Een jongerencentrum.",
      toSow: "Tijd.",
    });
  });
});

describe("whose it is", () => {
  it("is no other gemeente's", async () => {
    await saveChallenge(scene.command, WHILE_OPEN);
    const other = await makeOrganisation();
    const colleague = await makeColleague(other.id);
    const theirs = { ...scene.command, organisationSlug: other.slug, userId: colleague.id };
    expect(await loadChallenge(theirs, WHILE_OPEN)).toBeNull();
    for (const isNew of [true, false]) {
      const command = { ...theirs, isNew, content: { ...scene.content, title: "Overgenomen" } };
      expect(await saveChallenge(command, WHILE_OPEN)).toEqual({ ok: false, reason: "not-found" });
    }
    expect(await removeChallenge(theirs)).toEqual({ ok: false, reason: "not-found" });
    expect((await overview())?.challenges).toMatchObject([{ title: scene.content.title }]);
  });

  it("what a visitor from the same gemeente brought stays the visitor's", async () => {
    const { event, organisation } = scene;
    const visitor = await makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      organisationId: organisation.id,
    });
    const ids = { eventId: event.id, organisationId: organisation.id };
    const brought = await makeChallenge({ ...ids, ownerId: visitor.userId });
    expect((await overview())?.challenges).toEqual([]);
    const address = { ...scene.command, challengeId: brought.id };
    expect(await loadChallenge(address, WHILE_OPEN)).toBeNull();
    expect(await removeChallenge(address)).toMatchObject({ ok: false });
    expect(await saveChallenge({ ...address, isNew: true }, WHILE_OPEN)).toMatchObject({
      reason: "not-found",
    });
  });
});
