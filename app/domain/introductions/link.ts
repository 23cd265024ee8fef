import { createHmac, timingSafeEqual } from "node:crypto";

/** What a link in a mail about an introduction opens; one of one kind opens nothing of another. */
export const LINK_KINDS = ["answer", "moment", "outcome"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/**
 * The secret part of a link: the random key of one person in one introduction, signed. The
 * database and the outbox hold only the key, and nobody can make a link of that alone.
 */
export function linkToken(appSecret: string, kind: LinkKind, linkKey: string): string {
  return `${linkKey}.${signature(appSecret, kind, linkKey)}`;
}

/** The key in a link of this kind; null for what we did not make. */
export function readLinkToken(appSecret: string, kind: LinkKind, token: string): string | null {
  const [linkKey = "", signed = ""] = token.split(".");
  const given = Buffer.from(signed);
  const right = Buffer.from(signature(appSecret, kind, linkKey));
  return given.length === right.length && timingSafeEqual(given, right) ? linkKey : null;
}

function signature(appSecret: string, kind: LinkKind, linkKey: string): string {
  const signed = `introduction-${kind}:${linkKey}`;
  return createHmac("sha256", appSecret).update(signed).digest("base64url");
}
