import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { knownOf } from "#app/domain/editing/merge.ts";
import {
  emptyContent,
  type ContributionContent,
} from "#app/domain/registration/contribution-content.ts";
import { keepDraft } from "#app/features/contributions/keep-draft.ts";
import { loadContribution } from "#app/features/contributions/load-contribution.ts";
import { saveContribution } from "#app/features/contributions/save-contribution.ts";
import { submitContribution } from "#app/features/contributions/submit-contribution.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeColleague, makeEvent, makeOrganisation, WHILE_OPEN } from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

let scene: Awaited<ReturnType<typeof makeScene>>;

async function makeScene() {
  const event = await makeEvent();
  const organisation = await makeOrganisation();
  const colleague = await makeColleague(organisation.id);
  const address = {
    eventSlug: event.slug,
    organisationSlug: organisation.slug,
    contributionId: randomUUID() as string,
  };
  const content: ContributionContent = {
    ...emptyContent("workshop"),
    title: "Samen een bus inrichten",
    story: "We werken met een plattegrond.",
  };
  const command = {
    ...address,
    content,
    known: knownOf(emptyContent("workshop"), 0),
    userId: colleague.id,
    email: colleague.email,
  };
  const first = await keepDraft(command, WHILE_OPEN);
  if (!first.ok) throw new Error("a draft can be kept");
  return { event, address, command: { ...command, known: first.known, isNew: false }, content };
}

beforeEach(async () => {
  scene = await makeScene();
});

const write = (change: Partial<ContributionContent>, more: object = {}) =>
  saveContribution(
    { ...scene.command, content: { ...scene.content, ...change }, ...more },
    WHILE_OPEN,
  );
const rowNow = () =>
  prisma.contribution.findUniqueOrThrow({ where: { id: scene.address.contributionId } });

describe("two colleagues with the same draft open", () => {
  it("each keep what they wrote in different fields", async () => {
    expect(await write({ summary: "Met een bus de wijk in." })).toMatchObject({ ok: true });
    const second = await write({ results: "Tachtig mensen stapten in." });
    expect(second).toMatchObject({ ok: true, fromOthers: ["summary"] });
    expect(await rowNow()).toMatchObject({
      summary: "Met een bus de wijk in.",
      results: "Tachtig mensen stapten in.",
      version: 3,
    });
  });

  it("never overwrite each other in the same field, not even at the same moment", async () => {
    const both = await Promise.all([
      write({ story: "Versie een." }),
      write({ story: "Versie twee." }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = both.find(({ ok }) => !ok);
    if (!refused || refused.ok || refused.reason !== "changed-meanwhile") {
      throw new Error("the second of the two hears that the first was there");
    }
    const { story } = await rowNow();
    expect(refused.clashes).toEqual(["story"]);
    expect(refused.theirs.story).toBe(story);
    expect([refused.mine.story, story].sort()).toEqual(["Versie een.", "Versie twee."]);
  });

  it("let the second choose: their own words, or what is there", async () => {
    await write({ story: "Van de eerste.", audience: "Wijkteams" });
    const mine = { story: "Van de tweede.", audience: "Consulenten" };
    const refused = await write(mine);
    if (refused.ok || refused.reason !== "changed-meanwhile") throw new Error("they clash");
    const known = refused.known;
    expect(await write(mine, { known, yields: ["audience"] })).toMatchObject({ ok: true });
    expect(await rowNow()).toMatchObject({ story: "Van de tweede.", audience: "Wijkteams" });
  });

  it("does not send in what somebody else changed underneath", async () => {
    await write({ story: "Van de eerste." });
    const content = { ...scene.content, story: "Van de tweede." };
    const sent = await submitContribution({ ...scene.command, content }, WHILE_OPEN);
    expect(sent).toMatchObject({ ok: false, reason: "changed-meanwhile" });
    expect(await rowNow()).toMatchObject({ status: "DRAFT", story: "Van de eerste." });
  });

  it("agree about lists too: themes, presenters, needs", async () => {
    const [round] = scene.event.day.rounds;
    if (!round) throw new Error("the event has a round");
    const presenters = [
      { label: "Wijkconsulent", wishes: [{ roundId: round.id, kind: "preferred" as const }] },
    ];
    const needs = { table: false, power: true, screen: false, other: "" };
    expect(await write({ presenters })).toMatchObject({ ok: true });
    expect(await write({ needs })).toMatchObject({ ok: true });
    const page = await loadContribution(scene.address, WHILE_OPEN);
    expect(page?.contribution).toMatchObject({ presenters, needs });
    expect(await write({ presenters: [{ label: "Iemand anders", wishes: [] }] })).toMatchObject({
      clashes: ["presenters"],
    });
  });
});

describe("keeping what is typed", () => {
  it("changes nothing the second time the same arrives", async () => {
    const typed = { ...scene.command, content: { ...scene.content, summary: "Half een z" } };
    expect(await keepDraft(typed, WHILE_OPEN)).toMatchObject({ ok: true, version: 2 });
    // The answer was lost on the way, so it comes again with what was known before.
    expect(await keepDraft(typed, WHILE_OPEN)).toMatchObject({ ok: true, version: 2 });
    expect((await rowNow()).version).toBe(2);
  });

  it("leaves parts that cannot be read as they were, and an empty title", async () => {
    const content = { ...scene.content, title: "", maxGroup: null, audience: "Wijkteams" };
    await write({ maxGroup: 20 });
    const kept = await keepDraft({ ...scene.command, content, unread: ["maxGroup"] }, WHILE_OPEN);
    expect(kept).toMatchObject({ ok: true });
    expect(await rowNow()).toMatchObject({
      title: "Samen een bus inrichten",
      maxGroup: 20,
      audience: "Wijkteams",
    });
  });

  it("needs a title to begin, and an id that a form can bring", async () => {
    const begin = { ...scene.command, contributionId: randomUUID() as string };
    const untitled = { ...begin, content: { ...scene.content, title: "" } };
    expect(await keepDraft(untitled, WHILE_OPEN)).toMatchObject({ reason: "no-title" });
    const elsewhere = { ...begin, contributionId: "zelfbedacht" };
    expect(await keepDraft(elsewhere, WHILE_OPEN)).toMatchObject({ reason: "not-found" });
  });

  it("leaves what was sent in to the button", async () => {
    await prisma.contribution.update({
      where: { id: scene.address.contributionId },
      data: { status: "SUBMITTED" },
    });
    const typed = { ...scene.command, content: { ...scene.content, story: "Half een z" } };
    expect(await keepDraft(typed, WHILE_OPEN)).toMatchObject({ reason: "no-draft" });
  });

  it("takes no days or rounds of another event", async () => {
    const other = await makeEvent();
    const [round] = other.day.rounds;
    const wishes = [{ roundId: round?.id ?? "", kind: "impossible" as const }];
    await write({ dayIds: [other.day.id], presenters: [{ label: "Iemand", wishes }] });
    const page = await loadContribution(scene.address, WHILE_OPEN);
    expect(page?.contribution).toMatchObject({
      dayIds: [],
      presenters: [{ label: "Iemand", wishes: [] }],
    });
  });
});
