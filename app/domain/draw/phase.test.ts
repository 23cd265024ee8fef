import { describe, expect, it } from "vitest";
import { givingProblemOf, keepsSeatsShut, phaseOf, type DrawMoments } from "./phase.ts";

const at = (text: string) => new Date(`2027-${text}:00+02:00`);
const NOW = at("04-01T12:00");
const DAY = { opensAt: at("05-20T09:30") };
const PERIOD = { opensAt: at("04-10T09:00"), closesAt: at("04-20T09:00") };

describe("how far a draw is", () => {
  const draw: DrawMoments = {
    ...PERIOD,
    askedAt: null,
    status: "waiting",
    giving: null,
    drawnAt: null,
  };
  const CLOSED = at("04-21T09:00");
  const asked = { askedAt: CLOSED };
  const done = { ...asked, status: "done" as const };
  const giving = { touchedAt: CLOSED, problem: null };

  it.each<[string, Partial<DrawMoments>, Date, string]>([
    ["before it opens", {}, NOW, "planned"],
    ["the moment it opens", {}, PERIOD.opensAt, "open"],
    ["the moment it closes", {}, PERIOD.closesAt, "closed"],
    ["waiting its turn", asked, CLOSED, "busy"],
    ["lost with its worker", asked, at("04-21T10:00"), "closed"],
    ["stopped", { ...asked, status: "stopped" }, CLOSED, "closed"],
    ["failed", { ...asked, status: "failed" }, CLOSED, "closed"],
    ["with an outcome", { ...asked, status: "done" }, CLOSED, "computed"],
    ["opened again for longer", { ...asked, status: "failed" }, at("04-19T09:00"), "open"],
    ["while seats are given", { ...done, giving }, CLOSED, "giving"],
    ["with giving lost", { ...done, giving }, at("04-21T10:00"), "computed"],
    [
      "with giving failed",
      { ...done, giving: { ...giving, problem: "failed" } },
      CLOSED,
      "computed",
    ],
    ["with seats given", { ...asked, status: "done", drawnAt: CLOSED }, CLOSED, "given"],
  ])("%s", (_, change, now, phase) => {
    expect(phaseOf({ ...draw, ...change }, now)).toBe(phase);
  });

  it("says why nobody has a seat although that was asked", () => {
    const LATER = at("04-21T10:00");
    expect(givingProblemOf(draw, LATER)).toBeNull();
    expect(givingProblemOf({ ...draw, giving }, CLOSED)).toBeNull();
    expect(givingProblemOf({ ...draw, giving }, LATER)).toBe("failed");
    const problem = { ...giving, problem: "changed-meanwhile" as const };
    expect(givingProblemOf({ ...draw, giving: problem }, CLOSED)).toBe("changed-meanwhile");
    expect(givingProblemOf({ giving, drawnAt: CLOSED }, LATER)).toBeNull();
  });

  it("keeps seats shut from the opening until they are given, but not on the day itself", () => {
    expect(keepsSeatsShut(draw, DAY, NOW)).toBe(false);
    expect(keepsSeatsShut(draw, DAY, PERIOD.opensAt)).toBe(true);
    expect(keepsSeatsShut(draw, DAY, CLOSED)).toBe(true);
    expect(keepsSeatsShut({ ...draw, drawnAt: CLOSED }, DAY, CLOSED)).toBe(false);
    expect(keepsSeatsShut(draw, DAY, DAY.opensAt)).toBe(false);
  });
});
