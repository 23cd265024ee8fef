import { describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findEvent } from "#app/db/events.ts";
import { loadChallenges } from "#app/features/catalogue/load-challenges.ts";
import { loadFloorPlans } from "#app/features/catalogue/load-floor-plan.ts";
import { loadProgramme } from "#app/features/catalogue/load-programme.ts";
import { loadFrontPage } from "#app/features/front-page/load-front-page.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  AFTER_DEADLINE,
  makeChallenge,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeTheme,
  WHILE_OPEN,
} from "#tests/factories.ts";

useTestDatabase();

async function frontPage(slug: string, now: Date) {
  const event = await findEvent(slug);
  if (!event) throw new Error("the event was made just now");
  return loadFrontPage(event, now);
}

describe("challenges", () => {
  it("lets only public ones out, by any door", async () => {
    const event = await makeEvent();
    const { id: organisationId } = await makeOrganisation();
    const theme = await makeTheme(event.id, { family: "CARE" });
    const of = { eventId: event.id, organisationId };
    await makeChallenge({ ...of, visibility: "PUBLIC", title: "Voor iedereen" });
    await makeChallenge({ ...of, visibility: "PUBLIC", title: "Zorg", themeIds: [theme.id] });
    await makeChallenge({ ...of, visibility: "MATCHING", title: "GEHEIM koppelen" });
    await makeChallenge({ ...of, visibility: "PRIVATE", title: "GEHEIM privé" });

    const board = await loadChallenges(event.id);
    const { groups } = board;
    expect(groups.map(({ family, challenges }) => [family, challenges[0]?.title])).toEqual([
      ["care", "Zorg"],
      [null, "Voor iedereen"],
    ]);
    const page = await frontPage(event.slug, WHILE_OPEN);
    expect(page.challengeCount).toBe(2);
    expect(JSON.stringify([board, page])).not.toContain("GEHEIM");
  });
});

describe("the front page", () => {
  it("counts what was accepted and calls while it is open", async () => {
    const event = await makeEvent();
    const theme = await makeTheme(event.id, { family: "HOUSING" });
    const { id: organisationId, name } = await makeOrganisation();
    const of = { eventId: event.id, organisationId, themeIds: [theme.id] };
    const accepted = await makeContribution(of);
    await makeContribution({ ...of, status: "SUBMITTED" });
    await prisma.standPlace.update({
      where: { id: event.places[0]?.id ?? "" },
      data: { contributionId: accepted.id },
    });

    const page = await frontPage(event.slug, WHILE_OPEN);
    expect(page.families.filter(({ count }) => count > 0)).toEqual([
      { family: "housing", count: 1 },
    ]);
    expect(page.present).toEqual([{ name, family: "housing" }]);
    expect(page.freePlaces).toBe(5);
    expect(page.deadline).toEqual(event.submissionDeadlineAt);
    expect((await frontPage(event.slug, AFTER_DEADLINE)).deadline).toBeNull();
  });

  it("stands without anything yet", async () => {
    const event = await makeEvent();
    const page = await frontPage(event.slug, WHILE_OPEN);
    expect(page).toMatchObject({ present: [], stalls: [], challenges: [], freePlaces: 6 });
  });
});

describe("programme and floor plan", () => {
  it("show what has its place, in order of time, and only what was accepted", async () => {
    const event = await makeEvent();
    const { id: organisationId } = await makeOrganisation();
    const of = { eventId: event.id, organisationId };
    const [round] = event.day.rounds;
    const [first, second] = event.day.rooms;
    if (!round || !first || !second) throw new Error("the event has rounds and rooms");
    const before = await loadProgramme(event.id);
    expect(before[0]?.hasWorkshops).toBe(false);

    const workshop = await makeContribution({ ...of, kind: "WORKSHOP", title: "Aan tafel" });
    const withdrawn = await makeContribution({ ...of, kind: "WORKSHOP", status: "WITHDRAWN" });
    const stand = await makeContribution({ ...of, title: "Kraam" });
    const gone = await makeContribution({ ...of, status: "WITHDRAWN" });
    await makeRun({ contributionId: workshop.id, roundId: round.id, roomId: first.id });
    await makeRun({ contributionId: withdrawn.id, roundId: round.id, roomId: second.id });
    const [placeA, placeB] = event.places;
    for (const [place, contributionId] of [
      [placeA, stand.id],
      [placeB, gone.id],
    ] as const) {
      await prisma.standPlace.update({ where: { id: place?.id ?? "" }, data: { contributionId } });
    }

    const [day] = await loadProgramme(event.id);
    expect(day?.entries.map(({ kind }) => kind)).toEqual(["round", "item", "round", "round"]);
    const runs = day?.entries.flatMap((entry) => (entry.kind === "round" ? entry.round.runs : []));
    expect(runs).toMatchObject([{ title: "Aan tafel", room: "Tent 1", seatsLeft: 20 }]);

    const [plan] = await loadFloorPlans(event.id);
    expect(plan?.zones).toMatchObject([{ zone: "A", places: [{ number: 1 }] }]);
    expect(plan?.places.filter(({ stand: there }) => there)).toHaveLength(1);
  });
});
