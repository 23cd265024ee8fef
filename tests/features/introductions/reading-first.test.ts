import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { approveAbove } from "#app/features/introductions/approve-above.ts";
import { beginApproved } from "#app/features/introductions/begin-approved.ts";
import { loadAbove } from "#app/features/introductions/load-above.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { mailMessage } from "#app/mail/messages.ts";
import { renderToRead } from "#app/mail/render.tsx";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeEvent } from "#tests/factories.ts";
import {
  CARE_ASKED,
  CARE_SHOWN,
  DEBT_ASKED,
  DEBT_SHOWN,
  makeGemeente,
  makeOthers,
  type Gemeente,
} from "../matching/scene.ts";

useTestDatabase();
beforeAll(async () => void (await queue()));
afterAll(stopQueue);

const now = new Date("2027-05-21T12:00:00Z");
const baseUrl = "https://parade.example";
let event: Awaited<ReturnType<typeof makeEvent>>;
let asks: Gemeente[];

beforeEach(async () => {
  await prisma.outboxMessage.deleteMany();
  event = await makeEvent();
  await makeOthers(event);
  for (const shows of [DEBT_SHOWN, DEBT_SHOWN, CARE_SHOWN]) await makeGemeente(event, { shows });
  asks = [
    await makeGemeente(event, { asks: DEBT_ASKED }),
    await makeGemeente(event, { asks: DEBT_ASKED }),
    await makeGemeente(event, { asks: CARE_ASKED }),
  ];
  await runMatching(event.slug);
});

async function look() {
  const found = await loadEvent(event.slug);
  if (!found) throw new Error("the event is there");
  return loadAbove(found, { above: 0, baseUrl }, now);
}

/** The half hours are chosen when the mail is written, so they may be others. */
function withoutMoments(text: string): string {
  return text.replaceAll(/^\S+ \d+ \S+, [\d.]+–[\d.]+ uur$/gm, "(moment)");
}

/** Approves all and has it go. @returns the mails as they read */
async function goAhead(count: number) {
  const asked = { eventSlug: event.slug, above: 0, count, by: null, sendAt: now };
  expect(await approveAbove(asked, now)).toMatchObject({ ok: true });
  await beginApproved(now);
  const rows = await prisma.outboxMessage.findMany();
  return Promise.all(
    rows.map(async ({ toEmail, template, data }) => {
      const message = mailMessage.parse({ ...Object(data), template });
      const { subject, text } = await renderToRead(message, baseUrl);
      return { to: toEmail, subject, text: withoutMoments(text) };
    }),
  );
}

describe.each(["STRAIGHT", "BOTH_SAY_YES"] as const)("before many go, %s", (way) => {
  beforeEach(async () => {
    await prisma.event.update({ where: { id: event.id }, data: { introductionWay: way } });
  });

  it("shows how many mails go, and three of them as they then read", async () => {
    const page = await look();
    expect(page.count).toBeGreaterThan(3);
    expect(page.examples).toHaveLength(3);
    expect(new Set(page.examples.map(({ id }) => id)).size).toBe(3);
    expect(await look()).toEqual(page);
    const went = await goAhead(page.count);
    expect(went).toHaveLength(page.mails);
    for (const { to, subject, text } of page.examples) {
      expect(went).toContainEqual({ to, subject, text: withoutMoments(text) });
    }
  });

  it("counts no mail for whom nobody agrees any more, and shows none", async () => {
    const [gone] = asks;
    const before = await look();
    const theirs = await prisma.match.count({
      where: { status: "PROPOSED", OR: [{ aId: gone?.id }, { bId: gone?.id }] },
    });
    expect(theirs).toBeGreaterThan(0);
    await prisma.consent.deleteMany({ where: { userId: gone?.contact.id } });
    const page = await look();
    expect(page.unready).toBe(theirs);
    expect(page.mails).toBe(before.mails - 2 * theirs);
    for (const { pair } of page.examples) expect(pair).not.toContain(gone?.name);
    expect(await goAhead(page.count)).toHaveLength(page.mails);
  });
});
