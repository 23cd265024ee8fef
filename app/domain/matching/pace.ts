/** Share of the time there is that is over: from 1 on nothing new is begun. */
export type TimeSpent = () => number;

/**
 * By when each stage ends with what it has, as a share of the time there is. A large event's time
 * goes to reading and comparing; a parade's does not come near.
 */
const UNTIL = {
  learn: 0.12,
  read: 0.36,
  "crowds of offers": 0.5,
  "lists of offers": 0.62,
  "crowds of challenges": 0.74,
  "lists of challenges": 0.84,
  pairs: 0.9,
  choose: 1,
} as const;

export type PacedStage = keyof typeof UNTIL;

/** Whether a stage's time is over. Without a limit it never is. */
export function isOver(stage: PacedStage, timeSpent: TimeSpent | undefined): boolean {
  return timeSpent !== undefined && timeSpent() >= UNTIL[stage];
}

/** The share of `seconds` that is over, from now on. */
export function timeOf(seconds: number): TimeSpent {
  if (seconds <= 0) return () => Infinity;
  const start = performance.now();
  return () => (performance.now() - start) / (1000 * seconds);
}
