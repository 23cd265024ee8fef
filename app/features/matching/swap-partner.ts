import { decideMatch, findMatch, findWaitingPairs, lockMatch } from "#app/db/match-runs.ts";
import { inTransaction } from "#app/db/transaction.ts";
import type { Event } from "#app/domain/events/event.ts";
import { strengthOf } from "#app/domain/introductions/match-strength.ts";
import type { MatchInput } from "#app/domain/matching/input.ts";
import { possibleLocks } from "#app/domain/matching/locks.ts";
import { pairKey } from "#app/domain/matching/pair-key.ts";
import { compareRuns, type RunPair } from "#app/domain/matching/run-cause.ts";
import { DEFAULT_THRESHOLD } from "#app/domain/matching/choose.ts";
import { chooseFrom, readyToChoose, withReading } from "./choose-again.ts";
import { keepRun } from "./keep-run.ts";
import type { Prepared } from "./prepare.ts";

/** Of one match: who stays, and who comes in the place of the other. Ids of organisations. */
export interface Swap {
  matchId: string;
  stays: string;
  comes: string;
}

export interface Alternative {
  stays: string;
  comes: string;
  name: string;
  strength: 1 | 2 | 3;
}

export interface SwapCost {
  stays: string;
  comes: string;
  /** sums of all scores, and how many are introduced */
  before: { sum: number; introduced: number };
  after: { sum: number; introduced: number };
  /** "Breda – Delft" */
  added: string[];
  gone: string[];
}

const MOST_ALTERNATIVES = 6;

/** Whom either side could have in place of the other; null where the texts have to be read anew. */
export async function loadAlternatives(
  match: { a: { id: string }; b: { id: string } },
  prepared: Prepared,
): Promise<Alternative[] | null> {
  const ready = await withReading(prepared);
  if (!ready) return null;
  const { input, reading } = ready;
  const waiting = await findWaitingPairs(prepared.event.id);
  const apart = new Set([...apartIn(input), ...waiting.map(({ a, b }) => pairKey(a, b))]);
  const nameOf = namesIn(input);
  const agreed = new Set(input.parties.flatMap(({ id, optIn }) => (optIn ? [id] : [])));
  return [match.a.id, match.b.id].flatMap((stays) =>
    reading.pairs
      .filter(({ a, b, score }) => {
        const mayMeet = agreed.has(a) && agreed.has(b) && !apart.has(pairKey(a, b));
        return (a === stays || b === stays) && mayMeet && score >= DEFAULT_THRESHOLD;
      })
      .sort((x, y) => y.score - x.score)
      .slice(0, MOST_ALTERNATIVES)
      .map(({ a, b, score }) => {
        const comes = a === stays ? b : a;
        return { stays, comes, name: nameOf(comes), strength: strengthOf(score) };
      }),
  );
}

/** What a swap costs all together, before it is done. null: it cannot be, or texts changed. */
export async function priceSwap(swap: Swap, event: Event): Promise<SwapCost | null> {
  const match = await findMatch(swap.matchId, event.id);
  if (match?.status !== "PROPOSED") return null;
  const ready = await readyToChoose(event.slug);
  const swapped = ready && swappedInput(ready.input, swap, match);
  if (!ready || !swapped) return null;
  const before = await chooseFrom(ready, ready.input);
  const after = await chooseFrom(ready, swapped);
  const { added, gone } = compareRuns(before.introductions, after.introductions);
  const nameOf = namesIn(ready.input);
  const named = ({ a, b }: RunPair) => `${nameOf(a)} – ${nameOf(b)}`;
  const figures = ({ summary }: typeof before) => ({
    sum: summary.objective,
    introduced: summary.introduced,
  });
  return {
    ...{ stays: swap.stays, comes: swap.comes },
    ...{ before: figures(before), after: figures(after) },
    ...{ added: added.map(named), gone: gone.map(named) },
  };
}

/** Does it: the match is held back, the new pair locked, and the rest chosen anew around it. */
export async function swapPartner(
  swap: Swap,
  { event, by, now }: { event: Event; by: string; now: Date },
): Promise<{ ok: boolean }> {
  const match = await findMatch(swap.matchId, event.id);
  const ready = await readyToChoose(event.slug);
  const swapped = match && ready && swappedInput(ready.input, swap, match);
  if (!ready || !swapped) return { ok: false };
  const comes = namesIn(ready.input)(swap.comes);
  const isHeld = await inTransaction(async (tx) => {
    const mine = await lockMatch(swap.matchId, event.slug, tx);
    if (mine?.status !== "PROPOSED") return false;
    const held = { status: "HELD", heldReason: `Geruild voor ${comes}`, lockedAt: null } as const;
    await decideMatch(mine.id, { ...held, decidedById: by, decidedAt: now }, tx);
    return true;
  });
  if (!isHeld) return { ok: false };
  await keepRun(event.id, await chooseFrom(ready, swapped), { cause: "swap", now });
  return { ok: true };
}

/** With the match forbidden and the new pair locked; null where that cannot be. */
function swappedInput(
  input: MatchInput,
  { stays, comes }: Swap,
  { a, b }: { a: { id: string }; b: { id: string } },
): MatchInput | null {
  if (stays !== a.id && stays !== b.id) return null;
  const old: [string, string] = [a.id, b.id];
  const wanted: [string, string] = stays < comes ? [stays, comes] : [comes, stays];
  const forbidden = [...(input.forbidden ?? []), old];
  const others = (input.locked ?? []).filter(([x, y]) => pairKey(x, y) !== pairKey(...old));
  const known = others.some(([x, y]) => pairKey(x, y) === pairKey(...wanted));
  const locked = possibleLocks(known ? others : [...others, wanted], { ...input, forbidden });
  const isPossible = locked.some(([x, y]) => pairKey(x, y) === pairKey(...wanted));
  return isPossible && !apartIn(input).has(pairKey(...wanted))
    ? { ...input, forbidden, locked }
    : null;
}

function apartIn({ parties, forbidden = [] }: MatchInput): Set<string> {
  const known = parties.flatMap(({ id, knows }) =>
    (knows ?? []).map((other) => pairKey(id, other)),
  );
  return new Set([...known, ...forbidden.map(([a, b]) => pairKey(a, b))]);
}

function namesIn({ parties }: MatchInput): (id: string) => string {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
