import type { OrganisationKind } from "#app/domain/organisations/kinds.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import type { OrganisationName } from "./organisations.ts";

/** Somebody who was asked by mail and did not answer yet. */
export interface Invitation {
  id: string;
  /** in small letters */
  email: string;
  /** when the last mail about it went */
  createdAt: Date;
  expiresAt: Date;
}

const shown = { id: true, email: true, createdAt: true, expiresAt: true } as const;

/** The invitations of an organisation that still hold, newest first. */
export function listInvitations(
  organisationId: string,
  now: Date,
  db: Db = prisma,
): Promise<Invitation[]> {
  return db.organisationInvitation.findMany({
    where: { organisationId, expiresAt: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { email: "asc" }],
    select: shown,
  });
}

/** What was sent to an address, whether or not it still holds. */
export function findInvitation(
  { organisationId, email }: { organisationId: string; email: string },
  tx: Db,
): Promise<Invitation | null> {
  return tx.organisationInvitation.findUnique({
    where: { organisationId_email: { organisationId, email } },
    select: shown,
  });
}

/** @param mailedAt absent: no mail went this time */
export async function saveInvitation(
  invitation: {
    organisationId: string;
    email: string;
    invitedById: string;
    expiresAt: Date;
    mailedAt?: Date;
  },
  tx: Db,
): Promise<void> {
  const { organisationId, email, mailedAt, ...rest } = invitation;
  const data = { ...rest, ...(mailedAt && { createdAt: mailedAt }) };
  await tx.organisationInvitation.upsert({
    where: { organisationId_email: { organisationId, email } },
    create: { organisationId, email, ...data },
    update: data,
    select: { id: true },
  });
}

/** @returns the address, or null when it was not there any more */
export async function deleteInvitation(
  { id, organisationSlug }: { id: string; organisationSlug: string },
  db: Db = prisma,
): Promise<string | null> {
  const where = { id, organisation: { slug: organisationSlug } };
  const found = await db.organisationInvitation.findFirst({ where, select: { email: true } });
  const { count } = await db.organisationInvitation.deleteMany({ where });
  return found && count === 1 ? found.email : null;
}

/** Nobody has to answer it any more. */
export async function forgetInvitation(
  where: { organisationId: string; email: string },
  tx: Db,
): Promise<void> {
  await tx.organisationInvitation.deleteMany({ where });
}

/** An invitation as who got it sees it. */
export interface ReceivedInvitation {
  id: string;
  organisation: OrganisationName & { kind: OrganisationKind };
  expiresAt: Date;
  /** null: that person is gone */
  invitedBy: { name: string | null; email: string } | null;
}

const received = {
  id: true,
  expiresAt: true,
  invitedBy: { select: { name: true, email: true } },
  organisation: { select: { id: true, name: true, slug: true, kind: true } },
} as const;

/** The invitations of an address that hold, by organisation. */
export async function listInvitationsTo(
  email: string,
  now: Date,
  db: Db = prisma,
): Promise<ReceivedInvitation[]> {
  const rows = await db.organisationInvitation.findMany({
    where: { email, expiresAt: { gt: now } },
    orderBy: { organisation: { name: "asc" } },
    select: received,
  });
  return rows.map(({ organisation, ...row }) => ({
    ...row,
    organisation: { ...organisation, kind: lower(organisation.kind) },
  }));
}
