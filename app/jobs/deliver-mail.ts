import { signInToken } from "#app/domain/sign-in/token.ts";
import { claimForSending } from "#app/features/outbox/claim-mail.ts";
import { recordDelivery, type Outcome } from "#app/features/outbox/record-delivery.ts";
import type { WaitingMail } from "#app/db/outbox.ts";
import { createMailer, type Mailer } from "#app/mail/deliver.ts";
import { mailMessage } from "#app/mail/messages.ts";
import { renderMail } from "#app/mail/render.tsx";
import { mailEnv, type MailEnv } from "./mail-env.ts";

/** Sends what waits in the outbox, one mail a call. */
export function mailDelivery(): { deliver(outboxId: string): Promise<void>; close(): void } {
  const settings = mailEnv();
  const mailer = createMailer({ smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM });
  return {
    async deliver(outboxId) {
      const mail = await claimForSending(outboxId, new Date());
      if (mail) await recordDelivery(mail, await send(mail, mailer, settings), new Date());
    },
    close: () => mailer.close(),
  };
}

async function send(mail: WaitingMail, mailer: Mailer, settings: MailEnv): Promise<Outcome> {
  const parsed = mailMessage.safeParse({ template: mail.template, ...asObject(mail.data) });
  if (!parsed.success) {
    return { outcome: "refused", permanent: true, message: "the mail's data do not fit" };
  }
  const message = parsed.data;
  const baseUrl = settings.APP_URL.replace(/\/+$/, "");
  const rendered = await renderMail(message, {
    baseUrl,
    // Made here, at the last moment: nothing that is stored lets anybody sign in.
    signInUrl: (linkId) => `${baseUrl}/inloggen/${signInToken(settings.APP_SECRET, linkId)}`,
  }).catch((fault: unknown) => {
    console.error("mail", mail.id, "cannot be rendered:", fault);
    return null;
  });
  // Nothing left here, so this one is no "unsure": an organiser sees that it failed.
  if (!rendered) return { outcome: "refused", permanent: true, message: "cannot be rendered" };
  const both = message.template === "introduction" ? [message.a, message.b] : undefined;
  const to = both?.map(({ person }) => person.email) ?? [mail.toEmail];
  return mailer.send({
    ...rendered,
    to,
    envelopeTo: mail.toEmail,
    replyTo: both ? to : undefined,
    messageId: `<${mail.messageId}@${settings.mailDomain}>`,
  });
}

function asObject(data: unknown): object {
  return typeof data === "object" && data !== null ? data : {};
}
