import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { removeItem, removeRoom, removeRound } from "#app/features/events/remove-part.ts";
import { saveItem } from "#app/features/events/save-item.ts";
import { saveRoom } from "#app/features/events/save-room.ts";
import { saveRound } from "#app/features/events/save-round.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();

let event: Awaited<ReturnType<typeof makeEvent>>;
beforeEach(async () => {
  event = await makeEvent();
});

const on = (id: string | null) => ({ eventSlug: event.slug, dayId: event.day.id, id });
const known = (id: string) => ({ eventSlug: event.slug, dayId: event.day.id, id });
const room = (index = 0) => {
  const found = event.day.rooms[index];
  if (!found) throw new Error("the event has two rooms");
  return found;
};
const round = (index = 0) => {
  const found = event.day.rounds[index];
  if (!found) throw new Error("the event has three rounds");
  return found;
};
const NEW_ROOM = {
  screen: true,
  power: true,
  tables: true,
  name: "Zolder",
  capacity: 12,
  x: 1,
  y: 8,
  width: 6,
  height: 4,
};
const planVersion = async () =>
  (await prisma.floorPlan.findUniqueOrThrow({ where: { locationDayId: event.day.id } })).version;

/** A workshop in the first room and round, with so many visitors who have it on their route. */
async function fillRun(visitors: number) {
  const { id: organisationId } = await makeOrganisation();
  const { id: contributionId } = await makeContribution({
    eventId: event.id,
    organisationId,
    kind: "WORKSHOP",
  });
  const stand = await makeContribution({ eventId: event.id, organisationId });
  const run = await makeRun({ contributionId, roundId: round().id, roomId: room().id });
  for (let count = 0; count < visitors; count++) {
    const { registrationId } = await makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      organisationId,
    });
    const { startsAt, endsAt } = round();
    await prisma.route.create({
      data: {
        registrationId,
        stops: {
          create: [
            { contributionId, runId: run.id, startsAt, endsAt, reason: { kind: "chosen" } },
            {
              contributionId: stand.id,
              startsAt: new Date("2027-05-20T11:05:00+02:00"),
              endsAt: new Date("2027-05-20T11:20:00+02:00"),
              reason: { kind: "chosen" },
            },
          ],
        },
      },
    });
  }
  return run;
}

describe("a room", () => {
  it("is added, with its door, and whoever draws the plan will know", async () => {
    expect(await saveRoom(on(null), { seen: {}, sent: NEW_ROOM })).toEqual({ ok: true });
    const made = await prisma.room.findFirstOrThrow({ where: { name: "Zolder" } });
    expect(made).toMatchObject({ capacity: 12, doorX: 4, doorY: 12 });
    expect(await planVersion()).toBe(1);
  });

  it("has a name of its own and fits on the plan", async () => {
    const { name } = room();
    expect(
      await saveRoom(on(null), { seen: {}, sent: { ...NEW_ROOM, name: name.toUpperCase() } }),
    ).toMatchObject({ problems: [{ field: "name", reason: "name-taken" }] });
    expect(await saveRoom(on(null), { seen: {}, sent: { ...NEW_ROOM, x: 36 } })).toMatchObject({
      problems: [{ field: "width", reason: "outside-plan", width: 40 }],
    });
  });

  it("never gets smaller than the seats that were given, and its workshops follow its size", async () => {
    const run = await fillRun(3);
    const { id, name, x, y, width, height } = room();
    const resize = (capacity: number) =>
      saveRoom(on(id), { seen: {}, sent: { ...NEW_ROOM, name, x, y, width, height, capacity } });
    expect(await resize(2)).toMatchObject({
      problems: [{ field: "capacity", reason: "seats-taken", round: 1, taken: 3 }],
    });
    expect(await resize(3)).toEqual({ ok: true });
    const after = await prisma.workshopRun.findUniqueOrThrow({ where: { id: run.id } });
    expect(after.capacity).toBe(3);
  });

  it("is removed when nothing runs in it", async () => {
    await fillRun(0);
    expect(await removeRoom(known(room(0).id))).toEqual({
      ok: false,
      reason: "in-use",
      workshops: 1,
    });
    expect(await removeRoom(known(room(1).id))).toEqual({ ok: true });
    expect(await removeRoom(known(room(1).id))).toMatchObject({ reason: "not-found" });
  });
});

describe("a round", () => {
  const save = (id: string | null, sent: { number: number; starts: string; ends: string }) =>
    saveRound(on(id), { seen: {}, sent }, { sure: false });

  it("is added where nothing else is", async () => {
    expect(await save(null, { number: 4, starts: "15:30", ends: "16:15" })).toEqual({ ok: true });
    expect(await save(null, { number: 5, starts: "12:30", ends: "13:00" })).toMatchObject({
      problems: [{ field: "starts", reason: "overlaps", label: "Lunch" }],
    });
    expect(await save(null, { number: 5, starts: "14:45", ends: "15:20" })).toMatchObject({
      problems: [{ reason: "overlaps", label: "Ronde 3" }],
    });
    expect(await save(null, { number: 5, starts: "16:15", ends: "17:00" })).toMatchObject({
      problems: [{ reason: "outside-day" }],
    });
    expect(await save(null, { number: 1, starts: "11:00", ends: "11:30" })).toMatchObject({
      problems: [{ field: "number", reason: "number-taken" }],
    });
  });

  it("is added once when two organisers add the same one", async () => {
    const sent = { number: 4, starts: "15:30", ends: "16:15" };
    const added = await Promise.all(Array.from({ length: 5 }, () => save(null, sent)));
    expect(added.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("moves with the routes of its visitors, when the organiser is sure", async () => {
    const run = await fillRun(2);
    const sent = { number: 1, starts: "10:30", ends: "11:15" };
    expect(await save(round().id, sent)).toMatchObject({
      problems: [{ field: "sure", reason: "visitors-coming", visitors: 2 }],
    });
    const moved = await saveRound(on(round().id), { seen: {}, sent }, { sure: true });
    expect(moved).toEqual({ ok: true });
    const stops = await prisma.routeStop.findMany({
      where: { route: { registration: { eventId: event.id } } },
    });
    expect(stops.map(({ runId }) => runId)).toEqual([run.id, run.id]);
    expect(stops[0]?.startsAt).toEqual(new Date("2027-05-20T10:30:00+02:00"));
  });

  it("is removed when nothing runs in it", async () => {
    await fillRun(0);
    expect(await removeRound(known(round(0).id))).toMatchObject({ reason: "in-use", workshops: 1 });
    expect(await removeRound(known(round(1).id))).toEqual({ ok: true });
  });
});

describe("what everybody does together", () => {
  it("is added, changed and removed, and not on top of something else", async () => {
    const sent = { title: "Slot", place: "", text: "", starts: "15:30", ends: "16:30" };
    expect(await saveItem(on(null), { seen: {}, sent })).toEqual({ ok: true });
    const made = await prisma.programmeItem.findFirstOrThrow({ where: { title: "Slot" } });
    const later = { ...sent, place: "Plein", starts: "15:00" };
    expect(await saveItem(on(made.id), { seen: sent, sent: later })).toMatchObject({
      problems: [{ reason: "overlaps", label: "Ronde 3" }],
    });
    const fits = { ...later, starts: "15:45" };
    expect(await saveItem(on(made.id), { seen: sent, sent: fits })).toEqual({ ok: true });
    expect(await removeItem(known(made.id))).toEqual({ ok: true });
    const elsewhere = await makeEvent();
    expect(await removeItem({ ...known(made.id), eventSlug: elsewhere.slug })).toMatchObject({
      reason: "not-found",
    });
  });
});
