import { describe, expect, it } from "vitest";
import { chosenDay, type LocationDay } from "./event.ts";

const days: LocationDay[] = ["Amersfoort", "Zwolle", "Goes"].map((town, index) => ({
  id: `dag-${index + 1}`,
  venue: "De Loods",
  town,
  address: "Kade 1",
  opensAt: new Date(`2027-05-2${index}T07:30:00Z`),
  closesAt: new Date(`2027-05-2${index}T14:30:00Z`),
}));

const chosen = (query: string, of = days) => chosenDay({ days: of }, new URLSearchParams(query));

describe("the day that an address asks for", () => {
  it.each([
    ["", 1, "Amersfoort"],
    ["dag=2", 2, "Zwolle"],
    ["dag=9", 3, "Goes"],
    ["dag=0", 1, "Amersfoort"],
    ["dag=zwolle", 1, "Amersfoort"],
  ])("%s", (query, number, town) => {
    expect(chosen(query)).toMatchObject({ number, day: { town } });
  });

  it("is none while no day was set", () => {
    expect(chosen("dag=1", [])).toBeNull();
  });
});
