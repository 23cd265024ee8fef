import { beforeAll, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { loadProgrammeGrid } from "#app/features/programme/load-grid.ts";
import { loadHall } from "#app/features/selection/load-hall.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeContribution, makeEvent, makeOrganisation, makeRun } from "#tests/factories.ts";

useTestDatabase();

let event: Awaited<ReturnType<typeof makeEvent>>;
let secondDay: { id: string };

/** An event of two days: each with a floor, a room and a round. */
beforeAll(async () => {
  event = await makeEvent();
  const { rounds, rooms, floorPlan, id: _id, ...day } = event.day;
  secondDay = await prisma.locationDay.create({
    data: {
      ...day,
      town: "Zwolle",
      opensAt: new Date("2027-05-21T07:30:00Z"),
      closesAt: new Date("2027-05-21T14:30:00Z"),
      rounds: {
        create: {
          number: 1,
          startsAt: new Date("2027-05-21T08:00Z"),
          endsAt: new Date("2027-05-21T08:45Z"),
        },
      },
      rooms: {
        create: {
          name: "Zolder",
          capacity: 12,
          doorX: 1,
          doorY: 1,
          x: 1,
          y: 1,
          width: 5,
          height: 5,
        },
      },
      floorPlan: {
        create: {
          width: floorPlan?.width ?? 0,
          height: 30,
          entranceX: 2,
          entranceY: 29,
          shapes: [],
          places: { create: { number: 1, zone: "Z", x: 4, y: 15, width: 3, height: 2 } },
        },
      },
    },
  });
});

async function makeOne(kind: "STAND" | "WORKSHOP") {
  const { id: organisationId } = await makeOrganisation();
  return makeContribution({ eventId: event.id, organisationId, kind });
}

it("shows the floor of one day, and whoever waits on both", async () => {
  const [here, there, waits] = [
    await makeOne("STAND"),
    await makeOne("STAND"),
    await makeOne("STAND"),
  ];
  const second = await prisma.standPlace.findFirstOrThrow({
    where: { floorPlan: { locationDayId: secondDay.id } },
  });
  for (const [id, contributionId] of [
    [event.places[2]?.id ?? "", here.id],
    [second.id, there.id],
  ]) {
    await prisma.standPlace.update({ where: { id }, data: { contributionId } });
  }
  const first = await loadHall(event.id, event.day.id);
  expect(first.placed.map(({ id }) => id)).toEqual([here.id]);
  expect(first.places.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6]);
  const other = await loadHall(event.id, secondDay.id);
  expect(other.plan?.town).toBe("Zwolle");
  expect(other.placed.map(({ id }) => id)).toEqual([there.id]);
  expect(other.places).toEqual([]);
  for (const { waiting } of [first, other]) expect(waiting.map(({ id }) => id)).toEqual([waits.id]);
});

it("shows the rounds and rooms of one day, and what runs in them", async () => {
  const { id: contributionId } = await makeOne("WORKSHOP");
  const waits = await makeOne("WORKSHOP");
  const [round] = event.day.rounds;
  const [room] = event.day.rooms;
  await makeRun({ contributionId, roundId: round?.id ?? "", roomId: room?.id ?? "" });
  const first = await loadProgrammeGrid(event.id, event.day.id);
  expect(first.runs.map((run) => run.contributionId)).toEqual([contributionId]);
  expect(first.rooms.map(({ name }) => name)).toEqual(["Tent 1", "Tent 2"]);
  expect(first.rounds.map(({ number }) => number)).toEqual([1, 2, 3]);
  const other = await loadProgrammeGrid(event.id, secondDay.id);
  expect(other.runs).toEqual([]);
  expect(other.rooms.map(({ name }) => name)).toEqual(["Zolder"]);
  for (const { waiting } of [first, other]) expect(waiting.map(({ id }) => id)).toEqual([waits.id]);
});
