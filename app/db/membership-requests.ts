import type { OrganisationKind } from "#app/domain/organisations/kinds.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";
import type { OrganisationName } from "./organisations.ts";

/** Somebody who waits to be let in. */
export interface WaitingMember {
  organisation: OrganisationName & { kind: OrganisationKind };
  userId: string;
  name: string | null;
  email: string;
  /** since when */
  createdAt: Date;
  /** how many work for the organisation and can answer too */
  colleagues: number;
}

/**
 * Requests that the organisers of an event may answer: who asked there, and who wants to work for
 * an organisation that takes part in it.
 */
function waitingAt(eventSlug: string): Prisma.MembershipWhereInput {
  const here = { event: { slug: eventSlug } };
  return {
    status: "PENDING",
    OR: [
      { askedAtEvent: { slug: eventSlug } },
      {
        organisation: {
          OR: [
            { contributions: { some: here } },
            { partnerships: { some: { contribution: here } } },
            { challenges: { some: here } },
            { registrations: { some: here } },
          ],
        },
      },
    ],
  };
}

/** Everybody whom the organisers of an event may answer, the longest waiting first. */
export async function listWaitingMembers(
  eventSlug: string,
  db: Db = prisma,
): Promise<WaitingMember[]> {
  const rows = await db.membership.findMany({
    where: waitingAt(eventSlug),
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
    select: {
      userId: true,
      createdAt: true,
      user: { select: { name: true, email: true } },
      organisation: {
        select: {
          id: true,
          name: true,
          slug: true,
          kind: true,
          _count: { select: { memberships: { where: { status: "ACTIVE" } } } },
        },
      },
    },
  });
  return rows.map(
    ({ user, userId, createdAt, organisation: { _count, kind, ...organisation } }) => ({
      ...user,
      ...{ userId, createdAt, organisation: { ...organisation, kind: lower(kind) } },
      colleagues: _count.memberships,
    }),
  );
}

/** How many of them nobody else can answer. */
export function countUnanswerable(eventSlug: string, db: Db = prisma): Promise<number> {
  return db.membership.count({
    where: {
      AND: [
        waitingAt(eventSlug),
        { organisation: { memberships: { none: { status: "ACTIVE" } } } },
      ],
    },
  });
}

/** Somebody's request to work for an organisation. */
export interface RequestAddress {
  organisationId: string;
  userId: string;
  /** when an organiser answers: only requests that the organisers of this event may answer */
  asOrganiserOf?: string;
}

function waiting({ organisationId, userId, asOrganiserOf }: RequestAddress) {
  return {
    AND: [
      { organisationId, userId, status: "PENDING" as const },
      ...(asOrganiserOf ? [waitingAt(asOrganiserOf)] : []),
    ],
  };
}

/**
 * Lets somebody in who waits.
 * @returns false when nobody (any more) waits by that id
 */
export async function approveMembership(
  request: RequestAddress,
  isContact: boolean,
  tx: Db,
): Promise<boolean> {
  const { count } = await tx.membership.updateMany({
    where: waiting(request),
    data: { status: "ACTIVE", isContact, askedAtEventId: null },
  });
  return count === 1;
}

/**
 * Turns away somebody who waits.
 * @param remembers whether this person would otherwise get in at once by asking again
 * @returns false when nobody (any more) waits by that id
 */
export async function refuseMembership(
  request: RequestAddress,
  { remembers }: { remembers: boolean },
  tx: Db,
): Promise<boolean> {
  const where = waiting(request);
  const { count } = remembers
    ? await tx.membership.updateMany({ where, data: { status: "REMOVED", askedAtEventId: null } })
    : await tx.membership.deleteMany({ where });
  return count === 1;
}
