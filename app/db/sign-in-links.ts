import { prisma, type Db } from "./client.ts";

export interface SignInLink {
  id: string;
  email: string;
  redirectTo: string;
}

export async function saveSignInLink(
  link: SignInLink & { tokenHash: string; expiresAt: Date },
  db: Db = prisma,
): Promise<void> {
  await db.signInLink.create({ data: link });
}

/** Whether this link would still let somebody in; does not use it up. */
export async function isSignInLinkOpen(tokenHash: string, now: Date): Promise<boolean> {
  const open = await prisma.signInLink.count({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
  });
  return open === 1;
}

/**
 * Uses the link up. `null` when it is unknown, used or too old. Two requests at the same
 * moment: the row lock of the update lets one through.
 */
export async function consumeSignInLink(
  tokenHash: string,
  now: Date,
  db: Db = prisma,
): Promise<SignInLink | null> {
  const [link] = await db.signInLink.updateManyAndReturn({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: { id: true, email: true, redirectTo: true },
  });
  return link ?? null;
}

/** Links are of no use after their ten minutes; kept one day to explain "already used". */
export async function deleteSignInLinksBefore(moment: Date): Promise<number> {
  const { count } = await prisma.signInLink.deleteMany({ where: { expiresAt: { lt: moment } } });
  return count;
}
