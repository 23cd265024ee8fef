import type { Locator, Page } from "@playwright/test";
import { readMails, type Mail } from "./inbox.ts";
import { subjectOf } from "./labels.ts";
import { expectGoodPage } from "./page-checks.ts";
import { addRival, mailWith, makePair, searchOn } from "./pairs.ts";
import { expect, test } from "./test.ts";

/**
 * A new search takes the proposals away that nobody decided on, so everything that decides on
 * them is in this one file: its tests follow each other, while other files go on beside it.
 */
test.describe.configure({ mode: "serial", timeout: 300_000 });

const PAGE = "/parade/organisatie/koppelingen";

test("zoeken, goedkeuren en tegenhouden", async ({ open }) => {
  const page = await open({ as: "organiser" });

  await test.step("er wordt gezocht", async () => {
    await search(page);
    await expect(proposals(page).first()).toBeVisible();
    await expectGoodPage(page);
  });

  await test.step("een goedgekeurde koppeling geeft elk van beiden één mail", async () => {
    const pair = await namesOf(proposals(page).first());
    const stale = await open({ as: "organiser" });
    await stale.goto(PAGE);
    await decide(rowOf(page, pair), "Keur goed");
    await expect(page.getByRole("status")).toContainText("De mails gaan nu weg");
    await expectDecided(page, pair, "Goedgekeurd");
    await expectIntroduction(pair);
    await page.goto("/parade/organisatie/berichten");
    const sent = page.getByRole("row").filter({ hasText: "Introductie" });
    await expect(sent.filter({ hasText: "Verstuurd" }).first()).toBeVisible();

    await decide(rowOf(stale, pair), "Keur goed");
    await expect(stale.getByRole("heading", { name: "Dit lukte niet" })).toBeFocused();
    await expect(stale.getByText("Deze koppeling is al goedgekeurd")).toBeVisible();
    // Another mail, made later, has come in: one that this button made would have been there.
    await stale.goto(PAGE);
    const next = await namesOf(proposals(stale).first());
    await decide(rowOf(stale, next), "Keur goed");
    await expect(stale.getByRole("status")).toContainText("De mails gaan nu weg");
    await expectIntroduction(next);
    await expectIntroduction(pair);
  });

  await test.step("wat is tegengehouden, komt bij opnieuw zoeken niet terug", async () => {
    await page.goto(PAGE);
    const pair = await namesOf(proposals(page).first());
    await decide(rowOf(page, pair), "Houd tegen");
    await expect(page.getByRole("status")).toContainText("Tegengehouden");
    await search(page);
    await expectDecided(page, pair, "Tegengehouden");
    await expectGoodPage(page);
  });
});

test("bladeren toont andere voorstellen, en een besluit laat je op die bladzijde", async ({
  open,
}) => {
  const page = await open({ as: "organiser" });
  await search(page);
  const first = await namesOf(proposals(page).first());
  await page.getByRole("link", { name: "Volgende" }).click();
  await expect(page.getByText(/^Bladzijde 2 van/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Bladzijde 2" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(rowOf(page, first)).toHaveCount(0);
  const pair = await namesOf(proposals(page).first());
  await decide(rowOf(page, pair), "Houd tegen");
  await expect(page.getByRole("status")).toContainText("Tegengehouden");
  expect(new URL(page.url()).search).toBe("?pagina=2");
  await expectGoodPage(page);
});

test("een koppeling goedkeuren zonder JavaScript", async ({ open }) => {
  const page = await open({ as: "organiser", javaScriptEnabled: false });
  await search(page);
  await page.getByRole("button", { name: "Keur goed" }).first().click();
  await expect(page.getByText("Zet eerst een vinkje bij de koppelingen")).toBeVisible();
  const pair = await namesOf(proposals(page).first());
  await decide(rowOf(page, pair), "Keur goed");
  await expect(page.getByRole("status")).toContainText("De mails gaan nu weg");
  await expectDecided(page, pair, "Goedgekeurd");
  await expectIntroduction(pair);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "met" : "zonder";
  test(`een paar bekijken en vastzetten, ${how} JavaScript`, async ({ open }) => {
    const page = await open({ as: "organiser", javaScriptEnabled });
    await search(page);

    await test.step("de twee teksten naast elkaar, met de woorden die ze delen", async () => {
      await page.goto(`${PAGE}?soort=antwoord`);
      await openPair(page, await namesOf(proposals(page).first()));
      await expect(page.locator("mark").first()).toBeVisible();
      if (javaScriptEnabled) await expectGoodPage(page);
    });

    await test.step("een regel erbij, en vastgezet", async () => {
      await page.getByLabel("Persoonlijke regel").fill("Jullie zaten naast elkaar.");
      await page.getByRole("button", { name: "Bewaar alleen de regel" }).click();
      await expect(page.getByRole("status")).toContainText("Je regel gaat mee");
      await page.getByRole("button", { name: "Zet vast" }).click();
      await expect(page.getByRole("status")).toContainText("Vastgezet");
      await expect(page.getByLabel("Persoonlijke regel")).toHaveValue("Jullie zaten naast elkaar.");
      await page.getByRole("button", { name: "Laat los" }).click();
      await expect(page.getByRole("status")).toContainText("Losgelaten");
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "met" : "zonder";
  // On an event of its own: what others do meanwhile with the demo's texts would ask for a search.
  test(`ruilen en wat als, ${how} JavaScript`, async ({ open }) => {
    const pair = await makePair(await open({ as: "organiser" }));
    await addRival(pair);
    const here = `/${pair.slug}/organisatie/koppelingen`;
    const page = await open({ as: "organiser", javaScriptEnabled });
    await search(page, here);

    await test.step("wat een ruil kost, staat er voor je ruilt", async () => {
      await openPair(page, await namesOf(proposals(page).first()));
      const others = page.getByRole("region", { name: "Liever een ander?" }).getByRole("link");
      await others.first().click();
      await expect(page.getByText(/Alles samen gaat van [\d,.]+ naar/)).toBeVisible();
      if (javaScriptEnabled) await expectGoodPage(page);
      await page.getByRole("button", { name: "Ruil", exact: true }).click();
      await expect(page.getByRole("status")).toContainText("Geruild");
      await expect(page.getByText("Staat vast").first()).toBeVisible();
    });

    await test.step("wat als het maximum anders was, en wat er veranderde", async () => {
      await page.goto(`${here}/maximum`);
      await expect(page.getByRole("button", { name: /^Neem dit/ })).toHaveCount(4);
      await page.goto(`${here}/vergelijk`);
      await expect(page.getByText("Nieuw: 1")).toBeVisible();
      await page.goto(`${here}/beeld?als=netwerk`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Het netwerk");
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "met" : "zonder";
  test(`alles tegelijk goedkeuren, stoppen en versturen, ${how} JavaScript`, async ({ open }) => {
    const pair = await makePair(await open({ as: "organiser" }));
    const here = `/${pair.slug}/organisatie/koppelingen`;
    const page = await open({ as: "organiser", javaScriptEnabled });
    await page.goto(here);
    await page.getByRole("link", { name: "Keur er veel tegelijk goed" }).click();
    await expect(page.getByRole("heading", { name: "1 van de 2 mails" })).toBeVisible();
    await expect(page.getByRole("article")).toContainText(pair.offer);
    if (javaScriptEnabled) await expectGoodPage(page);
    await page.getByLabel("Versturen op").fill("2049-05-20T10:00");
    await page.getByRole("button", { name: "Keur 1 koppeling goed" }).click();
    await expect(page.getByRole("status")).toContainText("Ze gaan weg op");
    await page.getByRole("button", { name: "Stop met versturen" }).click();
    await expect(page.getByRole("status")).toContainText("1 koppeling wacht tot je hem verstuurt");
    await page.getByRole("button", { name: "Verstuur wat klaarstaat" }).click();
    await expect(page.getByRole("status")).toContainText("1 koppeling gaat nu weg");
    const mail = await mailWith(pair.asks.email, /dit zou jíj eens moeten doen/);
    expect(mail.text).toContain(pair.offer);
  });
}

test("tijdens het zoeken: een traag antwoord wordt afgewacht, en wat je deed blijft staan", async ({
  open,
}) => {
  const page = await open({ as: "organiser" });
  const pair = await makePair(page);
  await searchOn(pair);
  let looks = 0;
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/koppelingen\.data/, async (route) => {
    if (route.request().method() === "GET") looks += 1;
    if (looks === 1) await answered;
    await route.continue();
  });
  await page.clock.install();
  await page.goto(`/${pair.slug}/organisatie/koppelingen`);
  await expect.poll(() => looks).toBe(1);
  await page.clock.runFor(10_000);
  await expect(page.getByRole("progressbar")).toBeVisible();
  expect(looks).toBe(1);
  answer();
  await expect.poll(() => looks).toBeGreaterThan(1);

  await decide(rowOf(page, [pair.asks.name, pair.shows.name]), "Houd tegen");
  const told = page.getByRole("status").filter({ hasText: "Tegengehouden" });
  await expect(told).toBeVisible();
  const before = looks;
  await page.clock.runFor(3_000);
  await expect.poll(() => looks).toBeGreaterThan(before + 1);
  await expect(told).toBeVisible();
});

async function openPair(page: Page, [seeks, shows]: Pair): Promise<void> {
  await page.getByRole("link", { name: `Bekijk dit paar: ${seeks} en ${shows}` }).click();
  await expect(page.getByRole("heading", { name: "Waarom deze twee?" })).toBeVisible();
}

/** Searches anew, and waits until it is done: the page looks by itself, or a link is pressed. */
async function search(page: Page, here = PAGE): Promise<void> {
  await page.goto(here);
  const answered = page.waitForResponse(
    (response) => response.request().method() === "GET" && response.url().includes(here),
  );
  await page.getByRole("button", { name: /^Zoek (koppelingen|opnieuw)$/ }).click();
  await answered;
  // Anew, because what stands here may be about the search before this one.
  await expect(() => page.goto(here)).toPass();
  await expect(async () => {
    const look = page.getByRole("link", { name: "Kijk hoe ver het is" });
    // Gone once the page, which looks by itself, sees that it is done: not to be waited for.
    if (await look.isVisible()) await look.click({ timeout: 1000 });
    await expect(page.getByRole("status")).toContainText("We hebben gezocht", { timeout: 2000 });
  }).toPass({ timeout: 120_000 });
}

type Pair = [seeks: string, shows: string];

/** The rows that wait for a decision. */
function proposals(page: Page): Locator {
  const undecided = page.getByRole("button", { name: /^Keur goed\s*: / });
  return page.getByRole("row").filter({ has: undecided });
}

async function namesOf(row: Locator): Promise<Pair> {
  const button = row.getByRole("button", { name: /^Keur goed\s*: / });
  const names = await subjectOf(button);
  const [seeks = "", shows = ""] = names.split(" en ");
  expect(seeks && shows, `two names in “${names}”`).toBeTruthy();
  return [seeks, shows];
}

function rowOf(page: Page, [seeks, shows]: Pair): Locator {
  const both = page.getByRole("rowheader").filter({ hasText: seeks }).filter({ hasText: shows });
  return page.getByRole("row").filter({ has: both });
}

/** It waits no more: it stands once, in the list of what was decided. */
async function expectDecided(page: Page, pair: Pair, list: "Goedgekeurd" | "Tegengehouden") {
  await expect(rowOf(page, pair)).toHaveCount(0);
  await page.getByRole("link", { name: list, exact: true }).click();
  await expect(rowOf(page, pair)).toHaveCount(1);
  await expect(rowOf(page, pair)).toContainText(list);
}

async function decide(row: Locator, what: "Keur goed" | "Houd tegen"): Promise<void> {
  await row.getByRole("button", { name: what }).click();
}

/** The two are introduced: one mail each, which names both in words that need no HTML. */
async function expectIntroduction(pair: Pair): Promise<void> {
  await expect.poll(async () => (await introductionsOf(pair)).length, { timeout: 30_000 }).toBe(2);
  const mails = await introductionsOf(pair);
  const people = mails.flatMap(({ deliveredTo }) => deliveredTo);
  expect(new Set(people).size).toBe(2);
  for (const { text } of mails) {
    for (const person of people) expect(text).toContain(person);
  }
}

/** All mails that introduce these two. A subject names only who seeks, so the text decides. */
async function introductionsOf(pair: Pair): Promise<Mail[]> {
  const mails = await readMails(({ subject }) => pair.some((name) => subject.includes(name)));
  return mails.filter(({ text }) => pair.every((name) => text.includes(`${name}: `)));
}
