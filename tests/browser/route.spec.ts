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
      .getByRole("button", { name: /^Zet vast/ })
      .click();
    await expect(page.getByRole("status")).toContainText("Deze halte staat vast");

    // The time that comes free is filled, what was done is told, and it can be put back.
    const seats = await seatsOf(page);
    const before = await timesOf(page);
    const stand = stops(page).filter({ hasText: "Stand, nummer" }).last();
    const off = await stand.getByRole("heading").first().innerText();
    await stand.getByRole("button", { name: /^Haal uit route/ }).click();
    await expect(page.getByRole("status")).toContainText("De halte is van je route");
    await expect(stopOf(page, off)).toHaveCount(0);
    const told = page.locator("#opnieuw-ingedeeld");
    await expect(told).toContainText("Je route is opnieuw ingedeeld");
    await expect(told).toContainText("Nieuw om ");
    await expect(stops(page)).toHaveCount(before.size);
    for (const seat of seats) await expect(stopOf(page, seat)).toBeVisible();
    await expect(stopOf(page, kept)).toBeVisible();
    if (javaScriptEnabled) {
      await expect(told).toBeInViewport();
      await page.setViewportSize({ width: 360, height: 800 });
      await expectGoodPage(page);
      await expectOneRow(page);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    await page.getByRole("button", { name: "Zet terug zoals het was" }).click();
    await expect(page.getByRole("status")).toContainText("De rest staat weer zoals het was");
    await expect(told).toHaveCount(0);
    before.delete(off);
    await expect.poll(() => timesOf(page)).toEqual(before);

    await page.getByRole("button", { name: "Stel een nieuwe route voor" }).click();
    await expect(page.getByRole("status")).toContainText("Je hebt een nieuwe route");
    await expect(stopOf(page, off)).toHaveCount(0);
    await expect(stopOf(page, kept)).toBeVisible();
    await page.getByText(/^Van je route gehaald: \d+$/).click();
    await page.getByRole("button", { name: `Zet terug: ${off}` }).click();
    await expect(page.getByRole("status")).toContainText("De halte staat op je route");
    await expect(stopOf(page, off)).toHaveCount(1);

    await page.getByRole("radio", { name: "Rustig" }).check();
    await page.getByRole("button", { name: "Pas mijn dag aan" }).click();
    await expect(page.getByRole("status")).toContainText("Je dag is aangepast");
    await expect(page.getByRole("radio", { name: "Rustig" })).toBeChecked();
    await expect(stopOf(page, kept)).toBeVisible();

    const other = stops(page)
      .filter({ hasText: "Stand, nummer" })
      .filter({ hasText: "Kies iets anders" });
    const swapped = await other.first().getByRole("heading").first().innerText();
    await other.first().getByText("Kies iets anders").click();
    await other
      .first()
      .getByRole("button", { name: /^Kies deze/ })
      .first()
      .click();
    await expect(page.getByRole("status")).toContainText("Je hebt geruild");
    await expect(page.getByRole("button", { name: `Kies deze: ${swapped}` })).toHaveCount(0);

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

    await divide(other);
    if (javaScriptEnabled) await expectGoodPage(other);
    await expect(async () => {
      await other.getByRole("button", { name: "Neem mijn deel over" }).click();
      const status = other.getByRole("status").filter({ hasText: /deel van de dag|net weg/ });
      const said = await status.innerText();
      // Others of the parade may just have taken a seat of it; then one divides again.
      if (said.includes("net weg")) await divide(other);
      expect(said).toContain("Dit deel van de dag is voor jou");
    }).toPass();

    await one.goto("/parade/mijn-route/samen");
    await expect(one.getByText("Overgenomen", { exact: true })).toBeVisible();
    await one.goto("/parade/mijn-route");
    await one
      .getByRole("button", { name: /^Haal uit route/ })
      .first()
      .click();
    // Going on at once would end the sending of it.
    await expect(one.getByRole("status")).toContainText("De halte is van je route");
    await one.goto("/parade/mijn-route/samen");
    await expect(one.getByText("De route is intussen veranderd")).toBeVisible();
    await expect(one.getByRole("button", { name: "Neem mijn deel over" })).toHaveCount(0);
  });
}

async function divide(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Verdeel de dag" }).click();
  await expect(page.getByRole("status")).toContainText("Het voorstel staat klaar");
  await expect(page.getByRole("button", { name: "Neem mijn deel over" })).toHaveCount(1);
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

/** Titles of the workshops with a seat. */
async function seatsOf(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  const seats = await stops(page).filter({ hasText: "Je plek is zeker" }).all();
  return Promise.all(seats.map((stop) => stop.getByRole("heading").first().innerText()));
}

/** When each stop is. */
async function timesOf(page: Page): Promise<Map<string, string>> {
  await page.waitForLoadState();
  const all = await stops(page).all();
  return new Map(
    await Promise.all(
      all.map(async (stop): Promise<[string, string]> => {
        const title = await stop.getByRole("heading").first().innerText();
        return [title, await stop.getByRole("time").first().innerText()];
      }),
    ),
  );
}

/** What one can do at a stop is beside each other, and large enough for a thumb. */
async function expectOneRow(page: Page): Promise<void> {
  const stop = stops(page).first();
  const boxes = await Promise.all(
    [/^(Zet vast|Vast)/, /^Haal uit route/].map((name) =>
      stop.getByRole("button", { name }).boundingBox(),
    ),
  );
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(44);
}

function titleOf(page: Page, index: number): Promise<string> {
  return stops(page).nth(index).getByRole("heading").first().innerText();
}

function stopOf(page: Page, title: string) {
  return stops(page).filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}
