import { findOfficeMail, type MailAddress, type OfficeMail } from "#app/db/outbox-office.ts";
import { canEdit, LETTERS, movesFrom, type MailMove } from "#app/domain/outbox/mail-moves.ts";
import { mailMessage } from "#app/mail/messages.ts";
import { renderMail, type RenderedMail } from "#app/mail/render.tsx";

export interface ReadMail extends Omit<OfficeMail, "data"> {
  moves: MailMove[];
  /** the words that can be written again, or null */
  letter: { subject: string; text: string } | null;
  /** as its receiver reads it now; null when it cannot be made */
  rendered: RenderedMail | null;
}

/**
 * One mail of an event as it is, or was, sent. Links in it that act for its receiver are left out.
 */
export async function readMail(address: MailAddress, baseUrl: string): Promise<ReadMail | null> {
  const found = await findOfficeMail(address);
  if (!found) return null;
  const { data, ...mail } = found;
  const fields = typeof data === "object" && data !== null ? data : {};
  const parsed = mailMessage.safeParse({ template: mail.template, ...fields });
  const message = parsed.success ? parsed.data : null;
  const isLetter = LETTERS.includes(mail.template) && canEdit(mail.status);
  return {
    ...mail,
    moves: movesFrom(mail.status),
    letter: isLetter && message && "text" in message && "subject" in message ? message : null,
    rendered: message && (await renderMail(message, { baseUrl, signInUrl: () => baseUrl })),
  };
}

/** Where a mail of this event goes, or null when there is no such mail. */
export async function readMailAddress(address: MailAddress): Promise<string | null> {
  return (await findOfficeMail(address))?.toEmail ?? null;
}
