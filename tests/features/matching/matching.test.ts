import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { buildMatchInput } from "#app/features/matching/build-input.ts";
import { loadMatches } from "#app/features/matching/load-matches.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeConsent, makeEvent, makeVisitor } from "#tests/factories.ts";
import { holdMatches, waitUntilHeldUp } from "./held.ts";
import {
  CARE_ASKED,
  CARE_SHOWN,
  DEBT_ASKED,
  DEBT_SHOWN,
  makeGemeente,
  makeOthers,
  rowsOf,
  waitingMatch,
} from "./scene.ts";

useTestDatabase();
afterAll(stopQueue);

const now = new Date("2027-05-21T12:00:00Z");
let event: Awaited<ReturnType<typeof makeEvent>>;

beforeEach(async () => {
  event = await makeEvent();
  await makeOthers(event);
});

const inputNow = async () => {
  const found = await loadEvent(event.slug);
  if (!found) throw new Error("the event is there");
  return inTransaction((tx) => buildMatchInput(found, 3, tx));
};

async function run(maxIntroductions?: number) {
  const result = await runMatching(event.slug, { maxIntroductions });
  if (!result.ok) throw new Error(result.reason);
  return result.output;
}

describe("what goes into the matching", () => {
  it("has nothing of a private challenge, though its gemeente takes part", async () => {
    const asks = { title: "Geheim vraagstuk", text: "Woorden die binnen blijven." };
    const gemeente = await makeGemeente(event, { shows: DEBT_SHOWN, asks, visibility: "PRIVATE" });
    const built = await inputNow();
    const words = JSON.stringify([built.input, [...built.quotable]]);
    expect(words).toContain(gemeente.id);
    for (const secret of [gemeente.challengeId, asks.title, asks.text]) {
      expect(words).not.toContain(secret);
    }
  });

  it("has no drafts, nothing declined or withdrawn, and nothing of another event", async () => {
    const gemeente = await makeGemeente(event, { shows: DEBT_SHOWN });
    const elsewhere = await makeGemeente(await makeEvent(), { shows: CARE_SHOWN });
    for (const status of ["DRAFT", "SUBMITTED", "DECLINED", "WITHDRAWN"] as const) {
      await prisma.contribution.update({ where: { id: gemeente.offerId }, data: { status } });
      const words = JSON.stringify((await inputNow()).input);
      expect(words).not.toContain(gemeente.offerId);
      expect(words).not.toContain(elsewhere.id);
    }
  });

  it("takes a bookmark as a signal only from somebody who agreed", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const visits = await makeGemeente(event, { asks: CARE_ASKED });
    const saver = { ...event, eventId: event.id, eventSlug: event.slug, organisationId: visits.id };
    const visitor = await makeVisitor({ ...saver, locationDayId: event.day.id });
    const { offerId: contributionId } = shows;
    await prisma.bookmark.create({
      data: { registrationId: visitor.registrationId, contributionId },
    });
    expect((await inputNow()).input.signals).toEqual([]);
    await makeConsent(visitor.userId, event.slug);
    expect((await inputNow()).input.signals).toEqual([
      { from: visits.id, offer: contributionId, kind: "bookmark" },
    ]);
    await prisma.consent.updateMany({
      where: { userId: visitor.userId },
      data: { withdrawnAt: now },
    });
    expect((await inputNow()).input.signals).toEqual([]);
  });
});

describe("proposing introductions", () => {
  it("brings who seeks to who shows, with the challenge quoted when it is public", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const asks = await makeGemeente(event, { asks: DEBT_ASKED });
    await run();
    const { reasons } = await waitingMatch(shows, asks);
    expect(reasons).toMatchObject([
      { kind: "offer-answers-challenge", from: shows.id, to: asks.id, offer: shows.offerId },
    ]);
    const [line] = (await loadMatches(event)).lines;
    expect(line?.reasons[0]).toContain(DEBT_ASKED.title);
    expect(line?.reasons[0]).toContain(DEBT_SHOWN.title);
  });

  it("quotes nothing of a challenge that is for matching only", async () => {
    // A word that stands nowhere else, so that it can only come from the challenge.
    const text = `${DEBT_ASKED.text} Bij de Zonnebloemflat is het het ergst.`;
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const asks = await makeGemeente(event, {
      asks: { ...DEBT_ASKED, text },
      visibility: "MATCHING",
    });
    const peer = await makeGemeente(event, { asks: DEBT_ASKED });
    const { introductions } = await run();
    const theirs = introductions.filter(({ a, b }) => a === asks.id || b === asks.id);
    expect(theirs.flatMap(({ a, b }) => [a, b])).toEqual(
      expect.arrayContaining([shows.id, peer.id]),
    );
    const said = theirs.flatMap(({ reasons }) =>
      reasons
        .filter(({ challenge, otherChallenge }) =>
          [challenge, otherChallenge].includes(asks.challengeId),
        )
        .map(({ text: sentence, terms }) => JSON.stringify([sentence, terms])),
    );
    expect(said.length).toBeGreaterThan(1);
    for (const sentence of said) {
      expect(sentence).not.toMatch(/zonnebloemflat/i);
      expect(sentence).not.toContain(DEBT_ASKED.title);
    }
  });

  it("leaves out a gemeente where nobody agreed, and says so", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN, agrees: false });
    const asks = await makeGemeente(event, { asks: DEBT_ASKED });
    await prisma.consent.create({
      data: {
        userId: shows.contact.id,
        eventSlug: (await makeEvent()).slug,
        purpose: "INTRODUCTION",
        wording: "Ja, maar voor een andere parade.",
      },
    });
    const { unmatched } = await run();
    expect(await rowsOf(shows, asks)).toEqual([]);
    expect(unmatched).toContainEqual({ party: shows.id, why: "no-consent" });
    const page = await loadMatches(event);
    expect(page.unmatched).toContainEqual({
      name: shows.name,
      why: "Niemand zei ja tegen voorgesteld worden",
    });
    await makeConsent(shows.contact.id, event.slug);
    await run();
    expect(await rowsOf(shows, asks)).toHaveLength(1);
  });

  it("does not introduce partners of one example to each other for it", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const partner = await makeGemeente(event, { asks: DEBT_ASKED });
    await prisma.contributionPartner.create({
      data: { contributionId: shows.offerId, organisationId: partner.id },
    });
    await run();
    expect(await rowsOf(shows, partner)).toEqual([]);
  });

  it("does not introduce partners of one example to each other for anything else", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN, asks: CARE_ASKED });
    const partner = await makeGemeente(event, { shows: CARE_SHOWN });
    const third = await makeGemeente(event, { asks: DEBT_ASKED });
    await prisma.contributionPartner.create({
      data: { contributionId: shows.offerId, organisationId: partner.id },
    });
    await run();
    expect(await rowsOf(shows, partner)).toEqual([]);
    expect(await rowsOf(shows, third)).toHaveLength(1);
  });

  it("proposes the same again when nothing changed, in place of what waited", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN, asks: CARE_ASKED });
    const asks = await makeGemeente(event, { shows: CARE_SHOWN, asks: DEBT_ASKED });
    const first = await run();
    const before = await waitingMatch(shows, asks);
    expect(await run()).toEqual(first);
    const { runId: _, ...same } = before;
    const after = await waitingMatch(shows, asks);
    expect(after).toMatchObject(same);
    expect(after.runId).not.toBe(before.runId);
  });

  it("proposes a pair once though four organisers press at the same moment", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const asks = await makeGemeente(event, { asks: DEBT_ASKED });
    const matches = await holdMatches();
    const all = Array.from({ length: 4 }, () => run());
    await waitUntilHeldUp(4);
    await matches.release();
    await Promise.all(all);
    expect(await rowsOf(shows, asks)).toHaveLength(1);
  });

  it("has nobody to match where fewer than two take part", async () => {
    const empty = await makeEvent();
    expect(await runMatching(empty.slug)).toEqual({ ok: false, reason: "nobody-to-match" });
    await makeGemeente(empty, { shows: DEBT_SHOWN });
    expect(await runMatching(empty.slug)).toEqual({ ok: false, reason: "nobody-to-match" });
    expect(await runMatching("no-such-event")).toEqual({ ok: false, reason: "no-event" });
  });
});
