import { createHmac } from "node:crypto";
import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { MAIL_KINDS } from "#app/domain/outbox/refusable.ts";
import { readStopToken, stopToken } from "#app/domain/outbox/stop-token.ts";
import { correctAddress, markByHand } from "#app/features/outbox/mark-by-hand.ts";
import { chooseMails, loadRefusal } from "#app/features/outbox/refuse-mails.ts";
import { takeReport } from "#app/features/outbox/take-report.ts";
import { mailMessage, type MailMessage } from "#app/mail/messages.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makePerson } from "#tests/factories.ts";
import { EXAMPLES } from "#tests/mail/examples.ts";
import { startDelivery } from "./mail-server.ts";

useTestDatabase();
afterAll(stopQueue);

const SECRET = "known to the mail provider";
const APP_SECRET = process.env.APP_SECRET ?? "";
const NOW = new Date("2027-05-20T08:00:00Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const EMAIL = "contact@breda.example";
const OWN = EXAMPLES["contribution-accepted"];
const INVITATION = EXAMPLES["invitation-to-contribute"];

let server: Awaited<ReturnType<typeof startDelivery>>;
beforeEach(async () => {
  await queue();
  await prisma.outboxMessage.deleteMany();
  await prisma.markedAddress.deleteMany();
  await prisma.mailRefusal.deleteMany();
  server = await startDelivery();
});
afterEach(() => server.close());

let count = 0;
async function send(message: MailMessage, toEmail = EMAIL) {
  const id = await putInOutbox({ dedupeKey: `who:${(count += 1)}`, message, toEmail }, prisma);
  await server.deliver(id ?? "");
  return prisma.outboxMessage.findUniqueOrThrow({ where: { id: id ?? "" } });
}

function report(events: unknown, at = NOW, secret = SECRET) {
  const body = JSON.stringify({ events });
  const time = at.getTime() / 1000;
  const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
  return { body, header: `t=${time},v1=${signature}` };
}
const BOUNCE = [{ type: "bounced", email: "Contact@Breda.example", detail: "550 unknown user" }];

describe("an address that mail came back from", () => {
  it("gets nothing more, not even about itself, until somebody corrects it", async () => {
    await send(OWN);
    expect(await takeReport(report(BOUNCE), SECRET, NOW)).toEqual({ ok: true, marked: 1 });
    expect(await send(OWN)).toMatchObject({
      status: "CANCELLED",
      lastError: "the address is marked",
    });
    expect((await send(OWN, "ander@breda.example")).status).toBe("SENT");
    expect(await correctAddress({ eventSlug: OWN.eventSlug, email: EMAIL }, later(60))).toBe(true);
    expect((await send(OWN)).status).toBe("SENT");
    expect(server.taken).toHaveLength(3);
  });

  it("is not marked again by a report from before it was corrected, but is by a new one", async () => {
    await send(OWN);
    await takeReport(report(BOUNCE), SECRET, NOW);
    await correctAddress({ eventSlug: OWN.eventSlug, email: EMAIL }, later(60));
    await takeReport(report(BOUNCE), SECRET, later(120));
    expect((await send(OWN)).status).toBe("SENT");
    await takeReport(report(BOUNCE, later(180)), SECRET, later(180));
    expect((await send(OWN)).status).toBe("CANCELLED");
  });

  it.each([
    ["signed with another secret", report(BOUNCE, NOW, "guessed"), SECRET],
    ["of long ago", report(BOUNCE, later(-3600)), SECRET],
    ["while nobody may report", report(BOUNCE, NOW, ""), null],
  ])("is not marked by a report %s", async (_what, given, secret) => {
    expect(await takeReport(given, secret, NOW)).toEqual({ ok: false, reason: "not-signed" });
    expect(await prisma.markedAddress.count()).toBe(0);
  });

  it("is not marked by a report that says something else", async () => {
    const odd = report([{ type: "opened", email: EMAIL }]);
    expect(await takeReport(odd, SECRET, NOW)).toEqual({ ok: false, reason: "not-understood" });
  });

  it("is marked by hand only by who has a mail for it", async () => {
    await send(OWN);
    const byId = (await makePerson()).id;
    const mark = (slug: string) => markByHand({ eventSlug: slug, email: EMAIL, byId }, NOW);
    expect(await mark("andere-parade")).toBe(false);
    expect((await send(OWN)).status).toBe("SENT");
    expect(await mark(OWN.eventSlug)).toBe(true);
    expect((await send(OWN)).status).toBe("CANCELLED");
    expect(await correctAddress({ eventSlug: "andere-parade", email: EMAIL }, NOW)).toBe(false);
  });
});

describe("who wants less mail", () => {
  it("is told apart for every mail there is", () => {
    const known = mailMessage.options.map(({ shape }) => shape.template.value);
    expect(Object.keys(MAIL_KINDS).sort()).toEqual(known.sort());
  });

  it("gets the way to stop with an invitation, as RFC 8058 has it, and not with one's own", async () => {
    await send(INVITATION);
    await send(OWN);
    const [invitation, own] = await Promise.all(server.taken.map((raw) => PostalMime.parse(raw)));
    const header = (mail: typeof own, key: string) =>
      mail?.headers.find((one) => one.key === key)?.value;
    expect(header(invitation, "list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const address = header(invitation, "list-unsubscribe") ?? "";
    const token = /^<.*\/geen-mails\/([^>]+)>$/.exec(address)?.[1] ?? "";
    expect(readStopToken(APP_SECRET, token)).toBe(EMAIL);
    expect(header(own, "list-unsubscribe")).toBeUndefined();
  });

  it("gets no invitation after stopping, one's own mails still, and all after a change of mind", async () => {
    const token = stopToken(APP_SECRET, EMAIL);
    expect(await loadRefusal(token, APP_SECRET)).toEqual({ email: EMAIL, isRefused: false });
    expect(await chooseMails({ token, wanted: false }, APP_SECRET, NOW)).toBe(true);
    expect(await chooseMails({ token, wanted: false }, APP_SECRET, NOW)).toBe(true);
    expect(await loadRefusal(token, APP_SECRET)).toEqual({ email: EMAIL, isRefused: true });
    expect((await send(INVITATION)).status).toBe("CANCELLED");
    expect((await send(OWN)).status).toBe("SENT");
    await chooseMails({ token, wanted: true }, APP_SECRET, NOW);
    expect((await send(INVITATION)).status).toBe("SENT");
  });

  it("cannot stop another's mails", async () => {
    const token = stopToken("a guess of more than thirty-two characters", EMAIL);
    expect(await chooseMails({ token, wanted: false }, APP_SECRET, NOW)).toBe(false);
    expect(await loadRefusal(token, APP_SECRET)).toBeNull();
    expect(await prisma.mailRefusal.count()).toBe(0);
  });
});
