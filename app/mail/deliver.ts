import { Transform, type Readable } from "node:stream";
import nodemailer from "nodemailer";
import DKIM from "nodemailer/lib/dkim";
import { readFailure, type Delivery } from "./delivery.ts";

export interface OutgoingMail {
  /** who stands in the header: both, for an introduction */
  to: string[];
  /** who gets this copy */
  envelopeTo: string;
  subject: string;
  html: string;
  text: string;
  /** with angle brackets; the same at every try, so that a mail that came twice shows as one */
  messageId: string;
  replyTo?: string[];
  /** Message-ID of the first mail of the same thread, with angle brackets */
  inReplyTo?: string;
  headers?: Record<string, string>;
  /** a calendar file, shown by mail programs as an event */
  icalEvent?: { method: "PUBLISH" | "REQUEST" | "CANCEL"; filename: string; content: string };
}

export interface MailerOptions {
  /** smtp://user:password@host:587, or smtps:// for TLS from the first byte */
  smtpUrl: string;
  /** the sender, with or without a name */
  from: string;
  dkim?: { domainName: string; keySelector: string; privateKey: string };
  /** milliseconds of silence after which the server counts as gone */
  patience?: number;
}

export interface Mailer {
  /**
   * Tries once. Never rejects for what the server or the line does: see `Delivery`.
   * @param beforeWhole is waited for before the line that ends the text goes out; when it rejects,
   * the line is cut and the mail is not delivered
   */
  send(mail: OutgoingMail, beforeWhole?: () => Promise<void>): Promise<Delivery>;
  /** Idle connections at once; a mail that is on its way goes first. */
  close(): void;
}

const SECOND = 1000;
/** RFC 5321, 4.5.3.2, asks five minutes for most answers; less would make mails unsure for nothing. */
const PATIENCE = 300 * SECOND;

// RFC 8058, 4: both headers of the unsubscribing have to be signed.
const SIGNED_HEADERS =
  "From:To:Reply-To:Subject:Date:Message-ID:In-Reply-To:References:MIME-Version:Content-Type:" +
  "Content-Transfer-Encoding:List-Unsubscribe:List-Unsubscribe-Post";

/** A mailer on one SMTP server, with a pool of connections. */
export function createMailer({ smtpUrl, from, dkim, patience = PATIENCE }: MailerOptions): Mailer {
  const transport = nodemailer.createTransport({
    ...readAddress(smtpUrl),
    pool: true,
    maxConnections: 5,
    // Once, and only for a pooled connection that was found dead before a mail was begun on it.
    maxRequeues: 1,
    connectionTimeout: Math.min(15 * SECOND, patience),
    greetingTimeout: Math.min(30 * SECOND, patience),
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const signer = dkim && new DKIM({ ...dkim, headerFieldNames: SIGNED_HEADERS });
  // What goes over the line, by the envelope object of its mail: nodemailer passes that on as it is.
  const tries = new WeakMap<object, MailTry>();
  transport.use("stream", ({ data, message }, next) => {
    message.processFunc((unsigned) => {
      const text = signer ? signer.sign(unsigned) : unsigned;
      const given = typeof data.envelope === "object" && tries.get(data.envelope);
      return given ? given.gate(text) : text;
    });
    next();
  });
  return {
    async send({ envelopeTo, headers, ...mail }, beforeWhole = async () => {}) {
      const envelope = { from, to: envelopeTo };
      const given = mailTry(beforeWhole);
      tries.set(envelope, given);
      try {
        await transport.sendMail({
          ...mail,
          references: mail.inReplyTo,
          from,
          envelope,
          headers: { "Auto-Submitted": "auto-generated", ...headers },
        });
        return { outcome: "accepted" };
      } catch (error) {
        return readFailure(error, given.isWhole() ? "whole" : "not whole");
      }
    },
    close: () => transport.close(),
  };
}

interface MailTry {
  gate(text: Readable): Readable;
  /** whether the last piece of a text was handed over, together with the line that ends it */
  isWhole(): boolean;
}

/** Holds the end of each text that is sent back until `beforeWhole` is done: once, for one text. */
function mailTry(beforeWhole: () => Promise<void>): MailTry {
  const gates: Transform[] = [];
  let asked = false;
  return {
    gate(text) {
      const gate = new Transform({
        transform: (piece, _encoding, done) => done(null, piece),
        flush(done) {
          // The pool tries again on a connection that it found dead: never with a second whole text.
          if (asked) return done(new Error("the text was whole before"));
          asked = true;
          beforeWhole().then(() => done(), done);
        },
      });
      text.on("error", (fault) => gate.destroy(fault));
      gates.push(gate);
      return text.pipe(gate);
    },
    isWhole: () => gates.some((gate) => gate.readableEnded),
  };
}

function readAddress(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return {
    host,
    secure,
    port: Number(url.port || (secure ? 465 : 587)),
    auth: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : undefined,
    // A server on this machine is the development inbox or a relay beside us: no certificate.
    ignoreTLS: ["127.0.0.1", "localhost", "::1"].includes(host),
  };
}
