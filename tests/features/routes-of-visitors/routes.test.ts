import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { loadCalendar } from "#app/features/routes-of-visitors/load-calendar.ts";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { toggleBookmark } from "#app/features/routes-of-visitors/toggle-bookmark.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeTheme,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();

/** Two workshops in round 1 (of 20 and of 1 seat), one in round 2, two stands with a place. */
async function makeScene() {
  const event = await makeEvent();
  const organisation = await makeOrganisation();
  const theme = await makeTheme(event.id, { name: "Schulden" });
  const make = (kind: "STAND" | "WORKSHOP", title: string, themeIds = [theme.id]) =>
    makeContribution({
      eventId: event.id,
      organisationId: organisation.id,
      kind,
      title,
      themeIds,
    });
  const run = (contributionId: string, round: number, room: number, capacity = 20) =>
    makeRun({
      contributionId,
      roundId: event.day.rounds[round]?.id ?? "",
      roomId: event.day.rooms[room]?.id ?? "",
      capacity,
    });
  const big = await make("WORKSHOP", "Vroeg aanbellen");
  const small = await make("WORKSHOP", "Samen aan tafel", []);
  const later = await make("WORKSHOP", "Budgetcoach in de wijk");
  const runs = {
    big: await run(big.id, 0, 0),
    small: await run(small.id, 0, 1, 1),
    later: await run(later.id, 1, 0),
  };
  const stands = [await make("STAND", "Geldloket"), await make("STAND", "Rekenhulp", [])];
  for (const [index, stand] of stands.entries()) {
    const id = event.places[index]?.id ?? "";
    await prisma.standPlace.update({ where: { id }, data: { contributionId: stand.id } });
  }
  const visitor = () =>
    makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      organisationId: organisation.id,
      themeIds: [theme.id],
    });
  return { event, organisation, theme, big, small, later, runs, stands, visitor };
}

let scene: Awaited<ReturnType<typeof makeScene>>;
let me: Awaited<ReturnType<typeof scene.visitor>>;
beforeEach(async () => {
  scene = await makeScene();
  me = await scene.visitor();
});

const stopsOf = (registrationId: string) =>
  prisma.routeStop.findMany({
    where: { route: { registrationId } },
    orderBy: { startsAt: "asc" },
  });
const propose = (userId = me.userId) => proposeNewRoute(userId, scene.event.slug);
const change = (value: Parameters<typeof changeRoute>[2], userId = me.userId) =>
  changeRoute(userId, scene.event.slug, value);
const ids = async () => (await stopsOf(me.registrationId)).map((stop) => stop.contributionId);

describe("a proposed route", () => {
  it("has a workshop in each round that has one, stands between, and reasons", async () => {
    expect(await propose()).toEqual({ ok: true, unplaced: 0 });
    const stops = await stopsOf(me.registrationId);
    expect(stops.map((stop) => stop.runId).filter(Boolean)).toEqual([
      scene.runs.big.id,
      scene.runs.later.id,
    ]);
    expect(stops.map((stop) => stop.contributionId)).toContain(scene.stands[0]?.id);
    expect(stops.find((stop) => stop.runId === scene.runs.big.id)).toMatchObject({
      startsAt: new Date("2027-05-20T10:00:00+02:00"),
      reason: { kind: "theme", themeName: "Schulden" },
      pinned: false,
    });
  });

  it("uses no run that is full, and keeps what is pinned", async () => {
    const other = await scene.visitor();
    await prisma.workshopRun.update({ where: { id: scene.runs.big.id }, data: { capacity: 1 } });
    await propose(other.userId);
    await propose();
    expect(await ids()).toContain(scene.small.id);
    expect(await ids()).not.toContain(scene.big.id);

    await change({ intent: "pin", contribution: scene.small.id });
    await prisma.workshopRun.update({ where: { id: scene.runs.big.id }, data: { capacity: 9 } });
    await propose();
    expect(await ids()).toContain(scene.small.id);
    await change({ intent: "unpin", contribution: scene.small.id });
    await propose();
    expect(await ids()).toContain(scene.big.id);
  });

  it("puts no more people in a run than it has seats when many ask at once", async () => {
    await prisma.workshopRun.update({ where: { id: scene.runs.big.id }, data: { capacity: 3 } });
    const visitors = await Promise.all(Array.from({ length: 12 }, () => scene.visitor()));
    const proposed = await Promise.all(visitors.map(({ userId }) => propose(userId)));
    expect(proposed.every(({ ok }) => ok)).toBe(true);
    const taken = (id: string) => prisma.routeStop.count({ where: { runId: id } });
    expect(await taken(scene.runs.big.id)).toBe(3);
    expect(await taken(scene.runs.small.id)).toBe(1);
    expect(await taken(scene.runs.later.id)).toBe(12);
  });

  it("raises the calendar's sequence, and says when there is no programme", async () => {
    const calendar = () => loadCalendar(me.userId, scene.event.slug, "https://parade.example");
    expect(await calendar()).toBeNull();
    await propose();
    const first = await calendar();
    expect(first).toContain("SEQUENCE:0");
    expect(first).toContain("SUMMARY:Workshop: Vroeg aanbellen");
    expect(first).toContain("Tent 1\\, De Loods\\, Amersfoort");
    await propose();
    expect(await calendar()).toContain("SEQUENCE:1");
    await prisma.contribution.updateMany({
      where: { eventId: scene.event.id },
      data: { status: "WITHDRAWN" },
    });
    expect(await propose()).toEqual({ ok: false, reason: "no-programme" });
  });
});

describe("changing a route", () => {
  const add = (userId: string) =>
    change({ intent: "add", contribution: scene.big.id, run: scene.runs.big.id }, userId);

  it("gives exactly the seats there are to sixty who choose at the same moment", async () => {
    const visitors = await Promise.all(Array.from({ length: 60 }, () => scene.visitor()));
    const results = await Promise.all(visitors.map(({ userId }) => add(userId)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(20);
    const refused = results.filter((result) => !result.ok && result.reason === "no-seats");
    expect(refused).toHaveLength(40);
    expect(await prisma.routeStop.count({ where: { runId: scene.runs.big.id } })).toBe(20);
  }, 90_000);

  it("adds once when the same button is pressed twice", async () => {
    const both = await Promise.all([add(me.userId), add(me.userId)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await ids()).toEqual([scene.big.id]);
  });

  it("swaps a workshop for another in its round, and keeps the seat when that is refused", async () => {
    await add(me.userId);
    const swap = {
      intent: "swap",
      out: scene.big.id,
      contribution: scene.small.id,
      run: scene.runs.small.id,
    } as const;
    const other = await scene.visitor();
    await change(
      { intent: "add", contribution: scene.small.id, run: scene.runs.small.id },
      other.userId,
    );
    expect(await change(swap)).toEqual({ ok: false, reason: "no-seats" });
    expect(await ids()).toEqual([scene.big.id]);
    await change({ intent: "remove", contribution: scene.small.id }, other.userId);
    expect(await change(swap)).toEqual({ ok: true });
    expect(await ids()).toEqual([scene.small.id]);
  });

  it("adds a stand where there is time, and refuses what overlaps", async () => {
    const [stand] = scene.stands;
    expect(await change({ intent: "add", contribution: stand?.id ?? "" })).toEqual({ ok: true });
    await add(me.userId);
    const small = { contribution: scene.small.id, run: scene.runs.small.id };
    expect(await change({ intent: "add", ...small })).toEqual({
      ok: false,
      reason: "overlap",
      title: "Vroeg aanbellen",
    });
    expect(await stopsOf(me.registrationId)).toHaveLength(2);
  });

  it("takes no run of another workshop, another event or a draft", async () => {
    const elsewhere = await makeScene();
    const tries = [
      { contribution: scene.small.id, run: scene.runs.big.id },
      { contribution: elsewhere.big.id, run: elsewhere.runs.big.id },
      { contribution: scene.big.id, run: undefined },
    ];
    await prisma.contribution.update({
      where: { id: scene.later.id },
      data: { status: "SUBMITTED" },
    });
    for (const tried of [...tries, { contribution: scene.later.id, run: scene.runs.later.id }]) {
      expect(await change({ intent: "add", ...tried })).toEqual({
        ok: false,
        reason: "not-in-programme",
      });
    }
    expect(await change({ intent: "remove", contribution: scene.big.id })).toEqual({
      ok: false,
      reason: "not-in-route",
    });
  });
});

describe("what was saved", () => {
  it("goes on and off, and only what this event shows", async () => {
    const toggle = (id: string) => toggleBookmark(me.userId, scene.event.slug, id);
    expect(await toggle(scene.big.id)).toEqual({ ok: true, saved: true });
    expect(await toggle(scene.big.id)).toEqual({ ok: true, saved: false });
    const elsewhere = await makeScene();
    expect(await toggle(elsewhere.big.id)).toEqual({ ok: false, reason: "not-found" });
    expect(await toggle("niets")).toEqual({ ok: false, reason: "not-found" });
  });

  it("comes first in a proposal", async () => {
    await toggleBookmark(me.userId, scene.event.slug, scene.small.id);
    await propose();
    const stops = await stopsOf(me.registrationId);
    expect(stops.find(({ runId }) => runId !== null)).toMatchObject({
      contributionId: scene.small.id,
      reason: { kind: "bookmark" },
    });
  });
});

describe("the page of a route", () => {
  it("shows the day in order of time, and what else there is", async () => {
    await propose();
    const route = await loadRoute(me.userId, scene.event.slug);
    expect(route?.entries.map(({ kind }) => kind)).toContain("market");
    const rounds = route?.entries.filter((entry) => entry.kind === "round") ?? [];
    expect(rounds).toHaveLength(2);
    expect(rounds[0]?.round.offers).toMatchObject([
      {
        contributionId: scene.small.id,
        way: { kind: "swap", runId: scene.runs.small.id, out: scene.big.id },
      },
    ]);
    const numbers = route?.walk?.walk.flatMap(({ stopNumber }) => stopNumber ?? []);
    expect(numbers).toEqual(Array.from({ length: route?.stops ?? 0 }, (_, i) => i + 1));
    expect(route?.walk?.words).toHaveLength(route?.stops ?? -1);
  });

  it("says of what was saved and does not fit what to swap it for", async () => {
    await propose();
    await toggleBookmark(me.userId, scene.event.slug, scene.small.id);
    const route = await loadRoute(me.userId, scene.event.slug);
    expect(route?.saved).toMatchObject([
      {
        contributionId: scene.small.id,
        way: { kind: "swap", runId: scene.runs.small.id, out: scene.big.id },
      },
    ]);
  });

  it("is nobody else's", async () => {
    const elsewhere = await makeScene();
    expect(await loadRoute(me.userId, elsewhere.event.slug)).toBeNull();
  });
});
