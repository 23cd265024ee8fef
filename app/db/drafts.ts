import type { ContributionKind } from "#app/domain/registration/contribution.ts";
import type { Judged } from "#app/domain/registration/still-missing.ts";
import { prisma, type Db } from "./client.ts";
import { needsOf, writtenColumns } from "./contribution-columns.ts";
import { lower } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";

/** A draft as a reminder needs it. */
export interface Draft {
  id: string;
  kind: ContributionKind;
  title: string;
  /** what was filled in so far */
  content: Judged;
  /** the event has several days, so the form asks which */
  asksDays: boolean;
  organisations: { id: string; name: string; slug: string }[];
  owner: { id: string; email: string } | null;
  createdAt: Date;
  remindedAt: Date | null;
  event: { slug: string; name: string; submissionDeadlineAt: Date };
}

/** What says whether it is complete. */
const judged = {
  ...writtenColumns,
  themes: { orderBy: { position: "asc" }, select: { themeId: true } },
  days: { select: { locationDayId: true } },
  presenters: { orderBy: { position: "asc" }, select: { label: true } },
} as const satisfies Prisma.ContributionSelect;

function toJudged(row: Prisma.ContributionGetPayload<{ select: typeof judged }>): Judged {
  const { title, summary, story, results, considerations, audience, minutes, maxGroup } = row;
  return {
    ...{ title, summary, story, results, considerations, audience, minutes, maxGroup },
    kind: lower(row.kind),
    themeIds: row.themes.map(({ themeId }) => themeId),
    dayIds: row.days.map(({ locationDayId }) => locationDayId),
    presenters: row.presenters.map(({ label }) => ({ label, wishes: [] })),
    workshopForm: row.workshopForm && lower(row.workshopForm),
    needs: needsOf(row),
  };
}

const draft = {
  ...judged,
  id: true,
  organisation: { select: { id: true, name: true, slug: true } },
  owner: { select: { id: true, email: true } },
  createdAt: true,
  remindedAt: true,
  event: {
    select: {
      slug: true,
      name: true,
      submissionDeadlineAt: true,
      _count: { select: { days: true } },
    },
  },
} as const satisfies Prisma.ContributionSelect;

function toDraft(row: Prisma.ContributionGetPayload<{ select: typeof draft }>): Draft {
  const { id, title, organisation, owner, createdAt, remindedAt } = row;
  const { _count, ...event } = row.event;
  return {
    ...{ id, title, owner, createdAt, remindedAt, event },
    kind: lower(row.kind),
    content: toJudged(row),
    asksDays: _count.days > 1,
    organisations: [organisation],
  };
}

/** What is known of how complete a contribution is; null when there is none. */
export async function findContentToJudge(id: string, db: Db = prisma): Promise<Judged | null> {
  const row = await db.contribution.findUnique({ where: { id }, select: judged });
  return row && toJudged(row);
}

/** Those of these that are drafts at the event, in the order of the ids. */
export async function findDrafts(
  ids: readonly string[],
  eventSlug: string,
  db: Db = prisma,
): Promise<Draft[]> {
  const rows = await db.contribution.findMany({
    where: { id: { in: [...ids] }, status: "DRAFT", event: { slug: eventSlug } },
    select: draft,
  });
  const byId = new Map(rows.map((row) => [row.id, toDraft(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One draft, held until the transaction ends; null when it was sent in or thrown away. */
export async function lockDraft(id: string, eventSlug: string, tx: Db): Promise<Draft | null> {
  await tx.$queryRaw`select 1 from "Contribution" where "id" = ${id} for update`;
  return (await findDrafts([id], eventSlug, tx))[0] ?? null;
}

/** Drafts of every event that closes between these two. */
export async function listDraftsThatClose(
  { from, until }: { from: Date; until: Date },
  db: Db = prisma,
): Promise<Draft[]> {
  const rows = await db.contribution.findMany({
    where: {
      status: "DRAFT",
      event: { submissionDeadlineAt: { gte: from, lte: until }, calledOffAt: null },
    },
    orderBy: { id: "asc" },
    select: draft,
  });
  return rows.map(toDraft);
}

export async function markReminded(id: string, remindedAt: Date, tx: Db): Promise<void> {
  await tx.contribution.update({ where: { id }, data: { remindedAt } });
}
