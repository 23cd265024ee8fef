import { MOST_CHOICES } from "./draw.ts";
import type { RankingChange } from "./forms.ts";

export type RankingDecision =
  | { ok: true; list: string[] }
  /** workshops on it already */
  | { ok: false; reason: "full"; most: number }
  /** does not run on this day */
  | { ok: false; reason: "not-in-programme" };

/**
 * Somebody's list of workshops after one change; the dearest first. What is not on the programme of
 * that day any more falls off. A change that was made before changes nothing.
 *
 * @param offered ids of the workshops that run on their day
 * @param suggested what would fit them, best first; used by "suggest" alone
 */
export function changeRanking(
  before: readonly string[],
  change: RankingChange,
  offered: ReadonlySet<string>,
  suggested: readonly string[] = [],
): RankingDecision {
  const list = before.filter((id) => offered.has(id));
  if (change.intent === "suggest") {
    const more = suggested.filter((id) => offered.has(id) && !list.includes(id));
    return { ok: true, list: [...new Set([...list, ...more])].slice(0, MOST_CHOICES) };
  }
  if (change.intent === "order") return { ok: true, list: ordered(list, change) };
  const id = change.contribution;
  const at = list.indexOf(id);
  const others = list.filter((one) => one !== id);
  if (change.intent === "remove") return { ok: true, list: others };
  if (change.intent === "add") {
    if (at >= 0) return { ok: true, list };
    if (!offered.has(id)) return { ok: false, reason: "not-in-programme" };
    if (list.length >= MOST_CHOICES) return { ok: false, reason: "full", most: MOST_CHOICES };
    return { ok: true, list: [...list, id] };
  }
  if (at < 0) return { ok: true, list };
  const to = change.intent === "up" ? at - 1 : change.intent === "down" ? at + 1 : change.place - 1;
  others.splice(Math.min(Math.max(0, to), others.length), 0, id);
  return { ok: true, list: others };
}

/** By the number that was chosen for each; of two with one number the one that moved up goes first. */
function ordered(
  list: readonly string[],
  { contribution, number }: RankingChange & { intent: "order" },
): string[] {
  const chosen = new Map(contribution.map((id, i) => [id, Number(number[i] ?? i + 1)]));
  const wish = (id: string) => chosen.get(id) ?? list.indexOf(id) + 1;
  const isMovedUp = (id: string) => wish(id) < list.indexOf(id) + 1;
  return [...list].sort(
    (a, b) =>
      wish(a) - wish(b) ||
      Number(isMovedUp(b)) - Number(isMovedUp(a)) ||
      list.indexOf(a) - list.indexOf(b),
  );
}
