import type { Locator, Page } from "@playwright/test";
import { makeHall } from "./halls.ts";
import { about } from "./labels.ts";
import { expectAccessible, expectGoodPage } from "./page-checks.ts";
import { expect, test } from "./test.ts";

test.setTimeout(180_000);

/** Something in the drawing, by the beginning of its name: "Plek 12". */
const thing = (page: Page, name: string) =>
  page
    .getByRole("application", { name: /^Tekening van/ })
    .getByRole("button", { name: new RegExp(`^${name}(:| in vak)`) });
const told = (page: Page, text: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: text })).toBeVisible();
const save = async (page: Page) => {
  await page.getByRole("button", { name: "Bewaar de tekening" }).click();
  await told(page, "De tekening is bewaard");
};
const tool = (page: Page, name: string) =>
  page.getByRole("group", { name: "Zet in de tekening" }).getByRole("button", { name });

/** Pixels of a metre on the sheet, by the hall of 50 metres wide. */
async function sheetOf(page: Page) {
  const box = await page.locator(".plan-sheet__floor").boundingBox();
  if (!box) throw new Error("the sheet is not there");
  const scale = box.width / 50;
  return {
    scale,
    at: (x: number, y: number) => [box.x + x * scale, box.y + y * scale] as const,
  };
}

async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

async function middleOf(locator: Locator): Promise<[number, number]> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not in sight");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test("tekenen met de muis: neerzetten, slepen, trekken en terug", async ({ open }) => {
  const page = await open({ as: "organiser" });
  await page.setViewportSize({ width: 1440, height: 1700 });
  const { at } = await makeHall(page);
  await page.goto(`${at}/tekenen`);
  await expect(page.getByText("Alles is bewaard.")).toBeVisible();

  await tool(page, "Standplaats").click();
  const sheet = await sheetOf(page);
  await page.mouse.click(...sheet.at(14.6, 45.1));
  await told(page, "Plek 49 in vak F: 3 bij 2 meter, 13 van links, 44 van boven");

  await drag(page, await middleOf(thing(page, "Plek 49")), sheet.at(9.6, 46.2));
  await told(page, /Plek 49 .*: 3 bij 2 meter, 8 van links, 45 van boven/);
  await expect(page.getByRole("region", { name: "Gekozen: Plek 49" })).toBeVisible();

  await drag(page, await middleOf(page.locator('[data-handle="1 1"]')), sheet.at(12.1, 48.4));
  await told(page, /Plek 49 .*: 4 bij 3,5 meter/);

  await page.getByRole("button", { name: "Ongedaan" }).click();
  await expect(thing(page, "Plek 49")).toHaveAccessibleName(/3 bij 2 meter, 8 van links/);
  await page.keyboard.press("Control+z");
  await expect(thing(page, "Plek 49")).toHaveAccessibleName(/13 van links, 44 van boven/);
  await page.getByRole("button", { name: "Opnieuw" }).click();
  await expect(thing(page, "Plek 49")).toHaveAccessibleName(/8 van links, 45 van boven/);

  await tool(page, "Muur").click();
  await drag(page, sheet.at(6, 44), sheet.at(13.1, 46.1));
  await told(page, /Muur: 7 bij 2 meter, 6 van links, 44 van boven/);
  const warnings = page.getByRole("region", { name: "Kijk nog even" });
  await expect(warnings.getByRole("button", { name: "Plek 49 ligt over muur" })).toBeVisible();
  await page.getByRole("button", { name: "Haal weg" }).click();
  await expect(warnings).toHaveCount(0);

  await expect(page.getByText("wijzigingen die nog niet zijn bewaard")).toBeVisible();
  await save(page);
  await page.reload();
  await expect(thing(page, "Plek 49")).toHaveAccessibleName(/8 van links, 45 van boven/);
  await expectGoodPage(page);
});

test("tekenen met het toetsenbord, met in woorden wat er gebeurt", async ({ open }) => {
  const page = await open({ as: "organiser" });
  const { at } = await makeHall(page);
  await page.goto(`${at}/tekenen`);
  await tool(page, "Standplaats").press("Enter");
  await told(page, /^Toegevoegd\. Plek 49 in vak F: 3 bij 2 meter/);
  await expect(thing(page, "Plek 49")).toBeFocused();
  const before = (await thing(page, "Plek 49").getAttribute("aria-label")) ?? "";
  const left = Number(/([\d,]+) van links/.exec(before)?.[1]?.replace(",", "."));

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const moved = String(left + 1.5).replace(".", ",");
  await told(page, `Plek 49 in vak F: 3 bij 2 meter, ${moved} van links`);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowLeft");
  await told(page, "Plek 49 in vak F: 2,5 bij 2,5 meter");
  await page.keyboard.press("d");
  await expect(thing(page, "Plek 50")).toBeFocused();
  await page.keyboard.press("Delete");
  await told(page, "Plek 50 is weg");
  await page.keyboard.press("Control+z");
  await expect(thing(page, "Plek 50")).toBeVisible();

  await thing(page, "Tent 1").focus();
  const panel = page.getByRole("region", { name: /^Gekozen: Tent/ });
  await panel.getByLabel("Naam").fill("Tent Noord");
  await panel.getByLabel("Deur").selectOption("Rechts");
  // Without dragging and without keys: a press on a button.
  await page.getByRole("button", { name: "Naar beneden" }).click();
  await told(page, "Tent Noord: 9,5 bij 7 meter, 3 van links, 4,5 van boven");
  await save(page);
  await expect(thing(page, "Tent Noord")).toBeVisible();
  await expect(thing(page, "Plek 50")).toBeVisible();
});

test("tekenen op een telefoon: groot genoeg voor een vinger", async ({ open }) => {
  const page = await open({ as: "organiser" });
  await page.setViewportSize({ width: 360, height: 740 });
  const { at } = await makeHall(page);
  await page.goto(`${at}/tekenen`);
  await expect(page.getByText("Alles is bewaard.")).toBeVisible();
  const box = await thing(page, "Plek 12").boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await thing(page, "Plek 12").click();
  await expect(page.getByRole("region", { name: "Gekozen: Plek 12" })).toBeVisible();
  // From there on it is up to who draws.
  await page.getByRole("button", { name: "300%" }).click();
  await expect(page.getByRole("button", { name: "100%" })).toBeVisible();
  await expectGoodPage(page);
});

test("tekenen als lijst, zonder JavaScript", async ({ open }) => {
  const page = await open({ as: "organiser", javaScriptEnabled: false });
  const { at } = await makeHall(page);
  await page.goto(`${at}/tekenen`);
  await tool(page, "Standplaats").click();
  await expect(
    page.getByRole("status").filter({ hasText: "Standplaats toegevoegd" }),
  ).toBeVisible();
  await page.getByText("Standplaatsen (49)").click();
  await page.getByLabel("Van links, Plek 49").fill("veel");
  await page.getByLabel("Haal weg, Plek 1", { exact: true }).check();
  await page.getByRole("button", { name: "Bewaar de tekening" }).click();
  const wrong = page.getByRole("group", { name: "De tekening is nog niet bewaard" });
  await expect(wrong.getByRole("link")).toHaveText(["Vul een maat in meters in, zoals 8 of 7,5"]);
  await expect(page.getByLabel("Van links, Plek 49")).toHaveValue("veel");
  await expect(page.getByLabel("Haal weg, Plek 1", { exact: true })).toBeChecked();

  await page.getByLabel("Van links, Plek 49").fill("12,5");
  await page.getByLabel("Van boven, Plek 49").fill("45");
  await page.getByLabel("Stroom, Plek 49").uncheck();
  await save(page);
  await page.getByText("Standplaatsen (48)").click();
  await expect(page.getByLabel("Van links, Plek 49")).toHaveValue("12,5");
  await expect(page.getByLabel("Stroom, Plek 49")).not.toBeChecked();
  await expect(page.getByLabel("Van links, Plek 1", { exact: true })).toHaveCount(0);
});

test("twee mensen die tekenen: de tweede ziet wat er veranderde en kiest", async ({ open }) => {
  const [one, two] = [await open({ as: "organiser" }), await open({ as: "organiser" })];
  const { at } = await makeHall(one);
  await one.goto(`${at}/tekenen`);
  await two.goto(`${at}/tekenen`);
  const keys = async (page: Page, name: string, ...presses: string[]) => {
    await thing(page, name).focus();
    for (const press of presses) await page.keyboard.press(press);
  };
  await keys(one, "Plek 1", "ArrowDown", "ArrowDown");
  await keys(one, "Plek 2", "ArrowUp");
  await save(one);

  await keys(two, "Plek 2", "ArrowUp", "ArrowUp");
  await keys(two, "Plek 9", "ArrowLeft");
  await two.getByRole("button", { name: "Bewaar de tekening" }).click();
  const notice = two.getByRole("status").filter({ hasText: "Een collega bewaarde net ook" });
  await expect(notice).toContainText("Plek 1 staat nu 5 van links en 17 van boven");
  await expect(notice).toContainText("Jullie veranderden allebei: Plek 2");
  await expectAccessible(two);
  await expect(thing(two, "Plek 1")).toHaveAccessibleName(/5 van links, 17 van boven/);
  await expect(thing(two, "Plek 2")).toHaveAccessibleName(/8 van links, 15 van boven/);
  await one.reload();
  await expect(thing(one, "Plek 9")).toHaveAccessibleName(/5 van links, 25 van boven/);
  await save(two);
  await one.reload();
  await expect(thing(one, "Plek 1")).toHaveAccessibleName(/5 van links, 17 van boven/);
  await expect(thing(one, "Plek 9")).toHaveAccessibleName(/4,5 van links, 25 van boven/);

  // The other choice: leave one's own, take over what is there.
  await keys(one, "Plek 20", "ArrowRight");
  await save(one);
  await keys(two, "Plek 20", "ArrowDown");
  await two.getByRole("button", { name: "Bewaar de tekening" }).click();
  await two.getByRole("link", { name: "Neem die van je collega over" }).click();
  await expect(two.getByText("Alles is bewaard.")).toBeVisible();
  await expect(thing(two, "Plek 20")).toHaveAccessibleName(/14,5 van links, 34 van boven/);
});

test("een stand op zijn plek: slepen, toetsenbord, en twee tegelijk", async ({ open }) => {
  const [one, two] = [await open({ as: "organiser" }), await open({ as: "organiser" })];
  for (const page of [one, two]) await page.setViewportSize({ width: 1440, height: 1700 });
  const { at, stands } = await makeHall(one, 4);
  const [first = "", second = "", third = ""] = stands;
  await one.goto(at);
  await two.goto(at);
  const floor = (page: Page) => page.getByRole("region", { name: /^Plattegrond van/ });
  const grip = (page: Page, title: string) =>
    page.getByRole("button", { name: about("Pak op of sleep", title) });
  const place = (page: Page, number: number) =>
    floor(page).getByRole("button", { name: new RegExp(`^Stand ${number}: `) });

  // By mouse: the free places light up only while something is held.
  await expect(place(one, 3)).toHaveCount(0);
  const from = await middleOf(grip(one, first));
  await one.mouse.move(...from);
  await one.mouse.down();
  await one.mouse.move(from[0] + 20, from[1] + 20, { steps: 3 });
  const target = await middleOf(place(one, 3));
  await one.mouse.move(...target, { steps: 5 });
  await one.mouse.up();
  await told(one, `‘${first}’ heeft plek 3.`);
  await expect(place(one, 3)).toHaveAccessibleName(new RegExp(first.slice(0, 12)));

  // The other one still sees it as free, and is told who has it.
  await grip(two, second).focus();
  await two.keyboard.press("Enter");
  await expect(place(two, 1)).toBeFocused();
  await two.keyboard.press("Escape");
  await expect(grip(two, second)).toBeFocused();
  await two.keyboard.press("Enter");
  await two.keyboard.press("Tab");
  await two.keyboard.press("Tab");
  await expect(place(two, 3)).toBeFocused();
  await two.keyboard.press("Enter");
  const refused = two.getByRole("group", { name: "Dit lukte niet" });
  await expect(refused).toContainText("Plek 3 is net vergeven aan");
  await expect(place(two, 3)).toHaveAccessibleName(new RegExp(first.slice(0, 12)));

  // By pressing on the one and then on the other; then from place to place.
  await grip(two, second).click();
  await place(two, 4).click();
  await told(two, `‘${second}’ heeft plek 4.`);
  await place(two, 4).click();
  await place(two, 10).click();
  await told(two, `‘${second}’ heeft plek 10.`);
  await expectGoodPage(two);

  const plain = await open({ as: "organiser", javaScriptEnabled: false });
  await plain.goto(at);
  const panel = plain.getByRole("region", { name: third });
  await panel.getByLabel("Standplaats").selectOption("Plek 12, vak B");
  await panel.getByRole("button", { name: about("Geef deze plek", third) }).click();
  await told(plain, `‘${third}’ heeft plek 12.`);
});

test("een voorstel voor de indeling: bekijken, kiezen en toepassen", async ({ open }) => {
  const [one, two] = [await open({ as: "organiser" }), await open({ as: "organiser" })];
  const { at, stands } = await makeHall(one, 6);
  await one.goto(at);
  await one.getByRole("link", { name: "Stel een indeling voor" }).click();
  const rows = one.getByRole("table", { name: "Stands met de plek die ze kunnen krijgen" });
  for (const title of stands) {
    await expect(rows.getByRole("checkbox", { name: `Zet ${title} op plek` })).toBeChecked();
  }
  await expect(one.getByRole("table", { name: /^De vloer nu/ })).toContainText(
    "Stands met een plek",
  );
  await expectGoodPage(one);
  await two.goto(`${at}/voorstel`);

  await rows.getByRole("checkbox").first().uncheck();
  await one.getByRole("button", { name: "Geef deze stands hun plek" }).click();
  await told(one, "5 stands hebben een plek gekregen");
  await expect(one.getByRole("button", { name: /^Pak op of sleep/ })).toHaveCount(1);

  await two.getByRole("button", { name: "Geef deze stands hun plek" }).click();
  const refused = two.getByRole("group", { name: "Er heeft nog niemand een plek" });
  await expect(refused).toContainText("een collega veranderde net iets");
  const left = two.getByRole("table", { name: "Stands met de plek die ze kunnen krijgen" });
  await expect(left.getByRole("checkbox")).toHaveCount(1);
  await two.getByRole("button", { name: "Geef deze stands hun plek" }).click();
  await told(two, "1 stand heeft een plek gekregen");
  await two.goto(`${at}/voorstel`);
  await expect(two.getByRole("heading", { name: "Iedereen heeft een plek" })).toBeVisible();
});
