import { describe, expect, it } from "vitest";
import { currentOf } from "./event-list.ts";
import type { Event } from "./event.ts";

const NOW = new Date("2027-04-01T12:00:00Z");

/** @param date of its only day; null: it has none yet */
function event(slug: string, date: string | null, isOff = false): Event {
  const day = { venue: "De Loods", town: "Goes", address: "Kade 1" };
  return {
    ...{ id: slug, slug, name: slug, kind: "PARADE", tagline: "", isDemo: false },
    submissionOpensAt: new Date("2026-01-01T00:00:00Z"),
    submissionDeadlineAt: new Date("2026-02-01T00:00:00Z"),
    ...{ programmePublishedAt: null, registrationOpensAt: null, matchmakingAt: null },
    ...{ maxIntroductions: 3, introductionWay: "STRAIGHT" },
    ...{ calledOffAt: isOff ? NOW : null, calledOffText: "" },
    days: date
      ? [
          {
            ...day,
            id: `day of ${slug}`,
            opensAt: new Date(`${date}T09:00:00Z`),
            closesAt: new Date(`${date}T16:00:00Z`),
          },
        ]
      : [],
  };
}

const past = event("past", "2027-02-01");
const soon = event("soon", "2027-05-01");
const off = event("off", "2027-04-15", true);
const undated = event("undated", null);

describe("the event that a visitor means who names none", () => {
  it.each([
    ["the next that goes on, before a nearer one that does not", [past, off, soon], "soon"],
    ["one that does not go on, where that is all there is to come", [past, off, undated], "off"],
    ["the last, where none is to come", [past, event("older", "2026-12-01")], "past"],
    ["one without a day, where there is no other", [undated], "undated"],
  ])("is %s", (_, events, slug) => {
    expect(currentOf(events, NOW)?.slug).toBe(slug);
  });
});
