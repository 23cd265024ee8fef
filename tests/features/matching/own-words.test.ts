import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { catalogueVersion, readCatalogueTexts } from "#app/db/catalogue-texts.ts";
import { copyEvent } from "#app/features/events/copy-event.ts";
import { loadEventSettings } from "#app/features/events/load-settings.ts";
import { saveOwnWords } from "#app/features/events/save-own-words.ts";
import { runMatching } from "#app/features/matching/run-matching.ts";
import { stopQueue } from "#app/queue/queue.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeChallenge,
  makeColleague,
  makeConsent,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makePerson,
} from "#tests/factories.ts";

useTestDatabase();
afterAll(stopQueue);

let event: Awaited<ReturnType<typeof makeEvent>>;
beforeEach(async () => {
  event = await makeEvent();
});

const WORDS = "Zilverlijn, praatpaal op dinsdag";

function save(ownWords: string, seen = "") {
  return saveOwnWords(event.slug, { seen: { ownWords: seen }, sent: { ownWords } });
}

describe("an event's own words", () => {
  it("are kept, and taken over by a copy of the event", async () => {
    expect(await save(WORDS)).toEqual({ ok: true });
    expect((await loadEventSettings(event.slug))?.ownWords).toBe(WORDS);
    const { id: userId } = await makePerson();
    const names = { name: "Nog een", slug: "nog-een-met-woorden", firstDay: "2028-05-20" };
    const now = new Date("2027-06-01T12:00:00Z");
    expect(await copyEvent(event.slug, names, { userId, now })).toMatchObject({ ok: true });
    expect((await loadEventSettings(names.slug))?.ownWords).toBe(WORDS);
  });

  it("of a colleague are not overwritten by who did not see them", async () => {
    await save(WORDS);
    expect(await save("Vangnet, noodfonds")).toMatchObject({
      ok: false,
      reason: "changed-meanwhile",
    });
    expect((await loadEventSettings(event.slug))?.ownWords).toBe(WORDS);
    expect(
      await saveOwnWords("is-er-niet", { seen: { ownWords: "" }, sent: { ownWords: "" } }),
    ).toEqual({ ok: false, reason: "not-found" });
  });

  it("make another version of the catalogue, and come along with its texts", async () => {
    const before = await catalogueVersion(event.id);
    await save(WORDS);
    expect(await catalogueVersion(event.id)).not.toBe(before);
    expect((await readCatalogueTexts(event.id)).ownWords).toEqual([
      ["Zilverlijn", "praatpaal op dinsdag"],
    ]);
  });

  it("bring two gemeenten together that used different words", async () => {
    const gemeente = async () => {
      const { id: organisationId } = await makeOrganisation();
      const { id: userId } = await makeColleague(organisationId);
      await makeConsent(userId, event.slug);
      return { eventId: event.id, organisationId, userId };
    };
    const [shows, asks, other] = [await gemeente(), await gemeente(), await gemeente()];
    await makeContribution({
      ...{ eventId: event.id, organisationId: shows.organisationId, ownerId: shows.userId },
      ...{ title: "Onze Zilverlijn", summary: "De Zilverlijn rinkelt.", status: "ACCEPTED" },
    });
    await makeContribution({
      ...{ eventId: event.id, organisationId: other.organisationId, ownerId: other.userId },
      ...{ title: "Fietsen maken", summary: "Oude fietsen.", status: "ACCEPTED" },
    });
    await makeChallenge({
      ...{ eventId: event.id, organisationId: asks.organisationId, ownerId: asks.userId },
      ...{ title: "Geen praatpaal op dinsdag", text: "Een praatpaal op dinsdag ontbreekt." },
    });
    const introduced = async () => {
      const run = await runMatching(event.slug);
      return run.ok ? run.output.introductions.map(({ a, b }) => [a, b].sort()) : null;
    };
    const pair = [shows.organisationId, asks.organisationId].sort();
    expect(await introduced()).not.toContainEqual(pair);
    await save(WORDS);
    expect(await introduced()).toContainEqual(pair);
  });
});
