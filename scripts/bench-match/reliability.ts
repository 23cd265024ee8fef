import { pairUp } from "#app/domain/matching/pairs.ts";
import { relate } from "#app/domain/matching/relations.ts";
import type { Labelled } from "./labelled.ts";
import { relevantPairs } from "./measures.ts";
import { seeded } from "./instance.ts";

/** Of all pairs scored between two tenths: how many, their mean score, and the share that is right. */
export type Bin = { pairs: number; score: number; right: number };

const BINS = 10;
const DRAWS = 24;
const KEPT = 0.8;

/**
 * How often pairs are right against what they score: the set as it is, and draws of four fifths of
 * its parties, so that a bin holds more than a handful. Draws overlap, so bins are not independent.
 */
export function reliability(labelled: Labelled): Bin[] {
  const relevant = relevantPairs(labelled);
  const bins = Array.from({ length: BINS }, () => ({ pairs: 0, score: 0, right: 0 }));
  for (let draw = 0; draw < DRAWS; draw++) {
    const random = seeded(draw + 1);
    const all = labelled.input.parties;
    const parties = draw === 0 ? all : all.filter(() => random() < KEPT);
    const input = { ...labelled.input, parties, threshold: 0 };
    for (const { a, b, score } of pairUp(input, relate(input), () => true).pairs) {
      const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
      if (!bin) continue;
      bin.pairs++;
      bin.score += score;
      if (relevant.has([a, b].sort().join("|"))) bin.right++;
    }
  }
  return bins.map(({ pairs, score, right }) => ({
    pairs,
    score: pairs === 0 ? 0 : score / pairs,
    right: pairs === 0 ? 0 : right / pairs,
  }));
}

export function printReliability(bins: readonly Bin[]): void {
  console.log(
    "\nHow often pairs are right, by what they score (draws of four fifths of the parties)",
  );
  for (const { pairs, score, right } of bins) {
    if (pairs === 0) continue;
    console.log(`  scored ${score.toFixed(2)}: right ${right.toFixed(2)} (of ${pairs})`);
  }
}

const [SIZE, LEFT, TOP] = [320, 62, 40];

/** The same as a picture: on the line a score says just how often a pair is right. */
export function drawReliability(bins: readonly Bin[]): string {
  const x = (value: number) => Math.round(10 * (LEFT + SIZE * value)) / 10;
  const y = (value: number) => Math.round(10 * (TOP + SIZE * (1 - value))) / 10;
  const filled = bins.filter(({ pairs }) => pairs > 0);
  const most = Math.max(1, ...filled.map(({ pairs }) => pairs));
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<line class="grid" x1="${LEFT}" x2="${LEFT + SIZE}" y1="${y(value)}" y2="${y(value)}"/>`,
    `<text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
    `<text x="${x(value)}" y="${TOP + SIZE + 18}" text-anchor="middle">${value}</text>`,
  ]);
  const dots = filled.map(({ pairs, score, right }) => {
    const radius = (3 + 9 * Math.sqrt(pairs / most)).toFixed(1);
    return `<circle cx="${x(score)}" cy="${y(right)}" r="${radius}"/>`;
  });
  const line = filled.map(({ score, right }) => `${x(score)},${y(right)}`).join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIZE + 24} ${TOP + SIZE + 52}" role="img">
<title>Share of pairs that is right against their score</title>
<style>
  svg { background: #fff; font: 12px system-ui, sans-serif; }
  .grid { stroke: #ddd; }
  .even { stroke: #767676; stroke-dasharray: 5 4; }
  polyline { fill: none; stroke: #154273; stroke-width: 2; }
  circle { fill: #154273; fill-opacity: .75; }
</style>
${ticks.join("\n")}
<line class="even" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
<polyline points="${line}"/>
${dots.join("\n")}
<text x="${LEFT}" y="22">Share of pairs that is right (larger dot: more pairs)</text>
<text x="${LEFT + SIZE / 2}" y="${TOP + SIZE + 42}" text-anchor="middle">score of the pair</text>
</svg>
`;
}
