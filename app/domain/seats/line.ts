import { dayKey } from "../dates/dutch.ts";
import { seatsForTheLine, type RunSeats } from "./seats.ts";

/** Somebody in line for a run. */
export interface InLine {
  id: string;
  /** order of asking */
  number: number;
  /** when a seat was offered */
  offeredAt: Date | null;
  /** until when it can be taken */
  expiresAt: Date | null;
}

/** Where somebody stands. */
export type Place =
  | { kind: "offer"; until: Date }
  /** `position` counts from 1, over who was offered nothing yet */
  | { kind: "line"; position: number };

const MINUTE = 60_000;
/** Time to answer, in minutes: nobody reads mail on the day as they do before it. */
const ON_THE_DAY = 30;
const BEFORE_THE_DAY = 24 * 60;

/** Until when a seat offered now can be taken; null once the workshop has begun. */
export function answerBy(now: Date, startsAt: Date): Date | null {
  if (now >= startsAt) return null;
  const minutes = dayKey(now) === dayKey(startsAt) ? ON_THE_DAY : BEFORE_THE_DAY;
  return new Date(Math.min(now.getTime() + minutes * MINUTE, startsAt.getTime()));
}

/** It was offered and can still be taken. */
export function isOpenOffer(one: Pick<InLine, "expiresAt">, now: Date): boolean {
  return one.expiresAt !== null && now < one.expiresAt;
}

export interface Settled {
  /** ids of offers without an answer in time: out of the line */
  lapsed: string[];
  /** who is offered a seat now, in order of asking */
  offered: { id: string; expiresAt: Date }[];
}

/** What has to happen to the line of a run for no seat to be idle while somebody waits. */
export function settle(
  run: Omit<RunSeats, "offered" | "waiting"> & { startsAt: Date },
  line: readonly InLine[],
  now: Date,
): Settled {
  const open = line.filter((one) => isOpenOffer(one, now));
  const waiting = line.filter(({ offeredAt }) => offeredAt === null);
  const lapsed = line.filter((one) => one.offeredAt !== null && !open.includes(one));
  const seats = seatsForTheLine({ ...run, offered: open.length, waiting: waiting.length });
  const expiresAt = answerBy(now, run.startsAt);
  const next = [...waiting].sort((a, b) => a.number - b.number).slice(0, expiresAt ? seats : 0);
  return {
    lapsed: lapsed.map(({ id }) => id),
    offered: expiresAt ? next.map(({ id }) => ({ id, expiresAt })) : [],
  };
}

/** Where this one stands among them; null for an offer that lapsed. */
export function placeIn(line: readonly InLine[], one: InLine, now: Date): Place | null {
  if (one.offeredAt !== null) {
    return isOpenOffer(one, now) && one.expiresAt ? { kind: "offer", until: one.expiresAt } : null;
  }
  const before = line.filter((other) => other.offeredAt === null && other.number < one.number);
  return { kind: "line", position: before.length + 1 };
}
