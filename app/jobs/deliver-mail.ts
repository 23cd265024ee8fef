import { setTimeout as sleep } from "node:timers/promises";
import { linkToken, type LinkKind } from "#app/domain/introductions/link.ts";
import { isRefusable } from "#app/domain/outbox/refusable.ts";
import { stopToken } from "#app/domain/outbox/stop-token.ts";
import { signInToken } from "#app/domain/sign-in/token.ts";
import { claimForSending, type ClaimedMail } from "#app/features/outbox/claim-mail.ts";
import {
  recordDelivery,
  recordHandOver,
  type Outcome,
} from "#app/features/outbox/record-delivery.ts";
import { calendarOf } from "#app/mail/calendars.ts";
import { createMailer, type Mailer, type MailerOptions } from "#app/mail/deliver.ts";
import { mailMessage, type MailMessage } from "#app/mail/messages.ts";
import { renderMail } from "#app/mail/render.tsx";
import { mailEnv, type MailEnv } from "./mail-env.ts";

export interface MailDelivery {
  /** Sends one mail of the outbox, if it still has to go. */
  deliver(outboxId: string): Promise<void>;
  close(): void;
}

/** Milliseconds before what became of a mail is written down again, when the database is away. */
const WAITS_TO_RECORD = [200, 1000, 5000, 15_000];

/** Sends what waits in the outbox, one mail a call. */
export function mailDelivery(options: Pick<MailerOptions, "patience"> = {}): MailDelivery {
  const settings = mailEnv();
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, dkim } = settings;
  const mailer = createMailer({ smtpUrl, from, dkim, ...options });
  return {
    async deliver(outboxId) {
      const mail = await claimForSending(outboxId, new Date());
      if (mail) await recordSurely(mail, await send(mail, mailer, settings));
    },
    close: () => mailer.close(),
  };
}

/** A mail that left is not to be unsure because the database was away for a moment. */
async function recordSurely(mail: ClaimedMail, outcome: Outcome): Promise<void> {
  for (const wait of WAITS_TO_RECORD) {
    try {
      return await recordDelivery(mail, outcome, new Date());
    } catch (fault) {
      console.error("mail", mail.id, "not written down yet:", fault);
      await sleep(wait);
    }
  }
  await recordDelivery(mail, outcome, new Date());
}

async function send(mail: ClaimedMail, mailer: Mailer, settings: MailEnv): Promise<Outcome> {
  const parsed = mailMessage.safeParse({ template: mail.template, ...asObject(mail.data) });
  if (!parsed.success) {
    return { outcome: "refused", permanent: true, message: "the mail's data do not fit" };
  }
  const message = parsed.data;
  const baseUrl = settings.APP_URL.replace(/\/+$/, "");
  const idOf = (messageId: string) => `<${messageId}@${settings.mailDomain}>`;
  const rendered = await renderMail(message, {
    baseUrl,
    // Made here, at the last moment: nothing that is stored lets anybody sign in.
    signInUrl: (linkId) => `${baseUrl}/inloggen/${signInToken(settings.APP_SECRET, linkId)}`,
    // Who only looks at a mail may not answer for whom it is meant.
    ...(!mail.isTest && {
      introductionToken: (kind: LinkKind, key: string) => linkToken(settings.APP_SECRET, kind, key),
    }),
  }).catch((fault: unknown) => {
    console.error("mail", mail.id, "cannot be rendered:", fault);
    return null;
  });
  // Nothing left here, so this one is no "unsure": an organiser sees that it failed.
  if (!rendered) return { outcome: "refused", permanent: true, message: "cannot be rendered" };
  const both =
    namesBoth(message) && !mail.isTest
      ? [message.a.person.email, message.b.person.email]
      : undefined;
  return mailer.send(
    {
      ...rendered,
      subject: mail.isTest ? `Proef: ${rendered.subject}` : rendered.subject,
      to: both ?? [mail.toEmail],
      envelopeTo: mail.toEmail,
      replyTo: both,
      icalEvent: calendarOf(message, baseUrl),
      messageId: idOf(mail.messageId),
      inReplyTo: mail.answers ? idOf(mail.answers) : undefined,
      headers: isRefusable(mail.template) ? stopHeaders(mail.toEmail, baseUrl, settings) : {},
    },
    () => recordHandOver(mail, new Date()),
  );
}

/** Each gets a mail of their own that stands to both, so that an answer goes to the other. */
function namesBoth(message: MailMessage) {
  return message.template === "introduction" || message.template === "introduction-appointment";
}

/** RFC 8058: with these a mail program shows a button of its own that stops such mails. */
function stopHeaders(email: string, baseUrl: string, { APP_SECRET }: MailEnv) {
  return {
    "List-Unsubscribe": `<${baseUrl}/geen-mails/${stopToken(APP_SECRET, email)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

function asObject(data: unknown): object {
  return typeof data === "object" && data !== null ? data : {};
}
