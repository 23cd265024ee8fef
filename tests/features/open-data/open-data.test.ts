import Ajv2020 from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { OPEN_PATHS, openApiDocument } from "#app/domain/open-data/openapi.ts";
import { openProgramme } from "#app/domain/open-data/answers.ts";
import { programmeCalendar } from "#app/domain/open-data/calendar.ts";
import { readOpenPage } from "#app/domain/open-data/paging.ts";
import { callOff, goOn } from "#app/features/event-mails/call-off.ts";
import { admitCaller } from "#app/features/open-data/admit-caller.ts";
import { listOpenEvents } from "#app/features/open-data/list-events.ts";
import {
  readOpenChallenges,
  readOpenEvent,
  readOpenExample,
  readOpenExamples,
} from "#app/features/open-data/read-event.ts";
import { readProgramme } from "#app/features/open-data/read-programme.ts";
import { queue, stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeChallenge,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeTheme,
  WHILE_OPEN,
} from "#tests/factories.ts";

useTestDatabase();

const SITE = "https://parade.example";
const page = readOpenPage(new URLSearchParams());

let slug: string;
let workshopId: string;
let draftId: string;
let hidden: string;
let runId: string;
let asked: { slug: string; siteUrl: string; now: Date };

beforeAll(async () => void (await queue()));
afterAll(stopQueue);

beforeAll(async () => {
  const event = await makeEvent();
  slug = event.slug;
  asked = { slug, siteUrl: SITE, now: WHILE_OPEN };
  const theme = await makeTheme(event.id, { name: "Schulden", family: "MONEY" });
  const delft = await makeOrganisation({ name: "Delft", municipalityCode: "GM0503" });
  const of = { eventId: event.id, organisationId: delft.id, themeIds: [theme.id] };
  const workshop = await makeContribution({ ...of, kind: "WORKSHOP", title: "Eerst bellen" });
  await makeContribution({ ...of, title: "Aan de keukentafel" });
  const draft = await makeContribution({ ...of, status: "DRAFT", title: "Geheim concept" });
  [workshopId, draftId] = [workshop.id, draft.id];
  await prisma.presenter.create({
    data: { contributionId: workshop.id, position: 0, label: "Presentator met een naam" },
  });
  const run = await makeRun({
    contributionId: workshop.id,
    roundId: event.day.rounds[0]?.id ?? "",
    roomId: event.day.rooms[0]?.id ?? "",
    capacity: 20,
  });
  runId = run.id;
  const challenge = { eventId: event.id, organisationId: delft.id };
  await makeChallenge({ ...challenge, visibility: "PUBLIC", title: "Wie belt er terug?" });
  await makeChallenge({ ...challenge, visibility: "PRIVATE", title: "Geheim vraagstuk" });
  await makeChallenge({ ...challenge, visibility: "MATCHING", title: "Geheim, om te koppelen" });
  hidden = (await makeEvent({ submissionOpensAt: new Date("2027-12-01T00:00:00Z") })).slug;
});

/** Every answer by its path in the document, as it goes over the line. */
async function answers(): Promise<Record<string, unknown>> {
  const programme = await readProgramme(slug, WHILE_OPEN);
  const all = {
    "/events": await listOpenEvents(page, asked),
    "/events/{event}": await readOpenEvent(asked),
    "/events/{event}/programme": programme && openProgramme(programme, SITE),
    "/events/{event}/examples": await readOpenExamples(asked, page),
    "/events/{event}/examples/{example}": await readOpenExample(asked, workshopId),
    "/events/{event}/challenges": await readOpenChallenges(asked, page),
  };
  return JSON.parse(JSON.stringify(all)) as Record<string, unknown>;
}

describe("the open data", () => {
  it("gives what its document promises, and nothing beside it", async () => {
    const document = openApiDocument(SITE);
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema(document, "openapi");
    const all = await answers();
    expect(Object.keys(all)).toEqual(OPEN_PATHS.map(({ path }) => path));
    for (const { path, answer } of OPEN_PATHS) {
      const validate = ajv.getSchema(`openapi#/components/schemas/${answer}`);
      const fits = validate?.(all[path]);
      expect([path, fits, validate?.errors ?? null]).toEqual([path, true, null]);
    }
  });

  it("has no person in it, no draft and no challenge that is not public", async () => {
    const text = JSON.stringify(await answers());
    expect(text).toContain("Eerst bellen");
    expect(text).toContain("Wie belt er terug?");
    expect(text).not.toContain("Geheim");
    expect(text).not.toContain("Presentator");
    expect(text).not.toMatch(/@|ownerId|userId/);
    expect(await readOpenExample(asked, draftId)).toBeNull();
  });

  it("keeps an event to itself that is not public yet", async () => {
    const early = { ...asked, slug: hidden };
    expect(await readOpenEvent(early)).toBeNull();
    expect(await readOpenExamples(early, page)).toBeNull();
    expect(await readOpenChallenges(early, page)).toBeNull();
    expect(await readProgramme(hidden, WHILE_OPEN)).toBeNull();
    expect(JSON.stringify(await listOpenEvents(page, asked))).not.toContain(hidden);
  });

  it("tells rounds and rooms only from the moment the organisers chose", async () => {
    const workshops = async () =>
      (await readProgramme(slug, WHILE_OPEN))?.days
        .flatMap(({ sessions }) => sessions)
        .filter(({ kind }) => kind === "workshop");
    expect(await workshops()).toMatchObject([{ id: runId, room: "Tent 1", round: 1 }]);
    const at = (date: string | null) =>
      prisma.event.update({ where: { slug }, data: { programmePublishedAt: date } });
    await at("2027-04-01T00:00:00Z");
    expect(await workshops()).toEqual([]);
    await at(null);
  });

  it("says that an event does not go on, and why, until it goes on after all", async () => {
    const { slug } = await makeEvent();
    const here = { ...asked, slug };
    const told = async () => {
      const programme = await readProgramme(slug, WHILE_OPEN);
      const file = programme ? programmeCalendar(programme, SITE, WHILE_OPEN) : "";
      return {
        event: await readOpenEvent(here),
        programme: programme && openProgramme(programme, SITE).status,
        calendar: file.match(/^(STATUS|SEQUENCE):.*(?=\r)/gm),
      };
    };
    const goesOn = { status: "EventScheduled", calledOffText: null };
    expect(await told()).toMatchObject({
      event: goesOn,
      programme: "EventScheduled",
      calendar: ["SEQUENCE:0", "STATUS:CONFIRMED"],
    });
    await callOff({ eventSlug: slug, text: "De loods staat onder water." }, WHILE_OPEN);
    expect(await told()).toMatchObject({
      event: { status: "EventCancelled", calledOffText: "De loods staat onder water." },
      programme: "EventCancelled",
      calendar: ["SEQUENCE:1", "STATUS:CANCELLED"],
    });
    await goOn(slug, WHILE_OPEN);
    expect(await told()).toMatchObject({
      event: goesOn,
      calendar: ["SEQUENCE:2", "STATUS:CONFIRMED"],
    });
  });

  it("comes a page at a time, without losing or doubling any", async () => {
    const first = await readOpenExamples(asked, { number: 1, size: 1 });
    const second = await readOpenExamples(asked, { number: 2, size: 1 });
    expect(first?.page).toEqual({
      number: 1,
      size: 1,
      total: 2,
      next: `${SITE}/api/v1/events/${slug}/examples?page=2&size=1`,
    });
    expect(second?.page.next).toBeNull();
    const ids = [...(first?.data ?? []), ...(second?.data ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect((await readOpenExamples(asked, { number: 9, size: 50 }))?.data).toEqual([]);
  });

  it.each([
    ["", { number: 1, size: 50 }],
    ["page=3&size=20", { number: 3, size: 20 }],
    ["page=0&size=100000", { number: 1, size: 100 }],
    ["page=-1&size=x", { number: 1, size: 50 }],
  ])("reads %j as a page", (query, read) => {
    expect(readOpenPage(new URLSearchParams(query))).toEqual(read);
  });

  it("lets who asks too much wait", async () => {
    const turns = await Promise.all(Array.from({ length: 305 }, () => admitCaller("192.0.2.1")));
    expect(turns.filter((wait) => wait > 0)).toHaveLength(5);
    expect(await admitCaller("192.0.2.2")).toBe(0);
  });
});
