import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysUntil, reminderDue } from "./reminder.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe("calendar days", () => {
  it("are counted on the clock of Amsterdam, over the change of the clock too", () => {
    const at = (iso: string) => new Date(iso);
    expect(daysUntil(at("2027-03-27T23:30:00+01:00"), at("2027-03-28T00:30:00+01:00"))).toBe(1);
    expect(daysUntil(at("2027-03-27T12:00:00+01:00"), at("2027-03-29T12:00:00+02:00"))).toBe(2);
    expect(daysUntil(at("2027-10-30T23:59:00+02:00"), at("2027-11-01T00:00:00+01:00"))).toBe(2);
  });
});

describe("the reminders of a draft", () => {
  /** Which mornings remind, when the job runs at 8.00 on each day that is not skipped. */
  function mornings(deadline: Date, createdAt: Date, skipped: ReadonlySet<number>): number[] {
    let remindedAt: Date | null = null;
    const sent: number[] = [];
    for (let left = 12; left >= 0; left -= 1) {
      const now = new Date(deadline.getTime() - left * DAY);
      if (skipped.has(left)) continue;
      const due = reminderDue({ createdAt, remindedAt }, deadline, now);
      if (due === null) continue;
      sent.push(due);
      remindedAt = now;
    }
    return sent;
  }

  const anyDeadline = fc.date({
    min: new Date("2026-01-01"),
    max: new Date("2030-01-01"),
    noInvalidDate: true,
  });

  it("go once each, seven days first, whichever mornings are missed", () => {
    fc.assert(
      fc.property(anyDeadline, fc.uniqueArray(fc.nat(12)), (deadline, skipped) => {
        const sent = mornings(deadline, new Date(deadline.getTime() - 30 * DAY), new Set(skipped));
        if (skipped.length === 0) expect(sent).toEqual([7, 2]);
        expect([[], [7], [2], [7, 2]]).toContainEqual(sent);
      }),
    );
  });

  it("do not go for what was begun after that day", () => {
    const deadline = new Date("2027-03-12T23:00:00+01:00");
    const begun = (days: number) => new Date(deadline.getTime() - days * DAY);
    expect(mornings(deadline, begun(8), new Set())).toEqual([7, 2]);
    expect(mornings(deadline, begun(5), new Set())).toEqual([2]);
    expect(mornings(deadline, begun(1), new Set())).toEqual([]);
  });

  it("stop at the deadline, and heed a reminder by hand", () => {
    const deadline = new Date("2027-03-12T23:00:00+01:00");
    const createdAt = new Date("2027-01-01T12:00:00Z");
    const after = new Date(deadline.getTime() + HOUR);
    expect(reminderDue({ createdAt, remindedAt: null }, deadline, after)).toBeNull();
    const byHand = new Date("2027-03-06T12:00:00+01:00");
    const at = (iso: string) =>
      reminderDue({ createdAt, remindedAt: byHand }, deadline, new Date(iso));
    expect(at("2027-03-07T08:00:00+01:00")).toBeNull();
    expect(at("2027-03-10T08:00:00+01:00")).toBe(2);
  });
});
