import type { Page } from "@playwright/test";
import { readMailTo } from "./inbox.ts";
import { about } from "./labels.ts";
import { expectErrorSummary, expectGoodPage } from "./page-checks.ts";
import { addressAt, mark, signInHere } from "./people.ts";
import { expect, test } from "./test.ts";

test.setTimeout(180_000);

/** After the demo's parade, which stays the next one for the other tests. */
const LATER = 300;

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const told = (page: Page) => page.getByRole("status");
const save = (page: Page) => page.getByRole("button", { name: "Bewaar" }).click();

/** Makes an event that opens tomorrow, and is on its page of settings. */
async function makeEvent(page: Page, name: string): Promise<void> {
  await page.goto("/evenementen");
  await page.getByRole("link", { name: "Maak een evenement" }).click();
  await page.getByLabel("Hoe heet het?").fill(name);
  await page.getByRole("radio", { name: "Werkatelier" }).check();
  await page.getByLabel("Vanaf wanneer kunnen gemeenten").fill(`${inDays(1)}T09:00`);
  await page.getByLabel("Tot wanneer?").fill(`${inDays(60)}T17:00`);
  await page.getByRole("button", { name: "Maak het evenement" }).click();
  await expect(told(page)).toContainText("Het evenement is er");
}

async function addDay(page: Page, date: string): Promise<void> {
  await page.getByRole("link", { name: "Voeg een dag toe" }).click();
  await page.getByLabel("Welke dag?").fill(date);
  await page.getByLabel("Hoe heet het gebouw?").fill("De Werf");
  await page.getByLabel("Straat en huisnummer").fill("Werfkade 2");
  await page.getByLabel("Plaats").fill("Goes");
  await save(page);
}

test("een organisator maakt in de browser een evenement uit niets", async ({ open }) => {
  const page = await open({ as: "organiser" });
  const name = `Werkatelier ${mark()}`;
  const slug = name.toLowerCase().replace(" ", "-");

  await page.goto("/evenementen/nieuw");
  await page.getByLabel("Hoe heet het?").fill("Inloggen");
  await page.getByLabel("Vanaf wanneer kunnen gemeenten").fill(`${inDays(9)}T09:00`);
  await page.getByLabel("Tot wanneer?").fill(`${inDays(60)}T17:00`);
  await page.getByRole("button", { name: "Maak het evenement" }).click();
  await expectErrorSummary(page, ["Dit adres gebruikt de site zelf al. Kies een ander"]);
  await expect(page.getByLabel("Hoe heet het?")).toHaveValue("Inloggen");

  await makeEvent(page, name);
  await expect(page.getByText("Dit evenement is nog niet openbaar")).toBeVisible();
  const visitor = await open({ as: "visitor" });
  expect((await visitor.goto(`/${slug}`))?.status()).toBe(404);
  expect((await page.goto(`/${slug}`))?.status()).toBe(200);
  await page.goto(`/${slug}/organisatie/instellingen`);

  await addDay(page, inDays(30));
  const summary = page.getByRole("group", { name: "Je kunt nog niet verder" });
  await expect(summary).toContainText("Kies een latere dag of verander eerst de sluitdatum");
  await page.getByLabel("Welke dag?").fill(inDays(LATER));
  await save(page);
  await expect(told(page)).toContainText("De dag is er");

  for (const [hall, size] of [
    ["Grote zaal", "40"],
    ["Kleine zaal", "12"],
  ] as const) {
    await page.getByRole("link", { name: "Voeg een zaal toe" }).click();
    await page.getByLabel("Hoe heet de zaal?").fill(hall);
    await page.getByLabel("Hoeveel mensen passen erin?").fill(size);
    await save(page);
    await expect(told(page)).toContainText(`${hall} is bewaard`);
  }
  await page.getByRole("link", { name: "Voeg een ronde toe" }).click();
  // The page of the day has a from and until of its own.
  await expect(page.getByRole("heading", { level: 1, name: "Een ronde toevoegen" })).toBeVisible();
  await page.getByLabel("Van", { exact: true }).fill("10:00");
  await page.getByLabel("Tot", { exact: true }).fill("11:00");
  await save(page);
  await expect(told(page)).toContainText("Ronde 1 is bewaard");
  await page.getByRole("link", { name: "Voeg iets toe" }).click();
  await page.getByLabel("Wat is het?").fill("Lunch");
  await page.getByLabel("Van", { exact: true }).fill("10:30");
  await page.getByLabel("Tot", { exact: true }).fill("12:30");
  await save(page);
  await expectErrorSummary(page, ["Op deze tijd is er al iets: Ronde 1. Kies een andere tijd"]);
  await page.getByLabel("Van", { exact: true }).fill("12:00");
  await save(page);
  await expect(told(page)).toContainText("Lunch is bewaard");
  await expectGoodPage(page);

  await page
    .getByRole("row", { name: /Kleine zaal/ })
    .getByRole("link")
    .click();
  await page.getByRole("link", { name: "Haal deze zaal weg" }).click();
  await page.getByRole("button", { name: "Ja, haal deze zaal weg" }).click();
  await expect(told(page)).toContainText("De zaal is weg");

  await page.goto(`/${slug}/organisatie/instellingen/themas`);
  for (const theme of ["Geldzorgen", "Schulden"]) {
    await page.getByRole("link", { name: "Voeg een thema toe" }).click();
    await page.getByLabel("Hoe heet het thema?").fill(theme);
    await page.getByRole("radio", { name: /^Geld en schulden/ }).check();
    await page.getByLabel(/andere woorden zoeken/).fill("rood staan, incasso");
    await save(page);
    await expect(told(page)).toContainText(`${theme} is bewaard`);
  }
  await page.getByRole("link", { name: "Geldzorgen" }).click();
  await page.getByRole("link", { name: "Haal dit thema weg" }).click();
  await page.getByLabel("Met welk thema voeg je het samen?").selectOption("Schulden");
  await page.getByRole("button", { name: "Ja, haal dit thema weg" }).click();
  await expect(page.getByRole("row", { name: /Schulden/ })).toContainText("Geldzorgen");

  await page.goto(`/${slug}/organisatie/instellingen/teksten`);
  await page.getByLabel("Inleiding").fill("Kom **kijken** <b>echt</b>.");
  await save(page);
  await expect(told(page)).toContainText("De teksten zijn bewaard");
  await page.goto(`/${slug}`);
  await expect(page.getByText("kijken", { exact: true })).toBeVisible();
  await expect(page.getByText("<b>echt</b>")).toBeVisible();

  await page.goto(`/${slug}/organisatie/instellingen/momenten`);
  const today = `${inDays(-1)}T09:00`;
  await page.getByLabel(/^Openbaar, en aanmelden/).fill(today);
  await page.getByLabel(/^Bezoekers kunnen zich/).fill(`${inDays(10)}T09:00`);
  await save(page);
  await expect(page.getByText("Dit evenement is openbaar")).toBeVisible();
  expect((await visitor.goto(`/${slug}/aanmelden`))?.status()).toBe(200);
  await expect(visitor.getByText("Aanmelden kan nog niet")).toBeVisible();
  await visitor.goto("/evenementen");
  await expect(visitor.getByRole("link", { name })).toBeVisible();

  await page.goto(`/${slug}/organisatie/instellingen`);
  await page.getByRole("link", { name: "Maak er nog een zoals deze" }).click();
  await page.getByLabel("Hoe heet het nieuwe evenement?").fill(`${name} nog eens`);
  await page.getByLabel("Wat wordt de eerste dag?").fill(inDays(450));
  await page.getByRole("button", { name: "Maak de kopie" }).click();
  await expect(told(page)).toContainText("De kopie is er");
  await page.getByRole("link", { name: "Terug naar de instellingen" }).click();
  await expect(page.getByRole("table", { name: "Dagen" })).toContainText("1 zaal, 1 ronde");
  await expect(page.getByText("Dit evenement is nog niet openbaar")).toBeVisible();
  await page.getByRole("link", { name: "Gooi dit evenement weg" }).click();
  await page.getByRole("button", { name: "Ja, gooi het weg" }).click();
  await expect(told(page)).toContainText("is weg");
});

test("twee organisatoren veranderen tegelijk instellingen, zonder JavaScript", async ({ open }) => {
  const one = await open({ as: "organiser", javaScriptEnabled: false });
  const name = `Bijeenkomst ${mark()}`;
  const slug = name.toLowerCase().replace(" ", "-");
  await makeEvent(one, name);
  const email = addressAt("goes");
  await one.getByRole("link", { name: "Organisatie en selectiecommissie" }).click();
  await one.getByLabel("Wie voeg je toe?").first().fill(email);
  await one.getByRole("button", { name: about("Voeg toe", "Organisatie") }).click();
  await expect(told(one)).toContainText(`${email} doet mee`);

  const { text } = await readMailTo(email, `Je organiseert mee: ${name}`);
  const link = /https?:\/\/\S+\/evenementen/.exec(text)?.[0] ?? "";
  const two = await open({ javaScriptEnabled: false });
  await two.goto(link);
  await two.getByRole("link", { name: "Log in om het hier te zien" }).click();
  await signInHere(two, email);
  await two.goto("/evenementen");
  await expect(two.getByRole("link", { name })).toBeVisible();

  const texts = `/${slug}/organisatie/instellingen/teksten`;
  await one.goto(texts);
  await two.goto(texts);
  await one.getByLabel("Inleiding").fill("Van de een.");
  await save(one);
  await two.getByLabel("Praktisch").fill("Van de ander.");
  await save(two);
  await expect(told(two)).toContainText("De teksten zijn bewaard");
  await one.goto(texts);
  await expect(one.getByLabel("Inleiding")).toHaveValue("Van de een.");
  await expect(one.getByLabel("Praktisch")).toHaveValue("Van de ander.");

  await two.goto(texts);
  await one.getByLabel("Inleiding").fill("De een weer.");
  await save(one);
  await two.getByLabel("Inleiding").fill("De ander ook.");
  await save(two);
  await expect(two.getByRole("group", { name: "Je kunt nog niet verder" })).toContainText(
    "Daar staat nu: ‘De een weer.’",
  );
  await expect(two.getByLabel("Inleiding")).toHaveValue("De ander ook.");
  await save(two);
  await expect(told(two)).toContainText("De teksten zijn bewaard");

  await one.goto(`/${slug}/organisatie/instellingen/mensen`);
  await one.getByRole("link", { name: about("Haal weg", email) }).click();
  await one.getByRole("button", { name: "Ja, haal weg" }).click();
  await expect(told(one)).toContainText("kan er niet meer bij");
  expect((await two.goto(texts))?.status()).toBe(403);
});
