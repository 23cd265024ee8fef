import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { answerProposal } from "#app/features/introductions/answer-proposal.ts";
import { approveMatch } from "#app/features/introductions/approve-match.ts";
import { followIntroductions } from "#app/features/introductions/follow-introductions.ts";
import { loadFunnel } from "#app/features/introductions/load-funnel.ts";
import { tellOutcome } from "#app/features/introductions/tell-outcome.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeChallenge,
  makeConsent,
  makeContribution,
  makeEvent,
  makeOrganiser,
} from "#tests/factories.ts";
import { DEBT_ASKED, DEBT_SHOWN, makeGemeente, makeOthers, rowsOf } from "../matching/scene.ts";
import { propose, type Proposed } from "./proposal.ts";

useTestDatabase();
beforeAll(async () => void (await queue()));
afterAll(stopQueue);

const now = new Date("2027-05-21T12:00:00Z");
const after = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);

let event: Awaited<ReturnType<typeof makeEvent>>;
let pair: Proposed;
let by: string;

beforeEach(async () => {
  event = await makeEvent();
  by = (await makeOrganiser(event.id)).id;
  pair = await propose(event);
});

async function approve(way: "STRAIGHT" | "BOTH_SAY_YES") {
  await prisma.event.update({ where: { id: event.id }, data: { introductionWay: way } });
  await approveMatch({ matchId: pair.matchId, eventSlug: event.slug, by }, now);
}

async function linkOf(userId: string) {
  const person = await prisma.introductionPerson.findFirstOrThrow({ where: { userId } });
  return { linkKey: person.linkKey, eventSlug: event.slug };
}

/** Both come to another event with the same to show and to ask. @returns how often they are matched */
async function matchedElsewhere(): Promise<number> {
  const next = await makeEvent();
  await makeOthers(next);
  for (const { contact } of [pair.shows, pair.asks]) await makeConsent(contact.id, next.slug);
  await makeContribution({
    ...{ eventId: next.id, organisationId: pair.shows.id, ownerId: pair.shows.contact.id },
    ...{ title: DEBT_SHOWN.title, summary: DEBT_SHOWN.text, story: "", results: "" },
  });
  await makeChallenge({
    ...{ eventId: next.id, organisationId: pair.asks.id, ownerId: pair.asks.contact.id },
    ...{ visibility: "PUBLIC" as const, ...DEBT_ASKED },
  });
  const run = await runMatching(next.slug);
  if (!run.ok) throw new Error(run.reason);
  return run.output.introductions.length;
}

describe("the next run", () => {
  it("matches two who were only asked and did not answer again, at another event", async () => {
    await approve("BOTH_SAY_YES");
    await followIntroductions(after(15));
    expect(await matchedElsewhere()).toBe(1);
  });

  it("does not match whom one of the two does not want, or knew already", async () => {
    await approve("BOTH_SAY_YES");
    const link = await linkOf(pair.asks.contact.id);
    const given = { ...link, answer: "NOT_THIS_ONE" as const, knewEachOther: false };
    await answerProposal(given, after(1));
    expect(await matchedElsewhere()).toBe(0);
    await answerProposal({ ...given, answer: "NOT_NOW", knewEachOther: true }, after(1));
    expect(await matchedElsewhere()).toBe(0);
    await answerProposal({ ...given, answer: "NOT_NOW" }, after(1));
    expect(await matchedElsewhere()).toBe(1);
  });

  it("does not match whom it introduced before", async () => {
    await approve("STRAIGHT");
    expect(await matchedElsewhere()).toBe(0);
  });

  it("gives the place of who did not answer to another, at the same event", async () => {
    await approve("BOTH_SAY_YES");
    const other = await makeGemeente(event, { asks: DEBT_ASKED });
    await runMatching(event.slug, { maxIntroductions: 1 });
    expect(await rowsOf(pair.shows, other)).toHaveLength(0);
    await followIntroductions(after(15));
    // Else these two, who struggle with the same, would take each other's only place.
    await prisma.challenge.delete({ where: { id: pair.asks.challengeId } });
    await runMatching(event.slug, { maxIntroductions: 1 });
    expect(await rowsOf(pair.shows, other)).toHaveLength(1);
    expect(await rowsOf(pair.shows, pair.asks)).toHaveLength(1);
  });
});

describe("the funnel", () => {
  it("counts how far they came, and lists what stalls", async () => {
    await approve("BOTH_SAY_YES");
    const asked = await loadFunnel(event.id, after(1));
    expect(asked.lines).toMatchObject([
      { step: "proposed", count: 1 },
      { step: "approved", count: 1, rate: 1 },
      { step: "asked", count: 1, rate: 1 },
      { step: "bothYes", count: 0, rate: 0 },
      { step: "sent", count: 0 },
      { count: 0, rate: null },
      { count: 0 },
      { count: 0 },
      { count: 0 },
    ]);
    expect(asked.waiting).toMatchObject([{ yes: 0, until: after(14) }]);
    for (const { contact } of [pair.shows, pair.asks]) {
      const link = await linkOf(contact.id);
      await answerProposal({ ...link, answer: "YES", knewEachOther: false }, after(1));
    }
    expect((await loadFunnel(event.id, after(2))).unsent).toHaveLength(1);
    await prisma.outboxMessage.updateMany({ data: { status: "SENT", sentAt: after(2) } });
    await followIntroductions(after(24));
    expect((await loadFunnel(event.id, after(40))).silent).toHaveLength(1);
    const told = { outcome: "VISITED" as const, outcomeText: "Mooi", knewEachOther: false };
    await tellOutcome({ ...(await linkOf(pair.asks.contact.id)), ...told }, after(41));
    const end = await loadFunnel(event.id, after(42));
    expect(end).toMatchObject({ waiting: [], unsent: [], silent: [] });
    expect(end.told).toMatchObject([{ outcome: "VISITED", texts: ["Mooi"] }]);
    expect(end.lines.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0]);
  });
});
