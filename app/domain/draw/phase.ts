import type { LocationDay } from "../events/event.ts";

/** A draw as far as its moments and its computation go. */
export interface DrawMoments {
  opensAt: Date;
  closesAt: Date;
  /** when the computation was asked for */
  askedAt: Date | null;
  status: "waiting" | "running" | "done" | "stopped" | "failed";
  /** the work of giving everybody their seats; null: nobody asked for it */
  giving: Giving | null;
  /** when the seats were given out */
  drawnAt: Date | null;
}

export interface Giving {
  /** when it was asked for, or the last sign of who works at it */
  touchedAt: Date;
  /** why nothing was given; null as long as it goes on */
  problem: GivingProblem | null;
}

/** "changed-meanwhile": something is no longer as it was when the draw was computed. */
export type GivingProblem = "changed-meanwhile" | "failed";

/**
 * - planned: visitors cannot rank yet, and take seats as always
 * - open: visitors rank
 * - closed: nobody ranks any more, and nothing was computed (with success) yet
 * - busy: the computation waits its turn or runs
 * - computed: there is an outcome, nobody has a seat by it yet
 * - giving: everybody is being given their seats, and nobody has one yet
 * - given: everybody has their seats
 */
export type DrawPhase = "planned" | "open" | "closed" | "busy" | "computed" | "giving" | "given";

/** Milliseconds after which work that never ended is taken to be lost with its worker. */
const LOST_AFTER = 20 * 60_000;

export function phaseOf(draw: DrawMoments, now: Date): DrawPhase {
  if (draw.drawnAt) return "given";
  if (now < draw.opensAt) return "planned";
  if (now < draw.closesAt) return "open";
  if (draw.status === "done") return isGiving(draw.giving, now) ? "giving" : "computed";
  const isUnfinished = draw.status === "waiting" || draw.status === "running";
  const isRecent = draw.askedAt && now.getTime() - draw.askedAt.getTime() < LOST_AFTER;
  return isUnfinished && isRecent ? "busy" : "closed";
}

const isGiving = (giving: Giving | null, now: Date) =>
  giving?.problem === null && now.getTime() - giving.touchedAt.getTime() < LOST_AFTER;

/** Why giving came to nothing; null when it did not, or when nobody asked for it. */
export function givingProblemOf(
  draw: Pick<DrawMoments, "giving" | "drawnAt">,
  now: Date,
): GivingProblem | null {
  if (!draw.giving || draw.drawnAt || isGiving(draw.giving, now)) return null;
  return draw.giving.problem ?? "failed";
}

/**
 * Whether nobody can take a workshop seat of that day by hand: from the moment that visitors can
 * rank until the seats are given out. A draw that was forgotten does not keep the day itself shut.
 */
export function keepsSeatsShut(
  draw: Pick<DrawMoments, "opensAt" | "drawnAt">,
  day: Pick<LocationDay, "opensAt">,
  now: Date,
): boolean {
  return draw.drawnAt === null && draw.opensAt <= now && now < day.opensAt;
}
