import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { DEMO_PEOPLE } from "#prisma/demo/people.ts";
import { mailsTo, readMailTo } from "./inbox.ts";
import { expectErrorSummary, expectGoodPage } from "./page-checks.ts";
import { mark, signInHere } from "./people.ts";
import { expect, test } from "./test.ts";

/** Each of these decides on rows of the demo that no other test touches. */
test.describe.configure({ timeout: 240_000 });

const LIST = "/parade/organisatie/aanmeldingen";

test("de commissie geeft cijfers, de een na de ander", async ({ open }) => {
  const page = await open();
  await page.goto("/parade/beoordelen");
  await signInHere(page, DEMO_PEOPLE.reviewer.email);
  await expect(page).toHaveURL("/parade/beoordelen");
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Begin met de eerste" }).click();
  await expect(page.getByRole("button", { name: "Geef dit cijfer" })).toBeVisible();
  const first = await titleOf(page);
  await expect(page.getByRole("heading", { name: "Wat vinden de anderen?" })).toHaveCount(0);

  await page.getByRole("button", { name: "Geef dit cijfer" }).click();
  await expectErrorSummary(page, ["Kies een cijfer van 1 tot en met 5"]);
  await page.getByRole("radio", { name: "4: Graag" }).check();
  const remark = `Sterk verteld, ${mark()}.`;
  await page.getByLabel("Waarom?").fill(remark);
  await page.getByRole("button", { name: "Geef dit cijfer" }).click();
  await expect(page.getByRole("status")).toContainText("is bewaard");
  await expect(page.getByRole("heading", { name: "Wat vinden de anderen?" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "4: Graag" })).toBeChecked();
  await expectGoodPage(page);

  await page.getByRole("link", { name: /^Naar de volgende/ }).click();
  await expect(page.getByRole("heading", { name: "Jouw cijfer", exact: true })).toBeVisible();
  expect(await titleOf(page)).not.toBe(first);

  const organiser = await open({ as: "organiser" });
  await openFromList(organiser, first);
  await expect(organiser.getByRole("region", { name: "Wat vindt de commissie?" })).toContainText(
    remark,
  );
});

test("wie er zelf werkt, geeft zijn gemeente geen cijfer", async ({ open }) => {
  const page = await open();
  await page.goto("/parade/voorbeelden?zoek=Zaterdagochtend");
  const link = page.getByRole("link", { name: "Zaterdagochtend doet iedereen open", exact: true });
  const id = (await link.getAttribute("href"))?.split("/").at(-1);
  await page.goto(`/parade/beoordelen/${id}`);
  await signInHere(page, "commissie@kerkrade.example");
  await expect(page.getByText("Dit is van je eigen gemeente of organisatie")).toBeVisible();
  await expect(page.getByRole("button", { name: "Geef dit cijfer" })).toHaveCount(0);
  expect((await page.goto(LIST))?.status()).toBe(403);
});

test("de lijst: filters, kolommen die blijven, en bestanden", async ({ open }) => {
  const page = await open({ as: "organiser" });
  await page.goto(LIST);
  await page.getByText("Meer filters").click();
  await page.getByRole("combobox", { name: "Provincie" }).selectOption("Overijssel");
  await page.getByRole("button", { name: "Laat zien" }).last().click();
  await expect(page.getByRole("heading", { name: /^\d+ van de \d+ aanmeldingen$/ })).toBeVisible();
  await page.getByText("Kolommen", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Provincie" }).check();
  await page.getByRole("checkbox", { name: "Thema" }).uncheck();
  await page.getByRole("button", { name: "Toon deze kolommen" }).click();
  await expect(page.getByRole("columnheader", { name: "Provincie" })).toBeVisible();
  await expectGoodPage(page);

  await page.goto(LIST);
  await expect(page.getByRole("columnheader", { name: "Provincie" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Thema" })).toHaveCount(0);
  await page.getByLabel("Zoek op titel of gemeente").fill("Enschede");
  await page.getByRole("button", { name: "Zoeken" }).click();
  // The address changes a moment before the page: what is clicked must be the filtered list's.
  await expect(page.getByRole("link", { name: /CSV/ })).toHaveAttribute("href", /Enschede/);
  const csv = await download(page, "CSV");
  expect(csv.name).toMatch(/^aanmeldingen-parade-\d{4}-\d\d-\d\d\.csv$/);
  const [header, ...lines] = csv.bytes.toString("utf8").trimEnd().split("\r\n");
  expect(header).toMatch(/^\uFEFFTitel;Wie;.*Provincie/);
  expect(header).not.toContain("Thema");
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toContain("Enschede");
  const excel = await download(page, "Excel");
  expect(excel.bytes.subarray(0, 2).toString()).toBe("PK");
});

test("een besluit met een eigen mail, en een collega die te laat is", async ({ open }) => {
  const title = "De avondwinkel van het wijkteam";
  const [first, second] = [await open({ as: "organiser" }), await open({ as: "organiser" })];
  for (const page of [first, second]) await openFromList(page, title);
  await first.getByRole("link", { name: "Vraag een aanpassing" }).click();
  await second.getByRole("link", { name: "Zet op het programma" }).click();
  await expect(second.getByLabel("Onderwerp")).toHaveValue(`Op het programma: ${title}`);
  await expectGoodPage(first);

  await first.getByRole("button", { name: "Vraag het en verstuur de mail" }).click();
  await expect(first.getByRole("heading", { name: "Dit lukte niet" })).toBeFocused();
  const question = `Wat kost <b>één</b> avond? (${mark()})`;
  await first.getByLabel("Wat vraag je?").fill(question);
  await first.getByLabel("Onderwerp").fill("Nog één vraag over de avondwinkel");
  await first.getByRole("button", { name: "Vraag het en verstuur de mail" }).click();
  await expect(first.getByRole("status")).toContainText("De gemeente krijgt een mail");
  await expect(first.getByText(question)).toBeVisible();
  const mail = await readMailTo("contact@hoorn.example", "Nog één vraag over de avondwinkel");
  expect(mail.text).toContain(question);

  await second.getByRole("button", { name: "Zet op het programma en verstuur de mail" }).click();
  await expect(second.getByText("de aanmelding staat nu op ‘Aanpassen’")).toBeVisible();
  const all = await mailsTo("contact@hoorn.example");
  expect(all.map(({ subject }) => subject)).not.toContain(`Op het programma: ${title}`);
});

test("veel besluiten tegelijk, en wat intussen veranderde doet niet mee", async ({ open }) => {
  const [one, other] = ["Leenopa’s en leenoma’s", "Onze cijfers op het raam"];
  const page = await open({ as: "organiser" });
  await page.goto(`${LIST}?status=waitlisted`);
  await page.getByRole("button", { name: "Kies niet" }).click();
  await expect(page.getByText("Zet eerst een vinkje")).toBeVisible();
  await page.goBack();
  for (const title of [one, other]) {
    await page.getByRole("checkbox", { name: `Kies ${title}` }).check();
  }
  await page.getByRole("button", { name: "Zet op het programma" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Zet op het programma: 2 aanmeldingen" }),
  ).toBeVisible();
  await expectGoodPage(page);
  await page.getByLabel("Tekst van de mail").fill("Dag {naam}, gefeliciteerd met {titel}.");
  await page.getByRole("button", { name: "Laat zien met mijn tekst" }).click();
  await expect(page.getByRole("heading", { name: "Kijk dit na" })).toBeFocused();
  await page.getByLabel("Tekst van de mail").fill("Dag {gemeente}, gefeliciteerd met {titel}.");
  await page.getByRole("button", { name: "Laat zien met mijn tekst" }).click();
  const example = page.getByRole("article").filter({ hasText: one });
  await expect(example).toContainText(`Dag Zoetermeer, gefeliciteerd met ${one}.`);

  const colleague = await open({ as: "organiser" });
  await openFromList(colleague, other);
  await colleague.getByRole("link", { name: "Kies niet" }).click();
  await colleague.getByRole("button", { name: "Kies niet, zonder mail" }).click();
  await expect(colleague.getByRole("status")).toContainText("Er gaat geen mail uit");

  await page.getByRole("button", { name: "Zet op het programma en verstuur de mail" }).click();
  await expect(page.getByText("1 aanmelding op het programma gezet")).toBeVisible();
  await expect(page.getByText(`‘${other}’ staat nu op ‘Niet gekozen’`)).toBeVisible();
  await expectGoodPage(page);
  const mail = await readMailTo("contact@zoetermeer.example", `Op het programma: ${one}`);
  expect(mail.text).toContain(`Dag Zoetermeer, gefeliciteerd met ${one}.`);
});

test("concepten herinneren zonder JavaScript", async ({ open }) => {
  const page = await open({ as: "organiser", javaScriptEnabled: false });
  await page.goto(LIST);
  await page.getByRole("link", { name: "Bekijk en herinner" }).click();
  await page.getByLabel("Zoek op titel of gemeente").fill("moestuin");
  await page.getByRole("button", { name: "Zoeken" }).click();
  await page.getByRole("checkbox", { name: "Alle 1 in deze lijst" }).check();
  await page.getByRole("button", { name: "Stuur een herinnering" }).click();
  await expect(page.getByText("- Vertel wat het oplevert").first()).toBeVisible();
  await page.getByRole("button", { name: "Verstuur de herinnering" }).click();
  await expect(page.getByRole("status")).toContainText("herinnerd");
  await expect(rowOf(page, "Moestuin achter het stadskantoor")).toContainText("Herinnerd op");
  const subject = "Je concept staat nog klaar: Moestuin achter het stadskantoor";
  const mail = await readMailTo("contact@maastricht.example", subject);
  expect(mail.text).toContain("Zeg in één zin wat jullie doen");
});

function titleOf(page: Page): Promise<string> {
  return page.getByRole("heading", { level: 1 }).innerText();
}

function rowOf(page: Page, title: string): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: title }) });
}

async function openFromList(page: Page, title: string): Promise<void> {
  await page.goto(`${LIST}?zoek=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
