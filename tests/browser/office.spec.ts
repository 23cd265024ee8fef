import type { Page } from "@playwright/test";
import { expectGoodPage } from "./page-checks.ts";
import { expect, test } from "./test.ts";

const OFFICE = "/parade/organisatie";

/** How high something is, in whole rows of 44 pixels. */
async function rowsOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  return Math.round((box?.height ?? 0) / 44);
}

test("het menu van de organisatie past op één regel, met de onderdelen eronder", async ({
  open,
}) => {
  const page = await open({ as: "organiser" });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${OFFICE}/aanmeldingen`);
  expect(await rowsOf(page, ".site-nav > ul")).toBe(1);
  expect(await rowsOf(page, ".site-parts ul")).toBe(1);
  const parts = page.getByRole("navigation", { name: "Aanmeldingen" });
  await expect(parts.getByRole("link", { name: "Wat er binnenkwam" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await parts.getByRole("link", { name: "Cijfers geven" }).click();
  await expect(page).toHaveURL("/parade/beoordelen");
  await expect(
    page
      .getByRole("navigation", { name: "Aanmeldingen" })
      .getByRole("link", { name: "Cijfers geven" }),
  ).toHaveAttribute("aria-current", "page");
});

test("op een telefoon klapt alles uit, ook zonder JavaScript", async ({ open }) => {
  const page = await open({ as: "organiser", javaScriptEnabled: false });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${OFFICE}/berichten`);
  await page.getByText("Menu", { exact: true }).click();
  const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
  await expect(menu.getByRole("link", { name: "Berichten" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await menu.getByRole("link", { name: "Momenten" }).click();
  await expect(page).toHaveURL(`${OFFICE}/instellingen/momenten`);
});

test("het overzicht leidt naar elk onderdeel en naar een ander evenement", async ({ open }) => {
  const page = await open({ as: "organiser" });
  await page.goto(OFFICE);
  await expectGoodPage(page);
  const all = page.getByRole("navigation", { name: "Alle onderdelen" }).getByRole("link");
  const hrefs = await all.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs.length).toBeGreaterThan(14);
  for (const href of hrefs) {
    const answer = await page.request.get(href ?? "");
    expect([href, answer.status()]).toEqual([href, 200]);
  }
  await page.getByRole("link", { name: "PraktijkVoorbeeldenParade, de volgende" }).click();
  await expect(page).toHaveURL("/parade-volgend-jaar/organisatie");
});

test("de lijst zegt bij ‘alles’ hoeveel er op alle bladzijden zijn", async ({ open }) => {
  const page = await open({ as: "organiser" });
  await page.goto(`${OFFICE}/aanmeldingen`);
  const heading = await page.getByRole("heading", { name: /^\d+ aanmeldingen$/ }).textContent();
  const total = Number.parseInt(heading ?? "", 10);
  expect(total).toBeGreaterThan(await page.getByRole("row").count());
  await expect(page.getByLabel(new RegExp(`^Alle ${total} in deze lijst`))).toBeVisible();
});

test("wie beslist ziet alles wat een gemeente invulde, met de bestanden", async ({ open }) => {
  const page = await open({ as: "organiser" });
  await page.goto(`${OFFICE}/aanmeldingen?zoek=leeg+schrift`);
  await page.getByRole("link", { name: "Samen Doen: vier dorpen, een leeg schrift" }).click();
  for (const name of ["Wat is het?", "Welke afweging maakten ze?", "Om mee te nemen"]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  for (const term of ["Voor wie", "Vorm", "Duur", "Groep", "Wie geeft hem", "Nodig", "Besluit"]) {
    await expect(page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible();
  }
  await expect(page.getByText("door Organisatie van de parade")).toBeVisible();
  await expectGoodPage(page);
});

test("een formulier dat veel te lang is, krijgt een leesbare bladzijde", async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto("/inloggen");
  const answer = page.waitForResponse((one) => one.request().method() === "POST");
  await page.getByLabel("E-mailadres").evaluate((input: HTMLInputElement, size) => {
    input.removeAttribute("maxlength");
    input.value = "a".repeat(size);
  }, 300_000);
  await page.locator("main form button").first().click();
  expect((await answer).status()).toBe(413);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit is te veel in één keer");
  await expect(page.getByText("Er is niets bewaard")).toBeVisible();
});
