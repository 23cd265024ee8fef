import type { ThemeCounts } from "#app/domain/demand/demand.ts";
import { countSupply } from "#app/domain/demand/demand.ts";
import type { Organisation, Shown, ThemeToFill } from "#app/domain/demand/whom-to-invite.ts";
import type {
  ContributionKind,
  ContributionStatus,
} from "#app/domain/registration/contribution.ts";
import { prisma, type Db } from "./client.ts";
import { lower } from "./enum-case.ts";

/** Private challenges are nobody's business: not even their number leaves the database. */
const COUNTED = { visibility: { not: "PRIVATE" } } as const;

const organisation = { select: { id: true, name: true, slug: true } } as const;
const organisations = {
  organisation,
  partners: { orderBy: { organisation: { name: "asc" } }, select: { organisation } },
} as const;

/** What is asked and on offer of each theme of an event, in no order. */
export async function countDemand(eventId: string, db: Db = prisma): Promise<ThemeCounts[]> {
  const [themes, interests, challenges, contributions] = await Promise.all([
    db.theme.findMany({
      where: { eventId },
      select: { id: true, slug: true, name: true, family: true },
    }),
    db.interest.groupBy({ by: ["themeId"], where: { registration: { eventId } }, _count: true }),
    db.challengeTheme.groupBy({
      by: ["themeId"],
      where: { challenge: { eventId, ...COUNTED } },
      _count: true,
    }),
    db.contributionTheme.findMany({
      where: { contribution: { eventId } },
      select: { themeId: true, contribution: { select: { status: true } } },
    }),
  ]);
  const visitors = new Map(interests.map(({ themeId, _count }) => [themeId, _count]));
  const asked = new Map(challenges.map(({ themeId, _count }) => [themeId, _count]));
  return themes.map(({ family, ...theme }) => ({
    ...theme,
    family: lower(family),
    visitors: visitors.get(theme.id) ?? 0,
    challenges: asked.get(theme.id) ?? 0,
    supply: countSupply(
      contributions
        .filter(({ themeId }) => themeId === theme.id)
        .map(({ contribution }) => lower(contribution.status)),
    ),
  }));
}

/** A gemeente that struggles with a theme. */
export interface Struggling {
  name: string;
  /** titles of its public challenges */
  public: string[];
  /** how many more it keeps for matching; their words are not told */
  forMatching: number;
}

export async function findStruggling(themeId: string, db: Db = prisma): Promise<Struggling[]> {
  const rows = await db.challenge.findMany({
    where: { ...COUNTED, themes: { some: { themeId } } },
    orderBy: [{ organisation: { name: "asc" } }, { createdAt: "asc" }],
    select: { title: true, visibility: true, organisation },
  });
  const byName = new Map<string, Struggling>();
  for (const row of rows) {
    const { name } = row.organisation;
    const one = byName.get(name) ?? { name, public: [], forMatching: 0 };
    if (row.visibility === "PUBLIC") one.public.push(row.title);
    else one.forMatching += 1;
    byName.set(name, one);
  }
  return [...byName.values()];
}

/** Something on a theme at this event. The title of a draft is the gemeente's own. */
export interface OnOffer {
  id: string;
  kind: ContributionKind;
  status: ContributionStatus;
  /** null for a draft */
  title: string | null;
  organisations: Organisation[];
}

export async function findOnOffer(themeId: string, db: Db = prisma): Promise<OnOffer[]> {
  const rows = await db.contribution.findMany({
    where: { themes: { some: { themeId } }, status: { notIn: ["DECLINED", "WITHDRAWN"] } },
    orderBy: [{ status: "asc" }, { title: "asc" }],
    select: { id: true, kind: true, status: true, title: true, ...organisations },
  });
  return rows.map((row) => ({
    id: row.id,
    kind: lower(row.kind),
    status: lower(row.status),
    title: row.status === "DRAFT" ? null : row.title,
    organisations: [row.organisation, ...row.partners.map((partner) => partner.organisation)],
  }));
}

/** The themes of an event as far as they lead to others. */
export function listThemesToFill(eventId: string, db: Db = prisma): Promise<ThemeToFill[]> {
  return db.theme.findMany({
    where: { eventId },
    select: { id: true, name: true, synonyms: true, broaderId: true },
  });
}

/** What was sent in here, and what was on the programme of other events. */
export async function findShown(eventId: string, db: Db = prisma): Promise<Shown[]> {
  const rows = await db.contribution.findMany({
    where: {
      OR: [
        { eventId, status: { in: ["SUBMITTED", "CHANGES_ASKED", "ACCEPTED", "WAITLISTED"] } },
        { eventId: { not: eventId }, status: "ACCEPTED" },
      ],
    },
    orderBy: { createdAt: "desc" },
    select: {
      eventId: true,
      event: { select: { name: true } },
      title: true,
      summary: true,
      story: true,
      ...organisations,
      themes: { select: { theme: { select: { id: true, name: true, slug: true } } } },
    },
  });
  return rows.map((row) => ({
    title: row.title,
    text: `${row.summary}\n${row.story}`,
    themes: row.themes.map(({ theme }) => theme),
    organisations: [row.organisation, ...row.partners.map((partner) => partner.organisation)],
    earlier: row.eventId === eventId ? null : { event: row.event.name },
  }));
}

/** Organisations that send visitors, by name. */
export function findVisiting(eventId: string, db: Db = prisma): Promise<Organisation[]> {
  return db.organisation.findMany({
    where: { registrations: { some: { eventId } } },
    orderBy: { name: "asc" },
    ...organisation,
  });
}

/** When addresses were last invited for a theme, newest first. */
export async function findInvitations(
  themeId: string,
  db: Db = prisma,
): Promise<{ toEmail: string; organisationSlug: string | null; createdAt: Date }[]> {
  return db.$queryRaw`
    select "toEmail", "data"->>'organisationSlug' as "organisationSlug", "createdAt"
    from "OutboxMessage"
    where "template" = 'invitation-to-contribute' and "data"->>'themeId' = ${themeId}
      and "status" <> 'CANCELLED'
    order by "createdAt" desc`;
}

/** When this address was last invited for a theme. Others who ask wait for the transaction's end. */
export async function lockLastInvitation(
  themeId: string,
  email: string,
  tx: Db,
): Promise<Date | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`invite ${themeId} ${email}`}))`;
  const all = await findInvitations(themeId, tx);
  return all.find(({ toEmail }) => toEmail === email)?.createdAt ?? null;
}
