import { readCorpus } from "#app/domain/matching/corpus.ts";
import type { MatchOptions } from "#app/domain/matching/choose.ts";
import { match } from "#app/domain/matching/match.ts";
import type { ReaderPart } from "#app/domain/matching/reader.ts";
import { SCORING } from "#app/domain/matching/scores.ts";
import { introduceBy, plainBm25, tagJaccard } from "./baselines.ts";
import type { Labelled } from "./labelled.ts";
import { measure, type Measures } from "./measures.ts";

const PARTS: readonly (readonly ReaderPart[])[] = [
  ["words"],
  ["stems"],
  ["compounds"],
  ["typing errors"],
  ["abbreviations"],
  ["expressions"],
  ["hints"],
  ["expressions", "hints"],
  ["half the thesaurus"],
  ["tags"],
  ["inferred themes"],
];

// Without the correction all likenesses are higher; this is then as likely right as wrong.
const UNCORRECTED = { answer: 0.28, peer: 0.3 };

/** Prints what the whole does on a labelled set, beside baselines and with each part left out. */
export async function printAblation(labelled: Labelled): Promise<Measures> {
  const { parties, themes = [] } = labelled.input;
  console.log(`\nLabelled texts: ${labelled.name}; ${parties.length} parties`);
  console.log(row("", ["offers", "peers", "right introductions", "first reason", "introduced"]));
  print("tags (Jaccard)", measure(labelled, introduceBy(tagJaccard(), labelled)));
  print("BM25, stems", measure(labelled, introduceBy(plainBm25(labelled), labelled)));
  const run = async (options: MatchOptions) =>
    measure(labelled, await match(labelled.input, options));
  const whole = await run({});
  print("this", whole);
  for (const parts of PARTS) {
    if (themes.length === 0 && parts.some((part) => part === "inferred themes")) continue;
    const without = new Set(parts);
    const options = {
      reader: (...texts: Parameters<typeof readCorpus>) => {
        const [items, listed, ownWords] = texts;
        return readCorpus(items, listed, ownWords, undefined, without);
      },
    };
    print(`  without ${parts.join(" and ")}`, await run(options));
  }
  const plain = { ...SCORING, crowd: 0, middle: UNCORRECTED };
  print("  without the correction for hubs", await run({ scoring: plain }));
  print("  without the lead of a first choice", await run({ scoring: { ...SCORING, lead: 0 } }));
  return whole;
}

function print(name: string, { offers, peers, right, introductions, ...rest }: Measures): void {
  const figure = (value: number | null) => (value === null ? "–" : value.toFixed(3));
  const share = (count: number | null) =>
    count === null || introductions === 0
      ? "–"
      : `${(count / introductions).toFixed(2)} (${count} of ${introductions})`;
  const cells = [figure(offers), figure(peers), share(right), share(rest.firstReasons)];
  console.log(row(name, [...cells, String(rest.introduced)]));
}

const WIDTHS = [8, 8, 21, 21, 11];

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(42) + cells.map((cell, i) => cell.padStart(WIDTHS[i] ?? 10)).join("");
}
