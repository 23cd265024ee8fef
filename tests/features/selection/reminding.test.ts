import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { EXTRAS, TASKS } from "#app/domain/registration/checklist.ts";
import { loadContribution } from "#app/features/contributions/load-contribution.ts";
import { remindDueDrafts } from "#app/features/selection/remind-drafts.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makePerson,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

// The deadline of the event of the factories is the evening of 12 March.
const morning = (day: number) => new Date(`2027-03-${String(day).padStart(2, "0")}T08:00:00+01:00`);

beforeAll(async () => {
  await queue();
});

beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  await prisma.contribution.deleteMany();
});

async function makeDraft(options: { createdAt?: Date; withOwner?: boolean } = {}) {
  const event = await makeEvent();
  const organisation = await makeOrganisation();
  const owner = await makePerson();
  const { id } = await makeContribution({
    ...{ eventId: event.id, organisationId: organisation.id, status: "DRAFT", results: "" },
    ownerId: options.withOwner === false ? undefined : owner.id,
  });
  const createdAt = options.createdAt ?? new Date("2027-02-01T12:00:00Z");
  await prisma.contribution.update({ where: { id }, data: { createdAt } });
  return { id, owner, organisation, eventId: event.id };
}

const mails = () => prisma.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });

describe("the daily reminder of drafts", () => {
  it("goes seven and two days before the deadline, once each", async () => {
    const { owner } = await makeDraft();
    const written = [];
    for (const day of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      written.push([day, await remindDueDrafts(morning(day))]);
    }
    expect(written.filter(([, count]) => count !== 0)).toEqual([
      [5, 1],
      [10, 1],
    ]);
    const sent = await mails();
    expect(sent.map(({ toEmail }) => toEmail)).toEqual([owner.email, owner.email]);
    const { text } = sent[0]?.data as { text: string };
    expect(text).toContain("vrijdag 12 maart");
    expect(text).toContain("- Vertel wat het oplevert");
  });

  it("has all that the form still asks: what a workshop needs, on which days, and what may be added", async () => {
    const { id, eventId, organisation } = await makeDraft();
    const {
      eventId: _,
      id: __,
      ...day
    } = await prisma.locationDay.findFirstOrThrow({ where: { eventId } });
    await prisma.locationDay.create({ data: { ...day, eventId, town: "Zwolle" } });
    await prisma.contribution.update({ where: { id }, data: { kind: "WORKSHOP", title: "" } });
    await remindDueDrafts(morning(5));
    const { text } = (await mails())[0]?.data as { text: string };

    const { slug: eventSlug } = await prisma.event.findUniqueOrThrow({ where: { id: eventId } });
    const address = { eventSlug, organisationSlug: organisation.slug, contributionId: id };
    const form = await loadContribution(address, morning(5));
    const asked = [
      ...(form?.missing ?? []).map((field) => TASKS[field]),
      ...(form?.couldAdd ?? []).map((part) => EXTRAS[part]),
    ];
    expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual(
      asked.map((line) => `- ${line}`),
    );
    for (const task of [TASKS.days, TASKS.workshopForm, TASKS.minutes, TASKS.maxGroup]) {
      expect(asked).toContain(task);
    }
    expect(asked).toContain(EXTRAS.presenters);
  });

  it("reminds once when it runs twice at the same moment", async () => {
    await makeDraft();
    await Promise.all([remindDueDrafts(morning(5)), remindDueDrafts(morning(5))]);
    expect(await mails()).toHaveLength(1);
  });

  it("writes to the contact when the owner is gone, and to nobody when nobody is left", async () => {
    const { organisation } = await makeDraft({ withOwner: false });
    expect(await remindDueDrafts(morning(5))).toBe(0);
    const contact = await makeColleague(organisation.id);
    expect(await remindDueDrafts(morning(6))).toBe(1);
    expect(await mails()).toMatchObject([{ toEmail: contact.email }]);
  });

  it("leaves alone what was sent in", async () => {
    const { id } = await makeDraft();
    await prisma.contribution.update({ where: { id }, data: { status: "SUBMITTED" } });
    expect(await remindDueDrafts(morning(5))).toBe(0);
  });
});
