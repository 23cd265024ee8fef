import type { MatchDecision } from "#app/domain/introductions/match-decision-form.ts";
import { approveMatch } from "./approve-match.ts";
import { holdMatch, releaseMatch } from "./hold-match.ts";

export type Decision = Exclude<MatchDecision, { intent: "run" }>;

export interface DecidedMatches {
  /** names of the pairs that were decided on */
  done: string[];
  /** what could not be done, in words an organiser can act on */
  refused: string[];
}

/** Decides on one match or on all that were ticked; each in its own transaction. */
export async function decideMatches(
  decision: Decision,
  { eventSlug, by, now }: { eventSlug: string; by: string; now: Date },
): Promise<DecidedMatches> {
  const ids = "chosen" in decision ? decision.chosen : [decision.matchId];
  const result: DecidedMatches = { done: [], refused: [] };
  for (const matchId of ids) {
    const answer = await decide(matchId, decision, { eventSlug, by, now });
    if (answer.ok) result.done.push(`${answer.a} en ${answer.b}`);
    else result.refused.push(wordsFor(answer));
  }
  return result;
}

function decide(
  matchId: string,
  decision: Decision,
  { eventSlug, by, now }: { eventSlug: string; by: string; now: Date },
) {
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

function wordsFor(refusal: { reason: string; organisation?: string }): string {
  switch (refusal.reason) {
    case "nobody-agreed":
      return `Bij ${refusal.organisation} wil niemand (meer) voorgesteld worden.`;
    case "already-approved":
      return "Deze koppeling is al goedgekeurd: de mail is op weg.";
    case "outdated":
      return "Waar deze koppeling over gaat, is ingetrokken of veranderd. Zoek opnieuw.";
    default:
      return "Deze koppeling is er niet meer. Misschien zocht iemand net opnieuw.";
  }
}
