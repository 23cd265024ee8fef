import { contextOf } from "./context.ts";
import type { MatchInput, SignalInput } from "./input.ts";
import type { Reason } from "./output.ts";
import type { MayQuote } from "./pair-reasons.ts";
import type { Pair } from "./pairs.ts";
import { tell, type Facts } from "./tell.ts";

/** Puts Dutch sentences to each reason of a pair. */
export function explainer(input: MatchInput, mayQuote: MayQuote): (pair: Pair) => Reason[] {
  const facts = factsOf(input, mayQuote);
  return (pair) => pair.reasons.map((reason) => ({ ...reason, ...tell(reason, pair, facts) }));
}

function factsOf(input: MatchInput, mayQuote: MayQuote): Facts {
  const parties = new Map(input.parties.map((party) => [party.id, party]));
  const themes = new Map((input.themes ?? []).map((theme) => [theme.id, theme.name]));
  const titles = new Map<string, string>();
  for (const party of input.parties) {
    for (const text of [...(party.offers ?? []), ...(party.challenges ?? [])]) {
      titles.set(text.id, text.title);
    }
  }
  return {
    nameOf: (id) => parties.get(id ?? "")?.name ?? "",
    titleOf: (id) => titles.get(id ?? "") ?? "",
    mayQuote,
    themeName: (id) => themes.get(id),
    signalOf: ({ to, offer }) =>
      strongestSignal(
        (input.signals ?? []).filter((signal) => signal.from === to && signal.offer === offer),
      ) ?? "bookmark",
    contextOf: (a, b) => {
      const [one, two] = [parties.get(a), parties.get(b)];
      return one && two ? contextOf(one, two) : { score: 0, isNear: false, isAlikeInSize: false };
    },
  };
}

const STRENGTH: readonly SignalInput["kind"][] = ["pledge", "tip", "visit", "bookmark", "route"];

/** Of what people of one party did with one offer, what says most. */
export function strongestSignal(
  signals: readonly { kind: SignalInput["kind"] }[],
): SignalInput["kind"] | undefined {
  return STRENGTH.find((kind) => signals.some((signal) => signal.kind === kind));
}
