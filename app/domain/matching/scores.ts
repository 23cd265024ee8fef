/** Scores are kept in whole ten-thousandths, so that sums are exact and bytes the same anywhere. */
export const SCORE_UNITS = 10_000;

export function rounded(score: number): number {
  return Math.round(score * SCORE_UNITS) / SCORE_UNITS;
}

// fitted: 0.6 as a whole; half of it would do nearly as well
const CROWD_WEIGHT = 0.6;

/**
 * Takes from a likeness what comes from one side being like everything (a "hub").
 * `crowdOfOther` decides who ranks first, `crowdOfChallenge` makes challenges comparable.
 */
export function corrected(
  likeness: number,
  crowdOfChallenge: number,
  crowdOfOther: number,
): number {
  return likeness - CROWD_WEIGHT * crowdOfOther - CROWD_WEIGHT * 0.5 * crowdOfChallenge;
}

export type RelationKind = "answer" | "peer";

// fitted: logistic regression on the labelled development set (55 of 1,400 offers and 17 of 730
// pairs of challenges are right), rounded; 0.5 means as likely right as wrong there. A shared
// struggle needs more likeness than an answer, because texts of one trade resemble each other.
const SLOPE = 20;
const MIDDLE: Readonly<Record<RelationKind, number>> = { answer: 0.11, peer: 0.16 };
// fitted with it: what a challenge ranks first is right more often than its likeness tells
const FIRST_CHOICE = 0.05;

/** Turns a corrected likeness into a score of 0..1; monotone. `rank` 0 is the first choice. */
export function calibrate(fit: number, rank: number, kind: RelationKind): number {
  const evidence = fit - MIDDLE[kind] + (rank === 0 ? FIRST_CHOICE : 0);
  return 1 / (1 + Math.exp(-SLOPE * evidence));
}
