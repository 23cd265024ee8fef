import type {
  ContributionKind,
  ContributionStage,
  ContributionStatus,
} from "#app/domain/registration/contribution.ts";
import type { Presenter, WorkshopForm } from "#app/domain/registration/contribution-content.ts";
import type { DecidedStatus } from "#app/domain/selection/decision.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { prisma, type Db } from "./client.ts";
import { needsOf, placeColumns, placeOf, writtenColumns } from "./contribution-columns.ts";
import { lower, upper } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";

/** Who gives a workshop, and in which rounds that person would rather, or cannot. */
export interface SubmittedPresenter {
  label: string;
  wishes: { kind: Presenter["wishes"][number]["kind"]; round: number; startsAt: Date }[];
}

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
  considerations: string;
  audience: string;
  needs: { table: boolean; power: boolean; screen: boolean; other: string };
  /** only of a workshop */
  workshopForm: WorkshopForm | null;
  minutes: number | null;
  maxGroup: number | null;
  presenters: SubmittedPresenter[];
  /** the days it can come to; none: every day, or the event has only one */
  days: { town: string; opensAt: Date }[];
  /** goes up when the gemeente changes it */
  version: number;
  /** what the gemeente was last asked to change */
  changesAsked: string;
  withdrawnReason: string;
  /** who registered it, then its partners */
  organisations: { id: string; name: string; slug: string }[];
  /** the first gives the awning its pattern */
  themes: { name: string; family: ThemeFamily }[];
  owner: { id: string; email: string; name: string | null } | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  /** the organiser who decided; null: nobody did, or whose data were erased */
  decidedBy: { email: string; name: string | null } | null;
  /** `opensAt`: of the day on whose floor it is */
  place: { id: string; number: number; zone: string; opensAt: Date } | null;
  runs: { id: string; round: number; startsAt: Date; endsAt: Date; room: string; seats: number }[];
}

const submission = {
  ...writtenColumns,
  id: true,
  status: true,
  stage: true,
  presenters: {
    orderBy: { position: "asc" },
    select: {
      label: true,
      wishes: {
        orderBy: { round: { startsAt: "asc" } },
        select: { kind: true, round: { select: { number: true, startsAt: true } } },
      },
    },
  },
  days: {
    orderBy: { day: { opensAt: "asc" } },
    select: { day: { select: { town: true, opensAt: true } } },
  },
  version: true,
  changesAsked: true,
  withdrawnReason: true,
  submittedAt: true,
  decidedAt: true,
  decidedBy: { select: { email: true, name: true } },
  organisation: { select: { id: true, name: true, slug: true } },
  partners: {
    orderBy: { organisation: { name: "asc" } },
    select: { organisation: { select: { id: true, name: true, slug: true } } },
  },
  themes: {
    orderBy: { position: "asc" },
    select: { theme: { select: { name: true, family: true } } },
  },
  owner: { select: { id: true, email: true, name: true } },
  place: placeColumns,
  runs: {
    where: { isRemoved: false },
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
  needsTable,
  needsPower,
  needsScreen,
  needsOther,
  ...row
}: Prisma.ContributionGetPayload<{ select: typeof submission }>): Submission {
  return {
    ...row,
    kind: lower(row.kind),
    status: lower(row.status),
    stage: lower(row.stage),
    needs: needsOf({ needsTable, needsPower, needsScreen, needsOther }),
    workshopForm: row.workshopForm && lower(row.workshopForm),
    presenters: row.presenters.map(({ label, wishes }) => ({
      label,
      wishes: wishes.map(({ kind, round: { number, startsAt } }) => ({
        ...{ kind: lower(kind), round: number, startsAt },
      })),
    })),
    days: row.days.map(({ day }) => day),
    place: placeOf(row.place),
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
  // "No key": a visitor who holds a run of it can still put it on a route.
  await tx.$queryRaw`select "id" from "Contribution" where "id" = ${id} for no key update`;
  return findSubmission(id, eventSlug, tx);
}

/** @param changesAsked what the gemeente has to change; absent: what was asked before stays */
export async function writeDecision(
  id: string,
  decision: {
    status: DecidedStatus;
    decidedAt: Date | null;
    decidedById: string | null;
    changesAsked?: string;
  },
  tx: Db,
): Promise<void> {
  const { status, ...rest } = decision;
  await tx.contribution.update({ where: { id }, data: { status: upper(status), ...rest } });
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
