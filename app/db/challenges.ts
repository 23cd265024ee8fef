import type { ChallengeContent } from "#app/domain/registration/challenge.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";

/** A challenge as the organisation sees it that has it. */
export interface OwnChallenge extends ChallengeContent {
  id: string;
  /** goes up with every change */
  version: number;
  themes: ThemeOption[];
}

const own = {
  id: true,
  title: true,
  text: true,
  inHouse: true,
  toSow: true,
  visibility: true,
  version: true,
  themes: {
    orderBy: { theme: { name: "asc" } },
    select: { theme: { select: { id: true, name: true, family: true } } },
  },
} as const satisfies Prisma.ChallengeSelect;

function toOwn(row: Prisma.ChallengeGetPayload<{ select: typeof own }>): OwnChallenge {
  return {
    ...row,
    visibility: lower(row.visibility),
    themeIds: row.themes.map(({ theme }) => theme.id).sort(),
    themes: row.themes.map(({ theme }) => ({ ...theme, family: lower(theme.family) })),
  };
}

/** Where a challenge is looked for: what is not all three is not there. */
export interface ChallengeAddress {
  eventSlug: string;
  organisationSlug: string;
  challengeId: string;
}

/**
 * The challenges an organisation's colleagues share. What a visitor from the same gemeente
 * brought is that visitor's own: nobody else reads or changes it here.
 */
function sharedBy(eventSlug: string, organisationSlug: string) {
  const colleague = { status: "ACTIVE", organisation: { slug: organisationSlug } } as const;
  return {
    event: { slug: eventSlug },
    organisation: { slug: organisationSlug },
    OR: [{ ownerId: null }, { owner: { memberships: { some: colleague } } }],
  };
}

export async function findOwnChallenge(
  { eventSlug, organisationSlug, challengeId }: ChallengeAddress,
  db: Db = prisma,
): Promise<OwnChallenge | null> {
  const row = await db.challenge.findFirst({
    where: { id: challengeId, ...sharedBy(eventSlug, organisationSlug) },
    select: own,
  });
  return row && toOwn(row);
}

/** Holds the challenge until the transaction ends. @returns how it stands, null: not there */
export async function lockOwnChallenge(
  address: ChallengeAddress,
  tx: Db,
): Promise<OwnChallenge | null> {
  await tx.$queryRaw`select 1 from "Challenge" where "id" = ${address.challengeId} for update`;
  return findOwnChallenge(address, tx);
}

export async function listOwnChallenges(
  eventSlug: string,
  organisationSlug: string,
  db: Db = prisma,
): Promise<OwnChallenge[]> {
  const rows = await db.challenge.findMany({
    where: sharedBy(eventSlug, organisationSlug),
    orderBy: { createdAt: "asc" },
    select: own,
  });
  return rows.map(toOwn);
}

/** Makes a challenge under an id that the form brought; what stands there by that id, stays. */
export async function createChallenge(
  challenge: {
    id: string;
    eventId: string;
    organisationId: string;
    ownerId: string;
    content: ChallengeContent;
  },
  tx: Db,
): Promise<void> {
  const { content, ...ids } = challenge;
  await tx.challenge.createMany({
    data: { ...ids, ...columnsOf(content) },
    skipDuplicates: true,
  });
}

export async function writeChallenge(id: string, content: ChallengeContent, tx: Db): Promise<void> {
  await tx.challenge.update({
    where: { id },
    data: {
      ...columnsOf(content),
      version: { increment: 1 },
      themes: { deleteMany: {}, create: content.themeIds.map((themeId) => ({ themeId })) },
    },
  });
}

function columnsOf({ title, text, inHouse, toSow, visibility }: ChallengeContent) {
  return { title, text, inHouse, toSow, visibility: upper(visibility) };
}

/** @returns false when it was not there (any more) */
export async function deleteChallenge(
  { eventSlug, organisationSlug, challengeId }: ChallengeAddress,
  db: Db = prisma,
): Promise<boolean> {
  const { count } = await db.challenge.deleteMany({
    where: { id: challengeId, ...sharedBy(eventSlug, organisationSlug) },
  });
  return count === 1;
}
