import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { readCandidateDay } from "#app/db/route-candidates.ts";
import { findEvent } from "#app/db/events.ts";
import { loadProgramme } from "#app/features/catalogue/load-programme.ts";
import { loadPublishing } from "#app/features/programme/load-publishing.ts";
import { moveRun } from "#app/features/programme/move-run.ts";
import { publishProgramme } from "#app/features/programme/publish-programme.ts";
import { placeWorkshop, removeRun } from "#app/features/selection/place-workshop.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeOrganiser,
  makeRun,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

const NOW = new Date("2027-04-01T12:00:00+02:00");

let event: Awaited<ReturnType<typeof makeEvent>>;
let organiserId: string;
let one: Awaited<ReturnType<typeof makeWorkshop>>;
let two: Awaited<ReturnType<typeof makeWorkshop>>;

const cell = (round: number, room: number) => {
  const [inRound, inRoom] = [event.day.rounds[round - 1], event.day.rooms[room - 1]];
  if (!inRound || !inRoom) throw new Error("there is no such cell");
  return { roundId: inRound.id, roomId: inRoom.id };
};

async function makeWorkshop(title: string, at: { roundId: string; roomId: string }) {
  const organisation = await makeOrganisation();
  const owner = await makeColleague(organisation.id);
  const { id } = await makeContribution({
    ...{ eventId: event.id, organisationId: organisation.id, kind: "WORKSHOP", title },
    ownerId: owner.id,
  });
  return { id, owner, runId: (await makeRun({ contributionId: id, ...at })).id };
}

async function makeSeats(...runIds: string[]) {
  const { userId, registrationId } = await makeVisitor({
    ...{ eventId: event.id, eventSlug: event.slug, locationDayId: event.day.id },
    organisationId: (await makeOrganisation()).id,
  });
  const route = await prisma.route.create({ data: { registrationId } });
  for (const id of runIds) {
    const { contributionId, round } = await prisma.workshopRun.findUniqueOrThrow({
      where: { id },
      include: { round: true },
    });
    const { startsAt, endsAt } = round;
    const stop = { contributionId, runId: id, startsAt, endsAt, reason: { kind: "chosen" } };
    await prisma.routeStop.create({ data: { routeId: route.id, ...stop } });
  }
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  return { ...user, registrationId };
}

async function publish() {
  const { mark } = await loadPublishing(event.id);
  return publishProgramme({ eventSlug: event.slug, userId: organiserId, seen: mark, now: NOW });
}

const move = (runId: string, to: ReturnType<typeof cell>) =>
  moveRun({ eventSlug: event.slug, runId, ...to, seenThere: null, now: NOW });

/** "1 Tent 1 Aanbellen": what everybody sees. */
async function shown(): Promise<string[]> {
  const days = await loadProgramme(event.id);
  return days.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.kind === "round"
        ? entry.round.runs.map(({ round, room, title }) => `${round} ${room} ${title}`)
        : [],
    ),
  );
}

const mails = () =>
  prisma.outboxMessage.findMany({
    where: { template: "programme-changed", data: { path: ["eventSlug"], equals: event.slug } },
    orderBy: { toEmail: "asc" },
  });

beforeEach(async () => {
  event = await makeEvent();
  organiserId = (await makeOrganiser(event.id)).id;
  one = await makeWorkshop("Aanbellen", cell(1, 1));
  two = await makeWorkshop("Buurtmaaltijd", cell(1, 2));
});

describe("versions", () => {
  it("shows the last version until the next, also of what moved, came or went", async () => {
    expect(await publish()).toEqual({ ok: true, version: 1, mails: 0 });
    const before = ["1 Tent 1 Aanbellen", "1 Tent 2 Buurtmaaltijd"];
    expect(await shown()).toEqual(before);
    await move(one.runId, cell(2, 1));
    await removeRun({ runId: two.runId, eventSlug: event.slug, sure: false });
    await placeWorkshop({ contributionId: one.id, ...cell(3, 1), eventSlug: event.slug });
    expect(await shown()).toEqual(before);
    const { changes } = await loadPublishing(event.id);
    expect(changes.map(({ kind }) => kind).sort()).toEqual(["run-gone", "run-moved", "run-new"]);
    expect(await publish()).toMatchObject({ ok: true, version: 2 });
    expect(await shown()).toEqual(["2 Tent 1 Aanbellen", "3 Tent 1 Aanbellen"]);
    expect(await prisma.workshopRun.count({ where: { id: two.runId } })).toBe(0);
    expect((await loadPublishing(event.id)).changes).toEqual([]);
  });

  it("tells visitors and gemeenten whom it touches, and nobody else", async () => {
    await publish();
    const touched = await makeSeats(one.runId);
    await makeSeats(two.runId);
    const waits = await makeSeats();
    await prisma.waitingSeat.create({
      data: { runId: one.runId, registrationId: waits.registrationId, number: 1 },
    });
    await move(one.runId, cell(2, 1));
    const { receivers } = await loadPublishing(event.id);
    expect(receivers).toEqual({ visitors: 2, organisations: 1 });
    expect(await publish()).toEqual({ ok: true, version: 2, mails: 3 });
    expect((await mails()).map(({ toEmail }) => toEmail).sort()).toEqual(
      [touched.email, waits.email, one.owner.email].sort(),
    );
    const [stop] = await prisma.routeStop.findMany({ where: { runId: one.runId } });
    expect(stop?.startsAt).toEqual(event.day.rounds[1]?.startsAt);
  });

  it("takes it off a route where something else is at that time, and says so", async () => {
    await publish();
    const three = await makeWorkshop("Samen aan tafel", cell(2, 2));
    await publish();
    const visitor = await makeSeats(one.runId, three.runId);
    await move(one.runId, cell(2, 1));
    const stops = () =>
      prisma.routeStop.findMany({
        where: { route: { registrationId: visitor.registrationId } },
      });
    expect(await stops()).toHaveLength(2);
    await publish();
    expect((await stops()).map(({ runId }) => runId)).toEqual([three.runId]);
    const mail = (await mails()).find(({ toEmail }) => toEmail === visitor.email);
    expect(JSON.stringify(mail?.data)).toContain("Op je route staat dan al ‘Samen aan tafel’");
  });

  it("offers seats that come free with a version to who waits, in that same version", async () => {
    await publish();
    const three = await makeWorkshop("Samen aan tafel", cell(2, 2));
    await publish();
    const holder = await makeSeats(one.runId, three.runId);
    const waits = await makeSeats();
    const waiting = { runId: one.runId, registrationId: waits.registrationId, number: 1 };
    await prisma.waitingSeat.create({ data: waiting });
    await prisma.workshopRun.update({ where: { id: one.runId }, data: { capacity: 1 } });
    const offered = () => prisma.waitingSeat.findFirstOrThrow({ where: waiting });
    const offers = () =>
      prisma.outboxMessage.findMany({
        where: { template: "seat-offered", data: { path: ["eventSlug"], equals: event.slug } },
      });

    // The holder has something else then: with the new version this seat is nobody's.
    await move(one.runId, cell(2, 1));
    expect([(await offered()).offeredAt, await offers()]).toEqual([null, []]);
    await publish();
    expect((await offered()).offeredAt).toEqual(NOW);
    const mailsSent = await offers();
    expect(mailsSent.map(({ toEmail }) => toEmail)).toEqual([waits.email]);
    expect(JSON.stringify(mailsSent[0]?.data)).toContain("ronde 2");
    const kept = await prisma.routeStop.findMany({
      where: { route: { registrationId: holder.registrationId } },
    });
    expect(kept.map(({ runId }) => runId)).toEqual([three.runId]);
  });

  it("keeps times and common items as they were until the next version", async () => {
    await publish();
    const visitor = await makeSeats(one.runId);
    const later = (time: string) => new Date(`2027-05-20T${time}:00+02:00`);
    await prisma.round.update({
      where: { id: cell(1, 1).roundId },
      data: { startsAt: later("10:15"), endsAt: later("11:00") },
    });
    await prisma.programmeItem.updateMany({
      where: { locationDayId: event.day.id },
      data: { title: "Lunch met soep", text: "Soep van de **buurt**." },
    });
    const candidates = await readCandidateDay(event.day.id, visitor.registrationId);
    expect(candidates.runs.find(({ id }) => id === one.runId)?.startsAt).toEqual(later("10:00"));
    expect(candidates.items.map(({ title }) => title)).toEqual(["Lunch"]);
    const { changes } = await loadPublishing(event.id);
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      "Ronde 1 is van 10.15–11.00 uur. Dat was 10.00–10.45 uur.",
      "Lunch heet nu Lunch met soep en heeft een andere tekst.",
    ]);
    await publish();
    const [stop] = await prisma.routeStop.findMany({ where: { runId: one.runId } });
    expect(stop?.startsAt).toEqual(later("10:15"));
  });

  it("refuses what was not read: a colleague changed or published something meanwhile", async () => {
    await publish();
    const { mark } = await loadPublishing(event.id);
    const nothing = await publishProgramme({
      ...{ eventSlug: event.slug, userId: organiserId, seen: mark, now: NOW },
    });
    expect(nothing).toEqual({ ok: false, reason: "nothing-changed" });
    await move(one.runId, cell(2, 1));
    const read = await loadPublishing(event.id);
    await move(one.runId, cell(3, 1));
    const asked = { eventSlug: event.slug, userId: organiserId, seen: read.mark, now: NOW };
    expect(await publishProgramme(asked)).toEqual({ ok: false, reason: "changed-meanwhile" });
    const now = (await loadPublishing(event.id)).mark;
    const both = await Promise.all([
      publishProgramme({ ...asked, seen: now }),
      publishProgramme({ ...asked, seen: now }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.publishedProgramme.count({ where: { eventId: event.id } })).toBe(2);
  });

  it("gives a run that comes back its visitors again, and no more seats than were shown", async () => {
    await publish();
    await makeSeats(one.runId);
    await removeRun({ runId: one.runId, eventSlug: event.slug, sure: false });
    expect(await prisma.routeStop.count({ where: { runId: one.runId } })).toBe(1);
    await prisma.room.update({ where: { id: cell(1, 2).roomId }, data: { capacity: 50 } });
    await placeWorkshop({ contributionId: one.id, ...cell(3, 1), eventSlug: event.slug });
    await move(one.runId, cell(3, 2));
    const capacity = async () =>
      (await prisma.workshopRun.findUniqueOrThrow({ where: { id: one.runId } })).capacity;
    expect(await capacity()).toBe(20);
    await publish();
    expect(await capacity()).toBe(50);
  });

  it("shows a day that moved on its new date at once", async () => {
    await publish();
    const found = await findEvent(event.slug);
    const opensAt = new Date("2027-05-27T09:30:00+02:00");
    const closesAt = new Date("2027-05-27T16:30:00+02:00");
    await prisma.locationDay.update({
      where: { id: found?.days[0]?.id },
      data: { opensAt, closesAt },
    });
    const [day] = await loadProgramme(event.id);
    const round = day?.entries.find(({ kind }) => kind === "round");
    expect(round?.startsAt).toEqual(new Date("2027-05-27T10:00:00+02:00"));
  });
});
