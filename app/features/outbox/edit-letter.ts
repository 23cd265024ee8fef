import { findOfficeMail, rewordWaiting, type MailAddress } from "#app/db/outbox-office.ts";
import { LETTERS } from "#app/domain/outbox/mail-moves.ts";

/** Other words for a letter that still waits. @returns false when it is none, or went meanwhile */
export async function editLetter(
  address: MailAddress,
  words: { subject: string; text: string },
): Promise<boolean> {
  const mail = await findOfficeMail(address);
  if (!mail || !LETTERS.includes(mail.template)) return false;
  return rewordWaiting(address, words);
}
