import type { Locator, Page } from "@playwright/test";
import { giveSeat, makeGrid } from "./grids.ts";
import { readMailTo } from "./inbox.ts";
import { expectGoodPage } from "./page-checks.ts";
import { expect, test } from "./test.ts";

test.setTimeout(180_000);

const told = (page: Page, text: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: text })).toBeVisible();

/** The cell of a round (from 1) in the row of a room. */
const cell = (page: Page, room: string, round: number) =>
  page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: room }) })
    .getByRole("cell")
    .nth(round - 1);

const grip = (page: Page, name: "Pak op of sleep" | "Verplaats", title: string) =>
  page.getByRole("button", { name: new RegExp(`^${name}: ${title}`) });

async function middleOf(locator: Locator): Promise<[number, number]> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not in sight");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function drag(page: Page, from: Locator, to: Locator) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(...start);
  await page.mouse.down();
  await page.mouse.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, { steps: 4 });
  // What one holds makes a bar appear: the cell may be somewhere else by now.
  await page.mouse.move(...(await middleOf(to)), { steps: 4 });
  await page.mouse.up();
}

/** Chooses a round and a room from the list on a workshop's own page. */
async function choose(page: Page, label: string, option: RegExp, button: string) {
  const list = page.getByRole("combobox", { name: label }).first();
  const text = await list.locator("option").filter({ hasText: option }).first().textContent();
  await list.selectOption({ label: text ?? "" });
  await page
    .getByRole("button", { name: new RegExp(`^${button}`) })
    .first()
    .click();
}

test("slepen, ruilen en met het toetsenbord plaatsen", async ({ open }) => {
  const page = await open({ as: "organiser" });
  await page.setViewportSize({ width: 1440, height: 1800 });
  const { at, workshops } = await makeGrid(page, 2);
  const [first = "", second = ""] = workshops;
  await page.goto(at);
  await expectGoodPage(page);

  await drag(page, grip(page, "Pak op of sleep", first), cell(page, "Tent 1", 1));
  await told(page, `‘${first}’ staat in ronde 1, Tent 1.`);
  await expect(cell(page, "Tent 1", 1)).toContainText(first);

  await grip(page, "Pak op of sleep", second).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Je hebt ‘Workshop 2 .* vast/)).toBeAttached();
  // The first free cell has the focus; the arrows walk over the grid.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page.getByText(/is weer terug/)).toBeAttached();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await told(page, /‘Workshop 2 .*’ staat in ronde \d, Tent \d\./);
  await expect(page.getByText("Alle workshops staan in het rooster.")).toBeVisible();

  const other = page.locator(".grid-run").filter({ hasText: second });
  await drag(page, grip(page, "Verplaats", first), other);
  await told(page, `Hij ruilde met ‘${second}’`);
  await expect(cell(page, "Tent 1", 1)).toContainText(second);
});

test("zonder JavaScript: plaatsen, een botsing zien en oplossen", async ({ open }) => {
  const page = await open({ as: "organiser", javaScriptEnabled: false });
  const { at, slug, workshops } = await makeGrid(page, 1);
  const [title = ""] = workshops;
  await page.goto(at);
  await page.getByRole("link", { name: `Kies uit een lijst: ${title}` }).click();
  await page.getByRole("button", { name: "Zet in het programma" }).click();
  await expect(page.getByRole("alert").or(page.getByText("Dit lukte niet"))).toBeVisible();
  await choose(page, "Ronde en zaal", /^Ronde 1 .*Tent 1,/, "Zet in het programma");
  await told(page, `‘${title}’ staat in ronde 1, Tent 1.`);
  await expect(page.getByRole("heading", { name: "Geen botsingen" })).toBeVisible();

  // The round becomes shorter than the workshop lasts.
  await page.goto(`/${slug}/organisatie/instellingen`);
  await page.getByRole("link", { name: /uur$/ }).first().click();
  await page
    .getByRole("link", { name: /Ronde 1/ })
    .first()
    .click();
  await page.getByLabel("Tot").fill("10:30");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.goto(at);
  await expect(page.getByRole("heading", { name: "1 botsing" })).toBeVisible();
  await expect(page.getByText(/duurt 45 minuten, ronde 1 30\./)).toBeVisible();

  await cell(page, "Tent 1", 1).getByRole("link", { name: title }).click();
  await choose(page, "Naar", /^Ronde 2 .*Tent 1,/, "Verplaats");
  await told(page, `‘${title}’ staat in ronde 2, Tent 1.`);
  await expect(page.getByRole("heading", { name: "Geen botsingen" })).toBeVisible();
});

test("een voorstel: voortgang, voor en na, overgenomen", async ({ open }) => {
  const page = await open({ as: "organiser" });
  const { at, workshops } = await makeGrid(page, 4, 3);
  await page.goto(`${at}/voorstel`);
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Stel een programma voor" }).click();
  await expect(page.getByRole("heading", { name: "Wat verandert er?" })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText("Minder dan 0 kan niet: dat is bewezen.")).toBeVisible();
  await page.getByRole("button", { name: "Neem dit programma over" }).click();
  await told(page, "4 workshops staan op een andere plek.");
  for (const title of workshops) {
    await expect(page.locator(".grid-run").filter({ hasText: title })).toBeVisible();
  }
});

test("publiceren: bezoekers zien de laatste versie, en wie het raakt krijgt mail", async ({
  open,
}) => {
  const page = await open({ as: "organiser" });
  const { at, slug, workshops, visitors } = await makeGrid(page, 2, 1);
  const [first = ""] = workshops;
  const [visitor = ""] = visitors;
  await page.goto(at);
  await page.getByRole("link", { name: `Kies uit een lijst: ${first}` }).click();
  await choose(page, "Ronde en zaal", /^Ronde 1 .*Tent 1,/, "Zet in het programma");
  await told(page, `‘${first}’ staat in ronde 1, Tent 1.`);
  await page.goto(`${at}/publiceren`);
  await page.getByRole("button", { name: "Publiceer versie 1" }).click();
  await told(page, "Versie 1 van het programma is gepubliceerd.");
  await giveSeat(first, visitor);

  await page.locator(".grid-run").getByRole("link", { name: first }).click();
  await choose(page, "Naar", /^Ronde 2 .*Tent 1,/, "Verplaats");
  await told(page, `‘${first}’ staat in ronde 2, Tent 1.`);
  const everybody = await open();
  await everybody.goto(`/${slug}/programma`);
  await expect(everybody.getByRole("table", { name: /^Ronde 1/ })).toContainText(first);

  await page.goto(at);
  await page.getByRole("link", { name: "Bekijk en publiceer versie 2" }).click();
  await expectGoodPage(page);
  await expect(page.getByText(/1 bezoeker met zo’n workshop/)).toBeVisible();
  await page.getByText("Lees de mail aan een bezoeker").click();
  await expect(
    page.getByText(/Het programma van de .* is veranderd\. Dit gaat over jou/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Publiceer versie 2" }).click();
  await told(page, "Versie 2 van het programma is gepubliceerd. Er gaan 2 mails uit.");

  await everybody.reload();
  await expect(everybody.getByRole("table", { name: /^Ronde 2/ })).toContainText(first);
  const mail = await readMailTo(visitor, /^Je route is veranderd/);
  expect(mail.text.replace(/\s+/g, " ")).toContain(`‘${first}’ gaat van ronde 1`);
});
