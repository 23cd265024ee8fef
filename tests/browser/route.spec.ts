import type { Page } from "@playwright/test";
import { expectErrorSummary, expectGoodPage } from "./page-checks.ts";
import { addressAt, mark, signInHere, signUp } from "./people.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 240_000 });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "met JavaScript" : "zonder JavaScript";

  test(`een route: vast, niet voor mij, ruilen, hoe vol, op papier (${how})`, async ({ open }) => {
    const page = await newVisitor(await open({ javaScriptEnabled }), "noordwijk", "Noordwijk");
    if (javaScriptEnabled) await expectGoodPage(page);

    const kept = await titleOf(page, 0);
    await stopOf(page, kept)
      .getByRole("button", { name: /^Deze wil ik zeker/ })
      .click();
    await expect(page.getByRole("status")).toContainText("Deze halte staat vast");

    const dropped = await titleOf(page, 1);
    await stopOf(page, dropped)
      .getByRole("button", { name: /^Niet voor mij/ })
      .click();
    await expect(page.getByRole("status")).toContainText("Dat zie je niet meer terug");
    await expect(stopOf(page, dropped)).toHaveCount(0);
    await page.getByRole("button", { name: "Stel een nieuwe route voor" }).click();
    await expect(page.getByRole("status")).toContainText("Je hebt een nieuwe route");
    await expect(stopOf(page, dropped)).toHaveCount(0);
    await expect(stopOf(page, kept)).toBeVisible();
    await page.getByText(/^Niet voor jou: \d+$/).click();
    await page.getByRole("button", { name: `Toch wel: ${dropped}` }).click();
    await expect(page.getByRole("status")).toContainText("Het kan weer op je route komen");

    await page.getByRole("radio", { name: "Rustig" }).check();
    await page.getByRole("button", { name: "Pas mijn dag aan" }).click();
    await expect(page.getByRole("status")).toContainText("Je dag is aangepast");
    await expect(page.getByRole("radio", { name: "Rustig" })).toBeChecked();
    await expect(stopOf(page, kept)).toBeVisible();

    const stand = stops(page)
      .filter({ hasText: "Stand, nummer" })
      .filter({ hasText: "Kies iets anders" });
    const before = await stand.first().getByRole("heading").first().innerText();
    await stand.first().getByText("Kies iets anders").click();
    await stand
      .first()
      .getByRole("button", { name: /^Kies deze/ })
      .first()
      .click();
    await expect(page.getByRole("status")).toContainText("Je hebt geruild");
    await expect(stopOf(page, before)).toHaveCount(0);

    await page.getByRole("link", { name: "Print" }).click();
    const sheet = page.getByRole("table", { name: "Je dag op volgorde" });
    await expect(sheet.getByRole("rowheader", { name: kept })).toBeVisible();
    await expect(sheet.getByRole("rowheader", { name: /Lunch/ })).toBeVisible();
    if (javaScriptEnabled) {
      await expectGoodPage(page);
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    }
  });

  test(`een agenda die meeloopt: maken, lezen, intrekken (${how})`, async ({ open, request }) => {
    const page = await newVisitor(await open({ javaScriptEnabled }), "katwijk", "Katwijk");
    await page.getByRole("link", { name: "Laat je agenda meelopen" }).click();
    await page.getByLabel("Waar gebruik je het?").fill("x".repeat(61));
    await page.getByRole("button", { name: "Maak een adres" }).click();
    await expectErrorSummary(page, ["Gebruik hoogstens 60 tekens"]);
    const name = `Telefoon ${mark()}`;
    await page.getByLabel("Waar gebruik je het?").fill(name);
    await page.getByRole("button", { name: "Maak een adres" }).click();
    await expect(page.getByText("Je agenda-adres is klaar")).toBeVisible();
    if (javaScriptEnabled) await expectGoodPage(page);
    const address = await page.getByLabel("Je agenda-adres").inputValue();
    await expect(page.getByRole("link", { name: "Open in je agenda-app" })).toHaveAttribute(
      "href",
      address.replace(/^https?:/, "webcal:"),
    );

    const { pathname } = new URL(address);
    const feed = await request.get(pathname);
    expect(feed.status()).toBe(200);
    expect(feed.headers()["cache-control"]).toBe("private, no-store");
    const text = await feed.text();
    expect(text).toContain("BEGIN:VEVENT");
    expect(text).not.toContain("STATUS:CANCELLED");

    await page.goto("/parade/mijn-route");
    const gone = await titleOf(page, 0);
    await stopOf(page, gone)
      .getByRole("button", { name: /^Haal uit route/ })
      .click();
    await expect(page.getByRole("status")).toContainText("De halte is van je route");
    expect(await (await request.get(pathname)).text()).toContain("STATUS:CANCELLED");

    // What was made is not shown again.
    await page.goto("/parade/mijn-route/agenda");
    await expect(page.getByText(name)).toBeVisible();
    await expect(page.getByLabel("Je agenda-adres")).toHaveCount(0);
    await page.getByRole("button", { name: `Trek in: ${name}` }).click();
    await expect(page.getByRole("status")).toContainText("Het adres is ingetrokken");
    const revoked = await request.get(pathname);
    expect(revoked.status()).toBe(410);
    expect(await revoked.text()).toContain("Maak een nieuw adres");
    expect((await request.get("/kalender/bestaat-niet.ics")).status()).toBe(404);
  });

  test(`twee collega's delen en verdelen de dag (${how})`, async ({ open }) => {
    // A gemeente of its own for each, so that neither sees the other's people.
    const [domain, gemeente] = javaScriptEnabled
      ? (["oegstgeest", "Oegstgeest"] as const)
      : (["voorschoten", "Voorschoten"] as const);
    const one = await newVisitor(await open({ javaScriptEnabled }), domain, gemeente);
    const other = await newVisitor(await open({ javaScriptEnabled }), domain, gemeente);
    await shareRoute(one, gemeente);
    await expect(one.getByRole("heading", { name: "Nog niemand deelt een route" })).toBeVisible();
    await shareRoute(other, gemeente);
    await other.getByText(/: \d+ haltes$/).click();
    await expect(other.getByText(/Samen met jou/).first()).toBeVisible();

    await other.getByRole("button", { name: "Verdeel de dag" }).click();
    await expect(other.getByRole("status")).toContainText("Het voorstel staat klaar");
    await expect(other.getByRole("button", { name: "Neem mijn deel over" })).toHaveCount(1);
    if (javaScriptEnabled) await expectGoodPage(other);
    await other.getByRole("button", { name: "Neem mijn deel over" }).click();
    await expect(other.getByRole("status")).toContainText("Dit deel van de dag is voor jou");

    await one.goto("/parade/mijn-route/samen");
    await expect(one.getByText("Overgenomen", { exact: true })).toBeVisible();
    await one.goto("/parade/mijn-route");
    await one
      .getByRole("button", { name: /^Haal uit route/ })
      .first()
      .click();
    await one.goto("/parade/mijn-route/samen");
    await expect(one.getByText("De route is intussen veranderd")).toBeVisible();
    await expect(one.getByRole("button", { name: "Neem mijn deel over" })).toHaveCount(0);
  });
}

async function newVisitor(page: Page, domain: string, municipality: string): Promise<Page> {
  const email = addressAt(domain);
  await page.goto("/parade/aanmelden");
  await signInHere(page, email);
  await signUp(page, { email, municipality, interests: ["Jeugdhulp", "Eenzaamheid"] });
  await expect(page.getByRole("status")).toContainText("Je bent erbij");
  return page;
}

async function shareRoute(page: Page, gemeente: string): Promise<void> {
  await page.goto("/parade/mijn-route");
  await page.getByRole("link", { name: "Samen met collega’s" }).click();
  const box = page.getByRole("checkbox", { name: new RegExp(`aanmeldde bij ${gemeente} mag`) });
  await expect(box).not.toBeChecked();
  await box.check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("status")).toContainText("Je collega’s kunnen je route nu zien");
}

function stops(page: Page) {
  const ribbon = page.getByRole("list", { name: "Je dag op volgorde" });
  return ribbon.getByRole("listitem").filter({ hasText: /Halte \d/ });
}

function titleOf(page: Page, index: number): Promise<string> {
  return stops(page).nth(index).getByRole("heading").first().innerText();
}

function stopOf(page: Page, title: string) {
  return stops(page).filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}
