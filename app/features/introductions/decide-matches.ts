import type { MatchDecision } from "#app/domain/introductions/match-decision-form.ts";
import { lapseSentence } from "#app/domain/matching/today.ts";
import { approveMatch, type Approved } from "./approve-match.ts";
import { holdMatch, releaseMatch, type Held } from "./hold-match.ts";

export type Decision = Exclude<MatchDecision, { intent: "run" }>;

type Refusal = Extract<Approved | Held, { ok: false }>;

export interface DecidedMatches {
  /** names of the pairs that were decided on */
  done: string[];
  /** what could not be done, in words an organiser can act on */
  refused: string[];
  /** both are asked before they are introduced */
  asksFirst: boolean;
}

/** Decides on one match or on all that were ticked; each in its own transaction. */
export async function decideMatches(
  decision: Decision,
  { eventSlug, by, now }: { eventSlug: string; by: string; now: Date },
): Promise<DecidedMatches> {
  const ids = "chosen" in decision ? decision.chosen : [decision.matchId];
  const result: DecidedMatches = { done: [], refused: [], asksFirst: false };
  for (const matchId of ids) {
    const answer = await decide(matchId, decision, { eventSlug, by, now });
    if (!answer.ok) {
      result.refused.push(wordsFor(answer));
      continue;
    }
    result.done.push(`${answer.a} en ${answer.b}`);
    if ("asksFirst" in answer && answer.asksFirst) result.asksFirst = true;
  }
  return result;
}

function decide(
  matchId: string,
  decision: Decision,
  { eventSlug, by, now }: { eventSlug: string; by: string; now: Date },
): Promise<Approved | Held> {
  const asked = { matchId, eventSlug, by };
  switch (decision.intent) {
    case "approve":
      return approveMatch({ ...asked, picked: { a: decision.personA, b: decision.personB } }, now);
    case "approve-chosen":
      return approveMatch(asked, now);
    case "hold":
      return holdMatch({ ...asked, why: decision.why || null }, now);
    case "hold-chosen":
      return holdMatch({ ...asked, why: null }, now);
    case "release":
      return releaseMatch(asked);
  }
}

function wordsFor(refusal: Refusal): string {
  switch (refusal.reason) {
    case "nobody-agreed":
      return `Bij ${refusal.organisation} wil niemand (meer) voorgesteld worden.`;
    case "already-approved":
      return "Deze koppeling is al goedgekeurd: de mail is op weg.";
    case "lapsed":
      return `De koppeling van ${refusal.a} en ${refusal.b} is vervallen. ${lapseSentence(refusal.lapse)} Zoek opnieuw.`;
    case "not-found":
      return "Deze koppeling is er niet meer. Misschien zocht iemand net opnieuw.";
  }
}
