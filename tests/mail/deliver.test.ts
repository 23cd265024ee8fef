import { generateKeyPairSync } from "node:crypto";
import PostalMime from "postal-mime";
import { afterEach, describe, expect, it } from "vitest";
import {
  createMailer,
  type Mailer,
  type MailerOptions,
  type OutgoingMail,
} from "#app/mail/deliver.ts";
import { answer, startServer, type FaultyServer } from "./faulty-server.ts";

const MAIL: OutgoingMail = {
  to: ["breda@breda.example", "delft@delft.example"],
  envelopeTo: "breda@breda.example",
  subject: "Breda, dit zou jíj eens moeten doen",
  html: "<p>Één café in Fryslân</p>",
  text: "Één café in Fryslân\n.\neen punt alleen op een regel",
  messageId: "<een-id@parade.example>",
  replyTo: ["breda@breda.example", "delft@delft.example"],
};
/** more than fits in the buffers between here and the server */
const LONG: OutgoingMail = { ...MAIL, html: `<p>${"lang ".repeat(4_000_000)}</p>` };

const toClose: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

async function serverThat(...given: Parameters<typeof startServer>): Promise<FaultyServer> {
  const server = await startServer(...given);
  toClose.push(() => server.close());
  return server;
}

function mailerOn(smtpUrl: string, more: Partial<MailerOptions> = {}): Mailer {
  const mailer = createMailer({ smtpUrl, from: "Parade <parade@parade.example>", ...more });
  toClose.unshift(() => mailer.close());
  return mailer;
}

describe("a mail that is taken", () => {
  it("is valid MIME with every accent, both receivers and its own Message-ID", async () => {
    const server = await serverThat();
    const invitation = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    const delivery = await mailerOn(server.url).send({
      ...MAIL,
      headers: { "List-Unsubscribe": "<https://parade.example/stop>" },
      icalEvent: { method: "PUBLISH", filename: "route.ics", content: invitation },
    });
    expect(delivery).toEqual({ outcome: "accepted" });
    const mail = await PostalMime.parse(server.taken[0] ?? "", { attachmentEncoding: "utf8" });
    expect(mail).toMatchObject({
      subject: MAIL.subject,
      from: { name: "Parade", address: "parade@parade.example" },
      messageId: MAIL.messageId,
    });
    expect(mail.to?.map(({ address }) => address)).toEqual(MAIL.to);
    expect(mail.replyTo?.map(({ address }) => address)).toEqual(MAIL.replyTo);
    expect(mail.html?.trim()).toBe(MAIL.html);
    expect(mail.text?.trim()).toBe(MAIL.text);
    const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.get("list-unsubscribe")).toBe("<https://parade.example/stop>");
    const calendar = mail.attachments.find(({ filename }) => filename === "route.ics");
    expect(calendar).toMatchObject({ mimeType: "application/ics" });
    expect(calendar?.content).toContain("END:VCALENDAR");
  });

  it("goes to the one of the envelope, from the bare address", async () => {
    const envelopes: string[][] = [];
    const server = await serverThat(() => ({
      onRcptTo: ({ address }, { envelope }, done) => {
        envelopes.push([envelope.mailFrom ? envelope.mailFrom.address : "", address]);
        done();
      },
    }));
    await mailerOn(server.url).send(MAIL);
    expect(envelopes).toEqual([["parade@parade.example", "breda@breda.example"]]);
  });

  it("is signed when there is a key", async () => {
    const server = await serverThat();
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    const dkim = { domainName: "parade.example", keySelector: "mail", privateKey };
    expect(await mailerOn(server.url, { dkim }).send(MAIL)).toEqual({ outcome: "accepted" });
    expect(server.taken[0]).toMatch(/^DKIM-Signature: v=1;[^]*d=parade\.example;[^]*s=mail;/);
  });

  it("goes once over a new connection when the server closed the kept one", async () => {
    const server = await serverThat();
    const mailer = mailerOn(server.url);
    await mailer.send(MAIL);
    server.cut();
    expect(await mailer.send(MAIL)).toEqual({ outcome: "accepted" });
    expect(server.taken).toHaveLength(2);
  });
});

describe("a server that says no", () => {
  it.each([
    [450, false],
    [550, true],
  ])("answers %i to the receiver", async (code, permanent) => {
    const server = await serverThat(() => ({
      onRcptTo: (_address, _session, done) => done(answer(code)),
    }));
    const delivery = await mailerOn(server.url).send(MAIL);
    expect(delivery).toMatchObject({ outcome: "refused", permanent, code });
  });

  it.each([
    [421, false],
    [451, false],
    [554, true],
  ])("answers %i to the whole text", async (code, permanent) => {
    const server = await serverThat(() => ({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on("end", () => done(answer(code)));
      },
    }));
    const delivery = await mailerOn(server.url).send(MAIL);
    expect(delivery).toMatchObject({ outcome: "refused", permanent, code });
  });

  it("wants another password: that is not the mail's fault", async () => {
    const server = await serverThat(() => ({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(answer(535)),
    }));
    const url = server.url.replace("smtp://", "smtp://parade:wrong@");
    const delivery = await mailerOn(url).send(MAIL);
    expect(delivery).toMatchObject({ outcome: "refused", permanent: false, code: 535 });
  });

  it("cannot be asked about an address that is none", async () => {
    const server = await serverThat();
    const delivery = await mailerOn(server.url).send({ ...MAIL, envelopeTo: "geen adres <@>" });
    expect(delivery).toMatchObject({ outcome: "refused", permanent: true });
    expect(server.taken).toEqual([]);
  });
});

describe("a line that breaks", () => {
  const notDelivered = { outcome: "refused", permanent: false };
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const signing = { dkim: { domainName: "parade.example", keySelector: "mail", privateKey } };

  it("is not there at all", async () => {
    const server = await startServer();
    await server.close();
    expect(await mailerOn(server.url).send(MAIL)).toMatchObject(notDelivered);
  });

  // Signing reads the text beforehand: it must not count as sent by that.
  describe.each([
    ["unsigned", {}],
    ["signed", signing],
  ])("%s", (_name, options) => {
    it("at the greeting", async () => {
      const server = await serverThat(({ cut }) => ({ onConnect: () => cut() }));
      expect(await mailerOn(server.url, options).send(MAIL)).toMatchObject(notDelivered);
    });

    it("before the text", async () => {
      const server = await serverThat(({ cut }) => ({ onRcptTo: () => cut() }));
      expect(await mailerOn(server.url, options).send(MAIL)).toMatchObject(notDelivered);
    });

    it("in the middle of the text", async () => {
      const server = await serverThat(({ cut }) => ({
        onData: (stream) => void stream.once("data", cut),
      }));
      expect(await mailerOn(server.url, options).send(LONG)).toMatchObject(notDelivered);
    });

    it("between the text and the answer: nobody can know", async () => {
      const server = await serverThat(({ cut }) => ({
        onData: (stream) => {
          stream.resume();
          stream.on("end", cut);
        },
      }));
      expect(await mailerOn(server.url, options).send(MAIL)).toMatchObject({ outcome: "unsure" });
    });

    it("stays silent after the text: nobody can know", async () => {
      const server = await serverThat(() => ({ onData: (stream) => void stream.resume() }));
      const delivery = await mailerOn(server.url, { ...options, patience: 300 }).send(MAIL);
      expect(delivery).toMatchObject({ outcome: "unsure" });
    });

    it("stays silent before the text", async () => {
      const server = await serverThat(() => ({ onRcptTo: () => {} }));
      const delivery = await mailerOn(server.url, { ...options, patience: 300 }).send(MAIL);
      expect(delivery).toMatchObject(notDelivered);
    });
  });

  it("does not deliver what may not become whole, and says so", async () => {
    const server = await serverThat();
    const mailer = mailerOn(server.url);
    const stop = () => Promise.reject(new Error("another worker took this mail over"));
    expect(await mailer.send(MAIL, stop)).toMatchObject({ outcome: "refused", permanent: false });
    expect(server.taken).toEqual([]);
    expect(await mailer.send(MAIL)).toEqual({ outcome: "accepted" });
    expect(server.taken).toHaveLength(1);
  });

  it("has not got a whole text before it is allowed to", async () => {
    const server = await serverThat();
    let taken = -1;
    const look = async () => {
      // Time enough for the server to have taken it, had it been whole.
      for (let turn = 0; turn < 50; turn += 1) await new Promise((next) => setImmediate(next));
      taken = server.taken.length;
    };
    expect(await mailerOn(server.url).send(MAIL, look)).toEqual({ outcome: "accepted" });
    expect(taken).toBe(0);
  });

  it("leaves the next mail alone", async () => {
    let first = true;
    const texts: string[] = [];
    const server = await serverThat(({ cut }) => ({
      onData: (stream, _session, done) => {
        let text = "";
        stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
        stream.on("end", () => {
          texts.push(text);
          if (!first) return done();
          first = false;
          cut();
        });
      },
    }));
    const mailer = mailerOn(server.url);
    expect(await mailer.send(MAIL)).toMatchObject({ outcome: "unsure" });
    expect(await mailer.send(MAIL)).toEqual({ outcome: "accepted" });
    // Not a third time by the pool of its own accord.
    expect(texts).toHaveLength(2);
  });
});
