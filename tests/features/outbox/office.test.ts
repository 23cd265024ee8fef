import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { putInOutbox } from "#app/db/outbox.ts";
import { decideMail } from "#app/features/outbox/decide-mail.ts";
import { editLetter } from "#app/features/outbox/edit-letter.ts";
import { listMessages, loadOutbox } from "#app/features/outbox/list-messages.ts";
import { readMail } from "#app/features/outbox/read-mail.ts";
import { sendTest } from "#app/features/outbox/send-test.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { EXAMPLES } from "#tests/mail/examples.ts";
import { jobsFor, startDelivery } from "./mail-server.ts";

useTestDatabase();
afterAll(stopQueue);

const BASE = "https://parade.example";
const EMAIL = "contact@breda.example";
const LETTER = EXAMPLES["contribution-accepted"];
const { eventSlug } = LETTER;

let server: Awaited<ReturnType<typeof startDelivery>>;
let count = 0;
beforeEach(async () => {
  await queue();
  await prisma.outboxMessage.deleteMany();
  server = await startDelivery();
});
afterEach(() => server.close());

async function makeMail(message: (typeof EXAMPLES)[keyof typeof EXAMPLES] = LETTER) {
  const dedupeKey = `office:${(count += 1)}`;
  const id = await putInOutbox({ dedupeKey, message, toEmail: EMAIL }, prisma);
  return { eventSlug, id: id ?? "" };
}
const statusOf = async ({ id }: { id: string }) =>
  (await prisma.outboxMessage.findUniqueOrThrow({ where: { id } })).status;

describe("a mail that an organiser holds", () => {
  it("does not go until it is released", async () => {
    const mail = await makeMail();
    expect(await decideMail(mail, "hold")).toBe(true);
    await server.deliver(mail.id);
    expect(server.taken).toHaveLength(0);
    expect(await decideMail(mail, "release")).toBe(true);
    expect(await jobsFor(mail.id)).toEqual([0]);
    await server.deliver(mail.id);
    expect(await statusOf(mail)).toBe("SENT");
  });

  it("can be called off, and then never goes", async () => {
    const mail = await makeMail();
    await decideMail(mail, "hold");
    expect(await decideMail(mail, "cancel")).toBe(true);
    expect(await decideMail(mail, "release")).toBe(false);
    await server.deliver(mail.id);
    expect(server.taken).toHaveLength(0);
  });

  it("is left alone when it went meanwhile, and is nobody else's to hold", async () => {
    const mail = await makeMail();
    expect(await decideMail({ ...mail, eventSlug: "andere-parade" }, "hold")).toBe(false);
    await server.deliver(mail.id);
    expect(await decideMail(mail, "hold")).toBe(false);
    expect(await decideMail(mail, "resend")).toBe(false);
    expect(await statusOf(mail)).toBe("SENT");
  });
});

it("sends an unsure mail again only when an organiser says so, under the same Message-ID", async () => {
  const mail = await makeMail();
  const { messageId } = await prisma.outboxMessage.update({
    where: { id: mail.id },
    data: { status: "UNSURE", attempts: 7, handedOverAt: new Date() },
  });
  await server.deliver(mail.id);
  expect(server.taken).toHaveLength(0);
  expect(await decideMail(mail, "resend")).toBe(true);
  await server.deliver(mail.id);
  expect(await statusOf(mail)).toBe("SENT");
  expect((await PostalMime.parse(server.taken[0] ?? "")).messageId).toContain(messageId);
});

describe("the words of a mail", () => {
  it("are read as its receiver reads them, and are no other event's to read", async () => {
    const mail = await makeMail();
    const read = await readMail(mail, BASE);
    expect(read?.rendered?.subject).toBe(LETTER.subject);
    expect(read?.rendered?.text).toContain(BASE);
    expect(read).toMatchObject({ moves: ["hold", "cancel"], letter: { subject: LETTER.subject } });
    expect(await readMail({ ...mail, eventSlug: "andere-parade" }, BASE)).toBeNull();
  });

  it("can be written again while a letter waits, and go as they were written last", async () => {
    const mail = await makeMail();
    const words = { subject: "Andere woorden", text: "Een nieuwe tekst." };
    expect(await editLetter(mail, words)).toBe(true);
    await server.deliver(mail.id);
    const sent = await PostalMime.parse(server.taken[0] ?? "");
    expect(sent.subject).toBe(words.subject);
    expect(sent.text).toContain(words.text);
    expect(await editLetter(mail, { ...words, text: "Te laat" })).toBe(false);
    expect((await readMail(mail, BASE))?.letter).toBeNull();
  });

  it("are not to be written where no person wrote them", async () => {
    const mail = await makeMail(EXAMPLES["contribution-received"]);
    expect(await editLetter(mail, { subject: "x", text: "y" })).toBe(false);
  });

  it("come to an organiser as a try that is marked as such, in no list, and the mail stays", async () => {
    const mail = await makeMail();
    expect(await sendTest(mail, "organisatie@parade.example")).toBe(true);
    const copy = await prisma.outboxMessage.findFirstOrThrow({ where: { isTest: true } });
    await server.deliver(copy.id);
    const sent = await PostalMime.parse(server.taken[0] ?? "");
    expect(sent.subject).toBe(`Proef: ${LETTER.subject}`);
    expect(sent.to).toMatchObject([{ address: "organisatie@parade.example" }]);
    expect(await statusOf(mail)).toBe("QUEUED");
    expect((await listMessages(eventSlug, {})).rows.map(({ id }) => id)).toEqual([mail.id]);
  });
});

it("narrows the list by state, kind and receiver, in this event alone", async () => {
  const [first, second] = [await makeMail(), await makeMail(EXAMPLES["contribution-received"])];
  await prisma.outboxMessage.update({ where: { id: second.id }, data: { toEmail: "x@y.example" } });
  await decideMail(first, "hold");
  const found = async (asked: Parameters<typeof listMessages>[1]) =>
    (await listMessages(eventSlug, asked)).rows.map(({ id }) => id);
  expect(await found({ filter: "held" })).toEqual([first.id]);
  expect(await found({ template: "contribution-received" })).toEqual([second.id]);
  expect(await found({ who: "BREDA" })).toEqual([first.id]);
  expect(await found({ who: "breda", filter: "waiting" })).toEqual([]);
  expect((await listMessages("andere-parade", {})).rows).toEqual([]);
  expect([...(await loadOutbox(eventSlug)).templates].sort()).toEqual([
    ["contribution-accepted", 1],
    ["contribution-received", 1],
  ]);
});
