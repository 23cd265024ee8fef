import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { changeSeats } from "#app/features/seats/change-seats.ts";
import { giveSeat } from "#app/features/seats/give-seat.ts";
import { loadRunSeats } from "#app/features/seats/load-run-seats.ts";
import { movePeople } from "#app/features/seats/move-people.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE as NOW } from "#tests/factories.ts";
import { lineOf, mailsOf, makeSeatScene, takenIn } from "./scene.ts";

useTestDatabase();

type Scene = Awaited<ReturnType<typeof makeSeatScene>>;
let scene: Scene;
let people: Awaited<ReturnType<Scene["visitor"]>>[];
beforeEach(async () => {
  scene = await makeSeatScene();
  people = await Promise.all(Array.from({ length: 4 }, scene.visitor));
  for (const one of people.slice(0, 2)) await scene.choose(one, scene.runs.small);
  for (const one of people.slice(2)) await scene.wait(one, scene.runs.small);
});

const address = () => ({ runId: scene.runs.small.id, eventSlug: scene.event.slug });
const change = (wanted: Parameters<typeof changeSeats>[1]) => changeSeats(address(), wanted, NOW);
const give = (person: string) => giveSeat({ ...address(), person }, NOW);
const person = (index: number) => {
  const one = people[index];
  if (!one) throw new Error("the scene has four people");
  return one;
};
const offered = async () => (await lineOf(scene.runs.small.id)).map(({ isOffered }) => isOffered);

describe("an organiser", () => {
  it("sees who has a seat and who waits", async () => {
    const seats = await loadRunSeats(address(), NOW);
    expect(seats).toMatchObject({ free: 0, run: { taken: 2, waiting: 2, offered: 0 } });
    expect(seats?.holders).toHaveLength(2);
    expect(seats?.line.map(({ registrationId }) => registrationId)).toEqual(
      people.slice(2).map(({ registrationId }) => registrationId),
    );
    const elsewhere = await makeSeatScene();
    expect(
      await loadRunSeats({ runId: scene.runs.small.id, eventSlug: elsewhere.event.slug }, NOW),
    ).toBeNull();
  });

  it("raises the capacity: who waits is offered a seat at once", async () => {
    expect(await change({ capacity: 3 })).toEqual({ ok: true, offers: 1 });
    expect(await offered()).toEqual([true, false]);
    expect(await change({ capacity: 2 })).toEqual({
      ok: false,
      reason: "too-few",
      ...{ claimed: 3, taken: 2, offered: 1 },
    });
  });

  it("holds seats back and releases them", async () => {
    expect(await change({ capacity: 4, heldBack: 2 })).toEqual({ ok: true, offers: 0 });
    expect(await change({ heldBack: 3 })).toMatchObject({ reason: "too-many-held-back" });
    expect(await change({ heldBack: 1 })).toEqual({ ok: true, offers: 1 });
  });

  it("closes a run: nothing is given out, the line stays, and goes on when it opens", async () => {
    await change({ isClosed: true });
    await scene.drop(person(0), scene.runs.small);
    expect(await offered()).toEqual([false, false]);
    expect(await scene.choose(person(0), scene.runs.small)).toMatchObject({ reason: "no-seats" });
    expect(await scene.wait(person(0), scene.runs.small)).toEqual({ ok: false, reason: "closed" });
    expect(await change({ isClosed: false })).toEqual({ ok: true, offers: 1 });
  });

  it("gives a seat past the line, what is held back first", async () => {
    expect(await give(person(3).registrationId)).toEqual({ ok: false, reason: "no-seats" });
    await change({ capacity: 3, heldBack: 1 });
    expect(await give(person(3).registrationId)).toMatchObject({ ok: true });
    expect(await takenIn(scene.runs.small.id)).toBe(3);
    expect(await offered()).toEqual([false]);
    expect(await mailsOf(person(3).userId)).toEqual(["seat-waiting", "seat-confirmed"]);
    const run = await prisma.workshopRun.findUniqueOrThrow({ where: { id: scene.runs.small.id } });
    expect(run.heldBack).toBe(0);
  });

  it("gives a seat by address, not to a stranger, twice, or beside another workshop", async () => {
    await change({ capacity: 5, heldBack: 3 });
    const newcomer = await scene.visitor();
    const { email } = await prisma.user.findUniqueOrThrow({ where: { id: newcomer.userId } });
    await scene.choose(newcomer, scene.runs.other);
    expect(await give(email)).toMatchObject({ reason: "clash", titles: ["Vroeg aanbellen"] });
    await scene.drop(newcomer, scene.runs.other);
    expect(await give(email.toUpperCase())).toMatchObject({ ok: true });
    expect(await give(email)).toEqual({ ok: false, reason: "has-seat" });
    expect(await give("niemand@voorbeeld.example")).toEqual({ ok: false, reason: "no-visitor" });
  });
});

describe("moving people", () => {
  const move = (who: readonly string[] | "all", to = scene.runs.other.id) =>
    movePeople({ eventSlug: scene.event.slug, from: scene.runs.small.id, to, people: who }, NOW);

  it("gives each the other seat and a mail, and offers what they leave", async () => {
    expect(await move("all")).toEqual({ ok: true, count: 2, title: "Vroeg aanbellen" });
    expect(await takenIn(scene.runs.other.id)).toBe(2);
    expect(await takenIn(scene.runs.small.id)).toBe(0);
    expect(await offered()).toEqual([true, true]);
    expect(await mailsOf(person(0).userId)).toEqual(["seat-moved"]);
  });

  it("moves nobody when it would oversell or clash, and says who", async () => {
    await prisma.workshopRun.update({ where: { id: scene.runs.later.id }, data: { capacity: 1 } });
    expect(await move("all", scene.runs.later.id)).toEqual({
      ok: false,
      reason: "no-seats",
      ...{ left: 1, count: 2 },
    });
    await prisma.workshopRun.update({ where: { id: scene.runs.later.id }, data: { capacity: 9 } });
    await scene.choose(person(0), scene.runs.later);
    expect(await move("all", scene.runs.later.id)).toMatchObject({
      reason: "clash",
      who: [{ titles: ["Wijkcoach"] }],
    });
    expect(await takenIn(scene.runs.small.id)).toBe(2);
    expect(await move([person(1).registrationId], scene.runs.later.id)).toMatchObject({ count: 1 });
  });

  it("leaves people of another event alone", async () => {
    const elsewhere = await makeSeatScene();
    const stranger = await elsewhere.visitor();
    expect(await move([stranger.registrationId])).toEqual({ ok: false, reason: "nobody" });
    expect(await move("all", elsewhere.runs.other.id)).toEqual({ ok: false, reason: "not-found" });
  });
});
