/** Share of the time there is that is over: from 1 on nothing new is begun. */
export type TimeSpent = () => number;

/** Whether a stage's time is over. */
export type ShouldStop = () => boolean;

/**
 * The share of the time that is left which a stage may take when it begins, in this order: one that
 * takes longer than it should leaves the others less, and none of them nothing. A large event's time
 * goes to reading and comparing; a parade's does not come near.
 */
const SHARES = {
  learn: 0.12,
  read: 0.3,
  "crowds of offers": 0.25,
  "lists of offers": 0.3,
  "crowds of challenges": 0.35,
  "lists of challenges": 0.5,
  pairs: 0.4,
  choose: 1,
} as const;

export type PacedStage = keyof typeof SHARES;

/** Gives a stage that begins now its share. Without a limit it never has to stop. */
export function allot(stage: PacedStage, timeSpent: TimeSpent | undefined): ShouldStop {
  if (!timeSpent) return () => false;
  const start = timeSpent();
  if (start >= 1) return () => true;
  const until = start + SHARES[stage] * (1 - start);
  return () => timeSpent() >= until;
}

/** The share of `seconds` that is over, from now on. */
export function timeOf(seconds: number): TimeSpent {
  if (seconds <= 0) return () => 1;
  const start = performance.now();
  return () => (performance.now() - start) / (1000 * seconds);
}
