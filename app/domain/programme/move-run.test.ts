import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveRun, type MovableRun, type MoveRequest } from "./move-run.ts";

const small = { id: "klein", capacity: 20 };
const large = { id: "groot", capacity: 60 };

function run(changes: Partial<MovableRun> = {}): MovableRun {
  return {
    runId: "a",
    contributionId: "A",
    title: "Aanbellen",
    roundId: "1",
    roomId: small.id,
    capacity: 20,
    maxGroup: null,
    seatsTaken: 0,
    ...changes,
  };
}

const other = run({
  runId: "b",
  contributionId: "B",
  roundId: "2",
  roomId: large.id,
  capacity: 60,
});

function request(changes: Partial<MoveRequest> = {}): MoveRequest {
  const mine = changes.run ?? run();
  return {
    run: mine,
    from: { room: small },
    to: { roundId: "2", room: small },
    runs: [mine, other],
    isPublished: false,
    ...changes,
  };
}

describe("moving a run", () => {
  it("goes to a free cell with its seats", () => {
    expect(moveRun(request())).toMatchObject({
      ok: true,
      moves: [{ roundId: "2", roomId: "klein", capacity: 20 }],
    });
  });

  it("fills a larger room when it filled the one before, up to its largest group", () => {
    const to = { roundId: "1", room: large };
    expect(moveRun(request({ to }))).toMatchObject({ moves: [{ capacity: 60 }] });
    const group = run({ maxGroup: 30 });
    expect(moveRun(request({ run: group, to }))).toMatchObject({ moves: [{ capacity: 30 }] });
    const fewer = run({ capacity: 12 });
    expect(moveRun(request({ run: fewer, to }))).toMatchObject({ moves: [{ capacity: 12 }] });
  });

  it("has no more seats than visitors were shown, until the next version", () => {
    const to = { roundId: "1", room: large };
    expect(moveRun(request({ to, isPublished: true }))).toMatchObject({
      moves: [{ capacity: 20 }],
    });
  });

  it("takes the place of what runs there, which comes in its place", () => {
    expect(moveRun(request({ to: { roundId: "2", room: large } }))).toMatchObject({
      ok: true,
      moves: [
        { run: { runId: "a" }, roundId: "2", roomId: "groot", capacity: 60 },
        { run: { runId: "b" }, roundId: "1", roomId: "klein", capacity: 20 },
      ],
    });
  });

  it("never takes a seat from somebody", () => {
    const full = run({ roomId: large.id, capacity: 60, seatsTaken: 21 });
    const down = request({ run: full, from: { room: large } });
    expect(moveRun(down)).toMatchObject({ ok: false, reason: "seats-taken", run: { runId: "a" } });
    const crowd = { ...other, seatsTaken: 21 };
    const swap = request({ to: { roundId: "2", room: large }, runs: [run(), crowd] });
    expect(moveRun(swap)).toMatchObject({ ok: false, reason: "seats-taken", run: { runId: "b" } });
  });

  it("is once a round", () => {
    const twin = run({ runId: "c", roundId: "2", roomId: "elders" });
    const twice = { ok: false, reason: "already-in-round" };
    expect(moveRun(request({ runs: [run(), twin, other] }))).toMatchObject(twice);
    const self = { ...other, contributionId: "A" };
    const onto = request({ to: { roundId: "2", room: large }, runs: [run(), self] });
    expect(moveRun(onto)).toMatchObject(twice);
    const stay = request({ to: { roundId: "1", room: small } });
    expect(moveRun(stay)).toEqual({ ok: false, reason: "already-there" });
  });

  it("leaves one run a room and one of each workshop a round, whatever is moved", () => {
    const rooms = [small, large, { id: "midden", capacity: 40 }];
    const step = fc.record({
      which: fc.nat(5),
      roundId: fc.constantFrom("1", "2", "3"),
      room: fc.constantFrom(...rooms),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let runs = ["A", "B", "C", "A", "B", "C"].map((contributionId, i) =>
          run({
            ...{ runId: `${i}`, contributionId, roundId: i < 3 ? "1" : "2" },
            roomId: rooms[i % 3]!.id,
            capacity: rooms[i % 3]!.capacity,
            seatsTaken: i * 4,
          }),
        );
        for (const { which, roundId, room } of steps) {
          const mine = runs[which]!;
          const from = { room: rooms.find(({ id }) => id === mine.roomId)! };
          const to = { roundId, room };
          const decision = moveRun({ run: mine, from, to, runs, isPublished: which % 2 === 0 });
          if (!decision.ok) continue;
          const moved = new Map(decision.moves.map((move) => [move.run.runId, move]));
          runs = runs.map((one) => ({ ...one, ...moved.get(one.runId), run: undefined }));
        }
        const cells = runs.map((one) => `${one.roundId} ${one.roomId}`);
        const shows = runs.map((one) => `${one.roundId} ${one.contributionId}`);
        expect([new Set(cells).size, new Set(shows).size]).toEqual([6, 6]);
        for (const one of runs) expect(one.capacity).toBeGreaterThanOrEqual(one.seatsTaken);
      }),
    );
  });
});
