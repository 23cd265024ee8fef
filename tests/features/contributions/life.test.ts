import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { knownOf } from "#app/domain/editing/merge.ts";
import { contributionContent } from "#app/domain/registration/contribution-content.ts";
import { loadInterest } from "#app/features/contributions/interest.ts";
import { loadContribution } from "#app/features/contributions/load-contribution.ts";
import { loadPreview } from "#app/features/contributions/load-preview.ts";
import { saveContribution } from "#app/features/contributions/save-contribution.ts";
import { submitContribution } from "#app/features/contributions/submit-contribution.ts";
import { withdrawContribution } from "#app/features/contributions/withdraw-contribution.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  AFTER_DEADLINE,
  makeChallenge,
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
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
  const theme = await makeTheme(event.id);
  const contribution = await makeContribution({
    eventId: event.id,
    organisationId: organisation.id,
    ownerId: colleague.id,
    status: "DRAFT",
    themeIds: [theme.id],
  });
  const address = {
    eventSlug: event.slug,
    organisationSlug: organisation.slug,
    contributionId: contribution.id,
  };
  return { event, organisation, colleague, theme, address };
}

beforeEach(async () => {
  scene = await makeScene();
});

const standsAt = (status: "SUBMITTED" | "CHANGES_ASKED" | "WAITLISTED") =>
  prisma.contribution.update({
    where: { id: scene.address.contributionId },
    data: { status, changesAsked: "Noem een cijfer." },
  });
const rowNow = () =>
  prisma.contribution.findUniqueOrThrow({ where: { id: scene.address.contributionId } });

async function commandNow(change: { results?: string } = {}) {
  const page = await loadContribution(scene.address, WHILE_OPEN);
  if (!page) throw new Error("the contribution is there");
  const content = contributionContent(page.contribution);
  return {
    ...scene.address,
    isNew: false,
    known: knownOf(content, page.contribution.version),
    content: { ...content, ...change },
    userId: scene.colleague.id,
    email: scene.colleague.email,
  };
}

describe("what an organiser asked to change", () => {
  it("is changed bit by bit, sent in again and confirmed again, also after the deadline", async () => {
    await submitContribution(await commandNow(), WHILE_OPEN);
    await standsAt("CHANGES_ASKED");
    const page = await loadContribution(scene.address, AFTER_DEADLINE);
    expect(page).toMatchObject({
      mayChange: true,
      contribution: { changesAsked: "Noem een cijfer." },
    });
    const empty = await commandNow({ results: "" });
    expect(await saveContribution(empty, AFTER_DEADLINE)).toMatchObject({
      ok: true,
      missing: ["results"],
    });
    expect(await submitContribution(await commandNow(), AFTER_DEADLINE)).toMatchObject({
      reason: "incomplete",
    });
    const better = await commandNow({ results: "Tachtig mensen." });
    await submitContribution(better, AFTER_DEADLINE);
    await submitContribution(better, AFTER_DEADLINE);
    expect(await rowNow()).toMatchObject({ status: "SUBMITTED", results: "Tachtig mensen." });
    const mails = await prisma.outboxMessage.count({ where: { toEmail: scene.colleague.email } });
    expect(mails).toBe(2);
  });
});

describe("withdrawing", () => {
  it("tells the organisers why, and needs that", async () => {
    await standsAt("WAITLISTED");
    expect(await withdrawContribution(scene.address, "", WHILE_OPEN)).toEqual({
      ok: false,
      reason: "no-reason",
    });
    await withdrawContribution(scene.address, "De wethouder wil wachten.", WHILE_OPEN);
    expect(await rowNow()).toMatchObject({
      status: "WITHDRAWN",
      withdrawnReason: "De wethouder wil wachten.",
    });
  });
});

describe("days", () => {
  it("have to be chosen when there are several", async () => {
    const { eventId, id, ...day } = await prisma.locationDay.findFirstOrThrow({
      where: { eventId: scene.event.id },
    });
    const other = await prisma.locationDay.create({ data: { ...day, eventId, town: "Almelo" } });
    const command = await commandNow();
    expect(await submitContribution(command, WHILE_OPEN)).toMatchObject({ reason: "incomplete" });
    const dayIds = [id, other.id].sort();
    const content = { ...command.content, dayIds };
    expect(await submitContribution({ ...command, content }, WHILE_OPEN)).toMatchObject({
      ok: true,
    });
    const page = await loadContribution(scene.address, WHILE_OPEN);
    expect(page?.contribution.dayIds).toEqual(dayIds);
  });
});

describe("the preview", () => {
  it("is for the gemeente itself, and for its partners once it was sent in", async () => {
    const partner = await makeOrganisation();
    const stranger = await makeOrganisation();
    const { contributionId } = scene.address;
    await prisma.contributionPartner.create({
      data: { contributionId, organisationId: partner.id },
    });
    const asSeenBy = ({ slug }: { slug: string }) =>
      loadPreview({ ...scene.address, organisationSlug: slug });
    expect(await asSeenBy(scene.organisation)).toMatchObject({ isOwn: true });
    expect(await asSeenBy(partner)).toBeNull();
    await standsAt("SUBMITTED");
    expect(await asSeenBy(partner)).toMatchObject({ isOwn: false });
    expect(await asSeenBy(stranger)).toBeNull();
  });
});

describe("who is looking for this", () => {
  const interest = () => loadInterest(scene.address, [scene.theme]);

  async function visitors(count: number, organisationId: string) {
    for (let index = 0; index < count; index += 1) {
      await makeVisitor({
        eventId: scene.event.id,
        eventSlug: scene.event.slug,
        locationDayId: scene.event.day.id,
        organisationId,
        themeIds: [scene.theme.id],
      });
    }
  }

  it("grows with the registrations, and never points at four or fewer", async () => {
    const elsewhere = await makeOrganisation();
    await visitors(6, scene.organisation.id);
    await visitors(4, elsewhere.id);
    expect(await interest()).toEqual([
      { name: scene.theme.name, visitors: "minder dan vijf", challenges: "minder dan vijf" },
    ]);
    await visitors(1, elsewhere.id);
    expect(await interest()).toMatchObject([{ visitors: "5" }]);
  });

  it("counts gemeenten that struggle with it once, and no private challenges", async () => {
    const { id: eventId } = scene.event;
    const themeIds = [scene.theme.id];
    for (let index = 0; index < 5; index += 1) {
      const { id: organisationId } = await makeOrganisation();
      await makeChallenge({ eventId, organisationId, themeIds });
      await makeChallenge({ eventId, organisationId, themeIds, visibility: "PUBLIC" });
    }
    const { id: organisationId } = await makeOrganisation();
    await makeChallenge({ eventId, organisationId, themeIds, visibility: "PRIVATE" });
    expect(await interest()).toMatchObject([{ challenges: "5" }]);
  });
});
