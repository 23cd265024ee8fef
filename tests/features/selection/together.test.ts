import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { LETTERS } from "#app/domain/selection/letter.ts";
import { NO_FILTER } from "#app/domain/selection/selection-filter.ts";
import { findEvent } from "#app/db/events.ts";
import type { Event } from "#app/domain/events/event.ts";
import { decideMany } from "#app/features/selection/decide-many.ts";
import { prepareMany } from "#app/features/selection/prepare-many.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeOrganiser,
  makePerson,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

const now = new Date("2027-02-20T12:00:00Z");
let event: Event;
let decidedById: string;

beforeAll(async () => {
  await queue();
});

beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  const { slug } = await makeEvent();
  const found = await findEvent(slug);
  if (!found) throw new Error("the event was just made");
  event = found;
  decidedById = (await makeOrganiser(event.id)).id;
});

type Status = "DRAFT" | "SUBMITTED" | "ACCEPTED" | "WITHDRAWN";

async function make(status: Status, title: string, more: { results?: string } = {}) {
  const [organisation, owner] = [await makeOrganisation(), await makePerson()];
  return makeContribution({
    ...{ eventId: event.id, organisationId: organisation.id, ownerId: owner.id },
    ...{ status, title, ...more },
  });
}

const mails = () => prisma.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });

const statuses = async () => {
  const rows = await prisma.contribution.findMany({ where: { eventId: event.id } });
  return Object.fromEntries(rows.map(({ title, status }) => [title, status]));
};

describe("deciding on many at once", () => {
  it("shows what it would come to, and changes nothing", async () => {
    for (const title of ["Een", "Twee", "Drie", "Vier"]) await make("SUBMITTED", title);
    await make("WITHDRAWN", "Weg");
    await make("DRAFT", "Concept");
    const wanted = { filter: NO_FILTER, userId: (await makePerson()).id };
    const prepared = await prepareMany(event, "accept", { wanted, letter: LETTERS.accept });
    expect(prepared.titles.sort()).toEqual(["Drie", "Een", "Twee", "Vier"]);
    expect(prepared.refused).toEqual([{ title: "Weg", reason: "withdrawn" }]);
    expect(prepared.examples).toHaveLength(3);
    for (const { title, letter } of prepared.examples) {
      expect(letter.subject).toBe(`Op het programma: ${title}`);
    }
    expect(Object.values(await statuses())).not.toContain("ACCEPTED");
    expect(await mails()).toEqual([]);
  });

  it("decides and mails each with its own name", async () => {
    const ids = [];
    for (const title of ["Een", "Twee"]) ids.push((await make("SUBMITTED", title)).id);
    const letter = { subject: "Nieuws: {titel}", text: "Dag {gemeente}" };
    const { rows } = await prepareMany(event, "waitlist", { wanted: { ids }, letter });
    const done = await decideMany({ event, action: "waitlist", rows, letter, decidedById }, now);
    expect(done).toEqual({ done: 2, mailed: 2, refused: [] });
    expect(await statuses()).toEqual({ Een: "WAITLISTED", Twee: "WAITLISTED" });
    const subjects = (await mails()).map(({ data }) => (data as { subject: string }).subject);
    expect(subjects.sort()).toEqual(["Nieuws: Een", "Nieuws: Twee"]);
  });

  it("leaves out what changed meanwhile, and says which and why", async () => {
    const [stays, edited, withdrawn] = [
      await make("SUBMITTED", "Blijft"),
      await make("SUBMITTED", "Aangepast"),
      await make("SUBMITTED", "Teruggetrokken"),
    ];
    const wanted = { ids: [stays.id, edited.id, withdrawn.id] };
    const letter = LETTERS.accept;
    const { rows } = await prepareMany(event, "accept", { wanted, letter });
    await prisma.contribution.update({ where: { id: edited.id }, data: { version: 1 } });
    const where = { id: withdrawn.id };
    await prisma.contribution.update({ where, data: { status: "WITHDRAWN" } });

    const done = await decideMany({ event, action: "accept", rows, letter, decidedById }, now);
    expect(done).toMatchObject({ done: 1, mailed: 1 });
    expect(done.refused.map(({ title, answer }) => [title, answer.reason]).sort()).toEqual([
      ["Aangepast", "changed"],
      ["Teruggetrokken", "withdrawn"],
    ]);
    expect(await statuses()).toMatchObject({ Blijft: "ACCEPTED", Aangepast: "SUBMITTED" });
  });

  it("lets two organisers press at once, and sends each mail once", async () => {
    const ids = [];
    for (const title of ["Een", "Twee", "Drie"]) ids.push((await make("SUBMITTED", title)).id);
    const letter = LETTERS.decline;
    const { rows } = await prepareMany(event, "decline", { wanted: { ids }, letter });
    const asked = { event, action: "decline" as const, rows, letter, decidedById };
    const [a, b] = await Promise.all([decideMany(asked, now), decideMany(asked, now)]);
    expect(a.done + b.done).toBe(3);
    expect([...a.refused, ...b.refused].map(({ answer }) => answer.reason)).toEqual([
      "already",
      "already",
      "already",
    ]);
    expect(await mails()).toHaveLength(3);
  });

  it("keeps the mark of what was seen when the letters are shown again", async () => {
    const { id } = await make("SUBMITTED", "Een");
    const letter = LETTERS.accept;
    const first = await prepareMany(event, "accept", { wanted: { ids: [id] }, letter });
    await prisma.contribution.update({ where: { id }, data: { version: 1 } });
    const again = await prepareMany(event, "accept", { wanted: { marks: first.rows }, letter });
    expect(again.rows).toEqual(first.rows);
  });

  it("touches nothing of another event", async () => {
    const elsewhere = await makeEvent();
    const organisation = await makeOrganisation();
    const { id } = await makeContribution({
      ...{ eventId: elsewhere.id, organisationId: organisation.id, status: "SUBMITTED" },
    });
    const asked = {
      event,
      action: "accept" as const,
      rows: [`${id}~submitted.0`],
      letter: null,
      decidedById,
    };
    const { done, refused } = await decideMany(asked, now);
    expect(done).toBe(0);
    expect(refused).toEqual([{ title: "", answer: { ok: false, reason: "not-found" } }]);
  });

  it("reminds drafts of what is still missing, each once", async () => {
    const draft = await make("DRAFT", "Half af", { results: "" });
    const sent = await make("SUBMITTED", "Al ingediend");
    const wanted = { ids: [draft.id, sent.id] };
    const letter = LETTERS.remind;
    const prepared = await prepareMany(event, "remind", { wanted, letter });
    expect(prepared.refused).toEqual([{ title: "Al ingediend", reason: "not-a-draft" }]);
    expect(prepared.examples[0]?.letter.text).toContain("- Vertel wat het oplevert");
    const asked = { event, action: "remind" as const, rows: prepared.rows, letter, decidedById };
    expect(await decideMany(asked, now)).toMatchObject({ done: 1, mailed: 1 });
    const again = await decideMany(asked, now);
    expect(again.refused.map(({ answer }) => answer.reason)).toEqual(["reminded"]);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ template: "contribution-reminder" });
    const row = await prisma.contribution.findUniqueOrThrow({ where: { id: draft.id } });
    expect(row).toMatchObject({ status: "DRAFT", remindedAt: now });
  });
});
