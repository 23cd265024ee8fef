import { randomUUID } from "node:crypto";
import { saveSignInLink } from "#app/db/sign-in-links.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { SIGN_IN_LINK_LIFETIME, hashToken, signInToken } from "#app/domain/sign-in/token.ts";

export interface MadeLink {
  id: string;
  token: string;
  expiresAt: Date;
}

/** Makes a link without mailing it. */
export async function makeLink(
  { email, redirectTo }: { email: string; redirectTo: string },
  { now, appSecret }: { now: Date; appSecret: string },
  tx?: Transaction,
): Promise<MadeLink> {
  const id = randomUUID();
  const token = signInToken(appSecret, id);
  const expiresAt = new Date(now.getTime() + SIGN_IN_LINK_LIFETIME);
  await saveSignInLink(
    { id, email: email.toLowerCase(), redirectTo, tokenHash: hashToken(token), expiresAt },
    tx,
  );
  return { id, token, expiresAt };
}
