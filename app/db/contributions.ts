import type { ContributionContent } from "#app/domain/registration/contribution-content.ts";
import type { ContributionStatus } from "#app/domain/registration/contribution.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { prisma, type Db } from "./client.ts";
import { needsOf, writtenColumns } from "./contribution-columns.ts";
import { lower } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";
import { takeOutAllOf } from "./workshop-runs.ts";

/** A contribution as those see it who registered it. */
export interface OwnContribution extends ContributionContent {
  id: string;
  status: ContributionStatus;
  /** goes up with every change */
  version: number;
  updatedAt: Date;
  /** what an organiser asked to change */
  changesAsked: string;
  /** who registered it */
  organisation: { name: string; slug: string };
  /** who show it too; no code: an organisation of another kind */
  partners: { name: string; municipalityCode: string | null }[];
  /** the first gives the awning its pattern */
  themes: ThemeOption[];
  place: { number: number; zone: string } | null;
  runs: { round: number; startsAt: Date; endsAt: Date; room: string }[];
}

const own = {
  ...writtenColumns,
  id: true,
  status: true,
  stage: true,
  version: true,
  updatedAt: true,
  changesAsked: true,
  organisation: { select: { name: true, slug: true } },
  partners: {
    orderBy: { organisation: { name: "asc" } },
    select: { organisation: { select: { name: true, municipalityCode: true } } },
  },
  themes: {
    orderBy: { position: "asc" },
    select: { theme: { select: { id: true, name: true, family: true } } },
  },
  days: { orderBy: { locationDayId: "asc" }, select: { locationDayId: true } },
  presenters: {
    orderBy: { position: "asc" },
    select: {
      label: true,
      wishes: { orderBy: { roundId: "asc" }, select: { roundId: true, kind: true } },
    },
  },
  place: { select: { number: true, zone: true } },
  runs: {
    where: { isRemoved: false },
    orderBy: { round: { startsAt: "asc" } },
    select: {
      round: { select: { number: true, startsAt: true, endsAt: true } },
      room: { select: { name: true } },
    },
  },
} as const satisfies Prisma.ContributionSelect;

function toOwn(row: Prisma.ContributionGetPayload<{ select: typeof own }>): OwnContribution {
  const { id, version, updatedAt, changesAsked, organisation, place } = row;
  return {
    ...contentOfRow(row),
    ...{ id, version, updatedAt, changesAsked, organisation, place },
    status: lower(row.status),
    partners: row.partners.map((partner) => partner.organisation),
    themes: row.themes.map(({ theme }) => ({ ...theme, family: lower(theme.family) })),
    runs: row.runs.map(({ round, room }) => ({
      round: round.number,
      startsAt: round.startsAt,
      endsAt: round.endsAt,
      room: room.name,
    })),
  };
}

function contentOfRow(
  row: Prisma.ContributionGetPayload<{ select: typeof own }>,
): ContributionContent {
  const { title, summary, story, results, considerations, audience, minutes, maxGroup } = row;
  return {
    ...{ title, summary, story, results, considerations, audience, minutes, maxGroup },
    kind: lower(row.kind),
    stage: lower(row.stage),
    themeIds: row.themes.map(({ theme }) => theme.id),
    partnerCodes: row.partners
      .flatMap(({ organisation }) => organisation.municipalityCode ?? [])
      .sort(),
    dayIds: row.days.map(({ locationDayId }) => locationDayId).sort(),
    workshopForm: row.workshopForm && lower(row.workshopForm),
    presenters: row.presenters.map(({ label, wishes }) => ({
      label,
      wishes: wishes.map(({ roundId, kind }) => ({ roundId, kind: lower(kind) })),
    })),
    needs: needsOf(row),
  };
}

/** Where a contribution is looked for: what is not all three is not there. */
export interface ContributionAddress {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
}

function at({ eventSlug, organisationSlug, contributionId }: ContributionAddress) {
  return {
    id: contributionId,
    event: { slug: eventSlug },
    organisation: { slug: organisationSlug },
  };
}

export async function findOwnContribution(
  address: ContributionAddress,
  db: Db = prisma,
): Promise<OwnContribution | null> {
  const row = await db.contribution.findFirst({ where: at(address), select: own });
  return row && toOwn(row);
}

/** What others registered together with an organisation: its colleagues read it but for drafts. */
const sharedWith = (organisationSlug: string) =>
  ({
    partners: { some: { organisation: { slug: organisationSlug } } },
    status: { notIn: ["DRAFT", "WITHDRAWN"] },
  }) as const satisfies Prisma.ContributionWhereInput;

/** What an organisation registered, and what others registered together with it but for drafts. */
export async function listOwnContributions(
  eventSlug: string,
  organisationSlug: string,
  db: Db = prisma,
): Promise<OwnContribution[]> {
  const rows = await db.contribution.findMany({
    where: {
      event: { slug: eventSlug },
      OR: [{ organisation: { slug: organisationSlug } }, sharedWith(organisationSlug)],
    },
    orderBy: { createdAt: "asc" },
    select: own,
  });
  return rows.map(toOwn);
}

/** As what colleagues of this organisation may read it: their own, shared with them, or not. */
export async function readerOf(
  { eventSlug, organisationSlug, contributionId }: ContributionAddress,
  db: Db = prisma,
): Promise<"owner" | "partner" | null> {
  const found = await db.contribution.findFirst({
    where: {
      id: contributionId,
      event: { slug: eventSlug },
      OR: [{ organisation: { slug: organisationSlug } }, sharedWith(organisationSlug)],
    },
    select: { organisation: { select: { slug: true } } },
  });
  if (!found) return null;
  return found.organisation.slug === organisationSlug ? "owner" : "partner";
}

/** Holds the contribution until the transaction ends. @returns how it stands, null: not there */
export async function lockOwnContribution(
  address: ContributionAddress,
  tx: Db,
): Promise<OwnContribution | null> {
  await tx.$queryRaw`select 1 from "Contribution" where "id" = ${address.contributionId} for update`;
  return findOwnContribution(address, tx);
}

export async function markSubmitted(id: string, submittedAt: Date, tx: Db): Promise<void> {
  await tx.contribution.update({ where: { id }, data: { status: "SUBMITTED", submittedAt } });
}

/**
 * Takes it off the programme: its place and rooms are free again, it leaves visitors' routes.
 * @param reason for the organisers to read
 */
export async function markWithdrawn(id: string, reason: string, tx: Db): Promise<void> {
  await tx.standPlace.updateMany({ where: { contributionId: id }, data: { contributionId: null } });
  await takeOutAllOf(id, tx);
  await tx.contribution.update({
    where: { id },
    data: {
      status: "WITHDRAWN",
      withdrawnReason: reason,
      // Seats in a workshop go with its runs: who had one is told with the next version.
      stops: { deleteMany: { runId: null } },
    },
  });
}

export async function deleteContribution(id: string, tx: Db): Promise<void> {
  await tx.contribution.delete({ where: { id } });
}
