import { describe, expect, it } from "vitest";
import { changesOnDay } from "./changes-on-day.ts";
import type { VersionContent } from "./version.ts";

const at = (time: string) => new Date(`2027-05-20T${time}:00+02:00`);
const round = (id: string, starts: string, ends: string) => {
  return { id, number: 1, startsAt: at(starts), endsAt: at(ends) };
};
const run = (runId: string, roundId: string, room: string) => {
  return { runId, contributionId: runId, title: runId, roundId, roomId: room, room };
};
const item = (title: string) => {
  return { id: "lunch", title, place: null, text: "", startsAt: at("12:00"), endsAt: at("13:00") };
};

const before: VersionContent = {
  days: [
    {
      id: "here",
      opensAt: at("09:00"),
      rounds: [round("one", "10:00", "10:45")],
      items: [item("Lunch")],
    },
    { id: "there", opensAt: at("09:00"), rounds: [round("two", "10:00", "10:45")], items: [] },
  ],
  runs: [run("mine", "one", "Tent 1"), run("other", "one", "Tent 2"), run("far", "two", "Tent 1")],
};
const now: VersionContent = {
  days: [{ ...before.days[0]!, items: [item("Soep")] }, before.days[1]!],
  runs: [run("mine", "one", "Tent 3"), run("other", "one", "Tent 4"), run("far", "two", "Tent 9")],
};

describe("what changed on somebody's day", () => {
  it("names what touches the route first, and nothing of another day", () => {
    const changes = changesOnDay(before, now, "here", ["mine"]);
    expect(changes.map(({ change, isMine }) => [change.kind, isMine])).toEqual([
      ["run-moved", true],
      ["item-changed", true],
      ["run-moved", false],
    ]);
    expect(changes[0]?.change).toMatchObject({ runId: "mine" });
    expect(changesOnDay(before, now, "there", []).map(({ change }) => change)).toMatchObject([
      { runId: "far" },
    ]);
    expect(changesOnDay(now, now, "here", ["mine"])).toEqual([]);
  });
});
