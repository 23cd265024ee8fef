/** The words for how strong a match is, by the score from which they hold. */
export const STRENGTHS = { zwak: 0, redelijk: 0.5, sterk: 0.75 } as const;

/** 1 weak, 2 fair, 3 strong. */
export function strengthOf(score: number): 1 | 2 | 3 {
  return score >= STRENGTHS.sterk ? 3 : score >= STRENGTHS.redelijk ? 2 : 1;
}

/** Characters of an organiser's own line in the mail. */
export const LINE_LIMIT = 500;
