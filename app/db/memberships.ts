import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";
import type { OrganisationName } from "./organisations.ts";

export type MembershipStatus = "active" | "pending";

export interface Member {
  userId: string;
  name: string | null;
  email: string;
  status: MembershipStatus;
  isContact: boolean;
}

const person = { select: { name: true, email: true } } as const;

/** Who works for an organisation and who asked to: contacts first, then by when they came. */
export async function listMembers(organisationId: string, db: Db = prisma): Promise<Member[]> {
  const rows = await db.membership.findMany({
    where: { organisationId },
    orderBy: [{ isContact: "desc" }, { createdAt: "asc" }],
    select: { userId: true, status: true, isContact: true, user: person },
  });
  return rows.map(({ user, status, ...row }) => ({ ...row, ...user, status: lower(status) }));
}

export interface MembershipOf {
  organisation: OrganisationName;
  status: MembershipStatus;
}

/** The organisations somebody works for or asked to work for, by name. */
export async function listMembershipsOf(userId: string, db: Db = prisma): Promise<MembershipOf[]> {
  const rows = await db.membership.findMany({
    where: { userId },
    orderBy: { organisation: { name: "asc" } },
    select: { status: true, organisation: { select: { id: true, name: true, slug: true } } },
  });
  return rows.map(({ status, organisation }) => ({ organisation, status: lower(status) }));
}

/** Writes down that somebody works for an organisation or asks to; takes nothing away. */
export async function saveMembership(
  membership: {
    userId: string;
    organisationId: string;
    status: MembershipStatus;
    isContact: boolean;
  },
  db: Db,
): Promise<void> {
  const { userId, organisationId, isContact } = membership;
  const status = upper(membership.status);
  await db.membership.upsert({
    where: { userId_organisationId: { userId, organisationId } },
    create: { userId, organisationId, status, isContact },
    update: { status, isContact },
  });
}

export interface WaitingMember {
  organisation: OrganisationName;
  userId: string;
  name: string | null;
  email: string;
}

/** Everybody who waits to be let in anywhere, the longest first. */
export async function listWaitingMembers(db: Db = prisma): Promise<WaitingMember[]> {
  const rows = await db.membership.findMany({
    where: { status: "PENDING" },
    orderBy: { createdAt: "asc" },
    select: {
      userId: true,
      user: person,
      organisation: { select: { id: true, name: true, slug: true } },
    },
  });
  return rows.map(({ user, ...row }) => ({ ...row, ...user }));
}

const waiting = (organisationSlug: string, userId: string) =>
  ({ userId, status: "PENDING", organisation: { slug: organisationSlug } }) as const;

/** Lets somebody in who waits. @returns false when nobody (any more) waits by that id */
export async function approveMembership(
  organisationSlug: string,
  userId: string,
  db: Db = prisma,
): Promise<boolean> {
  const { count } = await db.membership.updateMany({
    where: waiting(organisationSlug, userId),
    data: { status: "ACTIVE" },
  });
  return count === 1;
}

/** Turns away somebody who waits. @returns false when nobody (any more) waits by that id */
export async function refuseMembership(
  organisationSlug: string,
  userId: string,
  db: Db = prisma,
): Promise<boolean> {
  const { count } = await db.membership.deleteMany({ where: waiting(organisationSlug, userId) });
  return count === 1;
}

/** Those who organise an event: they answer where an organisation has nobody who can. */
export async function listOrganisers(
  eventSlug: string,
  db: Db = prisma,
): Promise<{ userId: string; email: string }[]> {
  const rows = await db.eventOrganiser.findMany({
    where: { event: { slug: eventSlug } },
    select: { userId: true, user: { select: { email: true } } },
  });
  return rows.map(({ userId, user }) => ({ userId, email: user.email }));
}
