import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The secret part of the address with which the owner of a mail address stops mails: the address
 * itself and a signature, so that nothing has to be kept for it and nobody can stop another's.
 */
export function stopToken(appSecret: string, email: string): string {
  const address = Buffer.from(email.toLowerCase()).toString("base64url");
  return `${address}.${signature(appSecret, address)}`;
}

/** Whose address it is, or null when nobody of ours made this token. */
export function readStopToken(appSecret: string, token: string): string | null {
  const [address = "", given = "", ...rest] = token.split(".");
  const made = Buffer.from(signature(appSecret, address));
  const asked = Buffer.from(given);
  if (rest.length > 0 || asked.length !== made.length || !timingSafeEqual(asked, made)) return null;
  return Buffer.from(address, "base64url").toString();
}

function signature(appSecret: string, address: string): string {
  return createHmac("sha256", appSecret).update(`stop-mails:${address}`).digest("base64url");
}
