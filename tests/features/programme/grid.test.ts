import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { applyProposal } from "#app/features/programme/apply-proposal.ts";
import { loadProgrammeGrid } from "#app/features/programme/load-grid.ts";
import { loadProposal } from "#app/features/programme/load-proposal.ts";
import { loadWorkshop } from "#app/features/programme/load-workshop.ts";
import { loadPublishing } from "#app/features/programme/load-publishing.ts";
import { moveRun } from "#app/features/programme/move-run.ts";
import { pinRun } from "#app/features/programme/pin-run.ts";
import { runProposal } from "#app/features/programme/run-proposal.ts";
import { startProposal, stopProposal } from "#app/features/programme/start-proposal.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
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

beforeEach(async () => {
  event = await makeEvent();
});

const cell = (round: number, room: number) => {
  const [inRound, inRoom] = [event.day.rounds[round - 1], event.day.rooms[room - 1]];
  if (!inRound || !inRoom) throw new Error("there is no such cell");
  return { roundId: inRound.id, roomId: inRoom.id };
};

async function makeWorkshop(title: string, at: { roundId: string; roomId: string } | null = null) {
  const organisation = await makeOrganisation();
  const { id } = await makeContribution({
    ...{ eventId: event.id, organisationId: organisation.id, kind: "WORKSHOP", title },
  });
  const run = at && (await makeRun({ contributionId: id, ...at }));
  return { id, organisation, runId: run?.id ?? "" };
}

async function makeSeat(runId: string, also: string[] = []) {
  const visitor = await makeVisitor({
    ...{ eventId: event.id, eventSlug: event.slug, locationDayId: event.day.id },
    organisationId: (await makeOrganisation()).id,
  });
  const route = await prisma.route.create({ data: { registrationId: visitor.registrationId } });
  for (const id of [runId, ...also]) {
    const run = await prisma.workshopRun.findUniqueOrThrow({
      where: { id },
      include: { round: true },
    });
    const { contributionId, round } = run;
    const { startsAt, endsAt } = round;
    const stop = { contributionId, runId: id, startsAt, endsAt, reason: { kind: "chosen" } };
    await prisma.routeStop.create({ data: { routeId: route.id, ...stop } });
  }
  return visitor;
}

const move = (runId: string, to: ReturnType<typeof cell>, seenThere: string | null = null) =>
  moveRun({ eventSlug: event.slug, runId, ...to, seenThere, now: NOW });

const grid = () => loadProgrammeGrid(event.id, event.day.id);

async function propose(stop = false) {
  const organiser = await makeOrganiser(event.id);
  const asked = { eventSlug: event.slug, dayId: event.day.id, userId: organiser.id };
  expect(await startProposal({ ...asked, seed: 7, now: NOW })).toEqual({ ok: true });
  const proposal = await prisma.programmeProposal.findFirstOrThrow({
    where: { eventId: event.id },
  });
  if (stop) await stopProposal(event.id, event.day.id);
  await runProposal(proposal.id, { now: () => NOW, milliseconds: () => performance.now() });
  return loadProposal(event.id, event.day.id, proposal.createdAt);
}

async function where(runId: string) {
  const { roundId, roomId } = await prisma.workshopRun.findUniqueOrThrow({ where: { id: runId } });
  return { roundId, roomId };
}

describe("moving on the grid", () => {
  it("goes to a free cell, and the routes of visitors follow", async () => {
    const { runId } = await makeWorkshop("Aanbellen", cell(1, 1));
    await makeSeat(runId);
    expect(await move(runId, cell(2, 2), "")).toMatchObject({ ok: true, round: 2, room: "Tent 2" });
    expect(await where(runId)).toEqual(cell(2, 2));
    const [stop] = await prisma.routeStop.findMany({ where: { runId } });
    expect(stop?.startsAt).toEqual(event.day.rounds[1]?.startsAt);
  });

  it("swaps with what is there", async () => {
    const one = await makeWorkshop("Aanbellen", cell(1, 1));
    const two = await makeWorkshop("Buurtmaaltijd", cell(2, 1));
    const swapped = await move(one.runId, cell(2, 1), two.runId);
    expect(swapped).toMatchObject({ ok: true, swappedWith: "Buurtmaaltijd" });
    expect([await where(one.runId), await where(two.runId)]).toEqual([cell(2, 1), cell(1, 1)]);
  });

  it("takes it off the route of who is elsewhere then, and keeps what stays", async () => {
    const one = await makeWorkshop("Aanbellen", cell(1, 1));
    const two = await makeWorkshop("Buurtmaaltijd", cell(2, 1));
    await makeSeat(one.runId, [two.runId]);
    expect(await move(one.runId, cell(2, 2))).toMatchObject({ ok: true, lostSeats: 1 });
    const stops = await prisma.routeStop.findMany({
      where: { runId: { in: [one.runId, two.runId] } },
    });
    expect(stops.map(({ runId }) => runId)).toEqual([two.runId]);
  });

  it("refuses when a colleague put something there meanwhile, and gives one of two the cell", async () => {
    const one = await makeWorkshop("Aanbellen", cell(1, 1));
    const two = await makeWorkshop("Buurtmaaltijd", cell(1, 2));
    const answers = await Promise.all([
      move(one.runId, cell(3, 1), ""),
      move(two.runId, cell(3, 1), ""),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, reason: "changed-meanwhile" });
  });

  it("is only for runs, rounds and rooms of this event", async () => {
    const { runId } = await makeWorkshop("Aanbellen", cell(1, 1));
    const other = await makeEvent();
    const asked = { runId, ...cell(2, 1), seenThere: null, now: NOW };
    const notFound = { ok: false, reason: "not-found" };
    expect(await moveRun({ ...asked, eventSlug: other.slug })).toEqual(notFound);
    const theirs = other.day.rooms[0]?.id ?? "";
    expect(await move(runId, { ...cell(2, 1), roomId: theirs })).toEqual(notFound);
  });
});

describe("what is wrong", () => {
  it("tells each conflict with what to do, and is silent once it is solved", async () => {
    const one = await makeWorkshop("Aanbellen", cell(1, 1));
    await makeWorkshop("Buurtmaaltijd", cell(1, 2));
    await prisma.contribution.update({
      where: { id: one.id },
      data: {
        ...{ needsScreen: true, minutes: 60 },
        presenters: {
          create: {
            ...{ position: 0, label: "Projectleider" },
            wishes: { create: { roundId: cell(1, 1).roundId, kind: "IMPOSSIBLE" } },
          },
        },
      },
    });
    await prisma.room.update({ where: { id: cell(1, 1).roomId }, data: { hasScreen: false } });
    const { conflicts } = await grid();
    const told = conflicts.map(({ sentence }) => sentence).join(" ");
    expect(conflicts).toHaveLength(3);
    for (const words of ["een scherm", "60 minuten", "Projectleider"])
      expect(told).toContain(words);
    for (const { advice, runIds } of conflicts) {
      expect(advice).toMatch(/\.$/);
      expect(runIds).toEqual([one.runId]);
    }
    await prisma.contribution.update({ where: { id: one.id }, data: { minutes: 45 } });
    await move(one.runId, cell(2, 2));
    expect((await grid()).conflicts).toEqual([]);
  });

  it("treats a gemeente or presenter in two places as one rule: by hand, in the list, in a proposal", async () => {
    const one = await makeWorkshop("Aanbellen", cell(1, 1));
    const two = await makeWorkshop("Buurtmaaltijd", cell(2, 2));
    const partner = { contributionId: two.id, organisationId: one.organisation.id };
    await prisma.contributionPartner.create({ data: partner });
    const moved = await move(two.runId, cell(1, 2));
    const { conflicts } = await grid();
    expect(conflicts).toMatchObject([{ severity: "hard" }]);
    expect(conflicts[0]?.sentence).toContain(
      `${one.organisation.name} is op twee plekken tegelijk`,
    );
    expect(moved).toMatchObject({ ok: true, inTwoPlaces: [conflicts[0]?.sentence] });
    expect((await loadPublishing(event.id)).hardConflicts).toBe(1);

    await propose();
    expect(await applyProposal(event.slug, event.day.id, NOW)).toMatchObject({ ok: true });
    expect((await grid()).conflicts).toEqual([]);

    // Who gives both is told of once, as that person: that the gemeente is there twice goes without saying.
    await move(one.runId, cell(1, 1));
    await move(two.runId, cell(2, 2));
    await prisma.contribution.update({
      where: { id: two.id },
      data: { organisationId: one.organisation.id, partners: { deleteMany: {} } },
    });
    for (const { id: contributionId } of [one, two]) {
      const presenter = { contributionId, position: 0, label: "Projectleider" };
      await prisma.presenter.create({ data: presenter });
    }
    const again = await move(two.runId, cell(1, 2));
    const told = again.ok ? again.inTwoPlaces : [];
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Projectleider \(.*\) geeft .* tegelijk\.$/);
    expect((await loadPublishing(event.id)).hardConflicts).toBe(2);
  });

  it("expects visitors by what they saved, and warns where they do not fit", async () => {
    const { id } = await makeWorkshop("Aanbellen", cell(1, 1));
    await prisma.room.update({ where: { id: cell(1, 1).roomId }, data: { capacity: 2 } });
    for (let count = 0; count < 3; count++) {
      const { registrationId } = await makeVisitor({
        ...{ eventId: event.id, eventSlug: event.slug, locationDayId: event.day.id },
        organisationId: (await makeOrganisation()).id,
      });
      await prisma.bookmark.create({ data: { registrationId, contributionId: id } });
    }
    expect((await loadWorkshop(event.id, id))?.expected).toBe(3);
    expect((await grid()).conflicts).toMatchObject([{ severity: "soft" }]);
    await makeRun({ contributionId: id, ...cell(2, 2) });
    expect((await grid()).conflicts).toEqual([]);
  });
});

describe("a proposal", () => {
  /** Three people want both, and they are at the same time. */
  async function makeClash() {
    const one = await makeWorkshop("Aanbellen", cell(1, 1));
    const two = await makeWorkshop("Buurtmaaltijd", cell(1, 2));
    const waits = await makeWorkshop("Samen aan tafel");
    for (let count = 0; count < 3; count++) {
      const { registrationId } = await makeVisitor({
        ...{ eventId: event.id, eventSlug: event.slug, locationDayId: event.day.id },
        organisationId: (await makeOrganisation()).id,
      });
      for (const { id } of [one, two]) {
        await prisma.bookmark.create({ data: { registrationId, contributionId: id } });
      }
    }
    return { one, two, waits };
  }

  it("loses less, proves it, leaves what is pinned, and is applied whole", async () => {
    const { one, waits } = await makeClash();
    await pinRun({ runId: one.runId, eventSlug: event.slug, isPinned: true });
    const view = await propose();
    expect(view).toMatchObject({
      state: "found",
      isOutdated: false,
      found: { before: { lost: 3, unplacedRuns: 1 }, after: { lost: 0 }, bound: 0 },
    });
    expect(await applyProposal(event.slug, event.day.id, NOW)).toMatchObject({
      ok: true,
      changed: 2,
    });
    expect(await where(one.runId)).toEqual(cell(1, 1));
    expect(await prisma.workshopRun.count({ where: { contributionId: waits.id } })).toBe(1);
    const again = { ok: false, reason: "not-found" };
    expect(await applyProposal(event.slug, event.day.id, NOW)).toEqual(again);
  });

  it("is refused when the programme changed meanwhile, and changes nothing", async () => {
    const { one, waits } = await makeClash();
    await propose();
    await move(one.runId, cell(3, 1));
    const view = await loadProposal(event.id, event.day.id, NOW);
    expect(view).toMatchObject({ state: "found", isOutdated: true });
    const refused = { ok: false, reason: "changed-meanwhile" };
    expect(await applyProposal(event.slug, event.day.id, NOW)).toEqual(refused);
    expect(await prisma.workshopRun.count({ where: { contributionId: waits.id } })).toBe(0);
  });

  it("stops when asked, with what it has", async () => {
    await makeClash();
    expect((await propose(true)).state).toBe("found");
    const kept = await prisma.programmeProposal.findFirstOrThrow({ where: { eventId: event.id } });
    expect(kept.status).toBe("STOPPED");
  });

  it("says why there is none", async () => {
    for (let count = 1; count <= 7; count++) await makeWorkshop(`Workshop ${count}`);
    const view = await propose();
    expect(view.state).toBe("impossible");
    expect(JSON.stringify(view)).toContain("7 workshops in te delen en 6 plekken");
  });
});
