import { expect, it } from "vitest";
import { decideInvitation, invitationLetter } from "./invitation.ts";

const event = {
  name: "Parade 2027",
  submissionOpensAt: new Date("2027-01-01"),
  submissionDeadlineAt: new Date("2027-03-12T22:59:00Z"),
  calledOffAt: null,
};
const at = (day: string) => new Date(`2027-${day}T12:00:00Z`);

it("asks an address for a theme once a week, while one can send in", () => {
  const decide = (now: string, last: string | null) =>
    decideInvitation(event, last === null ? null : at(last), at(now));
  expect(decide("02-10", null)).toEqual({ ok: true });
  expect(decide("02-10", "02-04")).toMatchObject({ reason: "invited-lately" });
  expect(decide("02-11", "02-04")).toEqual({ ok: true });
  expect(decide("03-13", null)).toMatchObject({ reason: "past-deadline" });
  expect(decideInvitation(event, null, new Date("2026-12-31"))).toMatchObject({
    reason: "not-open-yet",
  });
});

it("names the theme and the last day, and no number that could point at somebody", () => {
  const letter = (visitors: number) =>
    invitationLetter({ name: "Wonen", visitors, challenges: 1 }, event, "Goes").text;
  expect(letter(8)).toContain("‘Wonen’");
  expect(letter(8)).toContain("tot en met vrijdag 12 maart");
  expect(letter(8)).toContain("Een voorbeeld van Goes");
  expect(letter(8)).toContain("Al 9 keer");
  expect(letter(2)).not.toMatch(/\b3 keer/);
});
