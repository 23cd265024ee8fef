/** Scores are kept in whole ten-thousandths, so that sums are exact and bytes the same anywhere. */
export const SCORE_UNITS = 10_000;

export function rounded(score: number): number {
  return Math.round(score * SCORE_UNITS) / SCORE_UNITS;
}

export type RelationKind = "answer" | "peer";

/** The few numbers between likeness and score. */
export type Scoring = Readonly<{
  /** how much is taken off for resembling everything */
  crowd: number;
  slope: number;
  /** the fit that scores 0.5 where no rival is near */
  middle: Readonly<Record<RelationKind, number>>;
  /** how much of an offer's lead on its rival counts on top */
  lead: number;
}>;

// fitted on pairs of parties, so that 0.5 means as likely right as wrong: the likelihood of what
// three labelled sets by different hands say of each pair. All lie on a plateau; on a fourth set, that
// nothing was fitted on, a half is a half and higher scores are too careful (docs/matching.md).
export const SCORING: Scoring = {
  crowd: 0.6,
  slope: 13,
  middle: { answer: 0.1, peer: 0.14 },
  lead: 0.5,
};

// A rival further off than this makes no difference.
const MOST_LEAD = 0.1;

/**
 * Takes from a likeness what comes from one side being like everything (a "hub").
 * `crowdOfOther` decides who ranks first, `crowdOfChallenge` makes challenges comparable.
 */
export function corrected(
  likeness: number,
  crowdOfChallenge: number,
  crowdOfOther: number,
  { crowd }: Scoring = SCORING,
): number {
  return likeness - crowd * crowdOfOther - crowd * 0.5 * crowdOfChallenge;
}

/**
 * Turns a corrected likeness into a score of 0..1; monotone in both. `lead`: how far it is ahead of
 * the best other of its challenge, below 0 for what is behind that. What a challenge ranks first by
 * far is right more often than its likeness tells; among shared struggles there may be many.
 */
export function calibrate(
  fit: number,
  lead: number,
  kind: RelationKind,
  scoring: Scoring = SCORING,
): number {
  const ahead = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
  const bonus = kind === "answer" ? scoring.lead * ahead : 0;
  const evidence = fit - scoring.middle[kind] + bonus;
  return 1 / (1 + Math.exp(-scoring.slope * evidence));
}
