import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { ANSWER_DAYS, REMIND_AFTER_DAYS, type Answer } from "#app/domain/introductions/course.ts";
import { ASK_AFTER_DAYS } from "#app/domain/introductions/outcome.ts";
import { answerProposal } from "#app/features/introductions/answer-proposal.ts";
import { approveMatch } from "#app/features/introductions/approve-match.ts";
import { chooseMoments } from "#app/features/introductions/choose-moments.ts";
import { loadMoments } from "#app/features/introductions/load-moments.ts";
import { followIntroductions } from "#app/features/introductions/follow-introductions.ts";
import { holdMatch, releaseMatch } from "#app/features/introductions/hold-match.ts";
import { loadProposal } from "#app/features/introductions/load-proposal.ts";
import { loadOutcome, tellOutcome } from "#app/features/introductions/tell-outcome.ts";
import { eraseMe } from "#app/features/privacy/erase-me.ts";
import { withdrawFromIntroductions } from "#app/features/registration/withdraw-consent.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent, makeOrganiser } from "#tests/factories.ts";
import { DEBT_ASKED, DEBT_SHOWN } from "../matching/scene.ts";
import { startDelivery } from "../outbox/mail-server.ts";
import { propose, type Proposed } from "./proposal.ts";

useTestDatabase();
beforeAll(async () => void (await queue()));
afterAll(stopQueue);

const now = new Date("2027-05-21T12:00:00Z");
const after = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);

let event: Awaited<ReturnType<typeof makeEvent>>;
let organiserId: string;
let pair: Proposed;

beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  await prisma.introduction.deleteMany();
  event = await makeEvent();
  await prisma.event.update({
    where: { id: event.id },
    data: { introductionWay: "BOTH_SAY_YES" },
  });
  organiserId = (await makeOrganiser(event.id)).id;
  pair = await propose(event);
});

const toClose: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

const asked = () => ({ matchId: pair.matchId, eventSlug: event.slug, by: organiserId });
const approve = () => approveMatch(asked(), now);

const mails = (template?: string) =>
  prisma.outboxMessage.findMany({ where: { template }, orderBy: { toEmail: "asc" } });

const introduction = () =>
  prisma.introduction.findFirstOrThrow({ where: { matchId: pair.matchId } });

async function linkOf(who: "shows" | "asks") {
  const person = await prisma.introductionPerson.findFirstOrThrow({
    where: { userId: pair[who].contact.id },
  });
  return { linkKey: person.linkKey, eventSlug: event.slug };
}

async function answer(who: "shows" | "asks", words: Answer, at = after(1)) {
  const given = { ...(await linkOf(who)), answer: words, knewEachOther: false };
  return answerProposal(given, at);
}

async function deliverAll() {
  const delivery = await startDelivery();
  toClose.push(delivery.close);
  for (const { id } of await mails()) await delivery.deliver(id);
  return Promise.all(delivery.taken.map((text) => PostalMime.parse(text)));
}

describe("asking both first", () => {
  it("mails each the gemeente and the reason, and not a word on who the other is", async () => {
    expect(await approve()).toMatchObject({ ok: true, asksFirst: true });
    const sent = await deliverAll();
    expect(sent).toHaveLength(2);
    for (const [who, other] of [
      ["shows", "asks"],
      ["asks", "shows"],
    ] as const) {
      const mail = sent.find(({ to }) => to?.[0]?.address === pair[who].contact.email);
      expect(mail?.to).toHaveLength(1);
      expect(mail?.replyTo ?? []).toEqual([]);
      expect(mail?.subject).toBe(`Wil je voorgesteld worden aan ${pair[other].name}?`);
      for (const words of [DEBT_SHOWN.title, DEBT_ASKED.title, pair[other].name]) {
        expect(mail?.text).toContain(words);
      }
      expect(`${mail?.text}${mail?.html}`).not.toContain(pair[other].contact.email);
    }
    expect(JSON.stringify(await mails())).not.toContain("a.person");
  });

  it("tells each why in words to them: one is to go and look, the other has what helps", async () => {
    await approve();
    const flat = (text = "") => text.replace(/\s+/g, " ");
    const wordsTo = async (who: "shows" | "asks") => {
      const page = await loadProposal(await linkOf(who), after(1));
      return page?.words.reasonSentence ?? "";
    };
    const [toWhoShows, toWhoAsks] = [await wordsTo("shows"), await wordsTo("asks")];
    expect(toWhoShows).toContain(`“${DEBT_SHOWN.title}”`);
    expect(toWhoShows).toContain(pair.asks.name);
    expect(toWhoShows).not.toContain(pair.shows.name);
    expect(toWhoAsks).toContain(pair.shows.name);
    for (const words of [toWhoShows, toWhoAsks]) expect(words).toMatch(/jullie|jíj/);
    expect(toWhoAsks).not.toContain(pair.asks.name);
    expect(toWhoShows).not.toMatch(/moeten doen/);
    const sent = await deliverAll();
    for (const [who, words] of [
      ["shows", toWhoShows],
      ["asks", toWhoAsks],
    ] as const) {
      const mail = sent.find(({ to }) => to?.[0]?.address === pair[who].contact.email);
      expect(flat(mail?.text)).toContain(flat(words));
    }
  });

  it("quotes nothing of a challenge that is for matching only by the time it is read", async () => {
    await approve();
    await prisma.challenge.update({
      where: { id: pair.asks.challengeId },
      data: { visibility: "MATCHING" },
    });
    const page = await loadProposal(await linkOf("shows"), after(1));
    expect(JSON.stringify(page)).not.toContain(DEBT_ASKED.title);
    expect(JSON.stringify(page)).toContain(DEBT_SHOWN.title);
    for (const { text } of await deliverAll()) expect(text).not.toContain(DEBT_ASKED.title);
  });

  it("introduces at the second yes, once, in one mail to both", async () => {
    await approve();
    await deliverAll();
    expect(await answer("shows", "YES")).toMatchObject({ ok: true, state: "waits" });
    expect(await mails("introduction")).toEqual([]);
    const all = await Promise.all([1, 2, 3, 4].map(() => answer("asks", "YES", after(2))));
    for (const one of all) expect(one).toMatchObject({ ok: true, state: "introduced" });
    expect(await mails("introduction")).toHaveLength(2);
    expect(await introduction()).toMatchObject({ status: "INTRODUCED", introducedAt: after(2) });
    const sent = await deliverAll();
    const both = [pair.shows.contact.email, pair.asks.contact.email].sort();
    expect(sent).toHaveLength(2);
    for (const mail of sent) {
      expect(mail.to?.map(({ address }) => address ?? "").sort()).toEqual(both);
    }
  });

  it("introduces once when both say yes at the same moment", async () => {
    await approve();
    await Promise.all([answer("shows", "YES"), answer("asks", "YES")]);
    expect((await introduction()).status).toBe("INTRODUCED");
    expect(await mails("introduction")).toHaveLength(2);
  });

  it("shows the same to the other after a no as after nothing, and lets a no become a yes", async () => {
    await approve();
    const before = await loadProposal(await linkOf("asks"), after(3));
    await answer("shows", "NOT_THIS_ONE");
    expect(await loadProposal(await linkOf("asks"), after(3))).toEqual(before);
    await answer("asks", "YES", after(3));
    expect(await mails("introduction")).toEqual([]);
    expect(await answer("shows", "YES", after(4))).toMatchObject({ state: "introduced" });
  });

  it("reminds who did not answer once, and lapses in silence", async () => {
    await approve();
    await deliverAll();
    await answer("shows", "YES");
    await followIntroductions(after(REMIND_AFTER_DAYS - 1));
    expect(await mails()).toHaveLength(2);
    await Promise.all([
      followIntroductions(after(REMIND_AFTER_DAYS + 1)),
      followIntroductions(after(REMIND_AFTER_DAYS + 1)),
    ]);
    await followIntroductions(after(REMIND_AFTER_DAYS + 2));
    const sent = await deliverAll();
    expect(sent.map(({ to }) => to?.[0]?.address)).toEqual([pair.asks.contact.email]);
    expect(sent[0]?.subject).toBe(`Nog even: wil je voorgesteld worden aan ${pair.shows.name}?`);
    await followIntroductions(after(ANSWER_DAYS + 1));
    expect((await introduction()).status).toBe("LAPSED");
    expect(await mails()).toHaveLength(3);
    expect(await answer("asks", "YES", after(ANSWER_DAYS + 1))).toEqual({
      ok: false,
      reason: "over",
    });
    expect(await loadProposal(await linkOf("asks"), after(ANSWER_DAYS + 1))).toBeNull();
  });

  it("looks after the others when it fails for one, and after that one the next time", async () => {
    await approve();
    const elsewhere = await makeEvent();
    await prisma.event.update({
      where: { id: elsewhere.id },
      data: { introductionWay: "BOTH_SAY_YES" },
    });
    const other = await propose(elsewhere);
    const there = { matchId: other.matchId, eventSlug: elsewhere.slug, by: organiserId };
    await approveMatch(there, new Date(now.getTime() + 1000));
    await prisma.$executeRawUnsafe(`alter table "OutboxMessage" add constraint "not_this_one"
      check ("toEmail" <> '${pair.asks.contact.email}') not valid`);
    const reminded = async () =>
      (await prisma.introduction.findMany({ where: { remindedAt: { not: null } } })).map(
        ({ matchId }) => matchId,
      );
    try {
      expect(await followIntroductions(after(REMIND_AFTER_DAYS + 1))).toBe(1);
    } finally {
      await prisma.$executeRaw`alter table "OutboxMessage" drop constraint "not_this_one"`;
    }
    expect(await reminded()).toEqual([other.matchId]);
    expect(await followIntroductions(after(REMIND_AFTER_DAYS + 1))).toBe(0);
    expect((await reminded()).sort()).toEqual([pair.matchId, other.matchId].sort());
  });

  it("sends no reminder that was overtaken by an answer", async () => {
    await approve();
    await deliverAll();
    await followIntroductions(after(REMIND_AFTER_DAYS + 1));
    await answer("shows", "YES", after(REMIND_AFTER_DAYS + 1));
    const sent = await deliverAll();
    expect(sent.map(({ to }) => to?.[0]?.address)).toEqual([pair.asks.contact.email]);
  });
});

describe("what is checked again at the second yes", () => {
  async function expectNothing() {
    expect(await answer("asks", "YES", after(2))).toEqual({ ok: false, reason: "over" });
    expect(await mails("introduction")).toEqual([]);
    expect((await introduction()).status).toBe("CANCELLED");
  }

  beforeEach(async () => {
    await approve();
    await answer("shows", "YES");
  });

  it("is that both still agree", async () => {
    await prisma.consent.updateMany({
      where: { userId: pair.shows.contact.id },
      data: { withdrawnAt: now },
    });
    await expectNothing();
  });

  it("is that both still work there", async () => {
    await prisma.membership.deleteMany({ where: { userId: pair.shows.contact.id } });
    await expectNothing();
  });

  it("is that its texts still stand", async () => {
    await prisma.contribution.update({
      where: { id: pair.shows.offerId },
      data: { status: "WITHDRAWN" },
    });
    await expectNothing();
  });
});

describe("calling it off", () => {
  it("happens when one of the two takes the yes to being introduced back", async () => {
    await approve();
    await withdrawFromIntroductions(pair.shows.contact.id, event.slug, after(1));
    expect((await introduction()).status).toBe("CANCELLED");
    expect(await deliverAll()).toEqual([]);
    expect(await answer("asks", "YES")).toMatchObject({ ok: false });
    expect(await loadProposal(await linkOf("asks"), after(1))).toBeNull();
  });

  it("happens when an organiser holds the match back, who can ask anew later", async () => {
    await approve();
    const link = await linkOf("asks");
    expect(await holdMatch({ ...asked(), why: null }, after(1))).toMatchObject({ ok: true });
    expect(await deliverAll()).toEqual([]);
    expect(await loadProposal(link, after(1))).toBeNull();
    await releaseMatch(asked());
    expect(await approve()).toMatchObject({ ok: true, asksFirst: true });
    expect(await deliverAll()).toHaveLength(2);
  });

  it("is refused once they were introduced", async () => {
    await approve();
    await answer("shows", "YES");
    await answer("asks", "YES");
    const held = await holdMatch({ ...asked(), why: null }, after(1));
    expect(held).toEqual({ ok: false, reason: "already-approved" });
    expect((await introduction()).status).toBe("INTRODUCED");
  });

  it("happens by itself when its texts go, or one of the two is erased", async () => {
    await approve();
    await prisma.challenge.delete({ where: { id: pair.asks.challengeId } });
    await followIntroductions(after(1));
    expect((await introduction()).status).toBe("CANCELLED");
    await prisma.introduction.updateMany({ data: { status: "ASKED" } });
    await eraseMe({ userId: pair.asks.contact.id, email: pair.asks.contact.email });
    await followIntroductions(after(1));
    expect((await introduction()).status).toBe("CANCELLED");
  });
});

describe("a link", () => {
  it("opens nothing at another event, or for a key that nobody has", async () => {
    await approve();
    const link = await linkOf("asks");
    const elsewhere = { linkKey: link.linkKey, eventSlug: (await makeEvent()).slug };
    for (const wrong of [elsewhere, { ...link, linkKey: "" }]) {
      expect(await loadProposal(wrong, after(1))).toBeNull();
      const given = { ...wrong, answer: "YES" as const, knewEachOther: false };
      expect(await answerProposal(given, after(1))).toEqual({ ok: false, reason: "over" });
      expect(await loadMoments(wrong, after(1))).toBeNull();
      expect(await loadOutcome(wrong, after(30))).toBeNull();
    }
    expect(await loadMoments(link, after(1))).toBeNull();
  });
});

describe("after the introduction", () => {
  beforeEach(async () => {
    await approve();
    await answer("shows", "YES");
    await answer("asks", "YES");
  });

  it("makes an appointment of the first half hour that suits both, with a calendar file", async () => {
    const page = await loadMoments(await linkOf("shows"), after(1));
    expect(page?.proposed).toHaveLength(3);
    const [first, second, third] = page?.proposed ?? [];
    if (!first || !second || !third) throw new Error("three half hours");
    const chosen = { ...(await linkOf("shows")), moments: [third, second] };
    expect(await chooseMoments(chosen, after(1))).toEqual({ ok: true, meetsAt: null });
    expect(await mails("introduction-appointment")).toEqual([]);
    expect(await loadMoments(await linkOf("asks"), after(1))).toMatchObject({ otherTicked: true });
    const own = new Date("2027-06-01T22:00:00Z");
    const other = { ...(await linkOf("asks")), moments: [own, first, second, third] };
    const both = await Promise.all([
      chooseMoments(other, after(1)),
      chooseMoments(other, after(1)),
    ]);
    expect(both).toContainEqual({ ok: true, meetsAt: second });
    expect((await introduction()).meetsAt).toEqual(second);
    expect(await chooseMoments(other, after(1))).toEqual({ ok: false, reason: "settled" });
    const sent = (await deliverAll()).filter(({ subject }) => subject?.startsWith("Jullie bellen"));
    expect(sent).toHaveLength(2);
    for (const { attachments, to } of sent) {
      expect(to).toHaveLength(2);
      const file = attachments.find(({ mimeType }) => mimeType === "text/calendar");
      const text = Buffer.from(file?.content as ArrayBuffer).toString();
      expect(text).toContain("BEGIN:VEVENT");
      expect(text).toContain("Europe/Amsterdam");
    }
  });

  it("asks after three weeks what came of it, of both, once, when they were mailed", async () => {
    await followIntroductions(after(ASK_AFTER_DAYS + 2));
    expect(await mails("introduction-outcome")).toEqual([]);
    await deliverAll();
    await followIntroductions(after(ASK_AFTER_DAYS - 1));
    expect(await mails("introduction-outcome")).toEqual([]);
    await followIntroductions(after(ASK_AFTER_DAYS + 2));
    await followIntroductions(after(ASK_AFTER_DAYS + 3));
    const sent = await deliverAll();
    expect(sent.map(({ subject }) => subject).sort()).toEqual(
      [pair.asks.name, pair.shows.name].map((name) => `Is het gelukt met ${name}?`).sort(),
    );
    const link = await linkOf("asks");
    const told = { outcome: "SPOKEN" as const, outcomeText: "Goed gesprek", knewEachOther: false };
    expect(await tellOutcome({ ...link, ...told }, after(30))).toEqual({ ok: true });
    expect(await tellOutcome({ ...link, ...told, outcome: "VISITED" }, after(40))).toEqual({
      ok: true,
    });
    expect(await loadOutcome(link, after(50))).toMatchObject({
      outcome: "VISITED",
      outcomeText: "Goed gesprek",
    });
    expect(await loadOutcome(link, after(200))).toBeNull();
    expect(await tellOutcome({ ...link, ...told }, after(200))).toEqual({ ok: false });
  });

  it("asks nothing of who took the yes to being introduced back", async () => {
    await deliverAll();
    await withdrawFromIntroductions(pair.asks.contact.id, event.slug, after(5));
    await followIntroductions(after(ASK_AFTER_DAYS + 2));
    const written = await mails("introduction-outcome");
    expect(written.map(({ toEmail }) => toEmail)).toEqual([pair.shows.contact.email]);
  });
});
