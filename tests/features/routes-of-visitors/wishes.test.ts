import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { dropContribution } from "#app/features/routes-of-visitors/drop-contribution.ts";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { keepWishes } from "#app/features/routes-of-visitors/set-wishes.ts";
import { loadPublishing } from "#app/features/programme/load-publishing.ts";
import { publishProgramme } from "#app/features/programme/publish-programme.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE, makeOrganiser } from "#tests/factories.ts";
import { makeRouteScene, onRoute } from "./scene.ts";

useTestDatabase();

let scene: Awaited<ReturnType<typeof makeRouteScene>>;
let me: Awaited<ReturnType<typeof scene.visitor>>;
beforeEach(async () => {
  scene = await makeRouteScene();
  me = await scene.visitor();
});

const propose = () => proposeNewRoute(me.userId, scene.event.slug, AFTER_DEADLINE);
const drop = (contributionId: string, isBack = false) => {
  const asked = { userId: me.userId, eventSlug: scene.event.slug, contributionId, isBack };
  return dropContribution(asked, AFTER_DEADLINE);
};
const wish = (wishes: Parameters<typeof keepWishes>[2], now = AFTER_DEADLINE) =>
  keepWishes(me.userId, scene.event.slug, wishes, now);
const load = () => loadRoute(me.userId, scene.event.slug, AFTER_DEADLINE);

describe("what is not for somebody", () => {
  it("goes with its seat, and comes back in no proposal until it is taken back", async () => {
    await propose();
    const [run] = scene.runs;
    const id = run?.contributionId ?? "";
    const other = scene.runs[1]?.contributionId ?? "";
    const has = (await onRoute(me.registrationId)).includes(id) ? id : other;
    expect(await drop(has)).toEqual({ ok: true });
    expect(await prisma.routeStop.count({ where: { contributionId: has } })).toBe(0);
    await propose();
    expect(await onRoute(me.registrationId)).not.toContain(has);
    const view = await load();
    expect(view?.dropped).toMatchObject([{ contributionId: has }]);
    const offered = view?.entries.flatMap((entry) => {
      return entry.kind === "round" ? entry.round.offers.map((one) => one.contributionId) : [];
    });
    expect(offered).not.toContain(has);
    expect(await drop(has, true)).toEqual({ ok: true });
    await drop(has === id ? other : id);
    await propose();
    expect(await onRoute(me.registrationId)).toContain(has);
  });

  it("is taken back by who chooses it after all", async () => {
    const [stand = ""] = scene.stands;
    await drop(stand);
    await changeRoute(
      me.userId,
      scene.event.slug,
      { intent: "add", contribution: stand },
      AFTER_DEADLINE,
    );
    expect(await onRoute(me.registrationId)).toEqual([stand]);
    const { registrationId } = me;
    expect(await prisma.droppedContribution.count({ where: { registrationId } })).toBe(0);
  });

  it("counts for a proposal that was being made in another tab", async () => {
    const [stand = ""] = scene.stands;
    await Promise.all([propose(), drop(stand), propose()]);
    expect(await onRoute(me.registrationId)).not.toContain(stand);
  });

  it("is of this event, and is said before its end", async () => {
    const elsewhere = await makeRouteScene();
    expect(await drop(elsewhere.stands[0] ?? "")).toMatchObject({ reason: "not-in-programme" });
    const over = new Date("2027-05-20T16:30:01+02:00");
    const asked = { userId: me.userId, eventSlug: scene.event.slug, isBack: false };
    const [stand = ""] = scene.stands;
    expect(await dropContribution({ ...asked, contributionId: stand }, over)).toMatchObject({
      reason: "event-over",
    });
  });
});

describe("how full a day may be", () => {
  const standsPerGap = async () => {
    const view = await load();
    return Math.max(
      0,
      ...(view?.entries ?? []).map((entry) => (entry.kind === "market" ? entry.stops.length : 0)),
    );
  };

  it("is kept, and a proposal keeps to it", async () => {
    expect(await wish({ fullness: "calm" })).toEqual({ ok: true });
    await propose();
    expect(await standsPerGap()).toBe(1);
    expect((await load())?.fullness).toBe("calm");
    await wish({ fullness: "full" });
    await propose();
    expect(await standsPerGap()).toBeGreaterThan(1);
  });

  it("offers other stands for the time of a stand, with why", async () => {
    await wish({ fullness: "calm" });
    await propose();
    const view = await load();
    const [stop] = (view?.entries ?? []).flatMap((e) => (e.kind === "market" ? e.stops : []));
    const on = await onRoute(me.registrationId);
    expect(stop?.offers.length).toBeGreaterThan(0);
    for (const offer of stop?.offers ?? []) {
      expect(on).not.toContain(offer.contributionId);
      expect(offer.way).toEqual({ kind: "swap", runId: null, out: stop?.contributionId });
      expect(offer.reason).toEqual({ kind: "theme", themeName: "Schulden" });
    }
  });
});

describe("what changed in the programme", () => {
  it("is told since one last looked, until it was read", async () => {
    const { id: userId } = await makeOrganiser(scene.event.id);
    const publish = async () => {
      const { mark } = await loadPublishing(scene.event.id);
      const asked = { eventSlug: scene.event.slug, userId, now: AFTER_DEADLINE };
      return publishProgramme({ ...asked, seen: mark });
    };
    expect(await publish()).toMatchObject({ ok: true });
    await propose();
    expect((await load())?.news).toBeNull();
    const item = await prisma.programmeItem.findFirstOrThrow({
      where: { day: { eventId: scene.event.id } },
    });
    await prisma.programmeItem.update({ where: { id: item.id }, data: { place: "Binnentuin" } });
    expect((await load())?.news).toBeNull();
    expect(await publish()).toMatchObject({ ok: true });
    const news = (await load())?.news;
    expect(news).toMatchObject({ changes: [{ isMine: true, change: { kind: "item-changed" } }] });
    await wish({ seenVersion: news?.version });
    expect((await load())?.news).toBeNull();
    // An older page that is still open takes nothing back.
    await wish({ seenVersion: 1 });
    expect((await load())?.news).toBeNull();
  });
});
