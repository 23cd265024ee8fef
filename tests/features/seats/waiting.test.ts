import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { eraseMe } from "#app/features/privacy/erase-me.ts";
import { changeDetails } from "#app/features/registration/change-details.ts";
import { signOff } from "#app/features/registration/sign-off.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { lapseOffers } from "#app/features/seats/lapse-offers.ts";
import { leaveTheLine } from "#app/features/seats/leave-line.ts";
import { listOwnLines } from "#app/features/seats/list-lines.ts";
import { loadSeat } from "#app/features/seats/load-seat.ts";
import { takeOffer } from "#app/features/seats/take-offer.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE } from "#tests/factories.ts";
import { lineOf, mailsOf, makeSeatScene, takenIn } from "./scene.ts";

useTestDatabase();

const HOUR = 3_600_000;
const later = (hours: number) => new Date(AFTER_DEADLINE.getTime() + hours * HOUR);

type Scene = Awaited<ReturnType<typeof makeSeatScene>>;
type Visitor = Awaited<ReturnType<Scene["visitor"]>>;
let scene: Scene;
/** two with a seat in the small run, three in line for it */
let [a, b, first, second, third]: Visitor[] = [];
const known = (visitor: Visitor | undefined): Visitor => {
  if (!visitor) throw new Error("the scene has five visitors");
  return visitor;
};
beforeEach(async () => {
  scene = await makeSeatScene();
  [a, b, first, second, third] = await Promise.all(Array.from({ length: 5 }, scene.visitor));
  for (const one of [a, b])
    expect(await scene.choose(known(one), scene.runs.small)).toEqual({ ok: true });
  for (const one of [first, second, third]) await scene.wait(known(one), scene.runs.small);
});

const take = (visitor: Visitor, replace = false, now = AFTER_DEADLINE) =>
  takeOffer({ ...scene.asked(visitor, scene.runs.small), replace }, now);
const line = () => lineOf(scene.runs.small.id);
const offered = async () =>
  (await line()).filter((one) => one.isOffered).map((one) => one.registrationId);

describe("the line for a full run", () => {
  it("is in order of asking, and tells one's place", async () => {
    expect((await line()).map((one) => one.registrationId)).toEqual(
      [first, second, third].map((one) => one?.registrationId),
    );
    const [fourth] = [await scene.visitor()];
    expect(await scene.wait(fourth, scene.runs.small)).toEqual({
      ok: true,
      place: { kind: "line", position: 4 },
    });
    expect(await scene.wait(fourth, scene.runs.small)).toMatchObject({ place: { position: 4 } });
    expect(await mailsOf(fourth.userId)).toEqual(["seat-waiting"]);
    const lines = await listOwnLines(fourth.userId, scene.event.slug, AFTER_DEADLINE);
    expect(lines).toMatchObject([{ run: { title: "Aan tafel" }, place: { position: 4 } }]);
  });

  it("is not for who has a seat, nor for another event or day", async () => {
    expect(await scene.wait(known(a), scene.runs.small)).toEqual({ ok: false, reason: "has-seat" });
    const elsewhere = await makeSeatScene();
    expect(await scene.wait(known(a), elsewhere.runs.small)).toMatchObject({
      reason: "not-in-programme",
    });
    expect(
      await scene.wait(known(a), scene.runs.other, new Date("2027-05-20T10:01:00+02:00")),
    ).toEqual({ ok: false, reason: "begun" });
  });

  it("goes before who comes along: nobody takes a seat past it", async () => {
    await scene.drop(known(a), scene.runs.small);
    const newcomer = await scene.visitor();
    expect(await scene.choose(newcomer, scene.runs.small)).toMatchObject({ reason: "no-seats" });
    await proposeNewRoute(newcomer.userId, scene.event.slug, AFTER_DEADLINE);
    expect(await takenIn(scene.runs.small.id)).toBe(1);
  });

  it("offers a seat at once to who asks while one is free", async () => {
    const early = await scene.visitor();
    expect(await scene.wait(early, scene.runs.later)).toMatchObject({ place: { kind: "offer" } });
    expect(await mailsOf(early.userId)).toEqual(["seat-offered"]);
  });
});

describe("a seat that comes free", () => {
  const offeredToFirst = async () => {
    expect(await offered()).toEqual([known(first).registrationId]);
    expect(await mailsOf(known(first).userId)).toEqual(["seat-waiting", "seat-offered"]);
  };

  it("by a stop that is removed", async () => {
    await scene.drop(known(a), scene.runs.small);
    await offeredToFirst();
  });

  it("by a swap", async () => {
    const { small, other } = scene.runs;
    const swap = { intent: "swap", out: small.contributionId } as const;
    const to = { contribution: other.contributionId, run: other.id };
    expect(
      await changeRoute(known(a).userId, scene.event.slug, { ...swap, ...to }, AFTER_DEADLINE),
    ).toEqual({ ok: true });
    await offeredToFirst();
  });

  it("by signing off", async () => {
    await signOff(known(a).userId, scene.event.slug, AFTER_DEADLINE);
    await offeredToFirst();
  });

  it("by erasing one's data", async () => {
    const { email } = await prisma.user.findUniqueOrThrow({ where: { id: known(a).userId } });
    await eraseMe({ userId: known(a).userId, email }, AFTER_DEADLINE);
    await offeredToFirst();
  });

  it("by coming on another day; and one leaves the lines of the old day", async () => {
    const { venue, town, address } = scene.event.day;
    const other = await prisma.locationDay.create({
      data: {
        ...{ eventId: scene.event.id, venue, town, address },
        opensAt: new Date("2027-05-27T09:30:00+02:00"),
        closesAt: new Date("2027-05-27T16:30:00+02:00"),
      },
    });
    const to = { municipality: "GM0014", day: other.id };
    const move = (one: Visitor) => changeDetails(one.userId, scene.event.slug, to, AFTER_DEADLINE);
    expect(await move(known(a))).toMatchObject({ ok: true });
    await offeredToFirst();
    await move(known(first));
    expect(await offered()).toEqual([known(second).registrationId]);
  });

  it("by a new proposal that leaves it", async () => {
    await prisma.workshopRun.update({ where: { id: scene.runs.small.id }, data: { capacity: 3 } });
    await lapseOffers(AFTER_DEADLINE);
    await offeredToFirst();
  });
});

describe("an offer", () => {
  beforeEach(() => scene.drop(known(a), scene.runs.small));

  it("that is taken is a pinned stop, with a mail", async () => {
    expect(await take(known(first))).toEqual({ ok: true, dropped: [] });
    const stop = await prisma.routeStop.findFirstOrThrow({
      where: { route: { registrationId: known(first).registrationId } },
    });
    expect(stop).toMatchObject({ runId: scene.runs.small.id, pinned: true });
    expect(await takenIn(scene.runs.small.id)).toBe(2);
    expect(await line()).toHaveLength(2);
    expect((await mailsOf(known(first).userId)).at(-1)).toBe("seat-confirmed");
    expect(await take(known(first))).toEqual({ ok: false, reason: "has-seat" });
  });

  it("can be taken as any other seat, by choosing it on the route", async () => {
    expect(await scene.choose(known(first), scene.runs.small)).toEqual({ ok: true });
    expect(await line()).toHaveLength(2);
    expect(await takenIn(scene.runs.small.id)).toBe(2);
  });

  it("is nobody else's", async () => {
    expect(await take(known(second))).toEqual({ ok: false, reason: "no-offer" });
  });

  it("that is refused goes to the next", async () => {
    const asked = scene.asked(known(first), scene.runs.small);
    expect(await leaveTheLine(asked, AFTER_DEADLINE)).toEqual({ ok: true, wasOffered: true });
    expect(await offered()).toEqual([known(second).registrationId]);
  });

  it("lapses after a day: seen when reading, refused when taking, passed on by the job", async () => {
    const seen = (now: Date) => loadSeat(scene.asked(known(first), scene.runs.small), now);
    expect(await seen(later(23))).toMatchObject({ place: { kind: "offer" }, hasLapsed: false });
    expect(await seen(later(24))).toMatchObject({ place: null, hasLapsed: true });
    expect(await take(known(first), false, later(24))).toEqual({ ok: false, reason: "no-offer" });
    await lapseOffers(later(24));
    expect(await offered()).toEqual([known(second).registrationId]);
    expect(await line()).toHaveLength(2);
    await lapseOffers(later(24));
    expect(await offered()).toEqual([known(second).registrationId]);
  });

  it("asks which to keep when there is a workshop at that time, and passes that one on", async () => {
    await prisma.workshopRun.update({ where: { id: scene.runs.other.id }, data: { capacity: 1 } });
    await scene.choose(known(first), scene.runs.other);
    await scene.wait(known(third), scene.runs.other);
    expect(await take(known(first))).toEqual({
      ok: false,
      reason: "clash",
      titles: ["Vroeg aanbellen"],
    });
    expect(await takenIn(scene.runs.other.id)).toBe(1);
    expect(await take(known(first), true)).toEqual({ ok: true, dropped: ["Vroeg aanbellen"] });
    expect(await lineOf(scene.runs.other.id)).toEqual([
      { registrationId: known(third).registrationId, isOffered: true },
    ]);
  });
});
