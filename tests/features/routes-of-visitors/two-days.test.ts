import { beforeEach, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { loadCalendar } from "#app/features/routes-of-visitors/load-calendar.ts";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { loadTakeAlong } from "#app/features/routes-of-visitors/load-take-along.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { toggleBookmark } from "#app/features/routes-of-visitors/toggle-bookmark.ts";
import { useTestDatabase } from "#tests/database.ts";
import { AFTER_DEADLINE, makeContribution, makeRun } from "#tests/factories.ts";
import { makeRouteScene, onRoute } from "./scene.ts";

useTestDatabase();

let scene: Awaited<ReturnType<typeof makeRouteScene>>;
let me: Awaited<ReturnType<typeof scene.visitor>>;
let friday: { id: string; workshop: string };
beforeEach(async () => {
  scene = await makeRouteScene();
  me = await scene.visitor();
  friday = await makeFriday();
});

/** A second day, with one workshop that is not on the first. */
async function makeFriday() {
  const at = (time: string) => new Date(`2027-05-21T${time}:00+02:00`);
  const day = await prisma.locationDay.create({
    data: {
      ...{ eventId: scene.event.id, venue: "De Haven", town: "Zwolle", address: "Kade 2, Zwolle" },
      ...{ opensAt: at("09:30"), closesAt: at("16:30") },
      rounds: { create: { number: 1, startsAt: at("10:00"), endsAt: at("10:45") } },
      rooms: {
        create: {
          ...{ name: "Zaal 1", capacity: 20, doorX: 1, doorY: 1, x: 0, y: 0, width: 5, height: 5 },
        },
      },
    },
    include: { rounds: true, rooms: true },
  });
  const { id: contributionId } = await makeContribution({
    ...{ eventId: scene.event.id, organisationId: scene.organisation.id },
    ...{ kind: "WORKSHOP" as const, title: "Alleen op vrijdag" },
  });
  const [round, room] = [day.rounds[0]?.id ?? "", day.rooms[0]?.id ?? ""];
  await makeRun({ contributionId, roundId: round, roomId: room });
  return { id: day.id, workshop: contributionId };
}

const view = () => loadRoute(me.userId, scene.event.slug, AFTER_DEADLINE);
const propose = () => proposeNewRoute(me.userId, scene.event.slug, AFTER_DEADLINE);
const calendar = () =>
  loadCalendar(
    { userId: me.userId, eventSlug: scene.event.slug, siteUrl: "https://parade.example" },
    AFTER_DEADLINE,
  );

describe("a route at an event of two days", () => {
  it("is of the day somebody comes, in the calendar too", async () => {
    await propose();
    expect(await onRoute(me.registrationId)).not.toContain(friday.workshop);
    expect((await view())?.day.id).toBe(scene.event.day.id);
    expect(await calendar()).not.toContain("20270521T");
    await prisma.registration.update({
      where: { id: me.registrationId },
      data: { locationDayId: friday.id },
    });
    await propose();
    expect(await onRoute(me.registrationId)).toEqual([friday.workshop]);
    expect((await view())?.day.town).toBe("Zwolle");
    const file = (await calendar()) ?? "";
    expect(file).toContain("DTSTART;TZID=Europe/Amsterdam:20270521T100000");
  });

  it("says of what was saved and is on the other day when that is", async () => {
    const [stand = ""] = scene.stands;
    for (const one of [friday.workshop, stand]) {
      await toggleBookmark(me.userId, scene.event.slug, one, AFTER_DEADLINE);
    }
    const shown = await view();
    expect(shown?.elsewhere).toEqual([
      { contributionId: friday.workshop, title: "Alleen op vrijdag", day: "vrijdag 21 mei" },
    ]);
    expect(shown?.saved.map(({ contributionId }) => contributionId)).toEqual([stand]);
    const along = await loadTakeAlong(me.userId, scene.event.slug, AFTER_DEADLINE);
    expect(along?.pages).toContain(`/${scene.event.slug}/voorbeelden/${friday.workshop}`);
    await prisma.contribution.update({
      where: { id: friday.workshop },
      data: { status: "WITHDRAWN" },
    });
    expect((await view())?.elsewhere).toEqual([]);
  });
});
