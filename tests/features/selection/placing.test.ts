import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { loadFreeSpots } from "#app/features/selection/load-submissions.ts";
import { loadProgrammeGrid } from "#app/features/programme/load-grid.ts";
import { loadHall } from "#app/features/selection/load-hall.ts";
import { clearStand, placeStand } from "#app/features/selection/place-stand.ts";
import { placeWorkshop, removeRun } from "#app/features/selection/place-workshop.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

let event: Awaited<ReturnType<typeof makeEvent>>;
let other: Awaited<ReturnType<typeof makeEvent>>;

beforeAll(async () => {
  event = await makeEvent();
  other = await makeEvent();
});

beforeEach(async () => {
  await prisma.contribution.deleteMany();
});

async function makeOne(kind: "STAND" | "WORKSHOP", more: { status?: "SUBMITTED" } = {}) {
  const organisation = await makeOrganisation();
  const { id, title } = await makeContribution({
    eventId: event.id,
    organisationId: organisation.id,
    kind,
    ...more,
  });
  return { id, title, organisation };
}

const many = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

const at = <T>(list: T[], index: number): T => {
  const one = list[index];
  if (one === undefined) throw new Error(`there is no number ${index}`);
  return one;
};

const placeId = (index: number) => at(event.places, index).id;
const stand = (contributionId: string, index: number, eventSlug = event.slug) =>
  placeStand({ contributionId, placeId: placeId(index), eventSlug });
const slot = (round: number, room: number) => ({
  roundId: at(event.day.rounds, round).id,
  roomId: at(event.day.rooms, room).id,
});
const workshop = (contributionId: string, round: number, room: number) =>
  placeWorkshop({ contributionId, ...slot(round, room), eventSlug: event.slug });

async function whereStands(contributionId: string): Promise<number[]> {
  const places = await prisma.standPlace.findMany({ where: { contributionId } });
  return places.map(({ number }) => number);
}

describe("giving a stand its place", () => {
  it("gives one of twelve at the same moment the place; the others hear who has it", async () => {
    const stands = await many(12, () => makeOne("STAND"));
    const answers = await Promise.all(stands.map(({ id }) => stand(id, 0)));
    const winner = answers.findIndex(({ ok }) => ok);
    expect(answers[winner]).toEqual({ ok: true, title: stands[winner]?.title, number: 1 });
    const refusal = {
      ok: false,
      reason: "place-taken",
      number: 1,
      by: stands[winner]?.organisation.name,
    };
    expect(answers.filter((_, index) => index !== winner)).toEqual(Array(11).fill(refusal));
    expect(await whereStands(at(stands, winner).id)).toEqual([1]);
  });

  it("moves it: the old place comes free for another", async () => {
    const [one, two] = [await makeOne("STAND"), await makeOne("STAND")];
    await stand(one.id, 0);
    expect(await stand(one.id, 3)).toMatchObject({ ok: true, number: 4 });
    expect(await whereStands(one.id)).toEqual([4]);
    expect((await stand(two.id, 0)).ok).toBe(true);
  });

  it("stands in one place, though it is sent to six at the same moment", async () => {
    const { id } = await makeOne("STAND");
    await many(6, (index) => stand(id, index));
    expect(await whereStands(id)).toHaveLength(1);
  });

  it("lets it stay where it is", async () => {
    const { id } = await makeOne("STAND");
    await stand(id, 2);
    expect((await stand(id, 2)).ok).toBe(true);
    expect(await whereStands(id)).toEqual([3]);
  });

  it("takes it off the floor, so that it waits for a place again", async () => {
    const { id } = await makeOne("STAND");
    await stand(id, 0);
    expect(await clearStand({ contributionId: id, eventSlug: other.slug })).toBe(false);
    expect((await loadHall(event.id, event.day.id)).placed.map((one) => one.id)).toEqual([id]);
    expect(await clearStand({ contributionId: id, eventSlug: event.slug })).toBe(true);
    const hall = await loadHall(event.id, event.day.id);
    expect([hall.placed, hall.waiting.map((one) => one.id)]).toEqual([[], [id]]);
  });

  it("is for accepted stands of this event on places of this event", async () => {
    const waiting = await makeOne("STAND", { status: "SUBMITTED" });
    expect(await stand(waiting.id, 0)).toEqual({ ok: false, reason: "not-accepted" });
    const notAStand = await makeOne("WORKSHOP");
    expect(await stand(notAStand.id, 0)).toEqual({ ok: false, reason: "not-a-stand" });
    const { id } = await makeOne("STAND");
    const notFound = { ok: false, reason: "not-found" };
    expect(await stand(id, 0, other.slug)).toEqual(notFound);
    const elsewhere = at(other.places, 0).id;
    expect(
      await placeStand({ contributionId: id, placeId: elsewhere, eventSlug: event.slug }),
    ).toEqual(notFound);
    expect(await prisma.standPlace.count({ where: { NOT: { contributionId: null } } })).toBe(0);
  });
});

describe("giving a workshop a round and a room", () => {
  it("gives one of eight at the same moment the room, the others hear what runs there", async () => {
    const workshops = await many(8, () => makeOne("WORKSHOP"));
    const answers = await Promise.all(workshops.map(({ id }) => workshop(id, 0, 0)));
    const winner = answers.findIndex(({ ok }) => ok);
    expect(answers[winner]).toMatchObject({ ok: true, round: 1, room: "Tent 1" });
    const refusal = { ok: false, reason: "room-taken", by: workshops[winner]?.title };
    expect(answers.filter((_, index) => index !== winner)).toEqual(Array(7).fill(refusal));
    expect(await prisma.workshopRun.findMany()).toMatchObject([
      { contributionId: workshops[winner]?.id, capacity: 20, ...slot(0, 0) },
    ]);
  });

  it("runs once a round, and in more rounds when asked", async () => {
    const { id, title } = await makeOne("WORKSHOP");
    await workshop(id, 0, 0);
    expect(await workshop(id, 0, 1)).toEqual({ ok: false, reason: "already-in-round", by: title });
    expect((await workshop(id, 1, 1)).ok).toBe(true);
    const { slots } = await loadFreeSpots(event.id);
    expect(slots.map(({ round, room }) => `${round} ${room}`)).toEqual([
      "1 Tent 2",
      "2 Tent 1",
      "3 Tent 1",
      "3 Tent 2",
    ]);
  });

  it("lets a gemeente be in two rooms at once, as partner too, and says so", async () => {
    const one = await makeOne("WORKSHOP");
    const two = await makeOne("WORKSHOP");
    await prisma.contributionPartner.create({
      data: { contributionId: two.id, organisationId: one.organisation.id },
    });
    await workshop(one.id, 2, 0);
    const placed = await workshop(two.id, 2, 1);
    const { conflicts } = await loadProgrammeGrid(event.id, event.day.id);
    expect(conflicts).toMatchObject([{ severity: "hard" }]);
    expect(placed).toMatchObject({ ok: true, inTwoPlaces: [conflicts[0]?.sentence] });
    for (const title of [one.title, two.title]) expect(conflicts[0]?.sentence).toContain(title);
  });

  it("is for accepted workshops, with a round and a room of the same event", async () => {
    const waiting = await makeOne("WORKSHOP", { status: "SUBMITTED" });
    expect(await workshop(waiting.id, 0, 0)).toEqual({ ok: false, reason: "not-accepted" });
    const { id: contributionId } = await makeOne("WORKSHOP");
    const [theirRound, theirRoom] = [at(other.day.rounds, 0).id, at(other.day.rooms, 0).id];
    const asked = { contributionId, ...slot(0, 0), eventSlug: event.slug };
    for (const mixedUp of [
      { ...asked, eventSlug: other.slug },
      { ...asked, roundId: theirRound },
      { ...asked, roomId: theirRoom },
      { ...asked, roundId: theirRound, roomId: theirRoom },
    ]) {
      expect(await placeWorkshop(mixedUp)).toEqual({ ok: false, reason: "not-found" });
    }
    expect(await prisma.workshopRun.count()).toBe(0);
  });

  it("keeps to rounds and rooms of one day where an event has two", async () => {
    const twoDays = await makeEvent();
    const { id: firstRoom, ...likeIt } = at(twoDays.day.rooms, 0);
    const { rounds, eventId, venue, town, address, opensAt, closesAt } = twoDays.day;
    const secondDay = await prisma.locationDay.create({
      data: { eventId, venue, town, address, opensAt, closesAt },
    });
    const { id: roomId } = await prisma.room.create({
      data: { ...likeIt, name: "Zolder", locationDayId: secondDay.id },
    });
    const { id: contributionId } = await makeContribution({
      eventId: twoDays.id,
      organisationId: (await makeOrganisation()).id,
      kind: "WORKSHOP",
    });
    const asked = { contributionId, roundId: at(rounds, 0).id, eventSlug: twoDays.slug };
    expect(await placeWorkshop({ ...asked, roomId })).toEqual({ ok: false, reason: "not-found" });
    const { slots } = await loadFreeSpots(twoDays.id);
    expect(slots.map(({ room }) => room)).not.toContain("Zolder");
    expect((await placeWorkshop({ ...asked, roomId: firstRoom })).ok).toBe(true);
  });
});

describe("taking a workshop out of the programme", () => {
  async function makeRunWith(visitors: number) {
    const { id: contributionId, title } = await makeOne("WORKSHOP");
    const run = await makeRun({ contributionId, ...slot(0, 0) });
    const { startsAt, endsAt } = at(event.day.rounds, 0);
    for (let count = 0; count < visitors; count++) {
      const { registrationId } = await makeVisitor({
        eventId: event.id,
        eventSlug: event.slug,
        locationDayId: event.day.id,
        organisationId: (await makeOrganisation()).id,
      });
      const stop = { contributionId, runId: run.id, startsAt, endsAt, reason: { kind: "chosen" } };
      await prisma.route.create({ data: { registrationId, stops: { create: stop } } });
    }
    return { runId: run.id, title, eventSlug: event.slug };
  }

  it("needs no second word when nobody comes", async () => {
    const { title, ...run } = await makeRunWith(0);
    expect(await removeRun({ ...run, sure: false })).toEqual({ ok: true, title, seatsTaken: 0 });
    expect(await prisma.workshopRun.count()).toBe(0);
  });

  it("has to be sure when visitors come; then their stops go with it", async () => {
    const { title, ...run } = await makeRunWith(2);
    const refused = { ok: false, reason: "visitors-coming", title, seats: 2 };
    expect(await removeRun({ ...run, sure: false })).toEqual(refused);
    expect(await prisma.routeStop.count({ where: { runId: run.runId } })).toBe(2);
    expect(await removeRun({ ...run, sure: true })).toEqual({ ok: true, title, seatsTaken: 2 });
    expect(await prisma.routeStop.count({ where: { runId: run.runId } })).toBe(0);
  });

  it("is not found at another event, nor a second time", async () => {
    const { runId, eventSlug } = await makeRunWith(0);
    const notFound = { ok: false, reason: "not-found" };
    expect(await removeRun({ runId, eventSlug: other.slug, sure: true })).toEqual(notFound);
    expect((await removeRun({ runId, eventSlug, sure: true })).ok).toBe(true);
    expect(await removeRun({ runId, eventSlug, sure: true })).toEqual(notFound);
  });
});
