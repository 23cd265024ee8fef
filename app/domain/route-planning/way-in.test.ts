import { describe, expect, it } from "vitest";
import type { RouteDay, RouteRun, RouteStand, Stop } from "./route.ts";
import { wayIn } from "./way-in.ts";

const point = { x: 0, y: 0 };
const at = (time: string) => new Date(`2027-05-20T${time}:00Z`);
const day: RouteDay = {
  opensAt: at("09:00"),
  closesAt: at("10:00"),
  entrance: point,
  pauses: [],
  walkingMetres: () => 0,
};
const stop = (contributionId: string, from: string, until: string, pinned = false): Stop => ({
  kind: "stand",
  contributionId,
  runId: null,
  point,
  startsAt: at(from),
  endsAt: at(until),
  pinned,
});
const stand: RouteStand = { contributionId: "new", point, interest: 0.5 };
const run = (runId: string, from: string, until: string, seatsLeft = 1): RouteRun => ({
  runId,
  contributionId: "new",
  point,
  startsAt: at(from),
  endsAt: at(until),
  seatsLeft,
  interest: 0.5,
});
const byId = (a: Stop, b: Stop) => (a.contributionId < b.contributionId ? -1 : 1);

describe("a way into a route", () => {
  it("is just room, where there is some", () => {
    const stops = [stop("a", "09:00", "09:15")];
    expect(wayIn(day, stops, { kind: "stand", stand }, byId)).toEqual({ kind: "add", runId: null });
    const runs = [run("1", "09:00", "09:45"), run("2", "09:15", "10:00")];
    expect(wayIn(day, stops, { kind: "workshop", runs }, byId)).toEqual({
      kind: "add",
      runId: "2",
    });
  });

  it("is in place of the stop that is missed least, pinned ones last", () => {
    const full = (pinned: boolean) => [
      stop("a", "09:00", "09:15", pinned),
      stop("b", "09:20", "09:35"),
      stop("c", "09:40", "09:55"),
    ];
    const out = (pinned: boolean) => wayIn(day, full(pinned), { kind: "stand", stand }, byId);
    expect(out(false)).toEqual({ kind: "swap", runId: null, out: "a" });
    expect(out(true)).toEqual({ kind: "swap", runId: null, out: "b" });
  });

  it("does not lead past a run without seats, nor where two stops are in the way", () => {
    const taken = [run("1", "09:00", "09:45", 0)];
    expect(wayIn(day, [], { kind: "workshop", runs: taken }, byId)).toEqual({ kind: "full" });
    const stops = [stop("a", "09:00", "09:15"), stop("b", "09:20", "09:35")];
    const runs = [run("1", "09:00", "09:45"), run("2", "09:15", "10:00", 0)];
    expect(wayIn(day, stops, { kind: "workshop", runs }, byId)).toEqual({ kind: "none" });
  });

  it("lets what may move make room before anything has to go", () => {
    const stops = [
      stop("a", "09:00", "09:15", true),
      stop("b", "09:20", "09:35"),
      stop("c", "09:40", "09:55", true),
    ];
    const wanted = { kind: "stand" as const, stand };
    expect(wayIn(day, stops, wanted, byId)).toEqual({ kind: "swap", runId: null, out: "b" });
    const mayMove = ({ pinned }: Stop) => !pinned;
    const room = { kind: "add", runId: null, makesRoom: true };
    expect(wayIn(day, stops, wanted, byId, mayMove)).toEqual(room);
  });
});
