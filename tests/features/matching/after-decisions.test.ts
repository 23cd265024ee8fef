import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { approveMatch } from "#app/features/introductions/approve-match.ts";
import { holdMatch, releaseMatch } from "#app/features/introductions/hold-match.ts";
import { lockMatch } from "#app/features/introductions/lock-match.ts";
import { chooseAgain } from "#app/features/matching/choose-again.ts";
import { loadMatches } from "#app/features/matching/load-matches.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent, makeOrganiser, makePerson } from "#tests/factories.ts";
import { holdMatches, waitUntilHeldUp } from "./held.ts";
import { DEBT_ASKED, DEBT_SHOWN, makeGemeente, makeOthers, rowsOf, waitingMatch } from "./scene.ts";

useTestDatabase();
afterAll(stopQueue);

const now = new Date("2027-05-21T12:00:00Z");
let event: Awaited<ReturnType<typeof makeEvent>>;

beforeEach(async () => {
  event = await makeEvent();
  await makeOthers(event);
});

async function run(maxIntroductions?: number) {
  const result = await runMatching(event.slug, { maxIntroductions });
  if (!result.ok) throw new Error(result.reason);
  return result.output;
}

const decision = (matchId: string, by: string) => ({ matchId, eventSlug: event.slug, by });

describe("proposing again after an organiser decided", () => {
  it("does not bring back a pair that was held", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const asks = await makeGemeente(event, { asks: DEBT_ASKED });
    const organiser = await makeOrganiser(event.id);
    await run();
    const { id } = await waitingMatch(shows, asks);
    await holdMatch({ ...decision(id, organiser.id), why: "Ze kennen elkaar" }, now);
    const { introductions } = await run();
    expect(introductions).toEqual([]);
    expect(await rowsOf(shows, asks)).toMatchObject([{ id, status: "HELD" }]);
  });

  it("does not introduce a pair twice, and counts it for the maximum of both", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const first = await makeGemeente(event, { asks: DEBT_ASKED });
    const organiser = await makeOrganiser(event.id);
    await run(1);
    const { id } = await waitingMatch(shows, first);
    expect((await approveMatch(decision(id, organiser.id), now)).ok).toBe(true);

    const second = await makeGemeente(event, { asks: DEBT_ASKED });
    await prisma.challenge.delete({ where: { id: first.challengeId } });
    const capped = await run(1);
    expect(capped.introductions).toEqual([]);
    expect(capped.unmatched).toContainEqual({ party: second.id, why: "capacity" });
    await run(2);
    expect(await rowsOf(shows, second)).toHaveLength(1);
    expect(await rowsOf(shows, first)).toMatchObject([{ id, status: "APPROVED" }]);
  });

  it("does not propose a pair that was approved while it was matching", async () => {
    const { shows, asks, id, approve } = await onePair();
    const matches = await holdMatches();
    const approved = approve();
    await waitUntilHeldUp(1);
    const again = run();
    await waitUntilHeldUp(2);
    await matches.release();
    expect((await approved).ok).toBe(true);
    expect((await again).introductions).toEqual([]);
    expect(await rowsOf(shows, asks)).toMatchObject([{ id, status: "APPROVED" }]);
  });

  it("lets two who approve a pair while it is kept wait, and the first of them does", async () => {
    const { shows, asks, id, approve } = await onePair();
    const matches = await holdMatches();
    const again = run();
    await waitUntilHeldUp(1);
    const both = [approve(), approve()];
    await waitUntilHeldUp(3);
    await matches.release();
    expect((await again).introductions).toHaveLength(1);
    expect((await Promise.all(both)).map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await rowsOf(shows, asks)).toMatchObject([{ id, status: "APPROVED" }]);
  });

  it("introduces a pair once, however often all is pressed at the same moment", async () => {
    const { shows, asks, id, by, approve } = await onePair();
    const toMatch = { matchId: id, eventSlug: event.slug };
    const pressed = [
      () => chooseAgain(event.slug, "veto"),
      approve,
      () => holdMatch({ ...toMatch, by, why: null }, now),
      () => chooseAgain(event.slug, "lock"),
      () => lockMatch({ ...toMatch, isLocked: true }, now),
      approve,
      () => releaseMatch(toMatch),
    ];
    // Every round another one comes first.
    for (const turn of pressed.keys()) {
      const inOrder = [...pressed.slice(turn), ...pressed.slice(0, turn)];
      await Promise.all(inOrder.map((press) => press()));
      expect(await rowsOf(shows, asks)).toMatchObject([{ id, status: "APPROVED" }]);
      const { id: introductionId } = await prisma.introduction.findUniqueOrThrow({
        where: { matchId: id },
      });
      const mails = await prisma.outboxMessage.findMany({ where: { introductionId } });
      expect(mails.map(({ toEmail }) => toEmail).sort()).toEqual(
        [shows.contact.email, asks.contact.email].sort(),
      );
      await prisma.introduction.delete({ where: { matchId: id } });
      await prisma.match.update({ where: { id }, data: { status: "PROPOSED" } });
    }
  });
});

/** One who shows and one who asks, proposed, and an organiser who can approve it. */
async function onePair() {
  const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
  const asks = await makeGemeente(event, { asks: DEBT_ASKED });
  const { id: by } = await makeOrganiser(event.id);
  await run();
  const { id } = await waitingMatch(shows, asks);
  return { shows, asks, id, by, approve: () => approveMatch(decision(id, by), now) };
}

describe("the organiser's list", () => {
  it("names who seeks first, and only people who agreed", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const asks = await makeGemeente(event, { asks: DEBT_ASKED });
    const quiet = await makePerson();
    await prisma.membership.create({
      data: { userId: quiet.id, organisationId: asks.id, status: "ACTIVE" },
    });
    await run();
    const { lines } = await loadMatches(event);
    expect(lines).toMatchObject([
      {
        from: { id: asks.id },
        to: { id: shows.id },
        isAnswer: true,
        offer: { id: shows.offerId, title: DEBT_SHOWN.title },
      },
    ]);
    const people = lines.flatMap((line) => [...line.people.a, ...line.people.b]);
    expect(people.map(({ userId }) => userId).sort()).toEqual(
      [shows.contact.id, asks.contact.id].sort(),
    );
  });
});
