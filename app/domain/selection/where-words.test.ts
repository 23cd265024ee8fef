import { describe, expect, it } from "vitest";
import { whereWords } from "./where-words.ts";

const first = new Date("2027-05-20T09:30:00+02:00");
const none = { kind: "stand", status: "accepted", place: null, runs: [] } as const;
const stand = { ...none, place: { number: 12, zone: "B", opensAt: first } };
const workshop = {
  ...none,
  kind: "workshop",
  runs: [
    { round: 2, startsAt: new Date("2027-05-20T13:00:00+02:00"), room: "Tent 4" },
    { round: 1, startsAt: new Date("2027-05-27T10:00:00+02:00"), room: "Zolder" },
  ],
} as const;

describe("where a contribution is", () => {
  it("is a place or its rounds", () => {
    const here = { severalDays: false };
    expect(whereWords(stand, here)).toBe("Plek 12, vak B");
    expect(whereWords(workshop, here)).toBe("Ronde 2 (13.00), Tent 4 en Ronde 1 (10.00), Zolder");
  });

  it("names the day where there are several", () => {
    const here = { severalDays: true };
    expect(whereWords(stand, here)).toBe("Plek 12, vak B, donderdag 20 mei");
    expect(whereWords(workshop, here)).toBe(
      "Ronde 2 (donderdag 20 mei, 13.00), Tent 4 en Ronde 1 (donderdag 27 mei, 10.00), Zolder",
    );
  });

  it.each([
    ["stand", "accepted", "Nog geen plek"],
    ["workshop", "accepted", "Nog geen ronde"],
    ["stand", "submitted", ""],
  ] as const)("of a %s that is %s is “%s”", (kind, status, words) => {
    expect(whereWords({ ...none, kind, status }, { severalDays: true })).toBe(words);
  });
});
