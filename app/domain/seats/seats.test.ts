import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitIn, type Halt } from "./fit-in.ts";
import { decideMove } from "./move.ts";
import {
  decideGiving,
  decideSettings,
  freeSeats,
  seatsForTheLine,
  unclaimedSeats,
} from "./seats.ts";

const small = fc.nat(30);
const runs = fc.record({
  capacity: small,
  heldBack: small,
  isClosed: fc.boolean(),
  taken: small,
  offered: small,
  waiting: small,
});

describe("the seats of a run", () => {
  it("are never given twice: taken, offered, held back and free fit in the capacity", () => {
    fc.assert(
      fc.property(runs, (run) => {
        const claimed = run.taken + run.offered;
        if (freeSeats(run) > 0) {
          expect(claimed + run.heldBack + freeSeats(run)).toBeLessThanOrEqual(run.capacity);
          expect(run.isClosed).toBe(false);
        }
        expect(freeSeats(run)).toBeLessThanOrEqual(seatsForTheLine(run));
        expect(seatsForTheLine(run)).toBeLessThanOrEqual(unclaimedSeats(run));
      }),
    );
  });

  it("are for who waits before anybody else", () => {
    const run = { capacity: 20, heldBack: 0, isClosed: false, taken: 18, offered: 0, waiting: 2 };
    expect(freeSeats(run)).toBe(0);
    expect(freeSeats({ ...run, waiting: 1 })).toBe(1);
  });

  it("cannot be set below what people have or were offered", () => {
    fc.assert(
      fc.property(runs, small, small, (run, capacity, heldBack) => {
        const decision = decideSettings(run, { capacity, heldBack, isClosed: false });
        expect(decision.ok).toBe(run.taken + run.offered + heldBack <= capacity);
      }),
    );
    const run = { capacity: 20, heldBack: 0, isClosed: false, taken: 12, offered: 2, waiting: 5 };
    expect(decideSettings(run, { ...run, capacity: 13 })).toEqual({
      ok: false,
      reason: "too-few",
      claimed: 14,
      taken: 12,
      offered: 2,
    });
  });

  it("that are held back go first when an organiser gives some away", () => {
    const run = { capacity: 20, heldBack: 3, isClosed: true, taken: 15, offered: 0, waiting: 0 };
    expect(decideGiving(run, 2)).toEqual({ ok: true, heldBack: 1 });
    expect(decideGiving(run, 5)).toEqual({ ok: true, heldBack: 0 });
    expect(decideGiving(run, 6)).toEqual({ ok: false, reason: "no-seats", left: 5 });
    const full = { ...run, heldBack: 0, taken: 19, offered: 1 };
    expect(decideGiving(full, 1, 1)).toEqual({ ok: true, heldBack: 0 });
    expect(decideGiving(full, 1)).toEqual({ ok: false, reason: "no-seats", left: 0 });
  });
});

const time = (minutes: number) => new Date(Date.UTC(2027, 4, 20, 8, minutes));
const halt = (contributionId: string, runId: string | null, from: number, until: number): Halt => ({
  contributionId,
  runId,
  startsAt: time(from),
  endsAt: time(until),
});
const run = { runId: "r1", contributionId: "a", startsAt: time(60), endsAt: time(105) };

describe("a run on a route", () => {
  it("lets stands make room and asks about workshops", () => {
    const stand = halt("s", null, 90, 110);
    const before = halt("b", "r2", 0, 60);
    const clash = halt("c", "r3", 60, 105);
    expect(fitIn([before, stand], run, { replace: false })).toEqual({
      ok: true,
      keeps: [before],
      drops: [stand],
    });
    const asked = fitIn([before, stand, clash], run, { replace: false });
    expect(asked).toEqual({ ok: false, reason: "clash", with: [clash] });
    expect(fitIn([before, stand, clash], run, { replace: true })).toEqual({
      ok: true,
      keeps: [before],
      drops: [stand, clash],
    });
  });

  it("clashes with the same workshop at another time, and is there only once", () => {
    const same = halt("a", "r9", 300, 345);
    expect(fitIn([same], run, { replace: false })).toMatchObject({ reason: "clash" });
    const there = halt("a", "r1", 60, 105);
    expect(fitIn([there], run, { replace: true })).toEqual({ ok: false, reason: "already-there" });
  });
});

describe("moving people", () => {
  const to = {
    ...run,
    capacity: 2,
    heldBack: 0,
    isClosed: false,
    taken: 0,
    offered: 0,
    waiting: 4,
  };
  const person = (label: string, ...stops: Halt[]) => ({
    registrationId: label,
    label,
    stops: [halt("z", "from", 0, 45), ...stops],
    hasOffer: false,
  });

  it("moves all of them or nobody", () => {
    const [a, b, c] = [person("a"), person("b"), person("c")];
    expect(decideMove([a, b, c], { runId: "from" }, to)).toEqual({
      ok: false,
      reason: "no-seats",
      left: 2,
    });
    expect(decideMove([a, b], { runId: "from" }, to)).toMatchObject({ ok: true, heldBack: 0 });
    const busy = person("d", halt("y", "r7", 75, 120));
    expect(decideMove([a, busy], { runId: "from" }, to)).toEqual({
      ok: false,
      reason: "clash",
      who: [{ label: "d", contributionIds: ["y"] }],
    });
  });
});
