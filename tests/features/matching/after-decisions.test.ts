import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { approveMatch } from "#app/features/introductions/approve-match.ts";
import { holdMatch } from "#app/features/introductions/hold-match.ts";
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

  it("reads the texts again only when they changed", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const asks = await makeGemeente(event, { asks: DEBT_ASKED });
    const third = await makeGemeente(event, { asks: DEBT_ASKED });
    const organiser = await makeOrganiser(event.id);
    const told = async () => {
      const stages: string[] = [];
      const tell = (stage: string) => void stages.push(stage);
      const result = await runMatching(event.slug, { tell });
      if (!result.ok) throw new Error(result.reason);
      return { reads: stages.includes("read"), pairs: result.output.introductions };
    };
    const first = await told();
    expect(first.reads).toBe(true);
    expect(await told()).toMatchObject({ reads: false, pairs: [{}, {}, {}] });

    const { id } = await waitingMatch(shows, asks);
    await holdMatch({ ...decision(id, organiser.id), why: "Ze kennen elkaar" }, now);
    const held = await told();
    expect(held.reads).toBe(false);
    expect(held.pairs).toHaveLength(first.pairs.length - 1);
    expect(await rowsOf(shows, third)).toHaveLength(1);

    await prisma.challenge.update({
      where: { id: third.challengeId },
      data: { title: "Iets heel anders", text: "Over de kleur van bankjes in het park." },
    });
    expect((await told()).reads).toBe(true);
    expect(await rowsOf(shows, third)).toHaveLength(0);
  });

  it("does not propose a pair that was approved while it was matching", async () => {
    const shows = await makeGemeente(event, { shows: DEBT_SHOWN });
    const asks = await makeGemeente(event, { asks: DEBT_ASKED });
    const organiser = await makeOrganiser(event.id);
    await run();
    const { id } = await waitingMatch(shows, asks);
    const matches = await holdMatches();
    const again = run();
    await waitUntilHeldUp(1);
    const approved = approveMatch(decision(id, organiser.id), now);
    await waitUntilHeldUp(2);
    await matches.release();
    expect((await approved).ok).toBe(true);
    expect((await again).introductions).toEqual([]);
    expect(await rowsOf(shows, asks)).toMatchObject([{ id, status: "APPROVED" }]);
  });
});

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
