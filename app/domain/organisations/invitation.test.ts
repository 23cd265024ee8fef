import { expect, it } from "vitest";
import { invitedUntil, mayMailAgain } from "./invitation.ts";

const now = new Date("2027-02-01T10:00:00Z");
const ago = (hours: number) => ({ createdAt: new Date(now.getTime() - hours * 3_600_000) });

it("holds for thirty days", () => {
  expect(invitedUntil(now)).toEqual(new Date("2027-03-03T10:00:00Z"));
});

it("mails once a day at most", () => {
  expect(mayMailAgain(null, now)).toBe(true);
  expect(mayMailAgain(ago(23.9), now)).toBe(false);
  expect(mayMailAgain(ago(24), now)).toBe(true);
});
