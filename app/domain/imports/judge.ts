import type { ImportRow, JudgedRow, RowState } from "./import.ts";

/** What was found out about one row. */
export interface Verdict<Content> {
  who: string;
  what: string;
  problems: string[];
  notes: string[];
  /** equal for two rows that are about the same; null when that cannot be said */
  importKey: string | null;
  content: Content | null;
  /** why it is left alone, though it is not there; absent: it is not */
  left?: string;
}

/**
 * Every row with what becomes of it. A row is wrong when something in it is, or when an earlier
 * row is about the same; a row that is there already stays as it is, whatever else it says.
 *
 * @param there the keys of what is there already
 */
export function judgeRows<Content>(
  rows: readonly ImportRow[],
  there: ReadonlySet<string>,
  judge: (row: ImportRow) => Verdict<Content>,
): JudgedRow<Content & { importKey: string }>[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const { who, what, problems, notes, importKey, content, left } = judge(row);
    const all = [...generalProblems(row), ...problems];
    const earlier = importKey === null ? undefined : first.get(importKey);
    if (earlier !== undefined) all.push(`Dit staat ook al in rij ${earlier}. Haal er één weg.`);
    if (importKey !== null && earlier === undefined) first.set(importKey, row.number);
    const state = stateOf(all, importKey !== null && there.has(importKey), left !== undefined);
    const isNew = state === "new" && content !== null && importKey !== null;
    return {
      number: row.number,
      state,
      who,
      what,
      problems: state === "wrong" ? all : [],
      notes: isNew ? notes : state === "left" && left ? [left] : [],
      content: isNew ? { ...content, importKey } : null,
    };
  });
}

function stateOf(problems: readonly string[], isThere: boolean, isLeft: boolean): RowState {
  if (problems.length > 0) return "wrong";
  if (isThere) return "there";
  return isLeft ? "left" : "new";
}

function generalProblems({ cells, hasMore }: ImportRow): string[] {
  const problems = Object.values(cells)
    .filter((cell) => cell.startsWith("="))
    .map((cell) => `‘${cell.slice(0, 20)}’ lijkt een formule. Zet er de uitkomst zelf neer.`);
  if (hasMore) {
    problems.push(
      "Deze rij heeft meer cellen dan er kolommen zijn. Staat er een scheidingsteken in een tekst? Zet die tekst tussen aanhalingstekens.",
    );
  }
  return problems;
}

/** How many rows there are of each kind. */
export function countStates(rows: readonly { state: RowState }[]): Record<RowState, number> {
  const counts: Record<RowState, number> = { new: 0, there: 0, left: 0, wrong: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
