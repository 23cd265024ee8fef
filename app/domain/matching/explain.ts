import { contextOf } from "./context.ts";
import type { MatchInput, SignalInput } from "./input.ts";
import type { Reason } from "./output.ts";
import type { MayQuote, Pair } from "./pairs.ts";
import { sentence, type SentenceInput } from "./sentences.ts";

/** Puts a Dutch sentence to each reason of a pair. */
export function explainer(input: MatchInput, mayQuote: MayQuote): (pair: Pair) => Reason[] {
  const parties = new Map(input.parties.map((party) => [party.id, party]));
  const themes = new Map((input.themes ?? []).map((theme) => [theme.id, theme.name]));
  const titles = new Map<string, string>();
  for (const party of input.parties) {
    for (const text of [...(party.offers ?? []), ...(party.challenges ?? [])]) {
      titles.set(text.id, text.title);
    }
  }
  const name = (id: string | undefined) => parties.get(id ?? "")?.name ?? "";
  const title = (id: string | undefined) => titles.get(id ?? "") ?? "";
  const quotable = (id: string | undefined) =>
    id !== undefined && mayQuote(id) ? title(id) : null;
  const firstTheme = (reason: Reason) => {
    // A plain tag is a code, not a name one would show.
    for (const id of reason.themes ?? []) if (themes.has(id)) return themes.get(id) ?? null;
    return null;
  };

  const describe = (pair: Pair, reason: Reason): SentenceInput | null => {
    const [a, b] = [parties.get(pair.a), parties.get(pair.b)];
    if (!a || !b) return null;
    const both = { one: a.name, two: b.name };
    switch (reason.kind) {
      case "offer-answers-challenge":
        return {
          kind: reason.kind,
          from: name(reason.from),
          to: name(reason.to),
          offer: title(reason.offer),
          challenge: quotable(reason.challenge),
          theme: firstTheme(reason),
          score: reason.score,
          variant: variantOf([pair.a, pair.b, reason.offer ?? "", reason.challenge ?? ""]),
        };
      case "same-challenge":
        return {
          kind: reason.kind,
          one: name(reason.to),
          two: name(reason.to === pair.a ? pair.b : pair.a),
          challenge: quotable(reason.challenge),
          otherChallenge: quotable(reason.otherChallenge),
          theme: firstTheme(reason),
          score: reason.score,
          variant: variantOf([reason.challenge ?? "", reason.otherChallenge ?? ""]),
        };
      case "signal":
        return {
          kind: reason.kind,
          signal: strongestSignal(input, reason),
          from: name(reason.from),
          to: name(reason.to),
          offer: title(reason.offer),
        };
      case "shared-interest":
        return {
          kind: reason.kind,
          ...both,
          themes: (reason.themes ?? []).flatMap((id) => themes.get(id) ?? []).slice(0, 3),
        };
      case "context":
        return { kind: reason.kind, ...both, context: contextOf(a, b) };
      case "locked":
        return { kind: reason.kind, ...both };
    }
  };
  return (pair) =>
    pair.reasons.map((reason) => {
      const described = describe(pair, reason);
      return described ? { ...reason, text: sentence(described) } : reason;
    });
}

const STRENGTH: readonly SignalInput["kind"][] = ["pledge", "tip", "visit", "bookmark", "route"];

function strongestSignal(input: MatchInput, reason: Reason): SignalInput["kind"] {
  const kinds = (input.signals ?? [])
    .filter((signal) => signal.from === reason.to && signal.offer === reason.offer)
    .map((signal) => signal.kind);
  return STRENGTH.find((kind) => kinds.includes(kind)) ?? "bookmark";
}

/** A number from ids, so that sentences differ between pairs and stay the same between runs. */
function variantOf(ids: readonly string[]): number {
  let hash = 7;
  for (const char of ids.join("|")) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
