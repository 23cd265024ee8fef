import type { Context } from "./context.ts";
import type { SignalInput } from "./input.ts";
import type { Reason } from "./output.ts";
import { sentence, type SentenceInput } from "./sentences.ts";
import { sideSentences } from "./side-sentences.ts";

/** What a sentence has to know about the ids in a reason. */
export interface Facts {
  /** name of a party; empty where it is unknown */
  nameOf: (partyId: string | undefined) => string;
  titleOf: (textId: string | undefined) => string;
  /** Whether the words of a challenge may be shown to others. */
  mayQuote: (challengeId: string) => boolean;
  /** Undefined for a plain tag: that is a code, not a name one would show. */
  themeName: (themeId: string) => string | undefined;
  signalOf: (reason: Reason) => SignalInput["kind"];
  /** what two parties are to each other, apart from what they wrote */
  contextOf: (a: string, b: string) => Context;
}

/** A reason to introduce these two, in one Dutch sentence for both and in one to each of them. */
export function tell(
  reason: Reason,
  pair: { a: string; b: string },
  facts: Facts,
): Required<Pick<Reason, "text" | "sides">> {
  const described = describe(reason, pair, facts);
  const { first, second } = sideSentences(described);
  // Who seeks comes first; what has no direction is told in the order of the pair.
  const sides = reason.to === pair.b ? { a: second, b: first } : { a: first, b: second };
  return { text: sentence(described), sides };
}

function describe(reason: Reason, { a, b }: { a: string; b: string }, facts: Facts): SentenceInput {
  const { nameOf, titleOf } = facts;
  const both = { one: nameOf(a), two: nameOf(b) };
  const quotable = (id: string | undefined) =>
    id !== undefined && facts.mayQuote(id) ? titleOf(id) : null;
  const themes = (reason.themes ?? []).flatMap((id) => facts.themeName(id) ?? []);
  const about = {
    challenge: quotable(reason.challenge),
    theme: themes[0] ?? null,
    basis: reason.basis ?? ("words" as const),
    score: reason.score,
  };
  switch (reason.kind) {
    case "offer-answers-challenge":
      return {
        kind: reason.kind,
        from: nameOf(reason.from),
        to: nameOf(reason.to),
        offer: titleOf(reason.offer),
        ...about,
        variant: variantOf([a, b, reason.offer ?? "", reason.challenge ?? ""]),
      };
    case "same-challenge":
      return {
        kind: reason.kind,
        one: nameOf(reason.to),
        two: nameOf(reason.to === a ? b : a),
        ...about,
        otherChallenge: quotable(reason.otherChallenge),
        variant: variantOf([reason.challenge ?? "", reason.otherChallenge ?? ""]),
      };
    case "signal":
      return {
        kind: reason.kind,
        signal: facts.signalOf(reason),
        from: nameOf(reason.from),
        to: nameOf(reason.to),
        offer: titleOf(reason.offer),
      };
    case "shared-interest":
      return { kind: reason.kind, ...both, themes: themes.slice(0, 3) };
    case "context":
      return { kind: reason.kind, ...both, context: facts.contextOf(a, b) };
    case "locked":
      return { kind: reason.kind, ...both };
  }
}

/** A number from ids, so that sentences differ between pairs and stay the same between runs. */
function variantOf(ids: readonly string[]): number {
  let hash = 7;
  for (const char of ids.join("|")) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
