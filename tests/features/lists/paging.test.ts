import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { findEvent } from "#app/db/events.ts";
import { pageOf, type PageOf } from "#app/domain/paging/page.ts";
import { NO_FILTER, type SelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { loadChallenges } from "#app/features/catalogue/load-challenges.ts";
import { loadMatches } from "#app/features/matching/load-matches.ts";
import { listMessages } from "#app/features/outbox/list-messages.ts";
import { loadSubmissions } from "#app/features/selection/load-submissions.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeContribution, makeEvent, makeOrganisation, makeTheme } from "#tests/factories.ts";

useTestDatabase();

/** Alike in all that a list is ordered by, so that only a stable order keeps pages apart. */
const SAME_MOMENT = new Date("2027-02-01T12:00:00Z");
const MANY = 65;
const numbers = Array.from({ length: MANY }, (_, number) => number);
const numbered = (word: string) => numbers.map((number) => `${word}-${number}`);

let event: Awaited<ReturnType<typeof makeEvent>>;
let elsewhere: Awaited<ReturnType<typeof makeEvent>>;
let organisationId: string;

beforeAll(async () => {
  event = await makeEvent();
  elsewhere = await makeEvent();
  organisationId = (await makeOrganisation({ name: "Súdwest-Fryslân" })).id;
});

/** The ids on every page, page after page. */
async function walk(load: (page: number) => Promise<{ ids: string[]; page: PageOf }>) {
  const first = await load(1);
  const all = [...first.ids];
  for (let page = 2; page <= first.page.pages; page++) all.push(...(await load(page)).ids);
  const beyond = await load(first.page.pages + 7);
  expect(beyond.page).toEqual({ ...first.page, ...pageOf(first.page.total, 1e9, first.page.take) });
  expect(first.page.pages).toBeGreaterThan(2);
  expect(beyond.ids).toEqual(all.slice(beyond.page.skip));
  return all;
}

const sorted = (ids: readonly string[]) => [...ids].sort();

describe("what was sent in", () => {
  const ids = numbered("voorbeeld");
  const find = async (filter: Partial<SelectionFilter>) =>
    (
      await loadSubmissions(
        event.id,
        { filter: { ...NO_FILTER, ...filter }, order: "nieuw" },
        "nobody",
      )
    ).rows.map(({ id }) => id);

  beforeAll(async () => {
    const common = { kind: "STAND", title: "Gelijk", submittedAt: SAME_MOMENT } as const;
    await prisma.contribution.createMany({
      data: [
        ...ids.map((id) => {
          return { ...common, id, eventId: event.id, organisationId, status: "SUBMITTED" as const };
        }),
        { ...common, id: "klad", eventId: event.id, organisationId, status: "DRAFT" },
        { ...common, id: "elders", eventId: elsewhere.id, organisationId, status: "SUBMITTED" },
      ],
    });
  });

  it("stands on one page each, and nothing falls between two", async () => {
    const seen = await walk(async (asked) => {
      const { rows, sentIn, ...page } = await loadSubmissions(
        event.id,
        { filter: NO_FILTER, order: "nieuw", page: asked },
        "nobody",
      );
      expect(sentIn).toBe(MANY);
      return { ids: rows.map(({ id }) => id), page };
    });
    expect(sorted(seen)).toEqual(sorted(ids));
  });

  it("is narrowed down by every word, whatever its accents and signs", async () => {
    const { id: partner } = await makeOrganisation({ name: "Noardeast-Fryslân" });
    const found = await makeContribution({
      eventId: event.id,
      organisationId,
      title: "Één loket, 100% gratis",
      summary: "Voor wie o'neill_ heet.",
      status: "SUBMITTED",
    });
    await prisma.contributionPartner.create({
      data: { contributionId: found.id, organisationId: partner },
    });
    for (const words of ["een LOKET", "100%", "o'neill_", "noardeast fryslan", "gratis sudwest"]) {
      expect(await find({ words }), words).toEqual([found.id]);
    }
    for (const words of ["een winkel", "%", "l_ket"]) {
      expect((await find({ words })).length, words).toBe(words === "%" ? 1 : 0);
    }
    await prisma.contribution.delete({ where: { id: found.id } });
  });

  it("is narrowed down by status, kind, theme and place together", async () => {
    const theme = await makeTheme(event.id, { family: "CARE" });
    const common = { eventId: event.id, organisationId, themeIds: [theme.id] };
    const placed = await makeContribution(common);
    const waiting = await makeContribution(common);
    const workshop = await makeContribution({ ...common, kind: "WORKSHOP" });
    await prisma.standPlace.update({
      where: { id: event.places[0]?.id ?? "" },
      data: { contributionId: placed.id },
    });
    expect(sorted(await find({ status: "accepted" }))).toEqual(
      sorted([placed.id, waiting.id, workshop.id]),
    );
    expect(sorted(await find({ theme: "care", kind: "stand" }))).toEqual(
      sorted([placed.id, waiting.id]),
    );
    expect(await find({ placed: "ja" })).toEqual([placed.id]);
    expect(await find({ placed: "nee", kind: "stand" })).toEqual([waiting.id]);
    expect(await find({ theme: "money" })).toEqual([]);
    expect(await find({ status: "nonsense" })).toEqual([]);
    await prisma.contribution.deleteMany({
      where: { id: { in: [placed.id, waiting.id, workshop.id] } },
    });
  });
});

describe("the public challenges", () => {
  it("stand on one page each, by family, and can be seen a family at a time", async () => {
    const care = await makeTheme(event.id, { family: "CARE", name: "A zorg" });
    const youth = await makeTheme(event.id, { family: "YOUTH", name: "B jeugd" });
    const ids = numbered("vraagstuk");
    const common = { organisationId, title: "Gelijk", createdAt: SAME_MOMENT };
    await prisma.challenge.createMany({
      data: [
        ...ids.map((id) => {
          return { ...common, id, eventId: event.id, visibility: "PUBLIC" as const };
        }),
        { ...common, id: "geheim", eventId: event.id, visibility: "MATCHING" },
        { ...common, id: "elders", eventId: elsewhere.id, visibility: "PUBLIC" },
      ],
    });
    // Those with both themes stand under the first by name.
    const both = ids.slice(0, 30);
    const youthOnly = ids.slice(30, 40);
    await prisma.challengeTheme.createMany({
      data: [
        ...both.flatMap((challengeId) => [
          { challengeId, themeId: care.id },
          { challengeId, themeId: youth.id },
        ]),
        ...youthOnly.map((challengeId) => ({ challengeId, themeId: youth.id })),
      ],
    });
    const idsOf = ({ groups }: Awaited<ReturnType<typeof loadChallenges>>) =>
      groups.flatMap(({ challenges }) => challenges.map(({ id }) => id));
    const seen = await walk(async (page) => {
      const board = await loadChallenges(event.id, { family: null, page });
      return { ids: idsOf(board), page: board.page };
    });
    expect(sorted(seen)).toEqual(sorted(ids));
    expect(sorted(seen.slice(0, 10))).toEqual(sorted(youthOnly));
    expect(sorted(seen.slice(10, 40))).toEqual(sorted(both));

    const board = await loadChallenges(event.id, { family: "care", page: 2 });
    expect(board.page).toMatchObject({ page: 2, pages: 2, total: both.length });
    expect(board.groups.map(({ family }) => family)).toEqual(["care"]);
    expect(board.total).toBe(MANY);
    expect(board.families).toEqual([
      { family: "youth", count: 10 },
      { family: "care", count: 30 },
    ]);
  });
});

describe("the mails of an event", () => {
  it("stand on one page each, without those of other events and without links to sign in", async () => {
    const ids = numbered("mail");
    const mail = (id: string, eventSlug?: string, template = "contribution-accepted") => ({
      id,
      dedupeKey: id,
      messageId: id,
      template,
      data: eventSlug ? { eventSlug } : {},
      toEmail: "contact@voorbeeld.example",
      createdAt: SAME_MOMENT,
    });
    await prisma.outboxMessage.createMany({
      data: [
        ...ids.map((id) => mail(id, event.slug)),
        mail("elders", elsewhere.slug),
        mail("link", undefined, "sign-in"),
      ],
    });
    const seen = await walk(async (asked) => {
      const { rows, ...page } = await listMessages(event.slug, { filter: "waiting" }, asked);
      return { ids: rows.map(({ id }) => id), page };
    });
    expect(sorted(seen)).toEqual(sorted(ids));
    expect(await listMessages(event.slug, { filter: "sent" })).toMatchObject({
      rows: [],
      pages: 1,
    });
  });
});

describe("the matches of an event", () => {
  it("stand on one page each of the list of their status", async () => {
    const seeker = await makeOrganisation();
    const others = numbered("partij");
    await prisma.organisation.createMany({
      data: others.map((id) => ({ id, name: id, slug: id })),
    });
    const reasons = [{ kind: "shared-interest", score: 0.8 }];
    const common = { aId: seeker.id, score: 0.8, reasons };
    const matchOf = (organisation: string) => `koppeling-${organisation}`;
    const held = others.slice(0, 3);
    for (const { id: eventId } of [event, elsewhere]) {
      await prisma.matchRun.create({
        data: {
          eventId,
          summary: {},
          unmatched: [],
          matches: {
            create: others.map((bId) => ({
              ...common,
              bId,
              id: eventId === event.id ? matchOf(bId) : undefined,
              status: held.includes(bId) ? "HELD" : "PROPOSED",
            })),
          },
        },
      });
    }
    const found = await findEvent(event.slug);
    if (!found) throw new Error("the event was made just now");
    const seen = await walk(async (page) => {
      const { lines, ...rest } = await loadMatches(found, { list: "wachten", page });
      return { ids: lines.map(({ id }) => id), page: rest.page };
    });
    expect(sorted(seen)).toEqual(sorted(others.slice(3).map(matchOf)));
    const { lines, counts } = await loadMatches(found, { list: "tegengehouden" });
    expect(sorted(lines.map(({ id }) => id))).toEqual(sorted(held.map(matchOf)));
    expect(counts).toEqual({ waiting: MANY - 3, lapsed: 0, approved: 0, held: 3 });
  });
});
