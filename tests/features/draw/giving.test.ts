import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { loadDraw } from "#app/features/draw/load-draw.ts";
import { giveDrawnSeats } from "#app/features/draw/give-seats.ts";
import { retrySilentGivings, runGiving } from "#app/features/draw/run-giving.ts";
import { cancelDraw } from "#app/features/draw/set-period.ts";
import { startDraw, startGiving, startRepeat } from "#app/features/draw/start-draw.ts";
import { useTestDatabase } from "#tests/database.ts";
import { lineOf, mailsOf, takenIn } from "#tests/features/seats/scene.ts";
import { CLOSED, makeDrawScene } from "./scene.ts";

useTestDatabase();

const HALFWAY = fileURLToPath(new URL("./give-halfway.ts", import.meta.url));
const after = (seconds: number) => new Date(CLOSED.getTime() + seconds * 1000);
const clock = { now: () => CLOSED };

/** A draw that was computed: five lists, two seats in the small one. */
async function computedScene() {
  const scene = await makeDrawScene();
  const { runs, visitor, rank, compute, event } = scene;
  const visitors = await Promise.all(Array.from({ length: 5 }, visitor));
  for (const one of visitors) await rank(one, [runs.small, runs.later]);
  const { id } = await compute();
  const at = { eventId: event.id, locationDayId: event.day.id };
  const view = async (now = CLOSED) => (await loadDraw(at, now)).draw;
  const jobs = () =>
    prisma.$queryRaw<{ count: number }[]>`
      select count(*)::int as "count" from pgboss.job
      where name = 'give-drawn-seats' and data->>'drawId' = ${id}`.then(([row]) => row?.count);
  const given = async () => ({
    seats: (await takenIn(runs.small.id)) + (await takenIn(runs.later.id)),
    inLine: (await lineOf(runs.small.id)).length,
    mails: (await Promise.all(visitors.map(({ userId }) => mailsOf(userId)))).flat().length,
  });
  return { ...scene, id, view, jobs, given };
}

const NOTHING = { seats: 0, inLine: 0, mails: 0 };
const ALL = { seats: 7, inLine: 3, mails: 5 };

describe("giving everybody their seats", () => {
  it("is work in the background, asked for once by two organisers at once", async () => {
    const { asked, id, view, jobs, given } = await computedScene();
    const pressed = await Promise.all([startGiving(asked, CLOSED), startGiving(asked, CLOSED)]);
    expect(pressed).toEqual([{ ok: true }, { ok: true }]);
    expect(await jobs()).toBe(1);
    expect(await view()).toMatchObject({ phase: "giving", progress: 0, givingProblem: null });
    expect(await given()).toEqual(NOTHING);
    // Nobody changes anything under its feet.
    const late = { ok: false, reason: "too-late", phase: "giving" };
    expect(await cancelDraw(asked, CLOSED)).toEqual(late);
    expect(await startDraw(asked, CLOSED)).toMatchObject({ reason: "wrong-time" });
    // The job twice, as when one worker took over from another that was slow.
    await Promise.all([runGiving(id, clock), runGiving(id, clock)]);
    expect(await given()).toEqual(ALL);
    expect(await view()).toMatchObject({ phase: "given" });
    expect(await startGiving(asked, CLOSED)).toEqual({ ok: true });
    expect(await jobs()).toBe(1);
  });

  it("tells how far it is while nobody sees anything of it yet", async () => {
    const { asked, id, view, given } = await computedScene();
    await startGiving(asked, CLOSED);
    const seen: unknown[] = [];
    await runGiving(id, clock, async (drawId, now, tell) => {
      tell?.(0.7);
      await expect.poll(async () => (await view())?.progress).toBe(0.7);
      seen.push(await given());
      return giveDrawnSeats(drawId, now, tell);
    });
    expect(seen).toEqual([NOTHING]);
    expect(await given()).toEqual(ALL);
  });

  it("leaves nothing half given when its worker is killed, and is begun anew", async () => {
    const { asked, id, view, jobs, given } = await computedScene();
    await startGiving(asked, CLOSED);
    const worker = spawn(process.execPath, ["--import", "tsx", HALFWAY, id, CLOSED.toISOString()], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(worker.stdout, "data")) as [Buffer];
    expect(said.toString()).toBe("halfway\n");
    worker.kill("SIGKILL");
    await once(worker, "exit");
    expect(await given()).toEqual(NOTHING);
    // A worker may just be busy; after a minute without a sign another begins anew, one of them.
    await retrySilentGivings(after(50));
    expect(await jobs()).toBe(1);
    await Promise.all([retrySilentGivings(after(70)), retrySilentGivings(after(70))]);
    expect(await jobs()).toBe(2);
    expect(await view(after(70))).toMatchObject({ phase: "giving" });
    expect(await runGiving(id, { now: () => after(71) })).toMatchObject({ ok: true, seats: 7 });
    expect(await given()).toEqual(ALL);
    await retrySilentGivings(after(500));
    expect(await jobs()).toBe(2);
  });

  it("gives up after three workers that were lost, and can be asked for again", async () => {
    const { asked, id, view, given } = await computedScene();
    await startGiving(asked, CLOSED);
    for (const times of [1, 2, 3, 4]) await retrySilentGivings(after(times * 70));
    expect(await view(after(290))).toMatchObject({ phase: "computed", givingProblem: "failed" });
    // What still stood in the queue gives nothing any more.
    expect(await runGiving(id, { now: () => after(290) })).toMatchObject({ reason: "not-asked" });
    expect(await given()).toEqual(NOTHING);
    await startGiving(asked, after(300));
    await runGiving(id, { now: () => after(300) });
    expect(await given()).toEqual(ALL);
  });

  it("says that it failed, or that something changed, and leaves the way on open", async () => {
    const { asked, id, view, runs, given, compute, give } = await computedScene();
    await startGiving(asked, CLOSED);
    const broken = () => Promise.reject(new Error("out of disk"));
    await expect(runGiving(id, clock, broken)).rejects.toThrow("out of disk");
    expect(await view()).toMatchObject({ phase: "computed", givingProblem: "failed" });
    await startGiving(asked, CLOSED);
    await prisma.workshopRun.update({ where: { id: runs.small.id }, data: { capacity: 1 } });
    await runGiving(id, clock);
    expect(await view()).toMatchObject({
      ...{ phase: "computed", givingProblem: "changed-meanwhile", isOutdated: true },
    });
    expect(await given()).toEqual(NOTHING);
    await compute();
    expect(await view()).toMatchObject({ givingProblem: null, isOutdated: false });
    expect(await give()).toMatchObject({ ok: true, seats: 6 });
    expect(await startRepeat(asked, CLOSED)).toEqual({ ok: true });
  });

  it("gives nothing before it is computed", async () => {
    const { asked, draw, visitor, rank, runs } = await makeDrawScene();
    await rank(await visitor(), [runs.small]);
    expect(await startGiving(asked, CLOSED)).toEqual({
      ...{ ok: false, reason: "wrong-time", phase: "closed" },
    });
    expect(await runGiving((await draw()).id, clock)).toEqual({ ok: false, reason: "not-asked" });
  });
});
