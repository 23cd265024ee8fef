import { findCandidatesByOrganisation, type Candidate } from "#app/db/introductions.ts";
import { consentingUserIds } from "#app/db/consents.ts";
import type { MatchRow, MatchStatus } from "#app/db/match-rows.ts";
import {
  countMatches,
  countWaitingMatches,
  findLastRun,
  findMatches,
  type LastRun,
} from "#app/db/match-runs.ts";
import { findPartyNames } from "#app/db/matching-parties.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { CourseStatus } from "#app/domain/introductions/course.ts";
import { strengthOf } from "#app/domain/introductions/match-strength.ts";
import {
  askedMatches,
  filterMatches,
  type MatchFilter,
} from "#app/domain/introductions/match-filter.ts";
import { statusIn } from "#app/domain/introductions/match-lists.ts";
import { lapseSentence } from "#app/domain/matching/today.ts";
import { pageOf, type PageOf } from "#app/domain/paging/page.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";

export interface MatchLine {
  id: string;
  status: MatchStatus;
  /** who seeks, who shows; for the same struggle the order means nothing */
  from: { id: string; name: string };
  to: { id: string; name: string };
  isAnswer: boolean;
  /** 0 to 1 */
  score: number;
  strength: 1 | 2 | 3;
  isLocked: boolean;
  family: ThemeFamily | null;
  /** the example, with its page */
  offer: { id: string; title: string } | null;
  /** in order of weight: one Dutch sentence each */
  reasons: string[];
  /** why it can be approved no more, in one Dutch sentence; null while it stands */
  lapsed: string | null;
  heldReason: string | null;
  /** how far the introduction is; null while it did not begin */
  introduced: CourseStatus | null;
  /** approved, and begins only then */
  sendAt: Date | null;
  /** who of each side could be named; the first is whom it would be */
  people: { a: PersonOption[]; b: PersonOption[] };
  /** names of the two, in the order of `people` */
  sides: { a: string; b: string };
}

export interface PersonOption {
  userId: string;
  label: string;
}

export interface MatchesPage {
  lastRunAt: Date | null;
  /** of the last run; what an older version did not keep is absent */
  summary: LastRun["summary"];
  /** one page of the matches that were asked for */
  lines: MatchLine[];
  page: PageOf;
  counts: { waiting: number; lapsed: number; approved: number; held: number };
  unmatched: { name: string; why: string }[];
}

const WHY = {
  "no-consent": "Niemand zei ja tegen voorgesteld worden",
  "nothing-above-threshold": "Er is geen andere gemeente die goed genoeg past",
  capacity: "Wie past, heeft al genoeg introducties",
  "nothing-to-compare": "Er is niets om op te koppelen: geen voorbeeld, vraagstuk of thema",
} as const;

const ON_A_PAGE = 24;

/** More than an event of all gemeenten has; what is filtered and sorted is read whole. */
const MOST_LISTED = 3000;

/** What an organiser looks over: a page of what waits or was decided, and who stays out and why. */
export async function loadMatches(
  event: Event,
  asked: Partial<MatchFilter> = {},
): Promise<MatchesPage> {
  const filter = { ...askedMatches(new URLSearchParams()), ...asked };
  const status = statusIn(filter.list);
  const rows = await countMatches(event.id);
  const { waiting, lapsed } = await countWaitingMatches(event.id);
  const run = await findLastRun(event.id);
  const all = (await findMatches(event.id, { status, skip: 0, take: MOST_LISTED })).map(toLine);
  const found = filterMatches(all, filter);
  const page = pageOf(found.length, filter.page, ON_A_PAGE);
  const shown = found.slice(page.skip, page.skip + page.take);
  const names = await findPartyNames((run?.unmatched ?? []).map(({ party }) => party));
  const agreed = await consentingUserIds(event.slug);
  const ids = [...new Set(shown.flatMap(({ from, to }) => [from.id, to.id]))];
  const candidates = await findCandidatesByOrganisation(ids, event.id);
  const peopleOf = new Map([...candidates].map(([id, people]) => [id, toOptions(people, agreed)]));
  return {
    lastRunAt: run?.createdAt ?? null,
    summary: run?.summary ?? {},
    page,
    counts: { waiting, lapsed, approved: rows.APPROVED, held: rows.HELD },
    lines: shown.map(({ parties, ...line }) => ({
      ...line,
      people: { a: peopleOf.get(parties.a) ?? [], b: peopleOf.get(parties.b) ?? [] },
    })),
    unmatched: (run?.unmatched ?? []).map(({ party, why }) => ({
      name: names.get(party) ?? party,
      why: WHY[why],
    })),
  };
}

function toOptions(candidates: Candidate[], agreed: Set<string>): PersonOption[] {
  return candidates
    .filter(({ userId }) => agreed.has(userId))
    .map(({ userId, name, email }) => ({ userId, label: displayName({ name, email }) }));
}

/** One match as it stands in the list. */
export async function loadLine(match: MatchRow, event: Event): Promise<MatchLine> {
  const { parties, ...line } = toLine(match);
  const agreed = await consentingUserIds(event.slug);
  const found = await findCandidatesByOrganisation([parties.a, parties.b], event.id);
  const of = (id: string) => toOptions(found.get(id) ?? [], agreed);
  return { ...line, people: { a: of(parties.a), b: of(parties.b) } };
}

/** A line without who could be named; `parties`: the ids of its sides. */
export function toLine(
  match: MatchRow,
): Omit<MatchLine, "people"> & { parties: { a: string; b: string } } {
  const { reason, offer } = match.subject;
  const shows = reason?.from ?? match.b.id;
  const [from, to] = shows === match.a.id ? [match.b, match.a] : [match.a, match.b];
  return {
    id: match.id,
    status: match.status,
    from,
    to,
    isAnswer: reason?.kind === "offer-answers-challenge",
    score: match.score,
    strength: strengthOf(match.score),
    isLocked: match.lockedAt !== null,
    sendAt: match.sendAt,
    parties: { a: match.a.id, b: match.b.id },
    family: offer?.family ?? null,
    offer: offer && { id: offer.id, title: offer.title },
    sides: { a: match.a.name, b: match.b.name },
    reasons: match.reasons.flatMap(({ text }) => (text ? [text] : [])),
    // What was approved has been told already, or its mail was called off: see the messages.
    lapsed: match.status !== "APPROVED" && match.lapsed ? lapseSentence(match.lapsed) : null,
    heldReason: match.heldReason,
    introduced: match.introduced,
  };
}
