/**
 * The fair draw: seats by preference instead of by speed. What goes in and what comes out.
 *
 * Every visitor names workshops, the dearest first. A seat in the k-th choice is worth
 * `CHOICE_POINTS[k]`; somebody's first seat of the day is worth `FIRST_SEAT_POINTS` more. The draw
 * gives the assignment with the most points of all, with at most one workshop a round and no
 * workshop twice for anybody, and no run beyond its seats.
 *
 * - The steps get smaller down the list: a first choice instead of a second for one person weighs
 *   more than a ninth instead of a tenth for another.
 * - The points for a first seat are as many as the highest choice has, and the lowest choice has
 *   two: a seat for somebody with nothing always beats one more seat for somebody who has one.
 * - Among assignments with equally many points the lots decide (lot.ts), from a seed that is
 *   published beforehand: whoever has the input and the seed can repeat the draw.
 */
export const CHOICE_POINTS: readonly number[] = [20, 16, 13, 10, 8, 6, 5, 4, 3, 2];
export const FIRST_SEAT_POINTS = 20;

/** As many workshops as somebody can name; what stands lower on a list does not count. */
export const MOST_CHOICES = CHOICE_POINTS.length;

export interface DrawRound {
  roundId: string;
  startsAt: Date;
  endsAt: Date;
}

export interface DrawRun {
  runId: string;
  workshopId: string;
  roundId: string;
  /** people; a whole number from 0 */
  capacity: number;
  /** of these, seats that the organiser keeps back */
  heldBack: number;
}

export interface DrawVisitor {
  visitorId: string;
  /** workshop ids, the dearest first; an unknown one, or one named before, is passed over */
  choices: readonly string[];
  /** runs in which this visitor has a seat already and keeps it */
  seats: readonly string[];
  /** rounds in which this visitor can take no seat: gives a workshop, or comes later */
  busyRounds: readonly string[];
}

export interface DrawInput {
  rounds: readonly DrawRound[];
  runs: readonly DrawRun[];
  visitors: readonly DrawVisitor[];
  /** any text; published before the preferences close */
  seed: string;
}

export interface Seat {
  visitorId: string;
  runId: string;
  workshopId: string;
  /** 1 is the dearest */
  choice: number;
}

/**
 * The proof that no other assignment has more points. Each run has a price in points / `scale`. At
 * these prices nobody can gain more than their best set of seats gives, so
 * capacity · price over all runs + everybody's best gain, divided by `scale`, is a bound on every
 * assignment (weak duality). The draw is proven best when its total is that bound rounded down.
 */
export interface DrawCertificate {
  /** by run id, whole numbers from 0; a run that is not named costs nothing */
  prices: Readonly<Record<string, number>>;
  scale: number;
  /** points, rounded down */
  bound: number;
}

export interface DrawFigures {
  visitors: number;
  /** `best[0]`: people whose dearest new seat is their first choice, `best[1]`: their second, … */
  best: readonly number[];
  /** `seats[0]`: seats given to somebody's first choice, … */
  seats: readonly number[];
  /** named a workshop that runs and got no new seat */
  none: number;
  /** named nothing that runs */
  withoutChoices: number;
}

export interface DrawResult {
  ok: true;
  /** new seats only, in the order of the visitors' ids and then of the rounds */
  seats: readonly Seat[];
  /** points of the new seats */
  total: number;
  certificate: DrawCertificate;
  /**
   * "certificate": the prices prove the total, check-draw.ts repeats it in whole numbers.
   * "solver": prices cannot, and HiGHS found the whole search tree closed.
   * "none": the search was cut short: nobody knows whether there is something between `total` and
   * `certificate.bound`.
   */
  proof: "certificate" | "solver" | "none";
  method: "flow" | "linear-program" | "integer-program";
  figures: DrawFigures;
  /** by run id the visitors that wait for it, first in line first */
  waiting: Readonly<Record<string, readonly string[]>>;
}

export type DrawRefusal =
  | { ok: false; reason: "rounds-overlap"; roundIds: [string, string] }
  | { ok: false; reason: "visitor-twice"; visitorId: string }
  | { ok: false; reason: "run-twice"; runId: string }
  | { ok: false; reason: "workshop-twice-in-round"; runIds: [string, string] }
  | { ok: false; reason: "unknown-round"; runId: string; roundId: string }
  | { ok: false; reason: "unknown-run"; visitorId: string; runId: string }
  | { ok: false; reason: "bad-capacity"; runId: string };

export type DrawOutcome = DrawResult | DrawRefusal;
