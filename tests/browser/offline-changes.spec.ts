import { expectGoodPage } from "./page-checks.ts";
import { addressAt } from "./people.ts";
import {
  database,
  examplesOnRoute,
  inDatabase,
  keepsTheDay,
  newVisitor,
  OF_VISITOR,
  press,
  ROUTE,
  unsavedExample,
  waiting,
} from "./phones.ts";
import { expect, test } from "./test.ts";

/** Only here: elsewhere every page comes from the server itself. */
test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 240_000 });

test("de dag staat op de telefoon, en wat je offline verandert gaat later mee, één keer", async ({
  open,
}) => {
  const page = await open();
  const email = addressAt("rozendaal");
  await newVisitor(page, email, "Rozendaal");
  const [first, second] = await examplesOnRoute(page);
  const unsaved = await unsavedExample(email, [first, second]);
  await page.goto(`/parade/voorbeelden/${unsaved}`);
  await page.getByRole("button", { name: /^Bewaar: / }).click();
  await expect(page.getByRole("button", { name: /^Bewaard: / })).toBeVisible();
  await keepsTheDay(page, `/parade/voorbeelden/${unsaved}.data`);
  const before = await inDatabase(email);

  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText("Je bent offline")).toBeVisible();
  await expect(page.getByText(/bijgewerkt om \d+\.\d\d uur/).first()).toBeVisible();
  await expect(page.getByRole("list", { name: "Je dag op volgorde" })).toBeVisible();
  await expectGoodPage(page);
  for (const [path, heading] of [
    ["/parade/programma", "Programma"],
    ["/parade/plattegrond", /lattegrond/],
    [`/parade/voorbeelden/${first}`, /./],
  ] as const) {
    // As a document, and by the router from the page of the route.
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }
  await page.goto(ROUTE);
  await page.getByRole("link", { name: "Programma" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Programma" })).toBeVisible();

  await page.goto(ROUTE);
  await press(page, "pin", first);
  await expect(page.getByText("Dit is opgeslagen op je telefoon en gaat straks mee")).toBeVisible();
  await expect(waiting(page)).toHaveCount(1);
  await expect(page.locator(".offline-mark")).toBeVisible();
  // Twice the same is one thing to send.
  await press(page, "pin", first);
  await expect(waiting(page)).toHaveCount(1);
  await page.goto(`/parade/voorbeelden/${unsaved}`);
  await page.getByRole("button", { name: /^Bewaard: / }).click();
  await expect(page.getByRole("button", { name: /^Bewaar: / })).toBeVisible();
  await expect(waiting(page)).toHaveCount(2);
  await page.goto(ROUTE);
  await press(page, "remove", second);
  await expect(waiting(page)).toHaveCount(3);
  // The tab is closed and opened again: it still waits.
  await page.goto("/parade/programma");
  await expect(waiting(page)).toHaveCount(3);
  await expectGoodPage(page);
  expect(await inDatabase(email)).toEqual(before);

  await page.context().setOffline(false);
  await expect(page.getByText("Verstuurd wat je offline veranderde")).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  const after = await inDatabase(email);
  expect(after.pinned).toEqual([first]);
  expect(after.stops).not.toContain(second);
  expect(after.bookmarks).toEqual([]);
  // Each change of the route counts one: the pin, what went, and once what was laid around them.
  expect([before.sequence + 2, before.sequence + 3]).toContain(after.sequence);
  await page.goto(ROUTE);
  await expect(page.getByText("Je route is opnieuw ingedeeld")).toHaveCount(
    after.sequence - before.sequence - 2,
  );
  await expect(page.locator(`form:has(input[value="${first}"]) [value=unpin]`)).toBeVisible();
});

test("wat niet meer kan, wordt gezegd, en de rest gaat door", async ({ open }) => {
  const page = await open();
  const email = addressAt("simpelveld");
  await newVisitor(page, email, "Simpelveld");
  const [first, second] = await examplesOnRoute(page);
  await keepsTheDay(page);
  await page.context().setOffline(true);
  await page.goto(ROUTE);
  await press(page, "pin", first);
  await expect(waiting(page)).toHaveCount(1);
  await press(page, "pin", second);
  await expect(waiting(page)).toHaveCount(2);
  await database((client) =>
    client.query(`delete from "RouteStop" where "contributionId" = $1 and ${OF_VISITOR}`, [
      first,
      email,
    ]),
  );

  await page.context().setOffline(false);
  await expect(page.getByText("Ging niet door: 1 wijziging")).toBeVisible();
  await expect(page.getByText("Die halte stond er niet meer op")).toBeVisible();
  await expect.poll(async () => (await inDatabase(email)).pinned).toEqual([second]);
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Begrepen" }).click();
  await expect(page.getByText("Ging niet door")).toBeHidden();
});

test("wat je offline doet, kun je terugnemen; wat niet kan, zegt dat", async ({ open }) => {
  const page = await open();
  const email = addressAt("mook");
  await newVisitor(page, email, "Mook en Middelaar");
  const [first] = await examplesOnRoute(page);
  await keepsTheDay(page);
  const before = await inDatabase(email);
  await page.context().setOffline(true);
  await page.goto(ROUTE);
  await press(page, "pin", first);
  await page.getByRole("button", { name: /^Toch niet/ }).click();
  await expect(waiting(page)).toHaveCount(0);

  await page.goto("/parade/kaart");
  await expect(page).toHaveURL(/\/zonder-verbinding\?van=%2Fparade%2Fkaart/);
  await expect(page.getByRole("heading", { name: "Je hebt geen verbinding" })).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Mijn route" }).last().click();
  await page.getByRole("button", { name: "Stel een nieuwe route voor" }).click();
  await expect(
    page.getByText("Dit kan alleen met verbinding. Er is niets veranderd."),
  ).toBeVisible();
  // By the router as well: it has no script for a page that is not kept.
  await page.getByRole("link", { name: "Mijn route" }).last().click();
  await expect(page.getByRole("heading", { level: 1, name: "Mijn route" })).toBeVisible();
  await page.getByRole("link", { name: "Vraagstukken van gemeenten" }).click();
  await expect(page).toHaveURL(/van=%2Fparade%2Fvraagstukken/);
  await page.goto("/?app");
  await expect(page).toHaveURL(ROUTE);

  await page.context().setOffline(false);
  await page.goto("/zonder-verbinding?van=/parade/kaart");
  await expect(page).toHaveURL("/parade/kaart");
  expect(await inDatabase(email)).toEqual(before);
});
