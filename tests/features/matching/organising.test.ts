import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { approveAbove } from "#app/features/introductions/approve-above.ts";
import { approveMatch } from "#app/features/introductions/approve-match.ts";
import { beginApproved } from "#app/features/introductions/begin-approved.ts";
import { holdMatch } from "#app/features/introductions/hold-match.ts";
import { lockMatch, writePersonalLine } from "#app/features/introductions/lock-match.ts";
import { sendApproved } from "#app/features/introductions/send-approved.ts";
import { stopSending } from "#app/features/introductions/stop-sending.ts";
import { chooseAgain } from "#app/features/matching/choose-again.ts";
import { loadPair } from "#app/features/matching/load-pair.ts";
import { loadRuns } from "#app/features/matching/load-runs.ts";
import { loadSearch } from "#app/features/matching/load-search.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { runSearch } from "#app/features/matching/run-search.ts";
import { startSearch, stopSearch } from "#app/features/matching/start-search.ts";
import { priceSwap, swapPartner } from "#app/features/matching/swap-partner.ts";
import { tryMaxima } from "#app/features/matching/try-maximum.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent, makeOrganiser } from "#tests/factories.ts";
import {
  DEBT_ASKED,
  DEBT_SHOWN,
  makeGemeente,
  makeOthers,
  rowsOf,
  waitingMatch,
  type Gemeente,
} from "./scene.ts";

useTestDatabase();
beforeAll(async () => void (await queue()));
afterAll(stopQueue);

const now = new Date("2027-05-21T12:00:00Z");
const later = new Date("2027-05-22T12:00:00Z");
const clock = { now: () => new Date(), milliseconds: () => performance.now() };
let event: Awaited<ReturnType<typeof makeEvent>>;
let by: string;
let asks: Gemeente;
let shows: Gemeente;
let alsoShows: Gemeente;

beforeEach(async () => {
  event = await makeEvent();
  by = (await makeOrganiser(event.id)).id;
  await prisma.event.update({ where: { id: event.id }, data: { maxIntroductions: 1 } });
  await makeOthers(event);
  asks = await makeGemeente(event, { asks: DEBT_ASKED });
  shows = await makeGemeente(event, { shows: DEBT_SHOWN });
  alsoShows = await makeGemeente(event, {
    shows: { title: "Spreekuur over schulden", text: `Ook hier: ${DEBT_SHOWN.text}` },
  });
});

const eventNow = async () => {
  const found = await loadEvent(event.slug);
  if (!found) throw new Error("the event is there");
  return found;
};

/** The one who shows and was proposed, and the one who was not. */
async function proposed() {
  await runMatching(event.slug);
  const isFirst = (await rowsOf(asks, shows)).length === 1;
  const [chosen, other] = isFirst ? [shows, alsoShows] : [alsoShows, shows];
  return { chosen, other, match: await waitingMatch(asks, chosen) };
}

const searchId = async () =>
  (await prisma.matchSearch.findUniqueOrThrow({ where: { eventId: event.id } })).id;

describe("searching in the background", () => {
  it("tells its steps in their order, keeps what it finds, and runs once", async () => {
    await startSearch(event.slug, new Date());
    expect(await loadSearch(event.id, new Date())).toMatchObject({ state: "busy", progress: 0 });
    const first = await searchId();
    await startSearch(event.slug, new Date());
    expect(await searchId()).toBe(first);
    await Promise.all([runSearch(first, clock), runSearch(first, clock)]);
    const view = await loadSearch(event.id, new Date());
    if (view.state !== "done") throw new Error(view.state);
    expect(view.isFresh).toBe(true);
    expect(view.log.map(({ step }) => step)).toEqual([
      ...["gather", "read", "candidates", "most-served", "best-floor", "largest-sum"],
      ...["explain", "keep"],
    ]);
    expect(await prisma.matchRun.count({ where: { eventId: event.id } })).toBe(1);
  });

  it("stops before it began and while it goes on, and then nothing has changed", async () => {
    await startSearch(event.slug, new Date());
    await stopSearch(event.id, new Date());
    await runSearch(await searchId(), clock);
    expect((await loadSearch(event.id, new Date())).state).toBe("stopped");

    await startSearch(event.slug, new Date());
    const id = await searchId();
    // The stop is asked as soon as a worker has it: its first look is after that.
    const stopping = { ...clock, now: () => (void stopSearch(event.id, new Date()), new Date()) };
    await runSearch(id, stopping);
    expect((await loadSearch(event.id, new Date())).state).toBe("stopped");
    expect(await prisma.matchRun.count({ where: { eventId: event.id } })).toBe(0);
  });

  it("says that there is nobody to match, and when its worker is gone", async () => {
    const empty = await makeEvent();
    await startSearch(empty.slug, new Date());
    const { id } = await prisma.matchSearch.findUniqueOrThrow({ where: { eventId: empty.id } });
    await runSearch(id, clock);
    expect(await loadSearch(empty.id, new Date())).toMatchObject({ why: "nobody-to-match" });

    const longAgo = new Date(Date.now() - 60_000);
    const lost = { status: "RUNNING", touchedAt: longAgo } as const;
    await prisma.matchSearch.update({ where: { id }, data: lost });
    expect(await loadSearch(empty.id, new Date())).toMatchObject({ state: "failed", isLost: true });
  });
});

describe("choosing anew", () => {
  it("puts the next best in the place of what was held back, without reading again", async () => {
    const { other, match } = await proposed();
    await holdMatch({ matchId: match.id, eventSlug: event.slug, by, why: null }, now);
    expect(await chooseAgain(event.slug, "veto")).toMatchObject({ ok: true, added: 1, gone: 0 });
    expect((await waitingMatch(asks, other)).status).toBe("PROPOSED");
    const { added, gone, runs } = await loadRuns(event.id, { from: null, to: null });
    expect([added.length, gone.length]).toEqual([1, 1]);
    expect(runs.map(({ cause }) => cause)).toEqual(["veto", "search"]);
  });

  it("keeps a match that stays, with its line and its lock", async () => {
    const { chosen, match } = await proposed();
    await writePersonalLine({ matchId: match.id, eventSlug: event.slug, line: "Bel eens." });
    await lockMatch({ matchId: match.id, eventSlug: event.slug, isLocked: true }, now);
    expect(await chooseAgain(event.slug, "lock")).toMatchObject({ ok: true, added: 0, gone: 0 });
    await runMatching(event.slug);
    const again = await waitingMatch(asks, chosen);
    expect(again).toMatchObject({ id: match.id, personalLine: "Bel eens.", lockedAt: now });
  });

  it("asks for a search when a text, or who agrees, has changed", async () => {
    await proposed();
    await prisma.challenge.update({
      where: { id: asks.challengeId },
      data: { text: "Heel iets anders over fietsen." },
    });
    expect(await chooseAgain(event.slug, "veto")).toEqual({ ok: false, reason: "texts-changed" });
    await runMatching(event.slug);
    expect((await chooseAgain(event.slug, "veto")).ok).toBe(true);
    await makeGemeente(event, { shows: DEBT_SHOWN });
    expect((await chooseAgain(event.slug, "veto")).ok).toBe(false);
  });

  it("tells what a swap costs, and that is what it costs", async () => {
    const { chosen, other, match } = await proposed();
    const swap = { matchId: match.id, stays: asks.id, comes: other.id };
    const price = await priceSwap(swap, await eventNow());
    expect(price?.before.sum).toBeGreaterThanOrEqual(price?.after.sum ?? Infinity);
    expect([price?.added.length, price?.gone.length]).toEqual([1, 1]);
    expect(await rowsOf(asks, other)).toEqual([]);
    expect(await swapPartner(swap, { event: await eventNow(), by, now })).toEqual({ ok: true });
    expect(await waitingMatch(asks, chosen)).toMatchObject({ status: "HELD" });
    const swapped = await waitingMatch(asks, other);
    expect(swapped).toMatchObject({ status: "PROPOSED", lockedAt: now });
    expect(swapped.score).toBeCloseTo(price?.after.sum ?? 0, 4);
    // Neither side is in the address: nobody else's match is swapped by it.
    const strange = { matchId: swapped.id, stays: chosen.id, comes: asks.id };
    expect(await priceSwap(strange, await eventNow())).toBeNull();
  });

  it("tells what other maxima come to, and who gains", async () => {
    const { other } = await proposed();
    const tried = await tryMaxima(await eventNow());
    const two = tried?.find(({ maximum }) => maximum === 2);
    expect(tried?.map(({ maximum }) => maximum)).toEqual([1, 2, 3, 4, 5]);
    expect(tried?.filter(({ isNow }) => isNow).map(({ maximum }) => maximum)).toEqual([1]);
    expect(two).toMatchObject({ gain: [other.name], lose: [], introductions: 2 });
  });
});

it("shows a pair with its two texts, and no word of one that is only for matching", async () => {
  const { match } = await proposed();
  const [reason] = (await loadPair(match.id, await eventNow()))?.reasons ?? [];
  const marks = reason?.texts.flatMap(({ words }) =>
    [...(words?.title ?? []), ...(words?.text ?? [])].flatMap((piece) =>
      piece.isMarked ? [piece.text.toLowerCase()] : [],
    ),
  );
  expect(marks).toContain("schulden");
  await prisma.challenge.update({
    where: { id: asks.challengeId },
    data: { visibility: "MATCHING" },
  });
  const page = await loadPair(match.id, await eventNow());
  expect(JSON.stringify(page)).not.toContain(DEBT_ASKED.title);
  expect(page?.reasons[0]?.texts.map(({ words }) => words === null)).toEqual([true, false]);
  expect(await loadPair(match.id, { ...(await eventNow()), id: "another" })).toBeNull();
});

describe("sending at a time", () => {
  const mails = () =>
    prisma.outboxMessage.findMany({ where: { toEmail: { in: [asks.contact.email] } } });

  it("begins when its time has come, with the line, once", async () => {
    const { match } = await proposed();
    const asked = { matchId: match.id, eventSlug: event.slug, by };
    const line = { personalLine: "Jullie zaten naast elkaar." };
    const approved = await approveMatch({ ...asked, ...line, sendAt: later }, now);
    expect(approved).toMatchObject({ ok: true, sendAt: later });
    await beginApproved(now);
    expect(await mails()).toEqual([]);
    await Promise.all([beginApproved(later), beginApproved(later)]);
    const sent = await mails();
    expect(sent.map(({ data }) => data)).toMatchObject([line]);
    await beginApproved(later);
    expect(await mails()).toHaveLength(1);
  });

  it("stops: nothing begins until somebody sends it", async () => {
    const { match } = await proposed();
    const asked = { matchId: match.id, eventSlug: event.slug, by };
    await approveMatch({ ...asked, sendAt: later }, now);
    expect(await stopSending(event.slug)).toEqual({ paused: 1, held: 0 });
    await beginApproved(later);
    expect(await mails()).toEqual([]);
    expect(await sendApproved(event.slug, { sendAt: null, now: later })).toBe(1);
    await beginApproved(later);
    expect(await mails()).toHaveLength(1);
    expect(await stopSending(event.slug)).toEqual({ paused: 0, held: 2 });
    expect((await mails()).map(({ status }) => status)).toEqual(["HELD"]);
  });

  it("waits for an organiser again where nobody agrees any more, and says why", async () => {
    const { match } = await proposed();
    await approveMatch({ matchId: match.id, eventSlug: event.slug, by, sendAt: later }, now);
    await prisma.consent.updateMany({
      where: { userId: asks.contact.id },
      data: { withdrawnAt: now },
    });
    await beginApproved(later);
    expect(await mails()).toEqual([]);
    const back = await prisma.match.findUniqueOrThrow({ where: { id: match.id } });
    expect(back).toMatchObject({ status: "PROPOSED", sendAt: null });
    expect(back.heldReason).toContain(asks.name);
  });

  it("approves all above a score only when they are as many as were shown", async () => {
    await proposed();
    const asked = { eventSlug: event.slug, above: 0.1, by, sendAt: now };
    expect(await approveAbove({ ...asked, count: 3 }, now)).toEqual({ ok: false, count: 1 });
    expect(await approveAbove({ ...asked, above: 1, count: 0 }, now)).toEqual({
      ok: true,
      count: 0,
    });
    expect(await approveAbove({ ...asked, count: 1 }, now)).toEqual({ ok: true, count: 1 });
    await beginApproved(now);
    expect(await mails()).toHaveLength(1);
  });
});
