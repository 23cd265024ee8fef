import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { decideMatches } from "#app/features/introductions/decide-matches.ts";
import { loadMatches } from "#app/features/matching/load-matches.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeConsent, makeEvent, makeOrganiser, makeVisitor } from "#tests/factories.ts";
import { DEBT_ASKED, DEBT_SHOWN, makeGemeente, makeOthers, waitingMatch } from "./scene.ts";
import type { Gemeente } from "./scene.ts";

useTestDatabase();
afterAll(stopQueue);

const now = new Date("2027-05-21T12:00:00Z");
let event: Awaited<ReturnType<typeof makeEvent>>;
let shows: Gemeente;
let asks: Gemeente;

beforeEach(async () => {
  event = await makeEvent();
  await makeOthers(event);
  shows = await makeGemeente(event, { shows: DEBT_SHOWN });
  asks = await makeGemeente(event, { asks: DEBT_ASKED });
});

async function onlyLine() {
  const { lines } = await loadMatches(event);
  expect(lines).toHaveLength(1);
  return lines[0];
}

const challenge = () => ({ where: { id: asks.challengeId } });

describe("what is kept of a match", () => {
  it("has no word of the texts it speaks of", async () => {
    await runMatching(event.slug);
    const kept = JSON.stringify((await waitingMatch(shows, asks)).reasons);
    expect(kept).toContain(asks.challengeId);
    for (const { title } of [DEBT_ASKED, DEBT_SHOWN]) expect(kept).not.toContain(title);
    expect(kept).not.toMatch(/deurwaarder|spreekuur/i);
  });

  it("is told in today's words, also where a sentence was kept with it", async () => {
    await runMatching(event.slug);
    const { id, reasons } = await waitingMatch(shows, asks);
    const old = (reasons as object[]).map((reason) => ({ ...reason, text: "Een oude zin." }));
    await prisma.match.update({ where: { id }, data: { reasons: old } });
    const said = (await onlyLine())?.reasons ?? [];
    expect(said[0]).toContain(DEBT_ASKED.title);
    expect(said).not.toContain("Een oude zin.");
  });
});

describe("the organiser's list after a text changed hands or minds", () => {
  it("quotes no challenge that became for matching only", async () => {
    await runMatching(event.slug);
    expect((await onlyLine())?.reasons.join()).toContain(DEBT_ASKED.title);
    await prisma.challenge.update({ ...challenge(), data: { visibility: "MATCHING" } });
    const line = await onlyLine();
    expect(line).toMatchObject({ lapsed: null, offer: { title: DEBT_SHOWN.title } });
    expect(line?.reasons.join()).not.toContain(DEBT_ASKED.title);
    expect(line?.reasons.join()).toContain(DEBT_SHOWN.title);
  });

  it.each(["private", "deleted"])("calls a match about a %s challenge lapsed", async (how) => {
    await runMatching(event.slug);
    if (how === "deleted") await prisma.challenge.delete(challenge());
    else await prisma.challenge.update({ ...challenge(), data: { visibility: "PRIVATE" } });
    const line = await onlyLine();
    expect(line?.lapsed).toBe(`Het vraagstuk van ${asks.name} doet niet meer mee.`);
    expect(JSON.stringify(line)).not.toContain(DEBT_ASKED.title);
  });

  it("calls a match about a withdrawn example lapsed, and says so when it is approved", async () => {
    await runMatching(event.slug);
    const { id } = await waitingMatch(shows, asks);
    await prisma.contribution.update({
      where: { id: shows.offerId },
      data: { status: "WITHDRAWN" },
    });
    const lapsed = `Het praktijkvoorbeeld van ${shows.name} is er niet meer bij.`;
    const line = await onlyLine();
    expect(line).toMatchObject({ lapsed, offer: null });
    expect((await loadMatches(event)).counts).toMatchObject({ waiting: 0, lapsed: 1 });
    expect(JSON.stringify(line)).not.toContain(DEBT_SHOWN.title);
    const { id: by } = await makeOrganiser(event.id);
    const decided = await decideMatches(
      { intent: "approve-chosen", chosen: [id] },
      { eventSlug: event.slug, by, now },
    );
    expect(decided.done).toEqual([]);
    expect(decided.refused.join()).toContain(lapsed);
    expect(await prisma.outboxMessage.count({})).toBe(0);
  });

  it("does not introduce a gemeente that came into the samenwerkingsverband after the run", async () => {
    await runMatching(event.slug);
    const { id } = await waitingMatch(shows, asks);
    expect((await loadMatches(event)).counts).toMatchObject({ waiting: 1, lapsed: 0 });
    await prisma.organisation.update({ where: { id: asks.id }, data: { kind: "PARTNERSHIP" } });
    await prisma.partnershipMember.create({
      data: { partnershipId: asks.id, memberId: shows.id },
    });
    const { id: by } = await makeOrganiser(event.id);
    const decided = await decideMatches(
      { intent: "approve", matchId: id },
      { eventSlug: event.slug, by, now },
    );
    expect(decided.done).toEqual([]);
    expect(decided.refused.join()).toContain(`${shows.name} hoort nu bij dit samenwerkingsverband`);
    expect(await prisma.outboxMessage.count({})).toBe(0);
    expect((await loadMatches(event)).counts).toMatchObject({ waiting: 0, lapsed: 1 });
  });

  it("calls a match lapsed when the partner that was proposed shows it no more", async () => {
    const partner = await makeGemeente(event, {});
    await prisma.consent.deleteMany({ where: { userId: shows.contact.id } });
    const shared = { contributionId: shows.offerId, organisationId: partner.id };
    await prisma.contributionPartner.create({ data: shared });
    await runMatching(event.slug);
    expect(await onlyLine()).toMatchObject({ to: { id: partner.id }, lapsed: null });
    await prisma.contributionPartner.deleteMany({ where: shared });
    expect((await onlyLine())?.lapsed).toContain(partner.name);
  });

  it("names what somebody saved only while that person agrees", async () => {
    const visitor = await makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      organisationId: asks.id,
      locationDayId: event.day.id,
    });
    await makeConsent(visitor.userId, event.slug);
    await prisma.bookmark.create({
      data: { registrationId: visitor.registrationId, contributionId: shows.offerId },
    });
    await runMatching(event.slug);
    const saved = `Iemand van ${asks.name} bewaarde`;
    expect((await onlyLine())?.reasons.join()).toContain(saved);
    await prisma.consent.updateMany({
      where: { userId: visitor.userId },
      data: { withdrawnAt: now },
    });
    const line = await onlyLine();
    expect(line?.lapsed).toBeNull();
    expect(line?.reasons.join()).not.toContain(saved);
  });
});
