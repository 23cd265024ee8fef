import { writeFileSync } from "node:fs";
import { printAblation } from "./ablation.ts";
import { ownSet, readLabelled } from "./labelled.ts";
import { drawReliability, printReliability, reliability } from "./reliability.ts";

// What a labelled set of thirty parties and more has to reach; a smaller one is only shown.
const LEAST = { offers: 0.85, peers: 0.65, right: 0.85 } as const;
const LEAST_PARTIES = 30;

/**
 * Prints how well the matching does on labelled texts: those of a folder, else the project's own.
 * `picture`: where to draw how often a score comes true. Sets exit code 1 where a set that is
 * large enough does not reach what it must.
 */
export async function benchQuality(folder?: string, picture?: string): Promise<void> {
  const labelled = folder === undefined ? ownSet() : readLabelled(folder);
  const { offers, peers, right, introductions, introduced } = await printAblation(labelled);
  const bins = reliability(labelled);
  printReliability(bins);
  if (picture !== undefined) writeFileSync(picture, drawReliability(bins));
  const { length } = labelled.input.parties;
  if (length < LEAST_PARTIES) return;
  const reached =
    (offers ?? 1) >= LEAST.offers &&
    (peers ?? 1) >= LEAST.peers &&
    right >= LEAST.right * introductions &&
    introduced === length;
  console.log(
    `offers .85, peers .65, right introductions .85, all introduced: ${reached ? "reached" : "NOT reached"}`,
  );
  if (!reached) process.exitCode = 1;
}
