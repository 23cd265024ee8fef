import { beforeAll, describe, expect, it } from "vitest";
import { readQuery } from "#app/domain/catalogue/read-query.ts";
import { searchExamples } from "#app/features/catalogue/search-examples.ts";
import { loadExample } from "#app/features/catalogue/load-example.ts";
import { useTestDatabase } from "#tests/database.ts";
import { prisma } from "#app/db/client.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeRun,
  makeTheme,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();

type Event = Awaited<ReturnType<typeof makeEvent>>;
let event: Event;
let debts: string;
let youth: string;
let visitorId: string;
const id: Record<string, string> = {};

beforeAll(async () => {
  event = await makeEvent();
  const theme = await makeTheme(event.id, { name: "Schulden", synonyms: ["beslag"] });
  const other = await makeTheme(event.id, { name: "Jeugdhulp", family: "YOUTH" });
  [debts, youth] = [theme.slug, other.slug];
  const delft = await makeOrganisation({ name: "Delft", municipalityCode: "GM0503" });
  const assen = await makeOrganisation({ name: "Assen", municipalityCode: "GM0106" });
  const make = async (name: string, rest: Partial<Parameters<typeof makeContribution>[0]>) => {
    const at = { eventId: event.id, organisationId: delft.id, title: name };
    id[name] = (await makeContribution({ ...at, ...rest })).id;
  };
  await make("Geldloket", { themeIds: [theme.id], story: "Gezinnen lopen zo binnen." });
  await make("Lotgenoten", {
    themeIds: [other.id],
    organisationId: assen.id,
    kind: "WORKSHOP",
    story: "Over mantelzorg en schulden praten vrijwilligers.",
  });
  await make("Ingediend", { status: "SUBMITTED", themeIds: [theme.id] });
  await make("Concept", { status: "DRAFT", themeIds: [theme.id] });
  await make("Afgewezen", { status: "DECLINED", themeIds: [theme.id] });
  await make("Teruggetrokken", { status: "WITHDRAWN", themeIds: [theme.id] });
  const elsewhere = await makeEvent();
  await make("Elders", { eventId: elsewhere.id });
  const run = await makeRun({
    contributionId: id.Lotgenoten ?? "",
    roundId: event.day.rounds[1]?.id ?? "",
    roomId: event.day.rooms[0]?.id ?? "",
    capacity: 1,
  });
  const visitor = await makeVisitor({
    eventId: event.id,
    eventSlug: event.slug,
    locationDayId: event.day.id,
    organisationId: assen.id,
  });
  visitorId = visitor.userId;
  const { registrationId } = visitor;
  await prisma.bookmark.create({ data: { registrationId, contributionId: id.Geldloket ?? "" } });
  await prisma.route.create({
    data: {
      registrationId,
      stops: {
        create: {
          contributionId: id.Lotgenoten ?? "",
          runId: run.id,
          startsAt: new Date(),
          endsAt: new Date(),
          reason: { kind: "chosen" },
        },
      },
    },
  });
});

async function search(address: string, userId: string | null = null) {
  const found = await searchExamples(event, readQuery(new URLSearchParams(address)), userId);
  return { ...found, titles: found.cards.map(({ title }) => title) };
}

describe("searchExamples", () => {
  it("shows what was accepted for this event, and nothing else", async () => {
    const { total, titles } = await search("");
    expect(total).toBe(2);
    expect(titles.sort()).toEqual(["Geldloket", "Lotgenoten"]);
  });

  it.each([
    ["another form of the word", "gezin", ["Geldloket"]],
    ["the end of a compound", "zorg", ["Lotgenoten"]],
    ["a synonym of the theme", "beslag", ["Geldloket"]],
    ["the name of the gemeente", "assen", ["Lotgenoten"]],
    ["signs of the search language", "geldloket'|&!:*\\", ["Geldloket"]],
    ["all words at once", "vrijwilligers schulden", ["Lotgenoten"]],
    ["a theme above a word in the story", "schulden", ["Geldloket", "Lotgenoten"]],
  ])("finds by %s", async (_, text, titles) => {
    expect((await search(`zoek=${encodeURIComponent(text)}`)).titles).toEqual(titles);
  });

  it("forgives a typing error and says so", async () => {
    const { titles, words } = await search("zoek=vrijwiligers");
    expect(titles).toEqual(["Lotgenoten"]);
    expect(words.guessed).toMatchObject([{ typed: "vrijwiligers", meant: ["vrijwilligers"] }]);
  });

  it("is content with some words when no example has all", async () => {
    const { titles, words } = await search("zoek=gezinnen+mantelzorg");
    expect(titles.sort()).toEqual(["Geldloket", "Lotgenoten"]);
    expect(words.loosened).toBe(true);
  });

  it("finds nothing for words that nobody wrote, and for signs alone", async () => {
    expect(await search("zoek=xqzwv")).toMatchObject({ found: 0, words: { unknown: ["xqzwv"] } });
    expect(await search("zoek=%3F%21")).toMatchObject({ found: 0 });
  });

  it("filters by what the gemeente is and by round", async () => {
    expect((await search("provincie=drenthe")).titles).toEqual(["Lotgenoten"]);
    expect((await search("grootte=groot&soort=stand")).titles).toEqual(["Geldloket"]);
    expect((await search("ronde=2")).titles).toEqual(["Lotgenoten"]);
    expect((await search(`thema=${debts}&thema=${youth}`)).found).toBe(2);
    expect((await search(`thema=${debts}&soort=workshop`)).found).toBe(0);
  });

  it("filters by the form of the workshop and by gemeente, and counts both", async () => {
    await prisma.contribution.update({
      where: { id: id.Lotgenoten },
      data: { workshopForm: "GAME" },
    });
    expect((await search("vorm=spel")).titles).toEqual(["Lotgenoten"]);
    expect((await search("vorm=wandeling")).found).toBe(0);
    const { titles, facets } = await search("gemeente=delft");
    expect(titles).toEqual(["Geldloket"]);
    const gemeente = facets.find(({ key }) => key === "gemeente");
    expect(gemeente?.values).toMatchObject([
      { label: "Assen", count: 1 },
      { label: "Delft", count: 1, chosen: true },
    ]);
  });

  it("marks what was found, and says how much there is without the filters", async () => {
    const { cards, foundInAll } = await search("zoek=vrijwilliger");
    expect(cards[0]?.marked?.excerpt).toContainEqual({ text: "vrijwilligers", isHit: true });
    expect(foundInAll).toBe(1);
    expect(await search("zoek=vrijwilliger&soort=stand")).toMatchObject({
      found: 0,
      foundInAll: 1,
    });
  });

  it("sees at once what changed", async () => {
    expect((await search("zoek=zeepkist")).found).toBe(0);
    await prisma.contribution.update({
      where: { id: id.Geldloket },
      data: { results: "Nu staat er een zeepkist." },
    });
    expect((await search("zoek=zeepkist")).titles).toEqual(["Geldloket"]);
    await prisma.theme.update({
      where: { eventId_slug: { eventId: event.id, slug: youth } },
      data: { synonyms: ["kinderopvoedbureau"] },
    });
    expect((await search("zoek=kinderopvoedbureau")).titles).toEqual(["Lotgenoten"]);
    await prisma.organisation.updateMany({ where: { name: "Assen" }, data: { name: "Aalten" } });
    expect((await search("zoek=aalten")).titles).toEqual(["Lotgenoten"]);
  });

  it("counts the seats that are left", async () => {
    const { cards } = await search("soort=workshop");
    expect(cards[0]?.runs).toMatchObject([{ round: 2, seatsLeft: 0 }]);
  });

  it("shows a visitor what is kept, and nobody anything", async () => {
    const mine = await search("volgorde=gemeente", visitorId);
    expect(mine.cards.map(({ savedAs }) => savedAs)).toEqual(["in-route", "bookmarked"]);
    expect(mine.canSave).toBe(true);
    const nobody = await search("volgorde=gemeente");
    expect(nobody.cards.map(({ savedAs }) => savedAs)).toEqual([null, null]);
    expect(nobody.canSave).toBe(false);
  });
});

describe("loadExample", () => {
  it("gives an accepted example with others like it", async () => {
    const found = await loadExample(event.id, id.Geldloket ?? "", visitorId);
    expect(found).toMatchObject({ example: { title: "Geldloket" }, savedAs: "bookmarked" });
    expect(found?.alsoInteresting.map(({ title }) => title)).toEqual(["Lotgenoten"]);
  });

  it.each(["Ingediend", "Concept", "Afgewezen", "Teruggetrokken", "Elders"])(
    "keeps %s to itself",
    async (name) => {
      expect(await loadExample(event.id, id[name] ?? "", visitorId)).toBeNull();
    },
  );
});
