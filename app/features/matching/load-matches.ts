import { findCandidatesByOrganisation, type Candidate } from "#app/db/introductions.ts";
import { consentingUserIds } from "#app/db/consents.ts";
import { findLastRun, findMatches, type MatchRow, type MatchStatus } from "#app/db/match-runs.ts";
import { findNamesOfTexts } from "#app/db/matching-texts.ts";
import type { Event } from "#app/domain/events/event.ts";
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
  heldReason: string | null;
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
  lines: MatchLine[];
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

/** What an organiser looks over: the proposals, and who stays out and why. */
export async function loadMatches(event: Event): Promise<MatchesPage> {
  const [run, matches] = await Promise.all([findLastRun(event.id), findMatches(event.id)]);
  const texts = await findNamesOfTexts(event.id);
  const agreed = await consentingUserIds(event.slug);
  const ids = [...new Set(matches.flatMap(({ a, b }) => [a.id, b.id]))];
  const candidates = await findCandidatesByOrganisation(ids, event.id);
  const peopleOf = new Map([...candidates].map(([id, people]) => [id, toOptions(people, agreed)]));
  return {
    lastRunAt: run?.createdAt ?? null,
    lines: matches.map((match) => ({
      ...toLine(match, texts.offers),
      people: { a: peopleOf.get(match.a.id) ?? [], b: peopleOf.get(match.b.id) ?? [] },
    })),
    unmatched: (run?.unmatched ?? []).map(({ party, why }) => ({
      name: texts.organisations.get(party) ?? party,
      why: WHY[why],
    })),
  };
}

function toOptions(candidates: Candidate[], agreed: Set<string>): PersonOption[] {
  return candidates
    .filter(({ userId }) => agreed.has(userId))
    .map(({ userId, name, email }) => ({ userId, label: displayName({ name, email }) }));
}

function toLine(
  match: MatchRow,
  offers: Map<string, { title: string; family: ThemeFamily | null }>,
): Omit<MatchLine, "people"> {
  const answer = match.reasons.find(({ kind }) => kind === "offer-answers-challenge");
  const offerId = answer?.offer ?? match.reasons.find(({ offer }) => offer)?.offer;
  const offer = offerId ? offers.get(offerId) : undefined;
  const shows = answer?.from ?? match.b.id;
  const [from, to] = shows === match.a.id ? [match.b, match.a] : [match.a, match.b];
  return {
    id: match.id,
    status: match.status,
    from,
    to,
    isAnswer: answer !== undefined,
    strength: match.score >= STRONG ? 3 : match.score >= FAIR ? 2 : 1,
    family: offer?.family ?? null,
    offer: offerId && offer ? { id: offerId, title: offer.title } : null,
    sides: { a: match.a.name, b: match.b.name },
    reasons: match.reasons.flatMap(({ text }) => (text ? [text] : [])),
    heldReason: match.heldReason,
  };
}
