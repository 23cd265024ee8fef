import type { MatchInput, PartyInput } from "./input.ts";
import type { Unmatched } from "./output.ts";
import type { Pair } from "./pairs.ts";
import type { Relations } from "./relations.ts";

/**
 * Who stays without an introduction, and the true reason, in the parties' order: did not agree;
 * gave nothing to compare; nobody left who scores enough (what is known or forbidden does not
 * count); or there were such pairs and the caps did not reach.
 */
export function findUnmatched(
  input: MatchInput,
  relations: Pick<Relations, "withTexts">,
  candidates: readonly Pair[],
  introduced: ReadonlySet<string>,
): Unmatched[] {
  const withCandidates = new Set(candidates.flatMap((pair) => [pair.a, pair.b]));
  const signalled = new Set((input.signals ?? []).map((signal) => signal.from));
  const why = (party: PartyInput): Unmatched["why"] => {
    if (!party.optIn) return "no-consent";
    if (withCandidates.has(party.id) || party.maxIntroductions === 0) return "capacity";
    const hasAnything =
      relations.withTexts.has(party.id) ||
      signalled.has(party.id) ||
      (party.interests ?? []).length > 0;
    return hasAnything ? "nothing-above-threshold" : "nothing-to-compare";
  };
  return input.parties
    .filter((party) => !introduced.has(party.id))
    .map((party) => ({ party: party.id, why: why(party) }));
}
