import type { Page } from "@playwright/test";
import { withClient } from "#scripts/database/admin.ts";
import { expectGoodPage } from "./page-checks.ts";
import { addressAt, signInHere, signUp } from "./people.ts";
import { expect, test } from "./test.ts";

/** Only here: elsewhere every page comes from the server itself. */
test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 240_000 });

const ROUTE = "/parade/mijn-route";

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
  expect(after.stops).toEqual(before.stops.filter((id) => id !== second));
  expect(after.bookmarks).toEqual([]);
  // Each change of the route counts one: it was changed by the pin and by what went, not more.
  expect(after.sequence).toBe(before.sequence + 2);
  await page.goto(ROUTE);
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

const waiting = (page: Page) => page.getByRole("button", { name: /^Toch niet/ });

async function newVisitor(page: Page, email: string, municipality: string): Promise<void> {
  await page.goto("/parade/aanmelden");
  await signInHere(page, email);
  await signUp(page, { email, municipality, interests: ["Jeugdhulp"] });
  await expect(page.getByRole("status")).toContainText("Je bent erbij");
}

/** Waits until the page says that the day is on the phone, with these pages too. */
async function keepsTheDay(page: Page, ...more: string[]): Promise<void> {
  await page.goto(ROUTE);
  await page.getByText("Zet de app op je telefoon").click();
  await expect(page.getByText("Je dag staat al op dit toestel")).toBeVisible({ timeout: 60_000 });
  await expect
    .poll(() => pagesKept(page), { timeout: 60_000 })
    .toEqual(expect.arrayContaining([`${ROUTE}.data`, "/parade/plattegrond.data", ...more]));
}

async function press(page: Page, intent: string, contribution: string): Promise<void> {
  await page
    .locator(`form:has(input[value="${contribution}"]) button[value="${intent}"]`)
    .first()
    .click();
}

/** Ids of the first two stops. */
async function examplesOnRoute(page: Page): Promise<[string, string]> {
  await page.goto(ROUTE);
  const list = page.getByRole("list", { name: "Je dag op volgorde" });
  const ids = await list
    .locator("form:has(button[value=pin]) input[name=contribution]")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const [first, second] = ids;
  if (!first || !second) throw new Error("the route has fewer than two stops");
  return [first, second];
}

function pagesKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      if (!name.startsWith("parade-paginas-")) continue;
      const keys = await (await caches.open(name)).keys();
      paths.push(...keys.map(({ url }) => new URL(url).pathname));
    }
    return paths;
  });
}

/** Of the route of the visitor with the address that is the second value. */
const OF_VISITOR = `"routeId" = (select r."id" from "Route" r
  join "Registration" g on g."id" = r."registrationId"
  join "User" u on u."id" = g."userId" where u."email" = $2)`;

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

function database<T>(work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(process.env.TEST_APP_DATABASE_URL ?? "", work);
}

interface Kept {
  sequence: number;
  stops: string[];
  pinned: string[];
  bookmarks: string[];
}

/** What the server has of a visitor's day. */
function inDatabase(email: string): Promise<Kept> {
  return database(async (client) => {
    const { rows } = await client.query<Kept>(
      `select r."sequence",
         array(select s."contributionId" from "RouteStop" s
           where s."routeId" = r."id" order by s."startsAt") as "stops",
         array(select s."contributionId" from "RouteStop" s
           where s."routeId" = r."id" and s."pinned" order by s."startsAt") as "pinned",
         array(select b."contributionId" from "Bookmark" b
           where b."registrationId" = g."id") as "bookmarks"
       from "Route" r join "Registration" g on g."id" = r."registrationId"
       join "User" u on u."id" = g."userId" where u."email" = $1`,
      [email],
    );
    const [row] = rows;
    if (!row) throw new Error(`${email} has no route`);
    return row;
  });
}

/** An example of the parade that is on no stop of these. */
function unsavedExample(email: string, onRoute: readonly string[]): Promise<string> {
  return database(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select c."id" from "Contribution" c join "Event" e on e."id" = c."eventId"
       where e."slug" = 'parade' and c."status" = 'ACCEPTED' and c."id" <> all($1)
       and c."id" not in (select "contributionId" from "RouteStop" where ${OF_VISITOR})
       order by c."id" limit 1`,
      [onRoute, email],
    );
    return rows[0]?.id ?? "";
  });
}
