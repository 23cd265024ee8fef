import type { Page } from "@playwright/test";
import { makeDrawDay, openedAnHourAgo } from "./draws.ts";
import { readMailTo } from "./inbox.ts";
import { expectErrorSummary, expectGoodPage } from "./page-checks.ts";
import { signInHere } from "./people.ts";
import { expect, test } from "./test.ts";

test.setTimeout(300_000);

const told = (page: Page, text: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: text })).toBeVisible();

/** A moment as a field for a day and a time holds it, on the Dutch clock. */
const fieldOf = (moment: Date) =>
  moment.toLocaleString("sv-SE", { timeZone: "Europe/Amsterdam" }).slice(0, 16).replace(" ", "T");

const inDays = (days: number) => fieldOf(new Date(Date.now() + days * 86_400_000));

const myList = (page: Page) => page.getByRole("list", { name: "Jouw lijst, de leukste bovenaan" });

/** The titles on somebody's list, in order. */
const expectList = (page: Page, titles: string[]) =>
  expect(myList(page).getByRole("link", { name: /^Workshop/ })).toHaveText(titles);

async function goToList(page: Page, slug: string, email: string): Promise<void> {
  await page.goto(`/${slug}/mijn-route/voorkeuren`);
  await signInHere(page, email);
  await page.goto(`/${slug}/mijn-route/voorkeuren`);
  await expect(page.getByRole("heading", { level: 1, name: "Je voorkeuren" })).toBeVisible();
}

test("een eerlijke loting, van klaarzetten tot uitslag", async ({ open }) => {
  const organiser = await open({ as: "organiser" });
  const { at, slug, workshops, visitors } = await makeDrawDay(organiser);
  const [scarce = "", second = "", third = ""] = workshops;
  const [quick = "", slow = ""] = visitors;

  await organiser.goto(at);
  await organiser.getByRole("link", { name: "Loting" }).last().click();
  await expectGoodPage(organiser);
  // Bad input: closed before it opens, and after the day began. What was typed stays. Without a
  // moment to open it is right away, however long the form stood open.
  await expect(organiser.getByLabel("Open vanaf")).toHaveValue("");
  await organiser.getByLabel("Sluit op").fill(inDays(-2));
  await organiser.getByRole("button", { name: "Zet de loting klaar" }).click();
  await expectErrorSummary(organiser, ["De sluiting ligt voor de opening. Kies een later moment"]);
  await organiser.getByLabel("Sluit op").fill(inDays(600));
  await organiser.getByRole("button", { name: "Zet de loting klaar" }).click();
  await expect(
    organiser.getByRole("link", { name: /^De dag begint op .*Sluit de dag ervoor/ }),
  ).toBeVisible();
  await expect(organiser.getByLabel("Sluit op")).toHaveValue(inDays(600));
  await organiser.getByLabel("Sluit op").fill(inDays(3));
  await organiser.getByRole("button", { name: "Zet de loting klaar" }).click();
  await told(organiser, "De loting staat klaar.");
  await expect(organiser.getByText("De lijsten zijn open")).toBeVisible();
  await openedAnHourAgo(slug);

  const first = await open();
  await goToList(first, slug, quick);
  await expectGoodPage(first);
  await first.getByRole("button", { name: "Begin met wat bij mij past" }).click();
  await told(first, "Opgeslagen. Dit past bij wat je zoekt.");
  // Both visitors saved the first two workshops; whichever comes first, the scarce one goes on top.
  await first.getByLabel("Zoek op woord of gemeente").fill(third);
  await first.getByRole("button", { name: "Zoek", exact: true }).click();
  await first.getByRole("button", { name: `Zet op mijn lijst: ${third}` }).click();
  await told(first, "Er staan 3 workshops op je lijst");
  const grip = (title: string) => first.getByRole("button", { name: `Versleep ${title}` });
  await expect(grip(third)).toBeVisible();
  await drag(first, grip(third), myList(first).getByRole("listitem").first());
  await expect(myList(first).getByRole("listitem").first()).toContainText(third);
  await grip(third).press("ArrowDown");
  await expect(myList(first).getByRole("listitem").nth(1)).toContainText(third);
  await expect(grip(third)).toBeFocused();
  await first.getByText("Zet alles in één keer op volgorde").click();
  for (const [index, title] of [scarce, second, third].entries()) {
    await first.getByRole("combobox", { name: title }).selectOption(`${index + 1}`);
  }
  await first.getByRole("button", { name: "Bewaar deze volgorde" }).click();
  await told(first, "De volgorde is bewaard.");
  await expectList(first, [scarce, second, third]);
  await expectGoodPage(first);

  // Nobody is quick enough to take a seat meanwhile.
  await first.goto(`/${slug}/mijn-route`);
  await expect(first.getByText("Welke workshops wil je het liefst?")).toBeVisible();
  await expect(first.getByText("De plekken worden geloot").first()).toBeVisible();
  await expect(first.getByText("Alle workshops zijn vol")).toHaveCount(0);

  const plain = await open({ javaScriptEnabled: false });
  await goToList(plain, slug, slow);
  for (const title of [second, scarce, third]) {
    await plain.getByRole("button", { name: `Zet op mijn lijst: ${title}` }).click();
  }
  await expectList(plain, [second, scarce, third]);
  await plain.getByRole("button", { name: `Omhoog: ${scarce}` }).click();
  await told(plain, "Opgeslagen. Omhoog gezet.");
  await plain.getByRole("button", { name: `Weg: ${third}` }).click();
  await told(plain, "Er staan 2 workshops op je lijst");
  await expectList(plain, [scarce, second]);

  const everybody = await open();
  await everybody.goto(`/${slug}`);
  await everybody.getByText("Zo weet je dat niemand knoeit").click();
  const fingerprint = await everybody.locator("code").first().innerText();
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);

  await organiser.reload();
  await expect(organiser.getByText("2 bezoekers maakten een lijst.")).toBeVisible();
  await organiser.getByLabel("Sluit op").fill(inDays(0));
  await organiser.getByRole("button", { name: "Bewaar", exact: true }).click();
  await told(organiser, "De tijden zijn bewaard.");
  await plain.getByRole("button", { name: `Weg: ${second}` }).click();
  await expect(plain.getByText("Je lijst kan nu niet veranderen")).toBeVisible();
  await expectList(plain, [scarce, second]);

  await organiser.getByRole("button", { name: "Bereken de loting" }).click();
  await expect(organiser.getByText("Bewezen best", { exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await expectGoodPage(organiser);
  await organiser.getByRole("button", { name: "Herhaal de loting" }).click();
  await expect(organiser.getByText("Precies dezelfde uitslag")).toBeVisible({ timeout: 60_000 });
  // In the background; without JavaScript one looks again.
  const other = await open({ as: "organiser", javaScriptEnabled: false });
  await other.goto(`${at}/loting`);
  await other.getByRole("button", { name: "Geef iedereen zijn plek" }).click();
  const given = "4 plekken zijn verdeeld over 2 bezoekers.";
  await expect(async () => {
    await other.goto(`${at}/loting`);
    await expect(other.getByText(given)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await organiser.reload();
  await told(organiser, given);
  await organiser.getByText("Zo weet je dat niemand knoeit").click();
  const [shown, seed = ""] = await organiser.locator("code").allInnerTexts();
  expect(shown).toBe(fingerprint);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(seed));
  expect(Buffer.from(digest).toString("hex")).toBe(fingerprint);

  const pages = [
    { page: first, email: quick },
    { page: plain, email: slow },
  ];
  let waiting = 0;
  for (const { page, email } of pages) {
    await page.goto(`/${slug}/mijn-route/voorkeuren`);
    const row = myList(page).getByRole("listitem").filter({ hasText: scarce });
    await expect(row).toContainText(/Plek in ronde 1|Wachtlijst van ronde 1.*je bent de 1e/);
    if ((await row.innerText()).includes("Wachtlijst")) waiting += 1;
    await expect(myList(page).getByRole("listitem").filter({ hasText: second })).toContainText(
      "Plek in ronde 2",
    );
    const mail = await readMailTo(email, "Dit heb je geloot");
    expect(mail.text).toContain(second);
    await page.goto(`/${slug}/mijn-route`);
    await expect(page.getByRole("heading", { name: second })).toBeVisible();
  }
  expect(waiting).toBe(1);
  await first.goto(`/${slug}/mijn-route/voorkeuren`);
  await expectGoodPage(first);
});

test("een loting kan worden afgeblazen, ook zonder JavaScript", async ({ open }) => {
  const page = await open({ as: "organiser", javaScriptEnabled: false });
  const { at } = await makeDrawDay(page);
  await page.goto(`${at}/loting`);
  await page.getByLabel("Open vanaf").fill(inDays(1));
  await page.getByLabel("Sluit op").fill(inDays(2));
  await page.getByRole("button", { name: "Zet de loting klaar" }).click();
  await expect(page.getByText(/De lijsten gaan open op/)).toBeVisible();
  await page.getByRole("link", { name: "Blaas de loting af" }).click();
  await page.getByRole("button", { name: "Ja, blaas af" }).click();
  await told(page, "De loting is afgeblazen.");
  await expect(page.getByRole("button", { name: "Zet de loting klaar" })).toBeVisible();
});

async function drag(page: Page, from: ReturnType<Page["getByRole"]>, to: typeof from) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("it is not in sight");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
}
