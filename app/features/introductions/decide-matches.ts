import type { MatchDecision } from "#app/domain/introductions/match-decision-form.ts";
import { lapseSentence } from "#app/domain/matching/today.ts";
import { approveMatch, type Approved } from "./approve-match.ts";
import { holdMatch, releaseMatch, type Held } from "./hold-match.ts";

export type Decision =
  | (OptionalSendAt<Asked<"approve">> | OptionalSendAt<Asked<"approve-chosen">>)
  | Asked<"hold">
  | Asked<"hold-chosen">
  | { intent: "release"; matchId: string };

type Asked<Intent> = Extract<MatchDecision, { intent: Intent }>;
type OptionalSendAt<One extends { sendAt: unknown }> = Omit<One, "sendAt"> & {
  sendAt?: One["sendAt"];
};

type Refusal = Extract<Approved | Held, { ok: false }>;

export interface DecidedMatches {
  /** names of the pairs that were decided on */
  done: string[];
  /** what could not be done, in words an organiser can act on */
  refused: string[];
  /** both are asked before they are introduced */
  asksFirst: boolean;
  /** when what was approved begins; null: it has begun */
  sendAt: Date | null;
}

/** Decides on one match or on all that were ticked; each in its own transaction. */
export async function decideMatches(
  decision: Decision,
  { eventSlug, by, now }: { eventSlug: string; by: string; now: Date },
): Promise<DecidedMatches> {
  const ids = "chosen" in decision ? decision.chosen : [decision.matchId];
  const result: DecidedMatches = { done: [], refused: [], asksFirst: false, sendAt: null };
  for (const matchId of ids) {
    const answer = await decide(matchId, decision, { eventSlug, by, now });
    if (!answer.ok) {
      result.refused.push(wordsFor(answer));
      continue;
    }
    result.done.push(`${answer.a} en ${answer.b}`);
    if ("asksFirst" in answer) {
      result.asksFirst = answer.asksFirst;
      result.sendAt = answer.sendAt;
    }
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
      return approveMatch(
        {
          ...asked,
          picked: { a: decision.personA, b: decision.personB },
          sendAt: decision.sendAt ?? null,
          ...(decision.personalLine !== undefined && { personalLine: decision.personalLine }),
        },
        now,
      );
    case "approve-chosen":
      return approveMatch({ ...asked, sendAt: decision.sendAt ?? null }, now);
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
    case "picked-for-later":
      return "Kies je zelf wie we voorstellen? Keur dan meteen goed. Op een later moment kiezen we wie er het meest van weet.";
    case "lapsed":
      return `De koppeling van ${refusal.a} en ${refusal.b} is vervallen. ${lapseSentence(refusal.lapse)} Zoek opnieuw.`;
    case "not-found":
      return "Deze koppeling is er niet meer. Misschien zocht iemand net opnieuw.";
  }
}
