import type { Page } from "@playwright/test";
import { expectGoodPage } from "./page-checks.ts";
import { addressAt, mark } from "./people.ts";
import { expect, test } from "./test.ts";

// Several pages each, all of them looked at in two widths.
test.describe.configure({ timeout: 240_000 });

const OFFICE = "/parade/organisatie";

test("van een tekort naar een uitnodiging", async ({ open }) => {
  const page = await open({ as: "organiser" });
  const address = addressAt("zeist");

  await test.step("het grootste tekort staat bovenaan, als plaatje en als tabel", async () => {
    await page.goto(OFFICE);
    await page.getByRole("link", { name: "Vraag en aanbod" }).first().click();
    await expect(page.getByRole("img", { name: /^Vraag en aanbod per thema/ })).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole("table").getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Wie nodig je nog uit?" })).toBeVisible();
    await expectGoodPage(page);
  });

  await test.step("de mail is te lezen en te veranderen voordat hij gaat", async () => {
    await page.getByRole("link", { name: "Nodig een ander uit" }).click();
    await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await expect(page.getByText("Vul een e-mailadres in met een @").first()).toBeVisible();
    await page.getByLabel("E-mailadres").fill(address);
    await page.getByLabel("Onderwerp").fill("Kom je ook?");
    await page.getByRole("button", { name: "Bekijk de mail" }).click();
    await expect(page.getByRole("article", { name: /Kom je ook\?/ })).toContainText("Hallo,");
    await expect(page.getByLabel("E-mailadres")).toHaveValue(address);
    await expectGoodPage(page);
    await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await expect(page.getByRole("status")).toContainText(address);
  });

  await test.step("hetzelfde adres krijgt geen tweede mail", async () => {
    await page.getByRole("link", { name: "Nodig een ander uit" }).click();
    await page.getByLabel("E-mailadres").fill(address);
    await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
    await expect(page.getByText("al een uitnodiging voor dit thema").first()).toBeVisible();
    await page.goto(`${OFFICE}/berichten`);
    const mails = page.getByRole("row").filter({ hasText: address });
    await expect(mails).toHaveCount(1);
    await expect(mails).toContainText("Uitnodiging om iets te laten zien");
  });
});

test("een lijst met voorbeelden inlezen, zonder JavaScript", async ({ open }) => {
  const page = await open({ as: "organiser", javaScriptEnabled: false });
  const title = `Loket ${mark()}`;

  await test.step("een bestand dat geen lijst is", async () => {
    await send(page, "voorbeelden", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
    await expect(page.getByText("Dit is geen tabel").first()).toBeVisible();
  });

  await test.step("een rij die niet klopt houdt alles tegen", async () => {
    await send(page, "voorbeelden", `Gemeente;Titel;Thema\nZutfen;${title};\nGoes;${title};`);
    await expect(page.getByText("Bedoel je Zutphen")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Bewaar/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Gooi dit bestand weg" }).click();
    await expect(page.getByRole("status")).toContainText("Er is niets bewaard");
  });

  const list = `Titel,Gemeente\n${title},Zutphen\n${title},Goes\n`;
  await test.step("alles wordt tegelijk bewaard", async () => {
    await send(page, "voorbeelden", list);
    await page.getByRole("button", { name: "Bewaar 2 voorbeelden" }).click();
    await expect(page.getByRole("status")).toContainText("Bewaard: 2 voorbeelden.");
    await page.goto(`${OFFICE}/aanmeldingen?status=draft&zoek=${encodeURIComponent(title)}`);
    await expect(page.getByRole("row").filter({ hasText: title })).toHaveCount(2);
  });

  await test.step("hetzelfde bestand verandert niets", async () => {
    await send(page, "voorbeelden", list);
    await expect(page.getByText("Alles uit dit bestand staat er al")).toBeVisible();
  });
});

test("een lijst met bezoekers inlezen", async ({ open }) => {
  const page = await open({ as: "organiser" });
  const address = addressAt("goes");
  await page.goto(`${OFFICE}/aanmeldingen`);
  await page.getByRole("link", { name: "Lees een lijst in" }).click();
  await expectGoodPage(page);
  await send(page, "bezoekers", "Gemeente;Titel");
  await expect(page.getByText("We missen de kolom ‘E-mailadres’").first()).toBeVisible();
  await send(page, "bezoekers", "E-mailadres;Gemeente\niemand;Zutfen");
  await expect(page.getByText("‘iemand’ is geen e-mailadres")).toBeVisible();
  await expectGoodPage(page);
  await send(page, "bezoekers", `\ufeffE-mailadres;Gemeente\n${address};Goes`);
  await page.getByRole("checkbox", { name: "Mail elke nieuwe bezoeker" }).check();
  await page.getByRole("button", { name: "Bewaar 1 bezoeker" }).click();
  await expect(page.getByRole("status")).toContainText("Er gaat 1 mail uit.");
  await page.goto(`${OFFICE}/berichten`);
  await expect(page.getByRole("row").filter({ hasText: address })).toHaveCount(1);
});

async function send(page: Page, what: "voorbeelden" | "bezoekers", content: string | Buffer) {
  if (!/\/inlezen(\?|$)/.test(page.url())) await page.goto(`${OFFICE}/inlezen`);
  const name = what === "bezoekers" ? "Bezoekers" : "Stands en workshops";
  const part = page.getByRole("region", { name });
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const file = { name: "lijst.csv", mimeType: "text/csv", buffer };
  await part.getByLabel("Kies een bestand").setInputFiles(file);
  await part.getByRole("button", { name: "Bekijk wat erin staat" }).click();
}
