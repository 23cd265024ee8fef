import { expectGoodPage } from "./page-checks.ts";
import { addressAt } from "./people.ts";
import {
  examplesOnRoute,
  inDatabase,
  keepsTheDay,
  newVisitor,
  pagesKept,
  press,
  ROUTE,
  waiting,
  exampleWithPhoto,
} from "./phones.ts";
import { expect, test } from "./test.ts";

/** Only here: elsewhere every page comes from the server itself. */
test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 240_000 });

test("wie uitlogt laat niets achter, en een ander ziet niets van je", async ({ open }) => {
  const page = await open();
  const email = addressAt("laren");
  await newVisitor(page, email, "Laren");
  const [first] = await examplesOnRoute(page);
  await keepsTheDay(page);
  await page.context().setOffline(true);
  await page.goto(ROUTE);
  await press(page, "pin", first);
  await expect(waiting(page)).toHaveCount(1);
  await page.context().setOffline(false);
  // What still waits goes first.
  await page.goto("/parade/programma");
  await page.getByRole("button", { name: "Uitloggen" }).first().click();
  await expect(page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
  expect((await inDatabase(email)).pinned).toEqual([first]);
  expect(await pagesKept(page)).toEqual([]);
  await page.context().setOffline(true);
  await page.goto(ROUTE);
  await expect(page.getByRole("heading", { name: "Je hebt geen verbinding" })).toBeVisible();
  await page.context().setOffline(false);

  // The session of the second is gone without signing out; the third comes in on the same phone.
  const second = addressAt("blaricum");
  await newVisitor(page, second, "Blaricum");
  const [theirs] = await examplesOnRoute(page);
  await keepsTheDay(page);
  await page.context().setOffline(true);
  await page.goto(ROUTE);
  await press(page, "pin", theirs);
  await expect(waiting(page)).toHaveCount(1);
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await page.context().setOffline(false);
  await page.goto("/parade/programma");
  await expect.poll(() => pagesKept(page)).toEqual([]);
  await expect(page.getByText("Nog te versturen: 1 wijziging")).toBeVisible();
  const third = addressAt("wijdemeren");
  await newVisitor(page, third, "Wijdemeren");
  await keepsTheDay(page);
  await expect(page.getByText("Nog te versturen")).toBeHidden();
  expect((await inDatabase(third)).pinned).toEqual([]);
  await page.context().setOffline(true);
  await page.goto("/parade/mijn-aanmelding");
  await expect(page.getByText("Wijdemeren").first()).toBeVisible();
  expect(await page.content()).not.toContain("Beleid Blaricum");

  // The second comes back: what they did is not lost.
  await page.context().setOffline(false);
  await page.goto("/parade/programma");
  await page.getByRole("button", { name: "Uitloggen" }).first().click();
  await expect(page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
  await page.context().addCookies(session);
  await page.goto(ROUTE);
  await expect.poll(async () => (await inDatabase(second)).pinned).toEqual([theirs]);
});

test("pagina’s van organisatoren komen niet op de telefoon", async ({ open }) => {
  const page = await open({ as: "organiser" });
  await page.goto("/parade/organisatie");
  await page.goto("/parade/programma");
  expect(await pagesKept(page)).toEqual([]);
  const { headers, status } = await page.evaluate(async () => {
    const answer = await fetch("/sw.js");
    return { status: answer.status, headers: Object.fromEntries(answer.headers) };
  });
  expect([status, headers["cache-control"], headers["service-worker-allowed"]]).toEqual([
    200,
    "no-cache",
    "/",
  ]);
  expect(headers["content-security-policy"]).toContain("worker-src 'self'");
});

test("je collega’s, je route op papier en de foto’s zijn er ook offline", async ({ open }) => {
  const page = await open();
  const email = addressAt("bladel");
  await newVisitor(page, email, "Bladel");
  const { photo, example } = await exampleWithPhoto(page);
  await page.getByRole("button", { name: /^Bewaar: / }).click();
  await expect(page.getByRole("button", { name: /^Bewaard: / })).toBeVisible();
  await page.goto(`${ROUTE}/samen`);
  await page.getByRole("checkbox", { name: /aanmeldde bij Bladel mag/ }).check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("status")).toContainText("Je collega’s kunnen je route nu zien");
  await keepsTheDay(page, `${ROUTE}/samen.data`, `${ROUTE}/afdrukken.data`);
  await expect.poll(() => pagesKept(page)).toContainEqual(expect.stringMatching(photo));

  await page.context().setOffline(true);
  await page.goto(`${ROUTE}/samen`);
  await expect(page.getByRole("heading", { name: "Nog niemand deelt een route" })).toBeVisible();
  await expectGoodPage(page);
  await page.goto(`${ROUTE}/afdrukken`);
  await expect(page.getByRole("table", { name: "Je dag op volgorde" })).toBeVisible();
  await page.goto(`/parade/voorbeelden/${example}`);
  const picture = page.locator("img.photo").first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  // What is not on the phone says so, and what is.
  await page.goto(`${ROUTE}/agenda`);
  await expect(page.getByRole("heading", { name: "Je hebt geen verbinding" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Samen met collega’s" })).toBeVisible();
  await expect(page.getByText(/^Niet bij je: /)).toBeVisible();
  await expectGoodPage(page);
});
