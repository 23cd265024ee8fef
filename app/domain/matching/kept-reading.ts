import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { fingerprint } from "../editing/fingerprint.ts";
import type { Reading } from "./choose.ts";
import type { MatchInput } from "./input.ts";
import { reasonSchema } from "./output.ts";
import type { OwnWords } from "./own-words.ts";
import { pairKey } from "./pair-key.ts";

/**
 * What came of reading an event's texts, to choose anew after a veto, a lock or another maximum
 * without reading again. It holds ids, themes and scores, and no word of any text.
 */
const keptReading = z.object({
  leftOut: z.number(),
  withTexts: z.array(z.string()),
  /** who had agreed, and which pairs could not meet: what could not meet was not looked at */
  agreed: z.array(z.string()),
  apart: z.array(z.tuple([z.string(), z.string()])),
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      score: z.number(),
      reasons: z.array(reasonSchema.omit({ terms: true, text: true })),
    }),
  ),
});

export type KeptReading = z.infer<typeof keptReading>;

/** What decides what the texts come to. Another version of the core reads otherwise. */
export interface ReadMaterial {
  input: MatchInput;
  ownWords: readonly OwnWords[];
  quotable: ReadonlySet<string>;
}

/** Raise it when reading or scoring changes: what was kept before counts no more. */
const VERSION = 3;

/** A mark of all that is read of an event: as long as it stays, so do the pairs. */
export function markOfReading({ input, ownWords, quotable }: ReadMaterial): string {
  return fingerprint({
    version: VERSION,
    themes: input.themes,
    threshold: input.threshold,
    parties: input.parties.map(
      ({ optIn: _optIn, maxIntroductions: _max, knows: _knows, ...party }) => party,
    ),
    signals: input.signals,
    ownWords,
    quotable: [...quotable].sort(),
  });
}

export function toKeptReading(input: MatchInput, { relations, pairs }: Reading): KeptReading {
  return {
    leftOut: relations.leftOut,
    withTexts: [...relations.withTexts],
    agreed: agreedIn(input),
    apart: apartIn(input),
    pairs: pairs.map(({ a, b, score, reasons }) => ({
      ...{ a, b, score },
      reasons: reasons.map(({ terms: _terms, text: _text, ...reason }) => reason),
    })),
  };
}

export function fromKeptReading({ leftOut, withTexts, pairs }: KeptReading): Reading {
  // Only what was read as a whole is kept.
  const known = { leftOut, withTexts: new Set(withTexts), rankings: [], isWhole: true };
  return { relations: known, pairs };
}

/**
 * Whether it holds every pair that may meet now: those who may meet again were left out of it. Who
 * agrees has to be the same, for it decides too which of its owners shows a shared example.
 */
export function stillCovers(kept: KeptReading, input: MatchInput): boolean {
  if (agreedIn(input).join() !== kept.agreed.join()) return false;
  const apart = new Set(apartIn(input).map(([a, b]) => pairKey(a, b)));
  return kept.apart.every(([a, b]) => apart.has(pairKey(a, b)));
}

/** As bytes that take little room. */
export function packReading(kept: KeptReading): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(gzipSync(JSON.stringify(kept), { level: 1 }));
}

/** null where it cannot be read (any more): then the texts are read again. */
export function unpackReading(bytes: Uint8Array): KeptReading | null {
  try {
    return keptReading.parse(JSON.parse(gunzipSync(bytes).toString("utf8")));
  } catch {
    return null;
  }
}

function agreedIn(input: MatchInput): string[] {
  return input.parties.flatMap(({ id, optIn }) => (optIn ? [id] : []));
}

function apartIn(input: MatchInput): [string, string][] {
  const known = input.parties.flatMap(({ id, knows }) =>
    (knows ?? []).map((other): [string, string] => (id < other ? [id, other] : [other, id])),
  );
  return [...known, ...(input.forbidden ?? [])];
}
