import { buffer } from "node:stream/consumers";
import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { signInToken } from "#app/domain/sign-in/token.ts";
import { listMessages } from "#app/features/outbox/list-messages.ts";
import { sweepOutbox } from "#app/features/outbox/sweep.ts";
import { requestLink } from "#app/features/sign-in/request-link.ts";
import { consumeLink } from "#app/features/sign-in/use-link.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { answer } from "#tests/mail/faulty-server.ts";
import { jobsFor, startDelivery } from "./mail-server.ts";

useTestDatabase();
afterAll(stopQueue);

const MINUTE = 60_000;
const toClose: (() => Promise<void>)[] = [];

beforeEach(async () => {
  await queue();
  await prisma.outboxMessage.deleteMany();
});

afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

async function deliveryOn(...behaviour: Parameters<typeof startDelivery>) {
  const delivery = await startDelivery(...behaviour);
  toClose.push(delivery.close);
  return delivery;
}

let count = 0;
async function makeMail(cause = `test:${(count += 1)}`): Promise<string> {
  const id = await putInOutbox(
    {
      dedupeKey: cause,
      message: {
        template: "contribution-accepted",
        kind: "stand",
        title: "Spreekuur in de bibliotheek",
        eventSlug: "parade",
        contributionId: "een-id",
        organisationSlug: "delft",
        subject: "Op het programma: Spreekuur in de bibliotheek",
        text: "Hallo,\n\nJullie zijn gekozen.",
      },
      toEmail: `adviseur-${count}@voorbeeld.example`,
    },
    prisma,
  );
  return id ?? "";
}

const row = (id: string) => prisma.outboxMessage.findUniqueOrThrow({ where: { id } });
const change = (id: string, data: Parameters<typeof prisma.outboxMessage.update>[0]["data"]) =>
  prisma.outboxMessage.update({ where: { id }, data });

describe("delivering a mail", () => {
  it("sends it and writes down when", async () => {
    const server = await deliveryOn();
    const id = await makeMail();
    await server.deliver(id);
    const { messageId, toEmail, sentAt, ...sent } = await row(id);
    expect(sent).toMatchObject({ status: "SENT", attempts: 1 });
    expect(sentAt).toBeInstanceOf(Date);
    const mail = await PostalMime.parse(server.taken[0] ?? "");
    expect(mail.messageId).toContain(messageId);
    expect(mail.to).toMatchObject([{ address: toEmail }]);
  });

  it("is written down once for one cause", async () => {
    expect(await makeMail("same cause")).not.toBe("");
    expect(await makeMail("same cause")).toBe("");
    expect(await prisma.outboxMessage.count()).toBe(1);
  });

  it("sends once though the job comes twice", async () => {
    const server = await deliveryOn();
    const id = await makeMail();
    await server.deliver(id);
    await server.deliver(id);
    expect(server.taken).toHaveLength(1);
    expect(await row(id)).toMatchObject({ status: "SENT", attempts: 1 });
  });

  it("sends once though ten workers have the job at the same moment", async () => {
    const server = await deliveryOn();
    const id = await makeMail();
    await Promise.all(Array.from({ length: 10 }, () => server.deliver(id)));
    expect(server.taken).toHaveLength(1);
    expect(await row(id)).toMatchObject({ status: "SENT", attempts: 1 });
  });

  it("does nothing for a mail that is gone or cancelled", async () => {
    const server = await deliveryOn();
    const id = await makeMail();
    await change(id, { status: "CANCELLED" });
    await server.deliver(id);
    await server.deliver("gone");
    expect(server.taken).toEqual([]);
  });

  it("gives up at once where the data fit no mail", async () => {
    const server = await deliveryOn();
    const id = await makeMail();
    await change(id, { data: { title: 12 } });
    await server.deliver(id);
    expect(server.taken).toEqual([]);
    expect((await row(id)).status).toBe("FAILED");
  });
});

describe("a server that says no", () => {
  it("for now: the mail waits again, longer each time, and goes when the server takes it", async () => {
    const busy = await deliveryOn(() => ({ onRcptTo: (_to, _session, done) => done(answer(451)) }));
    const id = await makeMail();
    await busy.deliver(id);
    expect(await row(id)).toMatchObject({ status: "QUEUED", attempts: 1, sentAt: null });
    expect((await row(id)).lastError).toContain("451");
    await busy.deliver(id);
    expect(await row(id)).toMatchObject({ status: "QUEUED", attempts: 2 });
    expect(await jobsFor(id)).toEqual([30, 120]);

    const server = await deliveryOn();
    await server.deliver(id);
    expect(await row(id)).toMatchObject({ status: "SENT", attempts: 3 });
    expect(server.taken).toHaveLength(1);
  });

  it("for now, seven times: it is given up", async () => {
    const busy = await deliveryOn(() => ({ onRcptTo: (_to, _session, done) => done(answer(451)) }));
    const id = await makeMail();
    await change(id, { attempts: 6 });
    await busy.deliver(id);
    expect(await row(id)).toMatchObject({ status: "FAILED", attempts: 7 });
    expect(await jobsFor(id)).toEqual([]);
  });

  it("for good: the mail has failed and stays so", async () => {
    const server = await deliveryOn(() => ({
      onRcptTo: (_to, _session, done) => done(answer(550)),
    }));
    const id = await makeMail();
    await server.deliver(id);
    expect(await row(id)).toMatchObject({ status: "FAILED", attempts: 1 });
    expect(await jobsFor(id)).toEqual([]);
  });

  it("for good, after the text: failed as well", async () => {
    const server = await deliveryOn(() => ({
      onData: (stream, _session, done) => void buffer(stream).then(() => done(answer(554))),
    }));
    const id = await makeMail();
    await server.deliver(id);
    expect(await row(id)).toMatchObject({ status: "FAILED", attempts: 1 });
  });
});

describe("a connection that drops", () => {
  it("before the text: tried again later", async () => {
    const server = await deliveryOn(({ cut }) => ({ onMailFrom: () => cut() }));
    const id = await makeMail();
    await server.deliver(id);
    expect(await row(id)).toMatchObject({ status: "QUEUED", attempts: 1 });
    expect(await jobsFor(id)).toEqual([30]);
  });

  it("after the text: unsure, and never sent again by itself", async () => {
    let texts = 0;
    const server = await deliveryOn(({ cut }) => ({
      onData: (stream) =>
        void buffer(stream).then(() => {
          texts += 1;
          cut();
        }),
    }));
    const id = await makeMail();
    await server.deliver(id);
    expect(await row(id)).toMatchObject({ status: "UNSURE", attempts: 1, sentAt: null });
    await server.deliver(id);
    await sweepOutbox(new Date(Date.now() + 24 * 60 * MINUTE));
    expect(texts).toBe(1);
    expect(await jobsFor(id)).toEqual([]);
    expect(await row(id)).toMatchObject({ status: "UNSURE", attempts: 1 });
  });
});

describe("the sweep", () => {
  it("shows as unsure what a dead worker was sending, not what is being sent now", async () => {
    const [long, short] = [await makeMail(), await makeMail()];
    const now = new Date();
    const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE);
    await change(long, {
      status: "SENDING",
      attempts: 1,
      startedAt: ago(11),
      handedOverAt: ago(11),
    });
    await change(short, { status: "SENDING", attempts: 1, startedAt: ago(9) });
    await sweepOutbox(now);
    expect(await row(long)).toMatchObject({ status: "UNSURE" });
    expect(await row(short)).toMatchObject({ status: "SENDING" });
    const { rows } = await listMessages("parade", { filter: "trouble" });
    expect(rows.map(({ id }) => id)).toEqual([long]);
  });

  it("gives a mail that waits without a job one again, so that it goes", async () => {
    const id = await makeMail();
    await sweepOutbox(new Date(Date.now() + MINUTE));
    expect(await jobsFor(id)).toEqual([]);
    await sweepOutbox(new Date(Date.now() + 3 * MINUTE));
    expect(await jobsFor(id)).toEqual([0]);
    const server = await deliveryOn();
    await server.deliver(id);
    expect(await row(id)).toMatchObject({ status: "SENT" });
  });

  it("lets a mail that was refused for now wait its turn", async () => {
    const id = await makeMail();
    const startedAt = new Date();
    await change(id, { attempts: 4, startedAt });
    const hour = 60 * MINUTE;
    await sweepOutbox(new Date(startedAt.getTime() + hour));
    expect(await jobsFor(id)).toEqual([]);
    await sweepOutbox(new Date(startedAt.getTime() + hour + 3 * MINUTE));
    expect(await jobsFor(id)).toEqual([0]);
  });
});

describe("the mail with a sign-in link", () => {
  it("holds the token that nothing in the database holds", async () => {
    const appSecret = process.env.APP_SECRET ?? "";
    const email = "inloggen@voorbeeld.example";
    const now = new Date();
    await requestLink({ email, redirectTo: "/", caller: "test" }, { now, appSecret });
    const [mail] = await prisma.outboxMessage.findMany();
    const server = await deliveryOn();
    await server.deliver(mail?.id ?? "");

    const { html = "", text = "" } = await PostalMime.parse(server.taken[0] ?? "");
    const { id: linkId } = await prisma.signInLink.findFirstOrThrow({ where: { email } });
    const token = signInToken(appSecret, linkId);
    const address = `${process.env.APP_URL}/inloggen/${token}`;
    expect(html).toContain(address);
    expect(text).toContain(address);
    const kept = await prisma.$queryRaw<unknown[]>`
      select to_jsonb("OutboxMessage") from "OutboxMessage"
      union all select to_jsonb("SignInLink") from "SignInLink"
      union all select to_jsonb(job) from pgboss.job`;
    expect(kept.length).toBeGreaterThan(2);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(await consumeLink(token, new Date())).toMatchObject({ ok: true });
    expect((await listMessages("parade", {})).rows).toEqual([]);
  });
});
