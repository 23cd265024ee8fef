import { findOrCreateMunicipality } from "./organisations.ts";
import { prisma, type Db } from "./client.ts";

/** The gemeenten of a samenwerkingsverband, by name. */
export async function listPartnershipMembers(
  partnershipId: string,
  db: Db = prisma,
): Promise<{ name: string }[]> {
  const rows = await db.partnershipMember.findMany({
    where: { partnershipId },
    orderBy: { member: { name: "asc" } },
    select: { member: { select: { name: true } } },
  });
  return rows.map(({ member }) => member);
}

/** The samenwerkingsverbanden that an organisation takes part in, by name. */
export async function listPartnershipsOf(
  memberId: string,
  db: Db = prisma,
): Promise<{ name: string }[]> {
  const rows = await db.partnershipMember.findMany({
    where: { memberId },
    orderBy: { partnership: { name: "asc" } },
    select: { partnership: { select: { name: true } } },
  });
  return rows.map(({ partnership }) => partnership);
}

/**
 * Writes down which gemeenten take part in a samenwerkingsverband, in place of those before.
 * @param codes CBS codes; a gemeente that is not there yet is made
 */
export async function writePartnershipMembers(
  partnershipId: string,
  codes: readonly string[],
  tx: Db,
): Promise<void> {
  const memberIds: string[] = [];
  // In one order for everybody, so that two who make the same gemeenten never wait for each other.
  for (const code of [...codes].sort()) {
    memberIds.push((await findOrCreateMunicipality(code, tx)).id);
  }
  await tx.partnershipMember.deleteMany({
    where: { partnershipId, memberId: { notIn: memberIds } },
  });
  await tx.partnershipMember.createMany({
    data: memberIds.map((memberId) => ({ partnershipId, memberId })),
    skipDuplicates: true,
  });
}

/** For each of these organisations those it works together with in a samenwerkingsverband. */
export async function partnershipTies(
  organisationIds: string[],
  db: Db = prisma,
): Promise<[partnershipId: string, memberId: string][]> {
  const rows = await db.partnershipMember.findMany({
    where: { partnershipId: { in: organisationIds }, memberId: { in: organisationIds } },
    select: { partnershipId: true, memberId: true },
  });
  return rows.map(({ partnershipId, memberId }) => [partnershipId, memberId]);
}
