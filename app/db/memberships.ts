import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";
import type { OrganisationName } from "./organisations.ts";

/** `removed`: a colleague took this person out; waits like a stranger when asking again. */
export type MembershipStatus = "active" | "pending" | "removed";

export interface Member {
  userId: string;
  name: string | null;
  email: string;
  status: MembershipStatus;
  isContact: boolean;
}

const person = { select: { name: true, email: true } } as const;

/** Who works for an organisation, asked to or did: contacts first, then by when they came. */
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
  status: "active" | "pending";
}

/** The organisations somebody works for or asked to work for, by name. */
export async function listMembershipsOf(userId: string, db: Db = prisma): Promise<MembershipOf[]> {
  const rows = await db.membership.findMany({
    where: { userId, status: { not: "REMOVED" } },
    orderBy: { organisation: { name: "asc" } },
    select: { status: true, organisation: { select: { id: true, name: true, slug: true } } },
  });
  return rows.map(({ status, organisation }) => ({
    organisation,
    status: status === "ACTIVE" ? "active" : "pending",
  }));
}

/**
 * Writes down that somebody works for an organisation or asks to.
 * @param askedAtEventId where somebody who waits asked
 * @param since for who begins anew
 */
export async function saveMembership(
  membership: {
    userId: string;
    organisationId: string;
    status: "active" | "pending";
    isContact: boolean;
    askedAtEventId?: string | null;
    since?: Date;
  },
  db: Db,
): Promise<void> {
  const { userId, organisationId, isContact, askedAtEventId = null, since } = membership;
  const data = { status: upper(membership.status), isContact, askedAtEventId, createdAt: since };
  await db.membership.upsert({
    where: { userId_organisationId: { userId, organisationId } },
    create: { userId, organisationId, ...data },
    update: data,
    select: { userId: true },
  });
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
