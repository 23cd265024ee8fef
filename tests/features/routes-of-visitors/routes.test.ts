import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { moveRegistration } from "#app/db/registration-changes.ts";
import { lockRegistration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { loadCalendar } from "#app/features/routes-of-visitors/load-calendar.ts";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { toggleBookmark } from "#app/features/routes-of-visitors/toggle-bookmark.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  AFTER_DEADLINE,
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
const propose = (userId = me.userId) => proposeNewRoute(userId, scene.event.slug, AFTER_DEADLINE);
const change = (value: Parameters<typeof changeRoute>[2], userId = me.userId) =>
  changeRoute(userId, scene.event.slug, value, AFTER_DEADLINE);
const calendar = () => {
  const asked = { userId: me.userId, eventSlug: scene.event.slug };
  return loadCalendar({ ...asked, siteUrl: "https://parade.example" }, AFTER_DEADLINE);
};
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

  it("is the same appointment in a calendar, and says when there is no programme", async () => {
    expect(await calendar()).toBeNull();
    await propose();
    const first = await calendar();
    expect(first).toContain("SEQUENCE:0");
    expect(first).toContain("SUMMARY:Workshop: Vroeg aanbellen");
    expect(first).toContain("Tent 1\\, De Loods\\, Amersfoort");
    expect(await calendar()).toBe(first);
    await propose();
    expect(await calendar()).not.toContain("SEQUENCE:1");
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
    const toggle = (id: string) => toggleBookmark(me.userId, scene.event.slug, id, AFTER_DEADLINE);
    expect(await toggle(scene.big.id)).toEqual({ ok: true, saved: true });
    expect(await toggle(scene.big.id)).toEqual({ ok: true, saved: false });
    const elsewhere = await makeScene();
    expect(await toggle(elsewhere.big.id)).toEqual({ ok: false, reason: "not-found" });
    expect(await toggle("niets")).toEqual({ ok: false, reason: "not-found" });
  });

  it("comes first in a proposal", async () => {
    await toggleBookmark(me.userId, scene.event.slug, scene.small.id, AFTER_DEADLINE);
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
    const route = await loadRoute(me.userId, scene.event.slug, AFTER_DEADLINE);
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
    await toggleBookmark(me.userId, scene.event.slug, scene.small.id, AFTER_DEADLINE);
    const route = await loadRoute(me.userId, scene.event.slug, AFTER_DEADLINE);
    expect(route?.saved).toMatchObject([
      {
        contributionId: scene.small.id,
        way: { kind: "swap", runId: scene.runs.small.id, out: scene.big.id },
      },
    ]);
  });

  it("is nobody else's", async () => {
    const elsewhere = await makeScene();
    expect(await loadRoute(me.userId, elsewhere.event.slug, AFTER_DEADLINE)).toBeNull();
  });
});

describe("after the last day", () => {
  const over = new Date("2027-05-20T16:30:01+02:00");
  const refused = { ok: false, reason: "event-over" };

  it("a route stays as it was, and can be read", async () => {
    await propose();
    const before = await stopsOf(me.registrationId);
    const [first] = before;
    const { slug } = scene.event;
    expect(await proposeNewRoute(me.userId, slug, over)).toEqual(refused);
    const remove = { intent: "remove", contribution: first?.contributionId ?? "" } as const;
    expect(await changeRoute(me.userId, slug, remove, over)).toEqual(refused);
    expect(await stopsOf(me.registrationId)).toEqual(before);
    expect(await loadRoute(me.userId, slug, over)).toMatchObject({
      isOver: true,
      stops: before.length,
    });
    expect(await calendar()).toContain("VEVENT");
  });

  it("nothing is saved or let go any more", async () => {
    const toggle = (now: Date) => toggleBookmark(me.userId, scene.event.slug, scene.small.id, now);
    expect(await toggle(over)).toEqual(refused);
    expect(await toggle(AFTER_DEADLINE)).toEqual({ ok: true, saved: true });
    expect(await toggle(over)).toEqual(refused);
    expect(await prisma.bookmark.count({ where: { registrationId: me.registrationId } })).toBe(1);
  });
});

describe("another day", () => {
  /** A second day with one workshop. */
  async function makeSecondDay() {
    const opensAt = new Date("2027-05-27T09:30:00+02:00");
    const closesAt = new Date("2027-05-27T16:30:00+02:00");
    const day = await prisma.locationDay.create({
      data: {
        eventId: scene.event.id,
        venue: "De Haven",
        town: "Zwolle",
        address: "Kade 2, Zwolle",
        opensAt,
        closesAt,
        rounds: { create: { number: 1, startsAt: opensAt, endsAt: closesAt } },
        rooms: {
          create: {
            ...{ name: "Zaal 1", capacity: 20 },
            ...{ doorX: 1, doorY: 1, x: 0, y: 0, width: 5, height: 5 },
          },
        },
      },
      include: { rounds: true, rooms: true },
    });
    const run = await makeRun({
      contributionId: scene.small.id,
      roundId: day.rounds[0]?.id ?? "",
      roomId: day.rooms[0]?.id ?? "",
    });
    return { id: day.id, run };
  }

  /** Moves to another day just while `asked` waits for the lock with the old day in its hands. */
  async function moveDuring<T>(asked: () => Promise<T>, locationDayId: string): Promise<T> {
    const { registrationId } = me;
    const to = { locationDayId, organisationId: scene.organisation.id };
    const pending: Promise<T>[] = [];
    await inTransaction(async (tx) => {
      await lockRegistration(registrationId, tx);
      pending.push(asked());
      while (!(await someoneWaits())) continue;
      await moveRegistration(registrationId, to, tx);
    }, 30_000);
    const [answer] = await Promise.all(pending);
    if (answer === undefined) throw new Error("nothing was asked");
    return answer;
  }

  async function someoneWaits(): Promise<boolean> {
    const [row] = await prisma.$queryRaw<{ waiting: bigint }[]>`
      select count(*) as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    return Number(row?.waiting) > 0;
  }

  it("gets a route of its own, also when one was just being made for the day before", async () => {
    const second = await makeSecondDay();
    expect(await moveDuring(() => propose(), second.id)).toEqual({ ok: true, unplaced: 0 });
    const stops = await stopsOf(me.registrationId);
    expect(stops.map(({ runId }) => runId)).toEqual([second.run.id]);
  });

  it("takes no stop that was just chosen for the day before", async () => {
    const second = await makeSecondDay();
    const add = { intent: "add", contribution: scene.stands[0]?.id ?? "" } as const;
    const answer = await moveDuring(() => change(add), second.id);
    expect(answer).toEqual({ ok: false, reason: "not-in-programme" });
    expect(await stopsOf(me.registrationId)).toEqual([]);
  });
});
