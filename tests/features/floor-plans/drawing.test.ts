import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { thingsOf, type Drawing, type Thing } from "#app/domain/floor-plan/drawing.ts";
import { withChanged, withNew, withoutThing } from "#app/domain/floor-plan/drawing-edits.ts";
import { loadDrawing } from "#app/features/floor-plans/load-drawing.ts";
import { saveDrawing } from "#app/features/floor-plans/save-drawing.ts";
import { placeStand } from "#app/features/selection/place-stand.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeContribution, makeEvent, makeOrganisation, makeRun } from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

let event: Awaited<ReturnType<typeof makeEvent>>;

beforeEach(async () => {
  event = await makeEvent();
});

const address = () => ({ eventSlug: event.slug, dayId: event.day.id });

async function load() {
  const view = await loadDrawing(event.slug, event.day.id);
  if (!view) throw new Error("the event has a day");
  return view;
}

async function save(change: (drawing: Drawing) => Drawing) {
  const { version, drawing } = await load();
  return saveDrawing(address(), { version, seen: drawing, drawing: change(drawing) });
}

const place = (drawing: Drawing, number: number): Thing => {
  const found = thingsOf(drawing, "place").find((one) => one.number === number);
  if (!found) throw new Error(`there is no place ${number}`);
  return found;
};

const add = (kind: Thing["kind"]) => (drawing: Drawing) => withNew(drawing, kind, "free").drawing;

async function makeStandOn(number: number, needsPower = false) {
  const organisation = await makeOrganisation();
  const { id } = await makeContribution({ eventId: event.id, organisationId: organisation.id });
  await prisma.contribution.update({ where: { id }, data: { needsPower } });
  const placeId = place((await load()).drawing, number).id;
  const placed = await placeStand({ contributionId: id, placeId, eventSlug: event.slug });
  return { id, placed, organisation };
}

describe("saving a drawing", () => {
  it("keeps what was drawn, each thing as it was, and who stands where", async () => {
    const { id } = await makeStandOn(2);
    const drawn = (before: Drawing): Drawing => {
      const moved = withChanged(before, { ...place(before, 2), x: 20, y: 20, zone: "C" });
      return ["wall", "fixture", "area", "label", "entrance", "place", "room"].reduce(
        (drawing, kind) => add(kind as Thing["kind"])(drawing),
        moved,
      );
    };
    const sent = drawn((await load()).drawing);
    expect(await save(drawn)).toEqual({ ok: true, version: 1 });
    const { drawing, standing } = await load();
    const plain = ({ id: _id, ...thing }: Thing) => thing;
    const listed = (of: Drawing) =>
      of.things
        .map(plain)
        .map((one) => JSON.stringify(one))
        .sort();
    expect(listed(drawing)).toEqual(listed(sent));
    expect(drawing.things.some((thing) => thing.id.startsWith("nieuw-"))).toBe(false);
    expect(standing).toMatchObject([{ placeId: place(drawing, 2).id }]);
    expect(await prisma.standPlace.findUnique({ where: { contributionId: id } })).toMatchObject({
      number: 2,
      x: 20,
      zone: "C",
    });
  });

  it("is the same drawing when it is saved again: things keep their names", async () => {
    await save((drawing) => add("wall")(add("room")(add("entrance")(drawing))));
    const before = await load();
    expect(await save((drawing) => drawing)).toEqual({ ok: true, version: before.version + 1 });
    expect((await load()).drawing).toEqual(before.drawing);
  });

  it("lets two places change numbers and two rooms names", async () => {
    const before = (await load()).drawing;
    const [one, two] = [place(before, 1), place(before, 2)];
    const [tent, other] = thingsOf(before, "room");
    if (!tent || !other) throw new Error("the day has two rooms");
    const changed = [
      { ...one, number: 2 },
      { ...two, number: 1 },
      { ...tent, name: other.name },
      { ...other, name: tent.name },
    ];
    expect((await save((drawing) => changed.reduce(withChanged, drawing))).ok).toBe(true);
    const { drawing } = await load();
    expect(place(drawing, 2).id).toBe(one.id);
    expect(drawing.things.find(({ id }) => id === tent.id)?.name).toBe(other.name);
  });

  it("takes the door of a room along, or puts it in another wall", async () => {
    const room = thingsOf((await load()).drawing, "room")[0]!;
    await save((drawing) => withChanged(drawing, { ...room, x: room.x + 3, door: room.door }));
    const moved = await prisma.room.findUniqueOrThrow({ where: { id: room.id } });
    const before = event.day.rooms.find(({ id }) => id === room.id)!;
    expect(moved.doorX - before.doorX).toBeCloseTo(3);
    await save((drawing) => withChanged(drawing, { ...room, door: "right" }));
    expect(await prisma.room.findUniqueOrThrow({ where: { id: room.id } })).toMatchObject({
      doorX: room.x + room.width,
      doorY: room.y + room.height / 2,
    });
  });

  it("draws the first plan of a day", async () => {
    await prisma.floorPlan.delete({ where: { locationDayId: event.day.id } });
    expect(await load()).toMatchObject({ version: 0 });
    expect(await save(add("place"))).toEqual({ ok: true, version: 1 });
    expect(thingsOf((await load()).drawing, "place")).toHaveLength(1);
  });

  it("is for a day of the event in the address", async () => {
    const { drawing } = await load();
    const other = await makeEvent();
    const wrong = { eventSlug: other.slug, dayId: event.day.id };
    expect(await loadDrawing(other.slug, event.day.id)).toBeNull();
    expect(await saveDrawing(wrong, { version: 0, seen: drawing, drawing })).toEqual({
      ok: false,
      reason: "not-found",
    });
  });
});

describe("what a drawing may not take from others", () => {
  it("is the place of a stand, its power, and a room with workshops", async () => {
    const { organisation } = await makeStandOn(1, true);
    const room = thingsOf((await load()).drawing, "room")[0]!;
    const workshop = await makeContribution({
      eventId: event.id,
      organisationId: organisation.id,
      kind: "WORKSHOP",
    });
    const roundId = event.day.rounds[0]!.id;
    await makeRun({ contributionId: workshop.id, roundId, roomId: room.id });
    const gone = await save((drawing) =>
      withoutThing(withoutThing(drawing, place(drawing, 1).id), room.id),
    );
    expect(gone).toMatchObject({
      reason: "refused",
      problems: [
        { reason: "stand-there", who: organisation.name },
        { reason: "workshops-there", thing: { id: room.id } },
      ],
    });
    const dark = await save((drawing) =>
      withChanged(drawing, { ...place(drawing, 1), hasPower: false }),
    );
    expect(dark).toMatchObject({ reason: "refused", problems: [{ reason: "needs-power" }] });
    expect((await load()).version).toBe(0);
  });

  it("is nothing when nobody is there", async () => {
    const saved = await save((drawing) => withoutThing(drawing, place(drawing, 1).id));
    expect(saved.ok).toBe(true);
    expect(await prisma.standPlace.count({ where: { floorPlanId: event.day.floorPlan!.id } })).toBe(
      5,
    );
  });

  it("refuses a drawing that is wrong, and keeps nothing of it", async () => {
    const saved = await save((drawing) =>
      withChanged(drawing, { ...place(drawing, 1), x: 39, number: 2 }),
    );
    expect(saved).toMatchObject({
      reason: "refused",
      problems: [{ reason: "outside" }, { reason: "number-twice" }],
    });
    expect((await load()).version).toBe(0);
  });
});

describe("two people who draw at the same time", () => {
  it("lets one of eight save; the others hear what changed, and nothing is lost", async () => {
    const { version, drawing } = await load();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6, 1, 2].map((number, index) => {
        const mine = withChanged(drawing, { ...place(drawing, number), y: 18 + index / 2 });
        return saveDrawing(address(), { version, seen: drawing, drawing: mine });
      }),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const told = answers.filter((one) => !one.ok && one.reason === "changed-meanwhile");
    expect(told).toHaveLength(7);
    expect(told[0]).toMatchObject({ version: 1, changes: [{ what: "changed", fields: ["y"] }] });
    const now = await load();
    const moved = thingsOf(now.drawing, "place").filter(({ y }) => y !== 15);
    expect([now.version, moved.length]).toEqual([1, 1]);
  });

  it("puts mine on top of theirs when I say so", async () => {
    const { version, drawing } = await load();
    const theirs = withChanged(drawing, { ...place(drawing, 1), y: 20 });
    await saveDrawing(address(), { version, seen: drawing, drawing: theirs });
    const mine = add("wall")(withChanged(drawing, { ...place(drawing, 2), y: 25 }));
    const told = await saveDrawing(address(), { version, seen: drawing, drawing: mine });
    if (told.ok || told.reason !== "changed-meanwhile") throw new Error("expected a conflict");
    expect(told.clashes).toEqual([]);
    const again = { version: told.version, seen: told.stored, drawing: told.joined };
    expect(await saveDrawing(address(), again)).toEqual({ ok: true, version: 2 });
    const now = (await load()).drawing;
    expect([place(now, 1).y, place(now, 2).y]).toEqual([20, 25]);
    expect(thingsOf(now, "wall")).toHaveLength(1);
  });

  it("notices that a room was changed in the settings meanwhile", async () => {
    const { version, drawing } = await load();
    await prisma.floorPlan.update({
      where: { locationDayId: event.day.id },
      data: { version: { increment: 1 } },
    });
    const saved = await saveDrawing(address(), { version, seen: drawing, drawing });
    expect(saved).toMatchObject({ reason: "changed-meanwhile" });
  });
});

describe("drawing while somebody places", () => {
  it("either keeps the place with its stand or tells the one who places that it is gone", async () => {
    for (let round = 0; round < 6; round++) {
      event = await makeEvent();
      const { version, drawing } = await load();
      const spot = place(drawing, 1);
      const organisation = await makeOrganisation();
      const { id } = await makeContribution({ eventId: event.id, organisationId: organisation.id });
      const [saved, placed] = await Promise.all([
        saveDrawing(address(), { version, seen: drawing, drawing: withoutThing(drawing, spot.id) }),
        placeStand({ contributionId: id, placeId: spot.id, eventSlug: event.slug }),
      ]);
      const there = await prisma.standPlace.findUnique({ where: { id: spot.id } });
      if (saved.ok) expect([placed.ok, there]).toEqual([false, null]);
      else expect([placed.ok, there?.contributionId]).toEqual([true, id]);
    }
  });
});
