import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { approveMatch } from "#app/features/introductions/approve-match.ts";
import type { PickedPeople } from "#app/features/introductions/people-of-match.ts";
import { decideMatches } from "#app/features/introductions/decide-matches.ts";
import { holdMatch, releaseMatch } from "#app/features/introductions/hold-match.ts";
import { withdrawFromIntroductions } from "#app/features/registration/withdraw-consent.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeColleague, makeConsent, makeEvent, makeOrganiser } from "#tests/factories.ts";
import { DEBT_ASKED, DEBT_SHOWN, makeGemeente, type Gemeente } from "../matching/scene.ts";
import { jobsFor, startDelivery } from "../outbox/mail-server.ts";
import { propose } from "./proposal.ts";

useTestDatabase();
beforeAll(async () => void (await queue()));
afterAll(stopQueue);

const now = new Date("2027-05-21T12:00:00Z");
let event: Awaited<ReturnType<typeof makeEvent>>;
let organiserId: string;

beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  event = await makeEvent();
  organiserId = (await makeOrganiser(event.id)).id;
});

const toClose: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

const approve = (matchId: string, picked?: PickedPeople) =>
  approveMatch({ matchId, eventSlug: event.slug, by: organiserId, picked }, now);

/** The choice of a person for one gemeente, whichever side of the match it is on. */
async function pick(matchId: string, organisationId: string, userId: string) {
  const match = await prisma.match.findUniqueOrThrow({ where: { id: matchId } });
  return match.aId === organisationId ? { a: userId } : { b: userId };
}

const mails = () => prisma.outboxMessage.findMany({ orderBy: { toEmail: "asc" } });

async function namedFor(organisationId: string): Promise<string | undefined> {
  const people = await prisma.introductionPerson.findMany({ where: { organisationId } });
  expect(people).toHaveLength(1);
  return people[0]?.userId;
}

async function colleagueWhoAgrees(organisationId: string) {
  const colleague = await makeColleague(organisationId);
  await makeConsent(colleague.id, event.slug);
  return colleague;
}

async function deliverAll() {
  const delivery = await startDelivery();
  toClose.push(delivery.close);
  for (const { id } of await mails()) await delivery.deliver(id);
  return Promise.all(delivery.taken.map((text) => PostalMime.parse(text)));
}

describe("approving a match", () => {
  it("names two people who agreed and sends each one mail with both in To", async () => {
    const { matchId, shows, asks } = await propose(event);
    const approved = await approve(matchId);
    expect(approved).toMatchObject({ ok: true });
    const people = await prisma.introductionPerson.findMany({
      where: { introduction: { matchId } },
    });
    expect(people.map(({ organisationId, userId }) => [organisationId, userId]).sort()).toEqual(
      [
        [shows.id, shows.contact.id],
        [asks.id, asks.contact.id],
      ].sort(),
    );
    const match = await prisma.match.findUniqueOrThrow({ where: { id: matchId } });
    expect(match).toMatchObject({ status: "APPROVED", decidedById: organiserId, decidedAt: now });

    const both = [shows.contact.email, asks.contact.email].sort();
    const waiting = await mails();
    expect(waiting.map(({ toEmail }) => toEmail)).toEqual(both);
    for (const { id } of waiting) expect(await jobsFor(id)).toEqual([0]);
    const sent = await deliverAll();
    expect(sent).toHaveLength(2);
    for (const mail of sent) {
      expect(mail.to?.map(({ address }) => address ?? "").sort()).toEqual(both);
      expect(mail.subject).toContain(asks.name);
      for (const words of [shows.name, asks.name, DEBT_SHOWN.title, DEBT_ASKED.title]) {
        expect(mail.text).toContain(words);
      }
    }
    expect((await mails()).map(({ status }) => status)).toEqual(["SENT", "SENT"]);
  });

  it("counts once under ten approvals at the same moment", async () => {
    const { matchId } = await propose(event);
    const all = await Promise.all(Array.from({ length: 10 }, () => approve(matchId)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 9 }, () => ({ ok: false, reason: "already-approved" })),
    );
    expect(await prisma.introduction.count({ where: { matchId } })).toBe(1);
    expect(await mails()).toHaveLength(2);
  });

  it("saves nothing when one of the two mails cannot be written down", async () => {
    const { matchId, asks } = await propose(event);
    const refused = `alter table "OutboxMessage" add constraint "not_this_one"
      check ("toEmail" <> '${asks.contact.email}')`;
    await prisma.$executeRawUnsafe(refused);
    try {
      await expect(approve(matchId)).rejects.toThrow();
    } finally {
      await prisma.$executeRaw`alter table "OutboxMessage" drop constraint "not_this_one"`;
    }
    expect(await prisma.introduction.count({ where: { matchId } })).toBe(0);
    expect(await mails()).toEqual([]);
    expect((await approve(matchId)).ok).toBe(true);
  });

  it("is not found at another event, and not held or released once approved", async () => {
    const { matchId } = await propose(event);
    const { slug: eventSlug } = await makeEvent();
    const elsewhere = { matchId, eventSlug, by: organiserId };
    const notFound = { ok: false, reason: "not-found" };
    expect(await approveMatch(elsewhere, now)).toEqual(notFound);
    expect(await holdMatch({ ...elsewhere, why: null }, now)).toEqual(notFound);
    expect(await releaseMatch(elsewhere)).toEqual(notFound);
    await approve(matchId);
    const here = { ...elsewhere, eventSlug: event.slug };
    const approved = { ok: false, reason: "already-approved" };
    expect(await holdMatch({ ...here, why: null }, now)).toEqual(approved);
    expect(await releaseMatch(here)).toEqual(approved);
  });

  it("goes also for a match that was held and released", async () => {
    const { matchId } = await propose(event);
    const asked = { matchId, eventSlug: event.slug, by: organiserId };
    await holdMatch({ ...asked, why: "Nog even niet" }, now);
    await releaseMatch(asked);
    expect((await approve(matchId)).ok).toBe(true);
  });
});

describe("who is introduced", () => {
  it("is the owner of what it is about, before the contact", async () => {
    const { matchId, shows, asks } = await propose(event);
    const owner = await colleagueWhoAgrees(shows.id);
    await prisma.contribution.update({
      where: { id: shows.offerId },
      data: { ownerId: owner.id },
    });
    const asker = await colleagueWhoAgrees(asks.id);
    await prisma.challenge.update({
      where: { id: asks.challengeId },
      data: { ownerId: asker.id },
    });
    await approve(matchId);
    expect(await namedFor(shows.id)).toBe(owner.id);
    expect(await namedFor(asks.id)).toBe(asker.id);
  });

  it("is somebody else of that gemeente when the owner did not agree", async () => {
    const { matchId, shows } = await propose(event);
    const quiet = await makeColleague(shows.id);
    await prisma.contribution.update({
      where: { id: shows.offerId },
      data: { ownerId: quiet.id },
    });
    await approve(matchId);
    expect(await namedFor(shows.id)).toBe(shows.contact.id);
    expect((await mails()).map(({ toEmail }) => toEmail)).not.toContain(quiet.email);
  });

  it("is nobody when nobody agrees any more: the gemeente is named", async () => {
    const { matchId, shows } = await propose(event);
    await withdrawFromIntroductions(shows.contact.id, event.slug, now);
    const waiting = await makeColleague(shows.id, { status: "PENDING" });
    await makeConsent(waiting.id, event.slug);
    expect(await approve(matchId)).toEqual({
      ok: false,
      reason: "nobody-agreed",
      organisation: shows.name,
    });
    const answered = await decideMatches(
      { intent: "approve-chosen", chosen: [matchId] },
      { eventSlug: event.slug, by: organiserId, now },
    );
    expect(answered.done).toEqual([]);
    expect(answered.refused.join()).toContain(shows.name);
    expect(await mails()).toEqual([]);
  });

  it("is whom the organiser picked, if that person agreed and is of that gemeente", async () => {
    const { matchId, shows, asks } = await propose(event);
    const picked = await colleagueWhoAgrees(asks.id);
    await approve(matchId, await pick(matchId, asks.id, picked.id));
    expect(await namedFor(asks.id)).toBe(picked.id);
    expect(await namedFor(shows.id)).toBe(shows.contact.id);
  });

  it("is not whom the organiser picked without a yes, or from another gemeente", async () => {
    for (const wrong of [
      async (asks: Gemeente) => (await makeColleague(asks.id)).id,
      async () => (await makeGemeente(event, {})).contact.id,
    ]) {
      event = await makeEvent();
      const { matchId, asks } = await propose(event);
      await approve(matchId, await pick(matchId, asks.id, await wrong(asks)));
      expect(await namedFor(asks.id)).toBe(asks.contact.id);
    }
  });

  it("is never one person to oneself, though somebody works for both", async () => {
    const { matchId, shows, asks } = await propose(event);
    await makeColleague(asks.id, { userId: shows.contact.id });
    await withdrawFromIntroductions(asks.contact.id, event.slug, now);
    expect(await approve(matchId)).toMatchObject({ ok: false, reason: "nobody-agreed" });
    expect(await mails()).toEqual([]);
    const colleague = await colleagueWhoAgrees(asks.id);
    expect((await approve(matchId)).ok).toBe(true);
    expect((await mails()).map(({ userId }) => userId).sort()).toEqual(
      [shows.contact.id, colleague.id].sort(),
    );
  });
});
