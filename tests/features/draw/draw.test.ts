import { describe, expect, it, vi } from "vitest";
import { prisma } from "#app/db/client.ts";
import { computeInProcess } from "#app/jobs/compute-draw.ts";
import { storedOutcome, storedSummary } from "#app/domain/draw/stored.ts";
import { loadDraw } from "#app/features/draw/load-draw.ts";
import { loadRanking } from "#app/features/draw/load-ranking.ts";
import { repeatDraw, runDraw } from "#app/features/draw/run-draw.ts";
import { fingerprintOf } from "#app/features/draw/seed.ts";
import { startDraw, startRepeat, stopDraw } from "#app/features/draw/start-draw.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { eraseMe } from "#app/features/privacy/erase-me.ts";
import { useTestDatabase } from "#tests/database.ts";
import { lineOf, mailsOf, takenIn } from "#tests/features/seats/scene.ts";
import { CLOSED, computeHere, makeDrawScene, OPEN, SEED, seatsOf } from "./scene.ts";

useTestDatabase();

describe("while visitors rank", () => {
  it("nobody takes a seat or joins a line by hand, and who has a seat keeps it", async () => {
    const { runs, visitor, choose, wait, drop, draw } = await makeDrawScene();
    const [early, late] = [await visitor(), await visitor()];
    const before = new Date((await draw()).opensAt.getTime() - 1);
    expect(await choose(early, runs.small, before)).toEqual({ ok: true });
    expect(await choose(late, runs.small, OPEN)).toEqual({ ok: false, reason: "drawing" });
    expect(await wait(late, runs.small, OPEN)).toEqual({ ok: false, reason: "drawing" });
    expect(await takenIn(runs.small.id)).toBe(1);
    // Giving one up is free, and until the draw nobody else gets it.
    expect(await drop(early, runs.small, OPEN)).toEqual({ ok: true });
    expect(await takenIn(runs.small.id)).toBe(0);
  });

  it("a route proposal takes no seat and lets none go", async () => {
    const { event, runs, visitor, choose, draw } = await makeDrawScene();
    // The proposal reads the programme by the clock on the wall.
    const { id } = await draw();
    await prisma.draw.update({ where: { id }, data: { opensAt: new Date(Date.now() + 60_000) } });
    const [seated, other] = [await visitor(), await visitor()];
    expect(await choose(seated, runs.later, new Date())).toEqual({ ok: true });
    await prisma.draw.update({ where: { id }, data: { opensAt: new Date(Date.now() - 60_000) } });
    await prisma.routeStop.updateMany({
      where: { route: { registrationId: seated.registrationId } },
      data: { pinned: false },
    });
    for (const one of [seated, other]) {
      expect(await proposeNewRoute(one.userId, event.slug, new Date())).toMatchObject({ ok: true });
    }
    expect((await seatsOf(seated.registrationId)).map(({ runId }) => runId)).toEqual([
      runs.later.id,
    ]);
    expect(await seatsOf(other.registrationId)).toEqual([]);
  });
});

describe("the seats that a draw gives", () => {
  it("come on routes once, with a line by lot and one mail each", async () => {
    const scene = await makeDrawScene();
    const { runs, visitor, rank, give } = scene;
    const visitors = await Promise.all(Array.from({ length: 5 }, visitor));
    for (const one of visitors) await rank(one, [runs.small, runs.later]);
    const drawn = await scene.compute();
    const summary = storedSummary.parse(drawn.summary);
    expect(summary).toMatchObject({ ok: true, check: { isProvenBest: true, broken: 0 } });
    expect(await takenIn(runs.small.id)).toBe(0);
    // Pressed twice, and by two organisers at once.
    const given = await Promise.all([give(), give(), give()]);
    for (const one of given) expect(one).toEqual({ ok: true, seats: 7, people: 5 });
    expect(await give()).toEqual({ ok: true, seats: 7, people: 5 });
    expect(await takenIn(runs.small.id)).toBe(2);
    expect(await takenIn(runs.later.id)).toBe(5);
    const { waiting } = storedOutcome.parse(drawn.outcome);
    expect(await lineOf(runs.small.id)).toHaveLength(3);
    expect(waiting[runs.small.id]).toHaveLength(3);
    for (const one of visitors) {
      expect(await mailsOf(one.userId)).toEqual(["draw-result"]);
      const page = await loadRanking(one.userId, scene.event.slug, CLOSED);
      const hasSmall = (await seatsOf(one.registrationId)).length === 2;
      expect(page?.list.map(({ outcome }) => outcome?.kind)).toEqual([
        hasSmall ? "got" : "waiting",
        "got",
      ]);
      expect(page?.draw.seed).toBe(SEED);
    }
    const [first] = await seatsOf(visitors[0]!.registrationId);
    expect(first).toMatchObject({ pinned: true, reason: { kind: "drawn" } });
    // What is over is for who comes first again.
    expect(await scene.choose(await visitor(), runs.other, CLOSED)).toEqual({ ok: true });
  });

  it("never take one from somebody, and leave what is held back, offered or closed", async () => {
    const scene = await makeDrawScene();
    const { runs, visitor, choose, rank } = scene;
    const before = new Date("2027-04-05T12:00:00+02:00");
    const holder = await visitor();
    await choose(holder, runs.small, before);
    await rank(holder, [runs.other, runs.later]);
    await prisma.workshopRun.update({ where: { id: runs.other.id }, data: { heldBack: 19 } });
    await prisma.workshopRun.update({ where: { id: runs.later.id }, data: { isClosed: true } });
    const others = await Promise.all([visitor(), visitor(), visitor()]);
    for (const one of others) await rank(one, [runs.small, runs.other, runs.later]);
    await scene.compute();
    expect(await scene.give()).toMatchObject({ ok: true, seats: 2 });
    expect((await seatsOf(holder.registrationId)).map(({ runId }) => runId)).toEqual([
      runs.small.id,
    ]);
    expect(await takenIn(runs.small.id)).toBe(2);
    expect(await takenIn(runs.other.id)).toBe(1);
    expect(await takenIn(runs.later.id)).toBe(0);
    expect(await lineOf(runs.later.id)).toEqual([]);
    // Who asked before stands before.
    expect((await lineOf(runs.small.id)).every(({ isOffered }) => !isOffered)).toBe(true);
  });

  it("come behind who stood in line before, and make stands at that time go", async () => {
    const scene = await makeDrawScene();
    const { runs, visitor, choose, wait, rank } = scene;
    const before = new Date("2027-04-05T12:00:00+02:00");
    const [a, b, first, drawn] = await Promise.all([visitor(), visitor(), visitor(), visitor()]);
    await choose(a, runs.small, before);
    await choose(b, runs.small, before);
    await wait(first, runs.small, before);
    for (const one of [drawn, first]) await rank(one, [runs.small, runs.later]);
    const stand = await prisma.contribution.findFirstOrThrow({
      where: { id: runs.later.contributionId },
    });
    const visit = await prisma.contribution.create({
      data: {
        ...{ eventId: scene.event.id, organisationId: scene.organisation.id, kind: "STAND" },
        ...{ status: "ACCEPTED", title: "Kraam", ownerId: stand.ownerId },
      } as never,
    });
    const round = scene.event.day.rounds[1]!;
    await prisma.route.create({
      data: {
        registrationId: drawn.registrationId,
        stops: {
          create: {
            contributionId: visit.id,
            startsAt: round.startsAt,
            endsAt: round.endsAt,
            reason: { kind: "chosen" },
          },
        },
      },
    });
    await scene.compute();
    await scene.give();
    expect((await lineOf(runs.small.id)).map((one) => one.registrationId)).toEqual([
      first.registrationId,
      drawn.registrationId,
    ]);
    const stops = await prisma.routeStop.findMany({
      where: { route: { registrationId: drawn.registrationId } },
    });
    expect(stops.map(({ runId }) => runId)).toEqual([runs.later.id]);
  });

  it("are not given when anything changed since they were computed", async () => {
    const scene = await makeDrawScene();
    const { runs, visitor, rank, give, compute, event } = scene;
    const one = await visitor();
    await rank(one, [runs.small]);
    await compute();
    await prisma.workshopRun.update({ where: { id: runs.small.id }, data: { capacity: 0 } });
    expect(await give()).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await takenIn(runs.small.id)).toBe(0);
    const at = { eventId: event.id, locationDayId: event.day.id };
    expect((await loadDraw(at, CLOSED)).draw?.isOutdated).toBe(true);
    await compute();
    expect(await give()).toEqual({ ok: true, seats: 0, people: 0 });
    expect(await mailsOf(one.userId)).toEqual(["draw-result"]);
  });

  it("are never too many, whatever happens at the same moment", async () => {
    const scene = await makeDrawScene();
    const { runs, visitor, rank, choose, wait, drop, give, compute } = scene;
    const ranked = await Promise.all(Array.from({ length: 12 }, visitor));
    const others = await Promise.all(Array.from({ length: 12 }, visitor));
    await Promise.all(ranked.map((one) => rank(one, [runs.small, runs.other, runs.later])));
    await compute();
    await Promise.all([
      give(),
      ...others.flatMap((one) => [
        choose(one, runs.small, CLOSED),
        wait(one, runs.small, CLOSED),
        choose(one, runs.later, CLOSED),
      ]),
      give(),
      ...ranked.slice(0, 4).map((one) => drop(one, runs.small, CLOSED)),
    ]);
    for (const { id } of [runs.small, runs.other, runs.later]) {
      const { capacity } = await prisma.workshopRun.findUniqueOrThrow({ where: { id } });
      const offered = (await lineOf(id)).filter(({ isOffered }) => isOffered).length;
      expect((await takenIn(id)) + offered).toBeLessThanOrEqual(capacity);
    }
    const mails = await prisma.outboxMessage.count({
      where: { template: "draw-result", userId: { in: ranked.map(({ userId }) => userId) } },
    });
    expect(mails).toBe(12);
  });
});

describe("a draw again", () => {
  it("gives the same from the same number and what was kept, also when somebody has gone", async () => {
    const scene = await makeDrawScene();
    const { runs, visitor, rank, draw, compute, give, asked } = scene;
    const visitors = await Promise.all(Array.from({ length: 6 }, visitor));
    for (const one of visitors) await rank(one, [runs.small, runs.other, runs.later]);
    await compute();
    await give();
    const kept = JSON.stringify((await draw()).input);
    for (const { userId, registrationId } of visitors) {
      expect(kept).not.toContain(userId);
      expect(kept).not.toContain(registrationId);
    }
    const gone = { id: visitors[0]!.userId };
    const { email } = await prisma.user.findUniqueOrThrow({ where: gone });
    expect(await eraseMe({ userId: gone.id, email }, CLOSED)).toEqual({ ok: true });
    const { id } = await draw();
    expect(await prisma.workshopPreference.count({ where: { drawId: id } })).toBe(15);
    expect(await startRepeat(asked, CLOSED)).toEqual({ ok: true });
    // In the process that the worker uses.
    await repeatDraw(id, computeInProcess, { now: () => CLOSED });
    expect(await draw()).toMatchObject({ repeatWasSame: true, repeatedAt: CLOSED });
    // A number of somebody's own choice gives something else.
    await prisma.draw.update({ where: { id }, data: { seed: "of my choice" } });
    await repeatDraw(id, computeHere, { now: () => CLOSED });
    expect((await draw()).repeatWasSame).toBe(false);
  });

  it("keeps its number a secret until lists are closed, and its fingerprint the same", async () => {
    const scene = await makeDrawScene();
    const { event, visitor, rank, runs, compute } = scene;
    const one = await visitor();
    await rank(one, [runs.small]);
    const at = { eventId: event.id, locationDayId: event.day.id };
    const open = await loadDraw(at, OPEN);
    expect(open.draw).toMatchObject({ phase: "open", ranked: 1, seed: null });
    expect(open.draw?.fingerprint).toBe(fingerprintOf(SEED));
    await compute();
    const page = await loadRanking(one.userId, event.slug, CLOSED);
    expect(page?.draw).toMatchObject({ seed: null, fingerprint: fingerprintOf(SEED) });
    const { draw } = await loadDraw(at, CLOSED);
    expect(draw).toMatchObject({ phase: "computed", seed: SEED, isOutdated: false });
  });
});

describe("the computation", () => {
  it("waits until lists are closed, and can be stopped", async () => {
    const { asked, draw, visitor, rank, runs } = await makeDrawScene();
    await rank(await visitor(), [runs.small]);
    expect(await startDraw(asked, OPEN)).toEqual({
      ...{ ok: false, reason: "wrong-time", phase: "open" },
    });
    expect(await startDraw(asked, CLOSED)).toEqual({ ok: true });
    const { id } = await draw();
    const endless = vi.fn(
      (_: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise<never>((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(new Error("stopped")));
          void stopDraw(asked);
        }),
    );
    await runDraw(id, endless, { now: () => CLOSED });
    expect(endless).toHaveBeenCalledOnce();
    expect(await draw()).toMatchObject({ status: "STOPPED", summary: null });
    await startDraw(asked, CLOSED);
    const broken = () => Promise.reject(new Error("out of memory"));
    await expect(runDraw(id, broken, { now: () => CLOSED })).rejects.toThrow("out of memory");
    expect((await draw()).status).toBe("FAILED");
  });
});
