import { consumeSignInLink, isSignInLinkOpen } from "#app/db/sign-in-links.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { findOrCreatePerson } from "#app/db/users.ts";
import { hashToken } from "#app/domain/sign-in/token.ts";

/** Looks at a link without using it: link scanners open every link in a mail. */
export function linkIsOpen(token: string, now: Date): Promise<boolean> {
  return isSignInLinkOpen(hashToken(token), now);
}

export type UsedLink =
  { ok: true; userId: string; redirectTo: string } | { ok: false; reason: "used-or-expired" };

/** Uses the link up and says who may come in; the person is made on the first visit. */
export function consumeLink(token: string, now: Date): Promise<UsedLink> {
  return inTransaction(async (tx) => {
    const link = await consumeSignInLink(hashToken(token), now, tx);
    if (!link) return { ok: false, reason: "used-or-expired" };
    const person = await findOrCreatePerson(link.email, now, tx);
    return { ok: true, userId: person.id, redirectTo: link.redirectTo };
  });
}
