import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "#app/db/transaction.ts";
import { mailMessage } from "#app/mail/messages.ts";
import { renderMail } from "#app/mail/render.tsx";
import { seedDemo } from "#prisma/seed.ts";
import { readGround } from "#scripts/mail-preview/ground.ts";
import { previewedMails, type PreviewedMail } from "#scripts/mail-preview/mails.ts";
import { createPreview } from "#scripts/mail-preview/server.ts";
import { useTestDatabase } from "#tests/database.ts";
import { expectSoundMail } from "./structure.ts";

useTestDatabase();

const NOW = new Date("2027-02-01T10:00:00Z");
const BASE = "https://parade.example";
let mails: PreviewedMail[];
let server: Server;
let address: string;

beforeAll(async () => {
  process.env.PARADE_MODE = "development";
  await seedDemo(NOW);
  mails = await previewedMails(await readGround(), NOW);
  server = createPreview({ read: () => Promise.resolve(mails), baseUrl: BASE });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 240_000);
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await disconnect();
});

const page = async (path: string) => {
  const response = await fetch(address + path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe("npm run mail:preview", () => {
  it("has every kind of mail, made of the demo's own data", async () => {
    const shown = new Set(mails.map(({ message }) => message.template));
    const known = mailMessage.options.map(({ shape }) => shape.template.value);
    expect([...shown].sort()).toEqual(known.sort());
  });

  it("shows sound mails: also with the longest words of real texts", async () => {
    for (const { message } of mails) {
      expectSoundMail(
        await renderMail(message, { baseUrl: BASE, signInUrl: () => `${BASE}/i` }),
        BASE,
      );
    }
  });

  it("lists them, and shows each in two widths, by two lights and as text", async () => {
    const list = await page("/");
    for (const { key } of mails) expect(list.text).toContain(`href="/mail/${key}"`);
    const one = await page("/mail/practical");
    expect(one.text.match(/<iframe/g)).toHaveLength(4);
    expect(one.text).toContain("<pre>Tot donderdag");
    const [day, night] = [await page("/mail/practical/dag"), await page("/mail/practical/avond")];
    expect(day.text).toContain("@media not all{");
    expect(night.text).toContain("@media all{");
    expect(night.headers.get("Content-Security-Policy")).toContain("sandbox");
    expect((await page("/mail/bestaat-niet")).status).toBe(404);
  });
});
