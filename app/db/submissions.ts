import type {
  ContributionKind,
  ContributionStage,
  ContributionStatus,
} from "#app/domain/registration/contribution.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";

/** A contribution as an organiser sees it; drafts are the gemeente's own. */
export interface Submission {
  id: string;
  kind: ContributionKind;
  status: ContributionStatus;
  stage: ContributionStage;
  title: string;
  summary: string;
  story: string;
  results: string;
  /** who registered it, then its partners */
  organisations: { id: string; name: string }[];
  /** the first gives the awning its pattern */
  themes: { name: string; family: ThemeFamily }[];
  owner: { id: string; email: string; name: string | null } | null;
  submittedAt: Date | null;
  place: { id: string; number: number; zone: string } | null;
  runs: { id: string; round: number; startsAt: Date; endsAt: Date; room: string; seats: number }[];
}

const submission = {
  id: true,
  kind: true,
  status: true,
  stage: true,
  title: true,
  summary: true,
  story: true,
  results: true,
  submittedAt: true,
  organisation: { select: { id: true, name: true } },
  partners: {
    orderBy: { organisation: { name: "asc" } },
    select: { organisation: { select: { id: true, name: true } } },
  },
  themes: {
    orderBy: { position: "asc" },
    select: { theme: { select: { name: true, family: true } } },
  },
  owner: { select: { id: true, email: true, name: true } },
  place: { select: { id: true, number: true, zone: true } },
  runs: {
    orderBy: { round: { startsAt: "asc" } },
    select: {
      id: true,
      round: { select: { number: true, startsAt: true, endsAt: true } },
      room: { select: { name: true } },
      _count: { select: { stops: true } },
    },
  },
} as const satisfies Prisma.ContributionSelect;

function toSubmission({
  organisation,
  partners,
  ...row
}: Prisma.ContributionGetPayload<{ select: typeof submission }>): Submission {
  return {
    ...row,
    kind: lower(row.kind),
    status: lower(row.status),
    stage: lower(row.stage),
    organisations: [organisation, ...partners.map((partner) => partner.organisation)],
    themes: row.themes.map(({ theme }) => ({ ...theme, family: lower(theme.family) })),
    runs: row.runs.map(({ id, round, room, _count }) => ({
      id,
      round: round.number,
      startsAt: round.startsAt,
      endsAt: round.endsAt,
      room: room.name,
      seats: _count.stops,
    })),
  };
}

/** These contributions, in the order of the ids. */
export async function findSubmissions(ids: string[], db: Db = prisma): Promise<Submission[]> {
  const rows = await db.contribution.findMany({ where: { id: { in: ids } }, select: submission });
  const byId = new Map(rows.map((row) => [row.id, toSubmission(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Everything that was sent in, newest first. */
export async function listSubmissions(eventId: string, db: Db = prisma): Promise<Submission[]> {
  const rows = await db.contribution.findMany({
    where: { eventId, status: { not: "DRAFT" } },
    orderBy: [{ submittedAt: "desc" }, { title: "asc" }],
    select: submission,
  });
  return rows.map(toSubmission);
}

export async function findSubmission(
  id: string,
  eventSlug: string,
  db: Db = prisma,
): Promise<Submission | null> {
  const row = await db.contribution.findFirst({
    where: { id, event: { slug: eventSlug }, status: { not: "DRAFT" } },
    select: submission,
  });
  return row && toSubmission(row);
}

/** The same, held for this transaction so that two organisers cannot decide at once. */
export async function lockSubmission(
  id: string,
  eventSlug: string,
  tx: Db,
): Promise<Submission | null> {
  await tx.$queryRaw`select "id" from "Contribution" where "id" = ${id} for update`;
  return findSubmission(id, eventSlug, tx);
}

export async function decideSubmission(
  id: string,
  status: "accepted" | "declined" | "submitted",
  decidedAt: Date | null,
  tx: Db,
): Promise<void> {
  await tx.contribution.update({ where: { id }, data: { status: upper(status), decidedAt } });
}

/** Where mail about a contribution goes when its owner is gone: the contact of its organisation. */
export async function findContactEmail(
  organisationId: string,
  tx: Db,
): Promise<{ userId: string; email: string } | null> {
  const row = await tx.membership.findFirst({
    where: { organisationId, status: "ACTIVE" },
    orderBy: [{ isContact: "desc" }, { createdAt: "asc" }],
    select: { user: { select: { id: true, email: true } } },
  });
  return row && { userId: row.user.id, email: row.user.email };
}
