import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createMailer, type Mailer } from "#app/mail/deliver.ts";
import { startInbox, type Inbox } from "../inbox.ts";
import { makeIds } from "./mail-store.ts";
import type { Mail, MailSummary } from "./read-mail.ts";

let folder: string;
let inbox: Inbox;
let mailer: Mailer;

async function start(): Promise<void> {
  inbox = await startInbox({ smtpPort: 0, webPort: 0, folder });
  mailer = createMailer({ smtpUrl: inbox.smtpUrl, from: "Parade <parade@parade.example>" });
}

async function stop(): Promise<void> {
  mailer.close();
  await inbox.close();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parade-inbox-"));
  await start();
});

afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

async function send(subject: string, envelopeTo: string, html = "<p>Hoi</p>"): Promise<void> {
  const delivery = await mailer.send({
    to: ["breda@breda.example", "delft@delft.example"],
    envelopeTo,
    subject,
    html,
    text: "Hoi, jíj daar",
    messageId: `<${subject.length}@parade.example>`,
  });
  expect(delivery).toEqual({ outcome: "accepted" });
}

async function list(query = ""): Promise<MailSummary[]> {
  return (await (await fetch(`${inbox.webUrl}/api/messages${query}`)).json()) as MailSummary[];
}

it("keeps what was sent, newest first, also after a restart", async () => {
  await send("De eerste", "breda@breda.example");
  await send("Wat jíj zoekt", "delft@delft.example");
  await stop();
  await writeFile(join(folder, "half.eml.part"), "Subject: never finished");
  await start();
  const mails = await list();
  expect(mails.map(({ subject }) => subject)).toEqual(["Wat jíj zoekt", "De eerste"]);
  const response = await fetch(`${inbox.webUrl}/api/messages/${mails[0]?.id}`);
  const mail = (await response.json()) as Mail;
  expect(mail).toMatchObject({
    from: "parade@parade.example",
    to: ["breda@breda.example", "delft@delft.example"],
    deliveredTo: ["delft@delft.example"],
    text: "Hoi, jíj daar\n",
    html: "<p>Hoi</p>\n",
  });
  expect(Math.abs(Date.parse(mail.receivedAt) - Date.now())).toBeLessThan(60_000);
});

it("finds by who received it, not by who is named in it", async () => {
  await send("Voor Breda", "breda@breda.example");
  await send("Voor Delft", "delft@delft.example");
  expect((await list("?to=DELFT@delft.example")).map(({ subject }) => subject)).toEqual([
    "Voor Delft",
  ]);
  expect(await list("?to=delft@delft.exampl")).toEqual([]);
});

it("shows a mail's text as text and runs none of its scripts", async () => {
  await send("<b>Vet</b>", "breda@breda.example", "<script>alert(1)</script><p>Hoi</p>");
  const [mail] = await list();
  const page = await fetch(`${inbox.webUrl}/mail/${mail?.id}`);
  const source = await page.text();
  expect(source).toContain("<h1>&lt;b&gt;Vet&lt;/b&gt;</h1>");
  expect(source).toMatch(/<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(page.headers.get("content-security-policy")).not.toMatch(/script-src|unsafe-inline/);
  const content = await fetch(`${inbox.webUrl}/mail/${mail?.id}/inhoud`);
  const policy = content.headers.get("content-security-policy");
  expect(policy).toMatch(/^sandbox /);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/);
});

it.each(["/mail/none", "/mail/..%2F..%2Fpackage", "/api/messages/%2e%2e%2fx", "/other", "/%"])(
  "knows nothing at %s",
  async (path) => {
    expect((await fetch(inbox.webUrl + path)).status).toBe(404);
  },
);

it("empties when its own button asks for it, and for no other site", async () => {
  await send("Weg ermee", "breda@breda.example");
  const empty = (origin: string) =>
    fetch(`${inbox.webUrl}/leeg`, { method: "POST", headers: { origin }, redirect: "manual" });
  expect((await empty("https://elders.example")).status).toBe(403);
  expect(await list()).toHaveLength(1);
  expect((await empty(inbox.webUrl)).status).toBe(303);
  expect(await list()).toEqual([]);
  await stop();
  await start();
  expect(await list()).toEqual([]);
});

it("answers nobody who came by another name", async () => {
  const status = await new Promise((answered, failed) => {
    const headers = { host: "elders.example" };
    request(`${inbox.webUrl}/api/messages`, { headers }, (response) => {
      response.resume();
      answered(response.statusCode);
    })
      .on("error", failed)
      .end();
  });
  expect(status).toBe(403);
});

it("keeps the newest five hundred", async () => {
  await stop();
  for (let number = 0; number < 500; number += 1) {
    const id = `20200101T000000000Z-${String(number).padStart(4, "0")}-abcd`;
    await writeFile(join(folder, `${id}.eml`), `Subject: Oud ${number}\r\n\r\nHoi\r\n`);
  }
  await start();
  await send("Nieuw", "breda@breda.example");
  const mails = await list();
  expect(mails).toHaveLength(500);
  expect(mails[0]?.subject).toBe("Nieuw");
  expect(mails.at(-1)?.subject).toBe("Oud 1");
});

it("puts mails in the order of their coming, whatever the clock does", () => {
  const nextId = makeIds();
  const noon = Date.parse("2027-05-20T12:00:00Z");
  const ids = [0, 0, 5, -60_000, 5, 6, 6].map((shift) => nextId(new Date(noon + shift)));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it("says that a port is taken", async () => {
  const webPort = Number(new URL(inbox.webUrl).port);
  const smtpPort = Number(new URL(inbox.smtpUrl).port);
  const taken = { code: "EADDRINUSE" };
  await expect(startInbox({ smtpPort: 0, webPort, folder })).rejects.toMatchObject(taken);
  await expect(startInbox({ smtpPort, webPort: 0, folder })).rejects.toMatchObject(taken);
});
