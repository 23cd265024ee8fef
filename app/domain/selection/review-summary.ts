/** What the committee thinks of one contribution, in figures. */
export interface ReviewSummary {
  /** how many people gave a score */
  count: number;
  /** 1 to 5 */
  mean: number;
  lowest: number;
  highest: number;
  /** standard deviation of the scores: 0 when all agree, 2 when half say 1 and half say 5 */
  spread: number;
}

/** From here on the committee is of two minds: worth talking about. */
const DIVIDED = 1;

/** @param scores 1 to 5; null when there are none */
export function summariseReviews(scores: readonly number[]): ReviewSummary | null {
  const count = scores.length;
  if (count === 0) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / count;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / count;
  return {
    count,
    mean,
    lowest: Math.min(...scores),
    highest: Math.max(...scores),
    spread: Math.sqrt(variance),
  };
}

export function isDivided(summary: ReviewSummary): boolean {
  return summary.spread >= DIVIDED;
}

/** "3,7": as people write a mark. */
export function meanWords({ mean }: ReviewSummary): string {
  return mean.toFixed(1).replace(".", ",");
}

/** "van 2 tot 5", "allemaal 4", or "" when only one person gave a score. */
export function spreadWords({ count, lowest, highest }: ReviewSummary): string {
  if (count === 1) return "";
  return lowest === highest ? `allemaal ${lowest}` : `van ${lowest} tot ${highest}`;
}
