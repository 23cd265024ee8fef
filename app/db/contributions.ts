import type {
  ContributionContent,
  ContributionKind,
  ContributionStage,
  ContributionStatus,
} from "#app/domain/registration/contribution.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { prisma, type Db } from "./client.ts";
import { lower, upper } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";
import { findOrCreateMunicipality } from "./organisations.ts";

/** A contribution as those see it who registered it. */
export interface OwnContribution {
  id: string;
  status: ContributionStatus;
  kind: ContributionKind;
  stage: ContributionStage;
  title: string;
  summary: string;
  story: string;
  results: string;
  /** who registered it */
  organisation: { name: string; slug: string };
  /** gemeenten that show it too; no code: an organisation of another kind */
  partners: { name: string; municipalityCode: string | null }[];
  /** the first gives the awning its pattern */
  themes: ThemeOption[];
  place: { number: number; zone: string } | null;
  runs: { round: number; startsAt: Date; endsAt: Date; room: string }[];
}

const own = {
  id: true,
  status: true,
  kind: true,
  stage: true,
  title: true,
  summary: true,
  story: true,
  results: true,
  organisation: { select: { name: true, slug: true } },
  partners: {
    orderBy: { organisation: { name: "asc" } },
    select: { organisation: { select: { name: true, municipalityCode: true } } },
  },
  themes: {
    orderBy: { position: "asc" },
    select: { theme: { select: { id: true, name: true, family: true } } },
  },
  place: { select: { number: true, zone: true } },
  runs: {
    orderBy: { round: { startsAt: "asc" } },
    select: {
      round: { select: { number: true, startsAt: true, endsAt: true } },
      room: { select: { name: true } },
    },
  },
} as const satisfies Prisma.ContributionSelect;

function toOwn(row: Prisma.ContributionGetPayload<{ select: typeof own }>): OwnContribution {
  return {
    ...row,
    status: lower(row.status),
    kind: lower(row.kind),
    stage: lower(row.stage),
    partners: row.partners.map(({ organisation }) => organisation),
    themes: row.themes.map(({ theme }) => ({ ...theme, family: lower(theme.family) })),
    runs: row.runs.map(({ round, room }) => ({
      round: round.number,
      startsAt: round.startsAt,
      endsAt: round.endsAt,
      room: room.name,
    })),
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

/** What an organisation registered, and what others registered together with it but for drafts. */
export async function listOwnContributions(
  eventSlug: string,
  organisationSlug: string,
  db: Db = prisma,
): Promise<OwnContribution[]> {
  const rows = await db.contribution.findMany({
    where: {
      event: { slug: eventSlug },
      OR: [
        { organisation: { slug: organisationSlug } },
        {
          partners: { some: { organisation: { slug: organisationSlug } } },
          status: { notIn: ["DRAFT", "WITHDRAWN"] },
        },
      ],
    },
    orderBy: { createdAt: "asc" },
    select: own,
  });
  return rows.map(toOwn);
}

/** Holds the contribution until the transaction ends. @returns how it stands, null: not there */
export async function lockOwnContribution(
  address: ContributionAddress,
  tx: Db,
): Promise<OwnContribution | null> {
  await tx.$queryRaw`select 1 from "Contribution" where "id" = ${address.contributionId} for update`;
  return findOwnContribution(address, tx);
}

/** Makes a draft under an id that the form brought; what stands there by that id already, stays. */
export async function createContribution(
  draft: {
    id: string;
    eventId: string;
    organisationId: string;
    ownerId: string;
    content: ContributionContent;
  },
  tx: Db,
): Promise<void> {
  const { content, ...ids } = draft;
  await tx.contribution.createMany({
    data: { ...ids, ...columnsOf(content) },
    skipDuplicates: true,
  });
}

/** Writes the content over what was there; partners that are no gemeente stay. */
export async function writeContribution(
  id: string,
  content: ContributionContent,
  tx: Db,
): Promise<void> {
  const partnerIds: string[] = [];
  for (const code of [...content.partnerCodes].sort()) {
    partnerIds.push((await findOrCreateMunicipality(code, tx)).id);
  }
  const { organisationId } = await tx.contribution.update({
    where: { id },
    data: {
      ...columnsOf(content),
      themes: {
        deleteMany: {},
        create: content.themeIds.map((themeId, position) => ({ themeId, position })),
      },
    },
    select: { organisationId: true },
  });
  await tx.contributionPartner.deleteMany({
    where: { contributionId: id, organisation: { municipalityCode: { not: null } } },
  });
  await tx.contributionPartner.createMany({
    data: partnerIds
      .filter((partnerId) => partnerId !== organisationId)
      .map((partnerId) => ({ contributionId: id, organisationId: partnerId })),
  });
}

function columnsOf({ kind, stage, title, summary, story, results }: ContributionContent) {
  return { kind: upper(kind), stage: upper(stage), title, summary, story, results };
}

export async function markSubmitted(id: string, submittedAt: Date, tx: Db): Promise<void> {
  await tx.contribution.update({ where: { id }, data: { status: "SUBMITTED", submittedAt } });
}

/** Takes it off the programme: its place and rooms are free again, it leaves visitors' routes. */
export async function markWithdrawn(id: string, tx: Db): Promise<void> {
  await tx.standPlace.updateMany({ where: { contributionId: id }, data: { contributionId: null } });
  await tx.contribution.update({
    where: { id },
    data: { status: "WITHDRAWN", runs: { deleteMany: {} }, stops: { deleteMany: {} } },
  });
}

export async function deleteContribution(id: string, tx: Db): Promise<void> {
  await tx.contribution.delete({ where: { id } });
}
