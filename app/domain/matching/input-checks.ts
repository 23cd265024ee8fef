import { pairKey } from "./pair-key.ts";

/** Where a file does not fit and what was expected there: `parties[3].offers[0].title`. */
export type InputProblem = { path: string; expected: string };

type Identified = { readonly id: string };

/** As much of a MatchInput as these checks read. */
export type CheckedInput = {
  themes?: readonly Identified[] | undefined;
  parties: readonly (Identified & {
    optIn: boolean;
    maxIntroductions?: number | undefined;
    offers?: readonly Identified[] | undefined;
    challenges?: readonly Identified[] | undefined;
  })[];
  locked?: readonly (readonly [string, string])[] | undefined;
  forbidden?: readonly (readonly [string, string])[] | undefined;
  maxIntroductions: number;
};

/**
 * What a schema cannot say: ids twice, instructions that name nobody, and locks that break
 * consent, a veto or a cap. Tolerated without a word, because a file is often one event's part
 * of a larger world: unknown ids in `knows`, `sharedWith`, `signals` and `broader`, and tags
 * that are in no list.
 */
export function findContradictions(input: CheckedInput): InputProblem[] {
  return [...findDoubles(input), ...findBadPairs(input)];
}

function findDoubles(input: CheckedInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const check = (seen: Map<string, string>, id: string, path: string, what: string) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else problems.push({ path, expected: `${what} that occurs once: "${id}" is also at ${first}` });
  };
  const themes = new Map<string, string>();
  const parties = new Map<string, string>();
  const texts = new Map<string, string>();
  input.themes?.forEach((theme, t) => check(themes, theme.id, `themes[${t}].id`, "a theme id"));
  input.parties.forEach((party, p) => {
    check(parties, party.id, `parties[${p}].id`, "a party id");
    for (const kind of ["offers", "challenges"] as const) {
      party[kind]?.forEach((text, t) =>
        check(texts, text.id, `parties[${p}].${kind}[${t}].id`, "an id of an offer or challenge"),
      );
    }
  });
  return problems;
}

function findBadPairs(input: CheckedInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const parties = new Map(input.parties.map((party) => [party.id, party]));
  const forbidden = new Map<string, string>();
  const locks = new Set<string>();
  const perParty = new Map<string, number>();

  const isPairOfParties = (pair: readonly [string, string], path: string) => {
    const before = problems.length;
    pair.forEach((id, side) => {
      if (!parties.has(id)) {
        problems.push({ path: `${path}[${side}]`, expected: `the id of a party: "${id}" is none` });
      }
    });
    if (pair[0] === pair[1]) {
      problems.push({ path, expected: `two different parties, not "${pair[0]}" twice` });
    }
    return problems.length === before;
  };

  input.forbidden?.forEach((pair, i) => {
    const path = `forbidden[${i}]`;
    if (isPairOfParties(pair, path)) forbidden.set(pairKey(...pair), path);
  });
  input.locked?.forEach((pair, i) => {
    const path = `locked[${i}]`;
    if (!isPairOfParties(pair, path)) return;
    const without = pair.filter((id) => parties.get(id)?.optIn === false);
    if (without.length > 0) {
      problems.push({
        path,
        expected: `two parties that agreed to be introduced: ${quoted(without)} did not`,
      });
    }
    const veto = forbidden.get(pairKey(...pair));
    if (veto !== undefined) {
      problems.push({
        path,
        expected: `a pair that is not forbidden: ${quoted(pair)} is, at ${veto}`,
      });
    }
    if (locks.has(pairKey(...pair))) return;
    locks.add(pairKey(...pair));
    for (const id of pair) {
      const count = (perParty.get(id) ?? 0) + 1;
      perParty.set(id, count);
      const cap = Math.min(input.maxIntroductions, parties.get(id)?.maxIntroductions ?? Infinity);
      if (count > cap) {
        problems.push({
          path,
          expected: `at most ${cap} locked ${cap === 1 ? "pair" : "pairs"} for "${id}", its cap: this is number ${count}`,
        });
      }
    }
  });
  return problems;
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(" and ");
}
