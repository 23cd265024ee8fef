import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { approveMatch } from "#app/features/introductions/approve-match.ts";
import { eraseMe } from "#app/features/privacy/erase-me.ts";
import { withdrawFromIntroductions } from "#app/features/registration/withdraw-consent.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeColleague,
  makeConsent,
  makeEvent,
  makeOrganiser,
  makeTheme,
} from "#tests/factories.ts";
import {
  DEBT_ASKED,
  DEBT_SHOWN,
  makeGemeente,
  makeOthers,
  type Gemeente,
} from "../matching/scene.ts";
import { startDelivery } from "../outbox/mail-server.ts";
import { matchOf, propose } from "./proposal.ts";

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

const approve = (matchId: string) =>
  approveMatch({ matchId, eventSlug: event.slug, by: organiserId }, now);

const mails = () => prisma.outboxMessage.findMany({ orderBy: { toEmail: "asc" } });

async function deliverAll() {
  const delivery = await startDelivery();
  toClose.push(delivery.close);
  for (const { id } of await mails()) await delivery.deliver(id);
  return Promise.all(delivery.taken.map((text) => PostalMime.parse(text)));
}

/** What its owner, or the organisation, can do to a text after it was matched. */
async function takeBack(how: string, { shows, asks }: { shows: Gemeente; asks: Gemeente }) {
  const where = { id: asks.challengeId };
  if (how === "private") {
    await prisma.challenge.update({ where, data: { visibility: "PRIVATE" } });
  }
  if (how === "deleted") await prisma.challenge.delete({ where });
  if (how === "withdrawn") {
    const data = { status: "WITHDRAWN" } as const;
    await prisma.contribution.update({ where: { id: shows.offerId }, data });
  }
}

describe("the words of an introduction", () => {
  const words = async () => JSON.stringify((await mails()).map(({ data }) => data));

  it("quote nothing of a challenge that is for matching only, the theme does instead", async () => {
    const theme = await makeTheme(event.id, { name: "Vroegsignalering" });
    const { shows, asks } = await propose(event, { visibility: "MATCHING" });
    await prisma.challengeTheme.create({
      data: { challengeId: asks.challengeId, themeId: theme.id },
    });
    await prisma.contributionTheme.create({
      data: { contributionId: shows.offerId, themeId: theme.id, position: 0 },
    });
    await approve(await matchOf(event, shows.id, asks.id));
    expect(await words()).not.toContain(DEBT_ASKED.title);
    expect(await words()).toContain("Vroegsignalering");
    const sent = await deliverAll();
    expect(sent).toHaveLength(2);
    for (const { text, html } of sent) {
      expect(text).not.toContain(DEBT_ASKED.title);
      expect(html).not.toContain(DEBT_ASKED.title);
    }
  });

  it("quote nothing of a challenge that was public when it was matched and is not now", async () => {
    const { matchId, asks } = await propose(event);
    await prisma.challenge.update({
      where: { id: asks.challengeId },
      data: { visibility: "MATCHING" },
    });
    expect((await approve(matchId)).ok).toBe(true);
    expect(await words()).not.toContain(DEBT_ASKED.title);
    expect(await words()).toContain(DEBT_SHOWN.title);
  });

  it("quote neither challenge of two that struggle with the same, when one is not public", async () => {
    await makeOthers(event);
    const one = await makeGemeente(event, { asks: DEBT_ASKED });
    const hidden = { ...DEBT_ASKED, title: "Te weinig inwoners met schulden op ons spreekuur" };
    const two = await makeGemeente(event, { asks: hidden, visibility: "MATCHING" });
    await approve(await matchOf(event, one.id, two.id));
    expect(await mails()).toHaveLength(2);
    expect(await words()).not.toContain(hidden.title);
  });

  it.each(["private", "deleted", "withdrawn"])(
    "are not sent for what is %s by now",
    async (how) => {
      const { matchId, shows, asks } = await propose(event);
      await takeBack(how, { shows, asks });
      expect(await approve(matchId)).toMatchObject({
        ok: false,
        reason: "lapsed",
        lapse:
          how === "withdrawn"
            ? { what: "offer", of: shows.name }
            : { what: "challenge", of: asks.name },
      });
      expect(await mails()).toEqual([]);
    },
  );

  it("say of a shared example that the partner shows it, not who seeks it", async () => {
    await makeOthers(event);
    const registers = await makeGemeente(event, { shows: DEBT_SHOWN, agrees: false });
    const partner = await makeGemeente(event, {});
    await prisma.contributionPartner.create({
      data: { contributionId: registers.offerId, organisationId: partner.id },
    });
    // An id before all others: then the seeker is the first side of the match.
    const { id, name } = await prisma.organisation.create({
      data: { id: "a", name: "Gemeente vooraan", slug: "gemeente-vooraan" },
    });
    const ownerId = (await makeColleague(id)).id;
    await makeConsent(ownerId, event.slug);
    await prisma.challenge.create({
      data: { eventId: event.id, organisationId: id, ownerId, visibility: "PUBLIC", ...DEBT_ASKED },
    });
    await approve(await matchOf(event, id, partner.id));
    const [mail] = await mails();
    expect(mail?.data).toMatchObject({
      seeker: { organisation: name },
      shower: { organisation: partner.name, text: DEBT_SHOWN.title },
    });
  });
});

describe("between approval and sending", () => {
  it("a yes that is taken back cancels both mails", async () => {
    const { matchId, asks } = await propose(event);
    await approve(matchId);
    await withdrawFromIntroductions(asks.contact.id, event.slug, now);
    expect(await deliverAll()).toEqual([]);
    expect((await mails()).map(({ status }) => status)).toEqual(["CANCELLED", "CANCELLED"]);
  });

  it("a yes that is taken back while the mails are claimed cancels them too", async () => {
    const { matchId, asks } = await propose(event);
    await approve(matchId);
    // The mails still wait: only who claims them can see that the yes is gone.
    await prisma.consent.updateMany({
      where: { userId: asks.contact.id },
      data: { withdrawnAt: now },
    });
    expect(await deliverAll()).toEqual([]);
    expect(await mails()).toMatchObject([
      { status: "CANCELLED", lastError: "consent was withdrawn" },
      { status: "CANCELLED", lastError: "consent was withdrawn" },
    ]);
  });

  it.each(["private", "deleted", "withdrawn"])(
    "what is %s by then cancels both mails",
    async (how) => {
      const { matchId, ...pair } = await propose(event);
      await approve(matchId);
      await takeBack(how, pair);
      expect(await deliverAll()).toEqual([]);
      const gone = { status: "CANCELLED", lastError: "what it was about is gone" };
      expect(await mails()).toMatchObject([gone, gone]);
    },
  );

  it("what is for matching only by then is quoted in no mail, sent or kept", async () => {
    const { matchId, asks } = await propose(event);
    await approve(matchId);
    expect(JSON.stringify(await mails())).toContain(DEBT_ASKED.title);
    await prisma.challenge.update({
      where: { id: asks.challengeId },
      data: { visibility: "MATCHING" },
    });
    const sent = await deliverAll();
    expect(sent).toHaveLength(2);
    for (const { text, html, subject } of sent) {
      expect([text, html, subject].join()).not.toContain(DEBT_ASKED.title);
      expect(text).toContain(DEBT_SHOWN.title);
    }
    expect(JSON.stringify(await mails())).not.toContain(DEBT_ASKED.title);
  });

  it("what has another title by then is sent with that title", async () => {
    const { matchId, asks, shows } = await propose(event);
    await approve(matchId);
    const data = { title: "Nu onder een andere naam" };
    await prisma.challenge.update({ where: { id: asks.challengeId }, data });
    await prisma.contribution.update({ where: { id: shows.offerId }, data });
    const sent = await deliverAll();
    expect(sent).toHaveLength(2);
    for (const { text } of sent) {
      expect(text).toContain(data.title);
      expect(text).not.toContain(DEBT_ASKED.title);
      expect(text).not.toContain(DEBT_SHOWN.title);
    }
  });

  it("another introduction of the other side still goes", async () => {
    const { matchId, shows, asks } = await propose(event);
    await approve(matchId);
    const second = await makeGemeente(event, { asks: DEBT_ASKED });
    await approve(await matchOf(event, shows.id, second.id));
    await withdrawFromIntroductions(asks.contact.id, event.slug, now);
    const sent = await deliverAll();
    expect(sent).toHaveLength(2);
    for (const { to } of sent) {
      expect(to?.map(({ address }) => address)).toContain(second.contact.email);
    }
  });

  it("somebody who is erased is in no mail any more", async () => {
    const { matchId, asks, shows } = await propose(event);
    await approve(matchId);
    const ids = (await mails()).map(({ id }) => id);
    await eraseMe({ userId: asks.contact.id, email: asks.contact.email });
    const delivery = await startDelivery();
    toClose.push(delivery.close);
    for (const id of ids) await delivery.deliver(id);
    expect(delivery.taken).toEqual([]);
    expect(JSON.stringify(await mails())).not.toContain(asks.contact.email);
    expect(await prisma.user.count({ where: { id: shows.contact.id } })).toBe(1);
  });
});
