import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { applyProposal } from "#app/features/floor-plans/apply-proposal.ts";
import { proposeFloor } from "#app/features/floor-plans/propose-places.ts";
import { placeStand } from "#app/features/selection/place-stand.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeTheme,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

let event: Awaited<ReturnType<typeof makeEvent>>;
let themes: { id: string }[];

beforeEach(async () => {
  event = await makeEvent();
  themes = [
    await makeTheme(event.id, { family: "MONEY" }),
    await makeTheme(event.id, { family: "YOUTH" }),
  ];
});

async function makeStand(theme: number, more: { needsPower?: boolean } = {}) {
  const organisation = await makeOrganisation();
  const { id } = await makeContribution({
    eventId: event.id,
    organisationId: organisation.id,
    themeIds: [themes[theme]!.id],
  });
  await prisma.contribution.update({ where: { id }, data: more });
  return id;
}

const placeOf = (number: number) => event.places[number - 1]!;
const on = (standId: string, number: number) =>
  placeStand({ contributionId: standId, placeId: placeOf(number).id, eventSlug: event.slug });

async function propose() {
  const view = await proposeFloor(event, event.day.id);
  if (!view) throw new Error("the event has a floor plan");
  return view;
}

async function numbers(): Promise<Record<string, number>> {
  const rows = await prisma.standPlace.findMany({
    where: { floorPlan: { locationDayId: event.day.id }, contributionId: { not: null } },
  });
  return Object.fromEntries(
    rows.map(({ contributionId, number }) => [contributionId ?? "", number] as const),
  );
}

describe("a proposal", () => {
  it("puts the same theme beside what stands, power where it is needed, and changes nothing yet", async () => {
    await prisma.standPlace.updateMany({
      where: { id: { in: [placeOf(3).id, placeOf(4).id] } },
      data: { hasPower: false },
    });
    const standing = await makeStand(0);
    await on(standing, 1);
    const kin = await makeStand(0, { needsPower: true });
    const other = await makeStand(1);
    const view = await propose();
    const where = new Map(view.proposed.map(({ standId, number }) => [standId, number]));
    expect(where.get(kin)).toBe(2);
    expect(where.has(other)).toBe(true);
    expect(view.proposed.find(({ standId }) => standId === kin)?.reasons).toEqual([
      { reason: "same-theme", numbers: [1] },
      { reason: "power" },
    ]);
    expect(view.figures.now.placed).toBe(1);
    expect(view.figures.proposal.placed).toBe(3);
    expect(await numbers()).toEqual({ [standing]: 1 });
  });

  it("leaves out who cannot come that day and who has not been accepted", async () => {
    const day = await prisma.locationDay.create({
      data: {
        eventId: event.id,
        venue: "De Hal",
        town: "Zwolle",
        address: "Plein 1",
        opensAt: new Date("2027-06-01T09:00:00+02:00"),
        closesAt: new Date("2027-06-01T16:00:00+02:00"),
      },
    });
    const elsewhere = await makeStand(0);
    await prisma.contributionDay.create({
      data: { contributionId: elsewhere, locationDayId: day.id },
    });
    const waiting = await makeStand(0);
    await prisma.contribution.update({ where: { id: waiting }, data: { status: "SUBMITTED" } });
    const here = await makeStand(0);
    expect((await propose()).proposed.map(({ standId }) => standId)).toEqual([here]);
    expect(await proposeFloor(event, day.id)).toBeNull();
  });

  it("says who is left when there are too few places", async () => {
    const stands = [];
    for (let i = 0; i < 8; i++) stands.push(await makeStand(i % 2));
    const visitor = await makeVisitor({
      eventId: event.id,
      eventSlug: event.slug,
      locationDayId: event.day.id,
      organisationId: (await makeOrganisation()).id,
    });
    await prisma.bookmark.create({
      data: { registrationId: visitor.registrationId, contributionId: stands[7]! },
    });
    const { proposed, left } = await propose();
    expect([proposed.length, left.length]).toEqual([6, 2]);
    expect(proposed.map(({ standId }) => standId)).toContain(stands[7]);
  });
});

describe("applying a proposal", () => {
  const pairs = ({ proposed }: Awaited<ReturnType<typeof propose>>) =>
    proposed.map(({ standId, spotId }) => ({ standId, spotId }));

  it("gives all of them their place at once", async () => {
    for (let i = 0; i < 4; i++) await makeStand(i % 2);
    const view = await propose();
    const applied = await applyProposal(event, event.day.id, pairs(view));
    expect(applied).toEqual({ ok: true, placed: 4 });
    expect(await numbers()).toEqual(
      Object.fromEntries(view.proposed.map(({ standId, number }) => [standId, number])),
    );
  });

  it("places nobody when one of the places was given away meanwhile", async () => {
    for (let i = 0; i < 3; i++) await makeStand(0);
    const view = await propose();
    const late = await makeStand(1);
    const last = view.proposed.at(-1)!;
    await on(late, last.number);
    expect(await applyProposal(event, event.day.id, pairs(view))).toEqual({
      ok: false,
      reason: "changed-meanwhile",
      number: last.number,
      title: last.stand.title,
    });
    expect(await numbers()).toEqual({ [late]: last.number });
  });

  it("lets one of two organisers apply; nobody stands twice", async () => {
    for (let i = 0; i < 5; i++) await makeStand(i % 2);
    const view = await propose();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => applyProposal(event, event.day.id, pairs(view))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(Object.keys(await numbers())).toHaveLength(5);
  });

  it("and placing by hand at the same moment never puts two on one place", async () => {
    for (let round = 0; round < 5; round++) {
      event = await makeEvent();
      themes = [await makeTheme(event.id), await makeTheme(event.id)];
      for (let i = 0; i < 3; i++) await makeStand(i % 2);
      const view = await propose();
      const late = await makeStand(0);
      const wanted = view.proposed[0]!;
      const [applied, placed] = await Promise.all([
        applyProposal(event, event.day.id, pairs(view)),
        on(late, wanted.number),
      ]);
      expect([applied.ok, placed.ok].filter(Boolean)).toHaveLength(1);
      expect(Object.keys(await numbers())).toHaveLength(applied.ok ? 3 : 1);
    }
  });

  it("refuses places of another event, stands that stand already, and places without power", async () => {
    const stand = await makeStand(0, { needsPower: true });
    const other = await makeEvent();
    const try_ = (spotId: string, standId = stand) =>
      applyProposal(event, event.day.id, [{ standId, spotId }]);
    expect((await try_(other.places[0]!.id)).ok).toBe(false);
    await prisma.standPlace.update({ where: { id: placeOf(2).id }, data: { hasPower: false } });
    expect((await try_(placeOf(2).id)).ok).toBe(false);
    await on(stand, 1);
    expect((await try_(placeOf(3).id)).ok).toBe(false);
    expect(await applyProposal(event, event.day.id, [])).toEqual({
      ok: false,
      reason: "nothing-chosen",
    });
    expect(await numbers()).toEqual({ [stand]: 1 });
  });
});
