import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import type { OfflineChange } from "#app/domain/offline/change.ts";
import { loadTakeAlong } from "#app/features/routes-of-visitors/load-take-along.ts";
import { doOnBehalf } from "#app/routes/visitor/parts/phone-change.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeSeatScene } from "#tests/features/seats/scene.ts";
import { AFTER_DEADLINE, makeContribution, makeEvent } from "#tests/factories.ts";

useTestDatabase();

let scene: Awaited<ReturnType<typeof makeSeatScene>>;
let me: Awaited<ReturnType<typeof scene.visitor>>;
beforeEach(async () => {
  scene = await makeSeatScene();
  me = await scene.visitor();
});

const send = (change: OfflineChange, registration = me.registrationId, now = AFTER_DEADLINE) => {
  const who = { userId: me.userId, eventSlug: scene.event.slug };
  return doOnBehalf(who, { registration, ...change }, now);
};

const add = (run: { id: string; contributionId: string }): OfflineChange => ({
  intent: "add",
  contribution: run.contributionId,
  run: run.id,
});

async function stand() {
  const { registrationId } = me;
  const route = await prisma.route.findUnique({
    where: { registrationId },
    select: { stops: { select: { contributionId: true, pinned: true } } },
  });
  const bookmarks = await prisma.bookmark.count({ where: { registrationId } });
  const lines = await prisma.waitingSeat.count({ where: { registrationId } });
  return { stops: route?.stops ?? [], bookmarks, lines };
}

describe("a change that a phone sends", () => {
  it("is done once, also when the answer was lost and it comes again", async () => {
    const { small, other, later } = scene.runs;
    const { contributionId } = later;
    for (const other of [await scene.visitor(), await scene.visitor()]) {
      await scene.choose(other, small);
    }
    const changes: OfflineChange[] = [
      add(other),
      { intent: "unpin", contribution: other.contributionId },
      { intent: "bookmark", contribution: contributionId, wanted: "ja" },
      { intent: "wait", run: small.id },
      { intent: "swap", contribution: contributionId, run: later.id, out: other.contributionId },
      { intent: "pin", contribution: contributionId },
      { intent: "bookmark", contribution: contributionId, wanted: "nee" },
      { intent: "leave", run: small.id },
      { intent: "remove", contribution: contributionId },
    ];
    for (const change of changes) {
      expect([change, await send(change)]).toEqual([change, null]);
      const once = await stand();
      expect([change, await send(change)]).toEqual([change, null]);
      expect([change, await stand()]).toEqual([change, once]);
    }
    expect(await stand()).toEqual({ stops: [], bookmarks: 0, lines: 0 });
  });

  it("that cannot be done any more says why, and changes nothing", async () => {
    const { small, other } = scene.runs;
    for (const other of [await scene.visitor(), await scene.visitor()]) {
      await scene.choose(other, small);
    }
    expect(await send(add(small))).toMatchObject({ title: "De laatste plek is net weg" });
    const pin: OfflineChange = { intent: "pin", contribution: other.contributionId };
    expect(await send(pin)).toMatchObject({ title: "Die halte stond er niet meer op" });
    const elsewhere = await makeContribution({
      eventId: (await makeEvent()).id,
      organisationId: scene.organisation.id,
    });
    expect(
      await send({ intent: "bookmark", contribution: elsewhere.id, wanted: "ja" }),
    ).toMatchObject({ title: "Dat staat niet meer in het programma" });
    expect(await stand()).toEqual({ stops: [], bookmarks: 0, lines: 0 });
  });

  it("of somebody else who had this phone is not done for me", async () => {
    const ofOther = (await scene.visitor()).registrationId;
    expect(await send(add(scene.runs.other), ofOther)).toMatchObject({
      title: "Dit hoort bij een eerdere aanmelding",
    });
    expect((await stand()).stops).toEqual([]);
  });

  it("signs off once: not who signed up again after that", async () => {
    expect(await send({ intent: "sign-off" })).toBeNull();
    expect(await send({ intent: "sign-off" })).toBeNull();
    expect(await send(add(scene.runs.other))).toMatchObject({ title: "Je bent niet aangemeld" });
    const { event, organisation } = scene;
    await prisma.registration.create({
      data: {
        userId: me.userId,
        eventId: event.id,
        locationDayId: event.day.id,
        organisationId: organisation.id,
      },
    });
    expect(await send({ intent: "sign-off" })).toMatchObject({
      title: "Dit hoort bij een eerdere aanmelding",
    });
    expect(await prisma.registration.count({ where: { userId: me.userId } })).toBe(1);
  });
});

describe("what a phone takes along", () => {
  const along = (now = AFTER_DEADLINE) => loadTakeAlong(me.userId, scene.event.slug, now);
  const page = (path: string) => `/${scene.event.slug}/${path}`;

  it("is one's own day, the programme, the plan, and the examples on the route or saved", async () => {
    const { small, other, later } = scene.runs;
    await scene.choose(me, other);
    await send({ intent: "bookmark", contribution: later.contributionId, wanted: "ja" });
    for (const one of [await scene.visitor(), await scene.visitor()]) {
      await scene.choose(one, small);
    }
    await scene.wait(me, small);
    const taken = await along();
    expect(taken).toMatchObject({ person: me.userId, registration: me.registrationId });
    expect(taken?.pages).toEqual([
      page("mijn-route"),
      page("programma"),
      page("plattegrond"),
      page("mijn-aanmelding"),
      page("mijn-route/afdrukken"),
      page(`mijn-route/plek/${small.id}`),
      page(`voorbeelden/${other.contributionId}`),
      page(`voorbeelden/${later.contributionId}`),
    ]);
    const where = { id: me.registrationId };
    await prisma.registration.update({ where, data: { sharesRoute: true } });
    expect((await along())?.pages).toContain(page("mijn-route/samen"));
    expect(taken?.titles[small.contributionId]).toBe(small.title);
    expect(taken?.runs[small.id]).toBe(small.contributionId);
  });

  it("is nothing after the parade, and nothing of who is not registered", async () => {
    const afterwards = new Date(scene.event.day.closesAt.getTime() + 86_400_000);
    expect(await along(afterwards)).toMatchObject({ pages: [], titles: {} });
    const { userId } = await scene.visitor();
    await prisma.registration.deleteMany({ where: { userId } });
    expect(await loadTakeAlong(userId, scene.event.slug, AFTER_DEADLINE)).toBeNull();
  });
});
