import type { Db } from "./client.ts";

interface Place {
  organisationId: string;
  userId: string;
}

const at = (place: Place) => ({ userId_organisationId: place });

/** Says whether a colleague is contact. */
export async function writeContact(
  { organisationId, userId }: Place,
  isContact: boolean,
  tx: Db,
): Promise<void> {
  const where = at({ organisationId, userId });
  await tx.membership.update({ where, data: { isContact }, select: { userId: true } });
}

/**
 * Takes a colleague out: from the next request on nothing of the organisation opens, and mail
 * about what this person wrote there goes to its contact. Who was taken out by another is
 * remembered, so that a known mail domain is no way back in; who left may come back.
 */
export async function takeOut(
  { organisationId, userId }: Place,
  { byOther }: { byOther: boolean },
  tx: Db,
): Promise<void> {
  const where = at({ organisationId, userId });
  if (byOther) {
    const data = { status: "REMOVED", isContact: false } as const;
    await tx.membership.update({ where, data, select: { userId: true } });
  } else {
    await tx.membership.delete({ where, select: { userId: true } });
  }
  const owned = { where: { organisationId, ownerId: userId }, data: { ownerId: null } };
  await tx.contribution.updateMany(owned);
  await tx.challenge.updateMany(owned);
}
