import { deleteRefusal, hasRefused, insertRefusal } from "#app/db/mail-refusals.ts";
import { readStopToken } from "#app/domain/outbox/stop-token.ts";

/** Who opens the address of a mail's "no more": their own address and what they chose, or null. */
export async function loadRefusal(
  token: string,
  appSecret: string,
): Promise<{ email: string; isRefused: boolean } | null> {
  const email = readStopToken(appSecret, token);
  return email === null ? null : { email, isRefused: await hasRefused(email) };
}

/**
 * Stops, or allows again, all mails that are not strictly about one's own registration.
 * @returns false when nobody of ours made this token
 */
export async function chooseMails(
  { token, wanted }: { token: string; wanted: boolean },
  appSecret: string,
  now: Date,
): Promise<boolean> {
  const email = readStopToken(appSecret, token);
  if (email === null) return false;
  await (wanted ? deleteRefusal(email) : insertRefusal(email, now));
  return true;
}
