import type { ChallengeVisibility } from "#app/domain/registration/challenge.ts";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";
import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";

/** Whose challenges these are: one person's, brought to one event. */
export interface Bringer {
  userId: string;
  eventId: string;
}

const shown = { id: true, title: true, text: true, visibility: true } as const;

/** What this person brought, private ones too: their own route may use them. Oldest first. */
export async function listBroughtChallenges(
  { userId, eventId }: Bringer,
  db: Db = prisma,
): Promise<VisitorChallenge[]> {
  const rows = await db.challenge.findMany({
    where: { ownerId: userId, eventId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: shown,
  });
  return rows.map((row) => ({ ...row, visibility: lower(row.visibility) }));
}

/** What the matching core reads; themes by id. */
export async function readBroughtChallenges(
  { userId, eventId }: Bringer,
  db: Db = prisma,
): Promise<{ id: string; title: string; text: string; themes: string[] }[]> {
  const rows = await db.challenge.findMany({
    where: { ownerId: userId, eventId },
    orderBy: { id: "asc" },
    select: { id: true, title: true, text: true, themes: { select: { themeId: true } } },
  });
  return rows.map(({ themes, ...row }) => ({
    ...row,
    themes: themes.map(({ themeId }) => themeId),
  }));
}

/** Brings a challenge under an id of the form's; what stands there by that id, stays. */
export async function bringChallenge(
  challenge: {
    id?: string;
    eventId: string;
    organisationId: string;
    ownerId: string;
    title: string;
    text: string;
    visibility: ChallengeVisibility;
  },
  db: Db,
): Promise<void> {
  await db.challenge.createMany({
    data: { ...challenge, visibility: upper(challenge.visibility) },
    skipDuplicates: true,
  });
}

/** @returns false when it is not there or somebody else's */
export async function rewriteChallenge(
  bringer: Bringer,
  { id, title, text, visibility }: VisitorChallenge,
  db: Db,
): Promise<boolean> {
  const { count } = await db.challenge.updateMany({
    where: { id, ownerId: bringer.userId, eventId: bringer.eventId },
    data: { title, text, visibility: upper(visibility) },
  });
  return count === 1;
}

export async function dropChallenge({ userId, eventId }: Bringer, id: string, db: Db) {
  await db.challenge.deleteMany({ where: { id, ownerId: userId, eventId } });
}
