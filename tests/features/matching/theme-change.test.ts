import { beforeEach, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { similarExamples } from "#app/features/catalogue/similar-examples.ts";
import { readerOf } from "#app/features/routes-of-visitors/interest-reader.ts";
import { useTestDatabase } from "#tests/database.ts";
import { makeContribution, makeEvent, makeOrganisation, makeTheme } from "#tests/factories.ts";

useTestDatabase();

let event: Awaited<ReturnType<typeof makeEvent>>;
let themeId: string;
let boats: string;
let chess: string;

async function show(title: string): Promise<string> {
  const { id: organisationId } = await makeOrganisation();
  const text = { title, summary: "", story: "", results: "" };
  return (await makeContribution({ eventId: event.id, organisationId, ...text })).id;
}

beforeEach(async () => {
  event = await makeEvent();
  themeId = (await makeTheme(event.id, { name: "Vrije tijd" })).id;
  boats = await show("Zeilles met een schipper");
  chess = await show("Schaakclub op dinsdag");
  await show("Soep uit de pan");
});

const alike = () => similarExamples(event.id, boats, 5);

async function interestIn(contributionId: string) {
  const reader = await readerOf(event.id);
  const visitor = { themes: [themeId], challenges: [], bookmarks: [] };
  return reader.interestsOf(visitor).find(({ offerId }) => offerId === contributionId)?.score;
}

it("sees the other words of a theme when nothing but the theme changed", async () => {
  expect(await alike()).not.toContain(chess);
  expect(await interestIn(chess)).toBe(0);
  await prisma.theme.update({
    where: { id: themeId },
    data: { synonyms: ["zeilles", "schaakclub"] },
  });
  expect(await alike()).toContain(chess);
  expect(await interestIn(chess)).toBeGreaterThan(0);
});

it("sees a new name of a theme", async () => {
  expect(await interestIn(chess)).toBe(0);
  await prisma.theme.update({ where: { id: themeId }, data: { name: "Schaakclub" } });
  expect(await interestIn(chess)).toBeGreaterThan(0);
});

it("sees that a theme is part of a wider one", async () => {
  const { id: narrow } = await makeTheme(event.id, { name: "Schaakclub" });
  expect(await interestIn(chess)).toBe(0);
  await prisma.theme.update({ where: { id: narrow }, data: { broaderId: themeId } });
  expect(await interestIn(chess)).toBeGreaterThan(0);
});

it("sees that a tag went along with its theme", async () => {
  const tags = [boats, chess].map((contributionId) => ({ contributionId, themeId, position: 0 }));
  await prisma.contributionTheme.createMany({ data: tags });
  expect(await alike()).toContain(chess);
  await prisma.theme.delete({ where: { id: themeId } });
  expect(await alike()).not.toContain(chess);
});
