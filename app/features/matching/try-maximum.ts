import { setMaxIntroductions } from "#app/db/events.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { MatchInput } from "#app/domain/matching/input.ts";
import { possibleLocks } from "#app/domain/matching/locks.ts";
import { chooseFrom, readyToChoose } from "./choose-again.ts";

/** The maxima that are tried. */
const MAXIMA = [1, 2, 3, 4, 5] as const;

/** More than anybody has: what is left of it says how many places are taken. */
const PLENTY = 1000;

export interface WhatIf {
  maximum: number;
  isNow: boolean;
  introductions: number;
  /** gemeenten with at least one */
  introduced: number;
  /** of all scores */
  sum: number;
  /** names of who gets one that has none with the maximum of now, and the other way round */
  gain: string[];
  lose: string[];
}

/** What other maxima would come to; null where the texts have to be read anew first. */
export async function tryMaxima(event: Event): Promise<WhatIf[] | null> {
  const ready = await readyToChoose(event.slug, undefined, PLENTY);
  if (!ready) return null;
  const names = new Map(ready.input.parties.map(({ id, name }) => [id, name]));
  const maxima = [...new Set([...MAXIMA, event.maxIntroductions])].sort((a, b) => a - b);
  const tried = [];
  for (const maximum of maxima) {
    const { summary, introductions } = await chooseFrom(ready, withMaximum(ready.input, maximum));
    const who = new Set(introductions.flatMap(({ a, b }) => [a, b]));
    tried.push({ maximum, summary, introductions: introductions.length, who });
  }
  const now = tried.find(({ maximum }) => maximum === event.maxIntroductions)?.who ?? new Set();
  const named = (ids: Iterable<string>) =>
    [...ids].map((id) => names.get(id) ?? id).sort((a, b) => a.localeCompare(b, "nl"));
  return tried.map(({ maximum, summary, introductions, who }) => ({
    ...{ maximum, introductions },
    isNow: maximum === event.maxIntroductions,
    introduced: summary.introduced,
    sum: summary.objective,
    gain: named([...who].filter((id) => !now.has(id))),
    lose: named([...now].filter((id) => !who.has(id))),
  }));
}

/** Takes another maximum for the event; choosing anew is asked apart. */
export async function takeMaximum(eventId: string, maximum: number): Promise<void> {
  await setMaxIntroductions(eventId, maximum);
}

function withMaximum(input: MatchInput, maximum: number): MatchInput {
  const parties = input.parties.map((party) => {
    const taken = PLENTY - (party.maxIntroductions ?? PLENTY);
    return { ...party, maxIntroductions: Math.max(0, maximum - taken) };
  });
  const tried = { ...input, parties, maxIntroductions: maximum };
  return { ...tried, locked: possibleLocks(input.locked ?? [], tried) };
}
