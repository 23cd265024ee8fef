import { dayKey } from "../dates/dutch.ts";

/** Days before the deadline on which a draft is reminded. */
export const REMINDER_DAYS = [7, 2] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

const DAY = 24 * 3600 * 1000;

/** Calendar days in the Netherlands from one instant to another; 0 on the same day. */
export function daysUntil(from: Date, until: Date): number {
  return Math.round((Date.parse(dayKey(until)) - Date.parse(dayKey(from))) / DAY);
}

export interface DraftSeen {
  createdAt: Date;
  remindedAt: Date | null;
}

/**
 * Which reminder a draft is due now: each goes once, and a night that was missed is made up for.
 * A draft that was begun after the day of a reminder does not get that one any more, and somebody
 * who was reminded by hand since then neither.
 *
 * @returns how many days before the deadline it belongs to; null: none
 */
export function reminderDue(draft: DraftSeen, deadline: Date, now: Date): ReminderDays | null {
  if (now > deadline) return null;
  const left = daysUntil(now, deadline);
  const days = left <= 2 ? 2 : left <= 7 ? 7 : null;
  if (days === null || daysUntil(draft.createdAt, deadline) <= days) return null;
  const lastTime = draft.remindedAt && daysUntil(draft.remindedAt, deadline);
  return lastTime !== null && lastTime <= days ? null : days;
}

/** What an organiser looked at before reminding, as one word in a form. */
export function remindedMark(remindedAt: Date | null): string {
  return remindedAt ? String(remindedAt.getTime()) : "never";
}
