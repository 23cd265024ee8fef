import type {
  ContributionKind,
  ContributionStage,
  ContributionStatus,
} from "#app/domain/registration/contribution.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { prisma, type Db } from "./client.ts";
import { needsOf, placeColumns, placeOf } from "./contribution-columns.ts";
import { lower } from "./enum-case.ts";
import type { Prisma } from "./generated/client.ts";

/** A line of the organiser's list: what it is narrowed down, ordered and shown by. */
export interface SelectionRow {
  id: string;
  kind: ContributionKind;
  status: ContributionStatus;
  stage: ContributionStage;
  title: string;
  /** "" for a draft: its texts are the gemeente's own */
  summary: string;
  /** who registered it, then its partners */
  organisations: { id: string; name: string; municipalityCode: string | null }[];
  organisationIds: string[];
  themes: { name: string; slug: string; family: ThemeFamily }[];
  needs: { table: boolean; power: boolean; screen: boolean; other: string };
  ownerId: string | null;
  owner: { email: string; name: string | null } | null;
  version: number;
  createdAt: Date;
  submittedAt: Date | null;
  remindedAt: Date | null;
  /** `opensAt`: of the day on whose floor it is */
  place: { number: number; zone: string; opensAt: Date } | null;
  runs: { round: number; startsAt: Date; room: string }[];
  reviews: { userId: string; score: number }[];
}

const organisation = { select: { id: true, name: true, municipalityCode: true } } as const;

const row = {
  id: true,
  kind: true,
  status: true,
  stage: true,
  title: true,
  summary: true,
  organisation,
  partners: { orderBy: { organisation: { name: "asc" } }, select: { organisation } },
  themes: {
    orderBy: { position: "asc" },
    select: { theme: { select: { name: true, slug: true, family: true } } },
  },
  needsTable: true,
  needsPower: true,
  needsScreen: true,
  needsOther: true,
  ownerId: true,
  owner: { select: { email: true, name: true } },
  version: true,
  createdAt: true,
  submittedAt: true,
  remindedAt: true,
  place: placeColumns,
  runs: {
    where: { isRemoved: false },
    orderBy: { round: { startsAt: "asc" } },
    select: {
      round: { select: { number: true, startsAt: true } },
      room: { select: { name: true } },
    },
  },
  reviews: { select: { userId: true, score: true } },
} as const satisfies Prisma.ContributionSelect;

function toRow({
  organisation: first,
  partners,
  needsTable,
  needsPower,
  needsScreen,
  needsOther,
  ...rest
}: Prisma.ContributionGetPayload<{ select: typeof row }>): SelectionRow {
  const organisations = [first, ...partners.map((partner) => partner.organisation)];
  const status = lower(rest.status);
  return {
    ...rest,
    kind: lower(rest.kind),
    status,
    stage: lower(rest.stage),
    summary: status === "draft" ? "" : rest.summary,
    place: placeOf(rest.place),
    organisations,
    organisationIds: organisations.map(({ id }) => id),
    themes: rest.themes.map(({ theme }) => ({ ...theme, family: lower(theme.family) })),
    needs: needsOf({ needsTable, needsPower, needsScreen, needsOther }),
    runs: rest.runs.map(({ round, room }) => ({
      round: round.number,
      startsAt: round.startsAt,
      room: room.name,
    })),
  };
}

/** Everything at the event, drafts too: of those only that they are there, not what they say. */
export async function listSelectionRows(eventId: string, db: Db = prisma): Promise<SelectionRow[]> {
  const rows = await db.contribution.findMany({ where: { eventId }, select: row });
  return rows.map(toRow);
}
