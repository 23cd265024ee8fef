import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import type { OfflineChange } from "#app/domain/offline/change.ts";
import type { RouteChange } from "#app/domain/registration-of-visitors/route-form.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { loadCalendar } from "#app/features/routes-of-visitors/load-calendar.ts";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { rearrangeRoute } from "#app/features/routes-of-visitors/rearrange-route.ts";
import { keepArranged, undoArranging } from "#app/features/routes-of-visitors/undo-arranging.ts";
import { changeOwnRoute } from "#app/routes/visitor/parts/change-own-route.ts";
import { doOnBehalf } from "#app/routes/visitor/parts/phone-change.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE } from "#tests/factories.ts";
import { makeRouteScene, onRoute } from "./scene.ts";

useTestDatabase();

let scene: Awaited<ReturnType<typeof makeRouteScene>>;
let me: Awaited<ReturnType<typeof scene.visitor>>;
let who: { userId: string; eventSlug: string };
beforeEach(async () => {
  scene = await makeRouteScene();
  me = await scene.visitor();
  who = { userId: me.userId, eventSlug: scene.event.slug };
});

const now = AFTER_DEADLINE;
const press = (change: Parameters<typeof changeOwnRoute>[1], at = now) =>
  changeOwnRoute(who, change, at);
const ids = () => onRoute(me.registrationId);
const view = (at = now) => loadRoute(me.userId, scene.event.slug, at);
const route = () =>
  prisma.route.findUniqueOrThrow({ where: { registrationId: me.registrationId } });

async function stops() {
  const rows = await prisma.routeStop.findMany({
    where: { route: { registrationId: me.registrationId } },
    orderBy: { startsAt: "asc" },
  });
  return rows.map(({ contributionId, runId, startsAt, pinned }) => {
    return { contributionId, runId, pinned, startsAt: startsAt.toISOString() };
  });
}

/** A proposed day with all four stands, of which two may be between two workshops. */
async function proposed() {
  await prisma.registration.update({
    where: { id: me.registrationId },
    data: { fullness: "CALM" },
  });
  await proposeNewRoute(me.userId, scene.event.slug, now);
  const all = await stops();
  const stand = all.find(({ runId }) => runId === null);
  if (!stand) throw new Error("the scene has a stand on each route");
  return { all, stand };
}

describe("after a stop was taken off", () => {
  it("the freed time is filled, seats and pins stay, and what went does not come back", async () => {
    const { all, stand } = await proposed();
    const { contributionId } = stand;
    expect(await press({ intent: "remove", contribution: contributionId })).toMatchObject({
      ok: true,
    });
    const after = await stops();
    expect(after.length).toBe(all.length);
    for (const seat of all.filter(({ runId }) => runId)) expect(after).toContainEqual(seat);
    expect((await ids()).includes(contributionId)).toBe(false);
    const { rearranged, dropped } = (await view()) ?? {};
    expect(rearranged?.canUndo).toBe(true);
    expect(rearranged?.shifts.map(({ kind }) => kind)).toContain("new");
    expect(dropped).toMatchObject([{ contributionId, way: { kind: "add" } }]);
    await proposeNewRoute(me.userId, scene.event.slug, now);
    expect(await ids()).not.toContain(contributionId);
  });

  it("the rest goes back as it was, and what was taken off stays off", async () => {
    const { all, stand } = await proposed();
    await press({ intent: "remove", contribution: stand.contributionId });
    expect(await stops()).not.toEqual(all.filter((stop) => stop !== stand));
    expect(await press({ intent: "undo" })).toMatchObject({ ok: true });
    const left = all.filter(({ contributionId }) => contributionId !== stand.contributionId);
    expect(await stops()).toEqual(left);
    expect((await view())?.rearranged).toBeNull();
    expect(await press({ intent: "undo" })).toMatchObject({ reason: "nothing-to-undo" });
  });

  it("another workshop comes in the round that was given up, and never a full one", async () => {
    await proposeNewRoute(me.userId, scene.event.slug, now);
    const [first, second] = scene.runs;
    const has = (await ids()).includes(first?.contributionId ?? "") ? first : second;
    const other = has === first ? second : first;
    const off = { intent: "remove", contribution: has?.contributionId ?? "" } as const;
    await press(off);
    expect(await ids()).toContain(other?.contributionId);
    await press({ intent: "undo" });
    expect(await ids()).not.toContain(other?.contributionId);
    expect(await prisma.routeStop.count({ where: { runId: other?.id ?? "" } })).toBe(0);

    const late = await scene.visitor();
    await proposeNewRoute(late.userId, scene.event.slug, now);
    const theirs = (await onRoute(late.registrationId)).includes(has?.contributionId ?? "");
    const [taken, full] = theirs ? [has, other] : [other, has];
    await prisma.workshopRun.update({ where: { id: full?.id ?? "" }, data: { capacity: 0 } });
    const change = { intent: "remove", contribution: taken?.contributionId ?? "" } as const;
    await changeOwnRoute({ ...who, userId: late.userId }, change, now);
    expect(await onRoute(late.registrationId)).not.toContain(full?.contributionId);
  });

  it("nothing comes on a route that its owner chose whole", async () => {
    const [one = "", two = ""] = scene.stands;
    for (const contribution of [one, two]) await press({ intent: "add", contribution });
    const before = await stops();
    await press({ intent: "remove", contribution: one });
    expect(await stops()).toEqual(before.filter(({ contributionId }) => contributionId !== one));
    expect((await view())?.rearranged).toBeNull();
  });
});

describe("after something was put on", () => {
  it("what the planner chose makes room, and what is pinned refuses", async () => {
    const { all } = await proposed();
    const [run] = scene.runs;
    await prisma.routeStop.deleteMany({ where: { runId: { not: null } } });
    const [, stand = ""] = scene.stands;
    const at = new Date("2027-05-20T10:10:00+02:00");
    const during = { startsAt: at, endsAt: new Date(at.getTime() + 15 * 60_000) };
    const [movable] = all.filter(({ runId }) => runId === null);
    await prisma.routeStop.updateMany({
      where: {
        contributionId: movable?.contributionId,
        route: { registrationId: me.registrationId },
      },
      data: during,
    });
    const add = { intent: "add", contribution: run?.contributionId ?? "", run: run?.id } as const;
    await press({ intent: "pin", contribution: movable?.contributionId ?? stand });
    expect(await press(add)).toMatchObject({ ok: false, reason: "overlap" });
    await press({ intent: "unpin", contribution: movable?.contributionId ?? stand });
    expect(await press(add)).toMatchObject({ ok: true });
    const after = await stops();
    expect(after).toContainEqual(expect.objectContaining({ runId: run?.id, pinned: true }));
    const moved = after.find((stop) => stop.contributionId === movable?.contributionId);
    expect(moved && moved.startsAt !== at.toISOString()).toBe(true);
    expect((await view())?.rearranged?.shifts).toContainEqual(
      expect.objectContaining({ kind: "moved", contributionId: movable?.contributionId }),
    );
  });
});

describe("what was laid around a change", () => {
  it("is told until it was seen, or anything else is changed", async () => {
    const { stand } = await proposed();
    await press({ intent: "remove", contribution: stand.contributionId });
    expect((await view())?.rearranged).not.toBeNull();
    expect(await keepArranged(who)).toEqual({ ok: true });
    expect((await view())?.rearranged).toBeNull();
    expect(await undoArranging(who, now)).toMatchObject({ reason: "nothing-to-undo" });
  });

  it("is a change in a calendar, and one more when it goes back", async () => {
    const { stand } = await proposed();
    const calendar = () =>
      loadCalendar({ ...who, siteUrl: "https://parade.example" }, now).then((text) => text ?? "");
    const uids = (text: string) => [...new Set(text.match(/^UID:.*$/gm))].sort();
    const first = await calendar();
    await press({ intent: "remove", contribution: stand.contributionId });
    const second = await calendar();
    expect(uids(second)).toEqual(expect.arrayContaining(uids(first)));
    expect(second.match(/STATUS:CANCELLED/g)?.length).toBe(1);
    const news = uids(second).filter((uid) => !uids(first).includes(uid));
    expect(news.length).toBe(1);
    await press({ intent: "undo" });
    const third = await calendar();
    expect(third.match(/STATUS:CANCELLED/g)?.length).toBe(2);
    expect(uids(third)).toEqual(uids(second));
  });

  it("leaves what has begun, and cannot be put back once it did", async () => {
    const { all, stand } = await proposed();
    const begun = new Date(new Date(stand.startsAt).getTime() + 60_000);
    const other = all.filter(({ runId }) => runId === null)[1];
    await press({ intent: "remove", contribution: other?.contributionId ?? "" }, begun);
    expect(await stops()).toContainEqual(stand);
    const evening = new Date("2027-05-20T16:20:00+02:00");
    const shown = await view(evening);
    if (shown?.rearranged) expect(shown.rearranged.canUndo).toBe(false);
    expect(await press({ intent: "undo" }, evening)).toMatchObject({ reason: "nothing-to-undo" });
  });

  it("takes no more seats than there are when many give up theirs at once", async () => {
    const [first, second] = scene.runs;
    const limit = { where: { id: { in: [first?.id ?? "", second?.id ?? ""] } } };
    await prisma.workshopRun.updateMany({ ...limit, data: { capacity: 6 } });
    const visitors = await Promise.all(Array.from({ length: 8 }, () => scene.visitor()));
    for (const { userId } of visitors) await proposeNewRoute(userId, scene.event.slug, now);
    const off = { intent: "remove", contribution: first?.contributionId ?? "" } as const;
    await Promise.all(visitors.map(({ userId }) => changeOwnRoute({ ...who, userId }, off, now)));
    expect(await prisma.routeStop.count({ where: { runId: second?.id } })).toBeLessThanOrEqual(6);
    expect(await prisma.routeStop.count({ where: { runId: first?.id } })).toBe(0);
  });
});

describe("changes that waited on a phone", () => {
  const send = (change: OfflineChange, last?: "ja") =>
    doOnBehalf(who, { registration: me.registrationId, ...change, last }, now);

  it("are all done first, and the rest is laid around them once", async () => {
    const { all } = await proposed();
    const [one, two] = all.filter(({ runId }) => runId === null);
    const changes: OfflineChange[] = [
      { intent: "remove", contribution: one?.contributionId ?? "" },
      { intent: "remove", contribution: two?.contributionId ?? "" },
      { intent: "add", contribution: one?.contributionId ?? "" },
    ];
    for (const change of changes) expect(await send(change)).toBeNull();
    const { sequence } = await route();
    expect((await view())?.rearranged).toBeNull();
    const pin: OfflineChange = { intent: "pin", contribution: one?.contributionId ?? "" };
    expect(await send(pin, "ja")).toBeNull();
    const after = await stops();
    expect((await route()).sequence).toBe(sequence + 2);
    expect(after).toContainEqual(
      expect.objectContaining({ contributionId: one?.contributionId, pinned: true }),
    );
    expect(after.map(({ contributionId }) => contributionId)).not.toContain(two?.contributionId);
    // The last one again, because its answer was lost: nothing moves a second time.
    expect(await send(pin, "ja")).toBeNull();
    expect(await stops()).toEqual(after);
  });

  it("are laid around also when the last of them is refused", async () => {
    const { stand } = await proposed();
    const off: OfflineChange = { intent: "remove", contribution: stand.contributionId };
    const swap: RouteChange = { intent: "pin", contribution: "bestaat-niet" };
    expect(await send(off)).toBeNull();
    expect(await send(swap as OfflineChange, "ja")).not.toBeNull();
    expect((await view())?.rearranged).not.toBeNull();
    expect(await rearrangeRoute(who, now)).toBe(false);
  });

  it("keep a change as it is when the phone never says it was the last", async () => {
    const { stand } = await proposed();
    await changeRoute(
      me.userId,
      scene.event.slug,
      { intent: "remove", contribution: stand.contributionId },
      now,
    );
    expect(await rearrangeRoute(who, now)).toBe(true);
    expect((await route()).toArrange).toBeNull();
  });
});
