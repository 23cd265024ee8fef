import type { Page } from "@playwright/test";
import { withClient } from "#scripts/database/admin.ts";
import { signInHere, signUp } from "./people.ts";
import { expect } from "./test.ts";

// A visitor's phone: what stands on it, what waits on it, and what the server has.

export const ROUTE = "/parade/mijn-route";

export const waiting = (page: Page) => page.getByRole("button", { name: /^Toch niet/ });

export async function newVisitor(page: Page, email: string, municipality: string): Promise<void> {
  await page.goto("/parade/aanmelden");
  await signInHere(page, email);
  await signUp(page, { email, municipality, interests: ["Jeugdhulp"] });
  await expect(page.getByRole("status")).toContainText("Je bent erbij");
}

/** Waits until the page says that the day is on the phone, with these pages too. */
export async function keepsTheDay(page: Page, ...more: string[]): Promise<void> {
  await page.goto(ROUTE);
  await page.getByText("Zet de app op je telefoon").click();
  await expect(page.getByText("Je dag staat al op dit toestel")).toBeVisible({ timeout: 60_000 });
  await expect
    .poll(() => pagesKept(page), { timeout: 60_000 })
    .toEqual(expect.arrayContaining([`${ROUTE}.data`, "/parade/plattegrond.data", ...more]));
}

export async function press(page: Page, intent: string, contribution: string): Promise<void> {
  await page
    .locator(`form:has(input[value="${contribution}"]) button[value="${intent}"]`)
    .first()
    .click();
}

/** Ids of the first two stops. */
export async function examplesOnRoute(page: Page): Promise<[string, string]> {
  await page.goto(ROUTE);
  const list = page.getByRole("list", { name: "Je dag op volgorde" });
  const ids = await list
    .locator("form:has(button[value=pin]) input[name=contribution]")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const [first, second] = ids;
  if (!first || !second) throw new Error("the route has fewer than two stops");
  return [first, second];
}

export function pagesKept(page: Page): Promise<string[]> {
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
export const OF_VISITOR = `"routeId" = (select r."id" from "Route" r
  join "Registration" g on g."id" = r."registrationId"
  join "User" u on u."id" = g."userId" where u."email" = $2)`;

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

export function database<T>(work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(process.env.TEST_APP_DATABASE_URL ?? "", work);
}

interface Kept {
  sequence: number;
  stops: string[];
  pinned: string[];
  bookmarks: string[];
}

/** What the server has of a visitor's day. */
export function inDatabase(email: string): Promise<Kept> {
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
export function unsavedExample(email: string, onRoute: readonly string[]): Promise<string> {
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

/** Of an example of the parade that shows a photo: the address of that photo, and its id. */
export async function exampleWithPhoto(page: Page): Promise<{ photo: RegExp; example: string }> {
  const example = await database(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select c."id" from "Contribution" c join "Event" e on e."id" = c."eventId"
       join "Material" m on m."contributionId" = c."id"
       where e."slug" = 'parade' and c."status" = 'ACCEPTED' and m."kind" = 'PHOTO'
       order by c."id" limit 1`,
    );
    return rows[0]?.id ?? "";
  });
  await page.goto(`/parade/voorbeelden/${example}`);
  const src = (await page.locator("img.photo").first().getAttribute("src")) ?? "";
  return { photo: new RegExp(`^${src.replace(/\d+$/, "")}\\d+$`), example };
}
