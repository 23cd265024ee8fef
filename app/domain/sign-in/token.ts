import { createHash, createHmac } from "node:crypto";

/** A sign-in link works this long, in milliseconds. */
export const SIGN_IN_LINK_LIFETIME = 10 * 60 * 1000;

/**
 * The secret part of a sign-in link. It is derived from the link's id with the app's secret,
 * so that neither the database nor the outbox ever holds something one can sign in with.
 */
export function signInToken(appSecret: string, linkId: string): string {
  return createHmac("sha256", appSecret).update(`sign-in:${linkId}`).digest("base64url");
}

/** What the database holds of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
