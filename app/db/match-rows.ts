import type { CourseStatus } from "#app/domain/introductions/course.ts";
import type { Reason } from "#app/domain/matching/output.ts";
import { introductionSchema } from "#app/domain/matching/output.ts";
import { matchToday, type MatchToday, type Today } from "#app/domain/matching/today.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import type { Db } from "./client.ts";
import { lower } from "./enum-case.ts";
import { partnershipTies } from "./partnerships.ts";

export type MatchStatus = "PROPOSED" | "APPROVED" | "HELD";

/** A match with its reasons as they may be told today, whatever could be told when it was made. */
export interface MatchRow extends MatchToday {
  id: string;
  eventId: string;
  a: { id: string; name: string };
  b: { id: string; name: string };
  score: number;
  status: MatchStatus;
  heldReason: string | null;
  /** an organiser wants these two introduced, whatever a new run finds */
  lockedAt: Date | null;
  /** an organiser's own words in the mail that introduces them */
  personalLine: string;
  /** approved, and begins only then */
  sendAt: Date | null;
  /** how far the introduction is; null while it was not approved */
  introduced: CourseStatus | null;
}

export const matchFields = {
  id: true,
  a: { select: { id: true, name: true } },
  b: { select: { id: true, name: true } },
  score: true,
  reasons: true,
  status: true,
  heldReason: true,
  lockedAt: true,
  personalLine: true,
  sendAt: true,
  introduction: { select: { status: true } },
  run: { select: { event: { select: { id: true, slug: true } } } },
} as const;

type Selected = Pick<
  MatchRow,
  "id" | "a" | "b" | "score" | "status" | "heldReason" | "lockedAt" | "personalLine" | "sendAt"
> & {
  reasons: unknown;
  introduction: { status: CourseStatus } | null;
  run: { event: EventRef };
};

interface EventRef {
  id: string;
  slug: string;
}

/** Rows of one event, selected by `matchFields`, in the same order. */
export async function toMatches(rows: Selected[], db: Db): Promise<MatchRow[]> {
  const event = rows[0]?.run.event;
  if (!event) return [];
  const kept = rows.map(({ run: _, introduction, ...row }) => ({
    ...row,
    introduced: introduction?.status ?? null,
    eventId: event.id,
    reasons: introductionSchema.shape.reasons.parse(row.reasons),
  }));
  const reasons = kept.flatMap((match) => match.reasons);
  const ids = [...new Set(kept.flatMap(({ a, b }) => [a.id, b.id]))];
  const today = { ...(await readToday(reasons, event, db)), ties: await partnershipTies(ids, db) };
  return kept.map((match) => ({ ...match, ...matchToday(match, today) }));
}

/** What is left of the texts that these reasons speak of. */
async function readToday(reasons: Reason[], event: EventRef, db: Db): Promise<Omit<Today, "ties">> {
  const eventId = event.id;
  const present = (ids: (string | undefined)[]) => [
    ...new Set(ids.filter((id) => id !== undefined)),
  ];
  const offers = await db.contribution.findMany({
    where: { eventId, status: "ACCEPTED", id: { in: present(reasons.map(({ offer }) => offer)) } },
    select: {
      ...textFields,
      themes: { orderBy: { position: "asc" }, take: 1, select: { theme: true } },
      partners: { select: { organisationId: true } },
    },
  });
  const asked = reasons.flatMap(({ challenge, otherChallenge }) => [challenge, otherChallenge]);
  const challenges = await db.challenge.findMany({
    where: { eventId, visibility: { not: "PRIVATE" }, id: { in: present(asked) } },
    select: {
      ...textFields,
      visibility: true,
      themes: { orderBy: { themeId: "asc" }, take: 1, select: { theme: true } },
    },
  });
  const themes = await db.theme.findMany({
    where: { eventId, slug: { in: present(reasons.flatMap((reason) => reason.themes ?? [])) } },
    select: { slug: true, name: true },
  });
  return {
    offers: new Map(
      offers.map(({ themes, partners, ...offer }) => [
        offer.id,
        {
          ...offer,
          family: familyOf(themes),
          isPublic: true,
          shownBy: [offer.organisationId, ...partners.map((one) => one.organisationId)],
        },
      ]),
    ),
    challenges: new Map(
      challenges.map(({ themes, visibility, ...challenge }) => [
        challenge.id,
        { ...challenge, family: familyOf(themes), isPublic: visibility === "PUBLIC" },
      ]),
    ),
    themes: new Map(themes.map(({ slug, name }) => [slug, name])),
    signals: await readSignals(
      present(reasons.filter(({ kind }) => kind === "signal").map(({ offer }) => offer)),
      event,
      db,
    ),
  };
}

const textFields = { id: true, organisationId: true, ownerId: true, title: true } as const;

function familyOf(themes: { theme: { family: Uppercase<ThemeFamily> } }[]): ThemeFamily | null {
  const family = themes[0]?.theme.family;
  return family ? lower(family) : null;
}

/** Who did something with these offers, of those who agree to be introduced. */
async function readSignals(
  offers: string[],
  { id: eventId, slug: eventSlug }: EventRef,
  db: Db,
): Promise<Today["signals"]> {
  if (offers.length === 0) return [];
  const agreed = { eventSlug, purpose: "INTRODUCTION", withdrawnAt: null } as const;
  const visitor = { eventId, user: { consents: { some: agreed } } };
  const organisation = { select: { organisationId: true } };
  const bookmarks = await db.bookmark.findMany({
    where: { contributionId: { in: offers }, registration: visitor },
    select: { contributionId: true, registration: organisation },
  });
  const stops = await db.routeStop.findMany({
    where: { contributionId: { in: offers }, route: { registration: visitor } },
    select: { contributionId: true, route: { select: { registration: organisation } } },
  });
  return [
    ...bookmarks.map(({ contributionId, registration }) => ({
      from: registration.organisationId,
      offer: contributionId,
      kind: "bookmark" as const,
    })),
    ...stops.map(({ contributionId, route }) => ({
      from: route.registration.organisationId,
      offer: contributionId,
      kind: "route" as const,
    })),
  ];
}
