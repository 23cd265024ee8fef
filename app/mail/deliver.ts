import type { Readable } from "node:stream";
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
  /** Tries once. Never rejects for what the server or the line does: see `Delivery`. */
  send(mail: OutgoingMail): Promise<Delivery>;
  /** Idle connections at once; a mail that is on its way goes first. */
  close(): void;
}

const SECOND = 1000;
/** RFC 5321, 4.5.3.2, asks five minutes for most answers; less would make mails unsure for nothing. */
const PATIENCE = 300 * SECOND;

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
  const signer = dkim && new DKIM(dkim);
  // What goes over the line, by the envelope object of its mail: nodemailer passes that on as it is.
  const texts = new WeakMap<object, Readable[]>();
  transport.use("stream", ({ data, message }, next) => {
    message.processFunc((unsigned) => {
      const text = signer ? signer.sign(unsigned) : unsigned;
      if (typeof data.envelope === "object") texts.get(data.envelope)?.push(text);
      return text;
    });
    next();
  });
  return {
    async send({ envelopeTo, headers, ...mail }) {
      const envelope = { from, to: envelopeTo };
      const tries: Readable[] = [];
      texts.set(envelope, tries);
      try {
        await transport.sendMail({
          ...mail,
          from,
          envelope,
          headers: { "Auto-Submitted": "auto-generated", ...headers },
        });
        return { outcome: "accepted" };
      } catch (error) {
        // The last piece of a text is handed over together with the line that ends it.
        return readFailure(error, tries.some((text) => text.readableEnded) ? "whole" : "not whole");
      }
    },
    close: () => transport.close(),
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
