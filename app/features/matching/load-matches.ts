import { findCandidatesByOrganisation, type Candidate } from "#app/db/introductions.ts";
import { consentingUserIds } from "#app/db/consents.ts";
import type { MatchRow, MatchStatus } from "#app/db/match-rows.ts";
import { countMatches, countWaitingMatches, findLastRun, findMatches } from "#app/db/match-runs.ts";
import { findPartyNames } from "#app/db/matching-parties.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { CourseStatus } from "#app/domain/introductions/course.ts";
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
  /** 1 weak, 2 fair, 3 strong */
  strength: 1 | 2 | 3;
  family: ThemeFamily | null;
  /** the example, with its page */
  offer: { id: string; title: string } | null;
  /** in order of weight: one Dutch sentence each */
  reasons: string[];
  /** why it can be approved no more, in one Dutch sentence; null while it stands */
  lapsed: string | null;
  heldReason: string | null;
  /** how far the introduction is; null while it was not approved */
  introduced: CourseStatus | null;
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
  /** one page of the matches with the status asked for */
  lines: MatchLine[];
  page: PageOf;
  counts: { waiting: number; lapsed: number; approved: number; held: number };
  unmatched: { name: string; why: string }[];
}

/** From these scores on a match is called fair, and strong. */
const FAIR = 0.5;
const STRONG = 0.75;

const WHY = {
  "no-consent": "Niemand zei ja tegen voorgesteld worden",
  "nothing-above-threshold": "Er is geen andere gemeente die goed genoeg past",
  capacity: "Wie past, heeft al genoeg introducties",
  "nothing-to-compare": "Er is niets om op te koppelen: geen voorbeeld, vraagstuk of thema",
} as const;

const ON_A_PAGE = 24;

/** What an organiser looks over: a page of what waits or was decided, and who stays out and why. */
export async function loadMatches(
  event: Event,
  asked: { status: MatchStatus; page: number } = { status: "PROPOSED", page: 1 },
): Promise<MatchesPage> {
  const { status } = asked;
  const rows = await countMatches(event.id);
  const { waiting, lapsed } = await countWaitingMatches(event.id);
  const page = pageOf(rows[status], asked.page, ON_A_PAGE);
  const run = await findLastRun(event.id);
  const matches = await findMatches(event.id, { status, ...page });
  const names = await findPartyNames((run?.unmatched ?? []).map(({ party }) => party));
  const agreed = await consentingUserIds(event.slug);
  const ids = [...new Set(matches.flatMap(({ a, b }) => [a.id, b.id]))];
  const candidates = await findCandidatesByOrganisation(ids, event.id);
  const peopleOf = new Map([...candidates].map(([id, people]) => [id, toOptions(people, agreed)]));
  return {
    lastRunAt: run?.createdAt ?? null,
    page,
    counts: { waiting, lapsed, approved: rows.APPROVED, held: rows.HELD },
    lines: matches.map((match) => ({
      ...toLine(match),
      people: { a: peopleOf.get(match.a.id) ?? [], b: peopleOf.get(match.b.id) ?? [] },
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

function toLine(match: MatchRow): Omit<MatchLine, "people"> {
  const { reason, offer } = match.subject;
  const shows = reason?.from ?? match.b.id;
  const [from, to] = shows === match.a.id ? [match.b, match.a] : [match.a, match.b];
  return {
    id: match.id,
    status: match.status,
    from,
    to,
    isAnswer: reason?.kind === "offer-answers-challenge",
    strength: match.score >= STRONG ? 3 : match.score >= FAIR ? 2 : 1,
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
