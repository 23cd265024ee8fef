import { beforeEach, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findEvent } from "#app/db/events.ts";
import { deletePastTerm } from "#app/db/personal-data.ts";
import { loadFrontPage } from "#app/features/front-page/load-front-page.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent, makeOrganisation, WHILE_OPEN } from "#tests/factories.ts";

useTestDatabase();

const AFTER = new Date("2027-08-01T12:00:00Z");
const MAILED = new Date("2027-05-25T09:00:00Z");

let slug: string;
let runId: string;

beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  const event = await makeEvent();
  slug = event.slug;
  const run = await prisma.matchRun.create({
    data: { eventId: event.id, summary: {}, unmatched: [] },
  });
  runId = run.id;
});

/** Two gemeenten that were introduced, of which one told this. */
async function introduce(outcome: "SPOKEN" | "VISITED", mail: "SENT" | "QUEUED" = "SENT") {
  const [a, b] = [await makeOrganisation(), await makeOrganisation()].sort((one, two) =>
    one.id < two.id ? -1 : 1,
  );
  const people = await Promise.all(
    [a, b].map(async (side, index) => {
      const id = side?.id ?? "";
      const user = await prisma.user.create({ data: { email: `contact@${id}.example` } });
      return { organisationId: id, userId: user.id, outcome: index === 0 ? outcome : null };
    }),
  );
  const match = await prisma.match.create({
    data: {
      ...{ runId, aId: a?.id ?? "", bId: b?.id ?? "", score: 0.8, status: "APPROVED", reasons: [] },
      introduction: {
        create: {
          ...{ way: "STRAIGHT", status: "INTRODUCED", introducedAt: MAILED },
          people: { create: people },
        },
      },
    },
    include: { introduction: true },
  });
  const introductionId = match.introduction?.id ?? "";
  await prisma.outboxMessage.createMany({
    data: people.map(({ userId }) => ({
      ...{ dedupeKey: `introduction:${introductionId}:${userId}`, template: "introduction" },
      ...{ data: {}, toEmail: "contact@goes.example", introductionId, userId },
      ...{ messageId: `${userId}@parade.example`, status: mail, createdAt: MAILED },
    })),
  });
}

async function outcomesAt(now: Date) {
  const event = await findEvent(slug);
  if (!event) throw new Error("the event was made just now");
  return (await loadFrontPage(event, now)).outcomes;
}

it("tells everybody after the day what came of it, and keeps telling when the mails are gone", async () => {
  for (const _ of [1, 2, 3, 4, 5]) await introduce("SPOKEN");
  await introduce("VISITED");
  const told = [
    { step: "sent", count: 6 },
    { step: "spoken", count: 6 },
  ];
  expect(await outcomesAt(AFTER)).toEqual(told);
  expect(await outcomesAt(WHILE_OPEN)).toEqual([]);
  await deletePastTerm(new Date("2029-01-01T00:00:00Z"));
  expect(await prisma.outboxMessage.count()).toBe(0);
  expect(await outcomesAt(AFTER)).toEqual(told);
});

it("counts no introduction of which a mail did not leave", async () => {
  for (const _ of [1, 2, 3, 4]) await introduce("SPOKEN");
  await introduce("SPOKEN", "QUEUED");
  expect(await outcomesAt(AFTER)).toEqual([]);
});
