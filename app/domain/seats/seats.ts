/** The seats of one workshop run, counted at one moment. */
export interface RunSeats {
  capacity: number;
  /** seats an organiser keeps out of reach; part of `capacity` */
  heldBack: number;
  /** no seat is given out any more; who has one keeps it */
  isClosed: boolean;
  /** the seats of that day are being drawn: nobody gets one before that is done */
  isDrawing?: boolean;
  /** visitors with this run on their route */
  taken: number;
  /** seats that were offered and wait for an answer: nobody else can have them */
  offered: number;
  /** people in line to whom nothing is offered yet */
  waiting: number;
}

/** Seats that nobody has and nobody was offered, those that are held back among them. */
export function unclaimedSeats({ capacity, taken, offered }: RunSeats): number {
  return Math.max(0, capacity - taken - offered);
}

/** Seats that can go to who is first in line. */
export function seatsForTheLine(run: RunSeats): number {
  return run.isClosed || run.isDrawing ? 0 : Math.max(0, unclaimedSeats(run) - run.heldBack);
}

/** Seats for somebody who just comes along: who waits goes first. */
export function freeSeats(run: RunSeats): number {
  return Math.max(0, seatsForTheLine(run) - run.waiting);
}

export interface SeatSettings {
  capacity: number;
  heldBack: number;
  isClosed: boolean;
}

export type SettingsDecision =
  | { ok: true }
  /** people have or were offered `claimed` seats */
  | { ok: false; reason: "too-few"; claimed: number; taken: number; offered: number }
  /** of that capacity only `unclaimed` seats are nobody's yet */
  | { ok: false; reason: "too-many-held-back"; unclaimed: number };

/** Whether an organiser can set these: nobody loses a seat by it. */
export function decideSettings(run: RunSeats, wanted: SeatSettings): SettingsDecision {
  const { taken, offered } = run;
  const claimed = taken + offered;
  if (wanted.capacity < claimed) return { ok: false, reason: "too-few", claimed, taken, offered };
  const unclaimed = wanted.capacity - claimed;
  if (wanted.heldBack > unclaimed) return { ok: false, reason: "too-many-held-back", unclaimed };
  return { ok: true };
}

export type GivingDecision =
  | {
      ok: true;
      /** how many stay held back: an organiser gives those away first */
      heldBack: number;
    }
  /** there are only `left` */
  | { ok: false; reason: "no-seats"; left: number };

/**
 * Whether an organiser can give `count` people a seat past the line, also when it is closed.
 * `offered`: how many of them were offered one here already, and simply get that.
 */
export function decideGiving(run: RunSeats, count: number, offered = 0): GivingDecision {
  const left = unclaimedSeats(run);
  const needed = count - offered;
  if (needed > left) return { ok: false, reason: "no-seats", left };
  return { ok: true, heldBack: Math.max(0, Math.min(run.heldBack, left) - needed) };
}
