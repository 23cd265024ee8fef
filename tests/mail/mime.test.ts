import PostalMime, { type Attachment } from "postal-mime";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMailer, type Mailer } from "#app/mail/deliver.ts";
import type { MailMessage } from "#app/mail/messages.ts";
import { calendarOf } from "#app/mail/calendars.ts";
import { renderMail } from "#app/mail/render.tsx";
import { EXAMPLES } from "./examples.ts";
import { startServer, type FaultyServer } from "./faulty-server.ts";

const BASE = "https://parade.example";
let server: FaultyServer;
let mailer: Mailer;

beforeAll(async () => {
  server = await startServer();
  mailer = createMailer({ smtpUrl: server.url, from: "Parade <parade@parade.example>" });
});
afterAll(async () => {
  mailer.close();
  await server.close();
});

it.each(Object.entries<MailMessage>(EXAMPLES))(
  "%s arrives as it was written",
  async (_name, of) => {
    const signInUrl = (linkId: string) => `${BASE}/inloggen/${linkId}`;
    const written = await renderMail(of, { baseUrl: BASE, signInUrl });
    const to = "contact@breda.example";
    const messageId = `<${server.taken.length}@parade.example>`;
    const icalEvent = calendarOf(of, BASE);
    const mail = { ...written, to: [to], envelopeTo: to, messageId, icalEvent };
    const sent = await mailer.send(mail);
    expect(sent).toEqual({ outcome: "accepted" });
    const raw = server.taken.at(-1) ?? "";
    // RFC 5322 and 5321: lines of at most 998 characters, and nothing but ASCII on the line.
    expect(Math.max(...raw.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(998);
    expect(raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    expect(Buffer.byteLength(raw)).toBeLessThan(100_000);
    const got = await PostalMime.parse(raw);
    expect(got).toMatchObject({ subject: written.subject, messageId, to: [{ address: to }] });
    expect(got.html?.trimEnd()).toBe(written.html.trimEnd());
    expect(got.text?.trimEnd()).toBe(written.text.trimEnd());
    expect(got.attachments.map(calendarIn)).toEqual(
      icalEvent ? got.attachments.map(() => withoutReturns(icalEvent.content)) : [],
    );
    expect(got.attachments.some(({ filename }) => filename === icalEvent?.filename)).toBe(
      icalEvent !== undefined,
    );
  },
);

function calendarIn({ mimeType, content }: Attachment): string {
  expect(mimeType).toMatch(/^(text\/calendar|application\/ics)$/);
  return withoutReturns(typeof content === "string" ? content : new TextDecoder().decode(content));
}

/** On the line all ends are CRLF; who reads a mail gets them as their machine likes. */
function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
