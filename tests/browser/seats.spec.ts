import type { Page } from "@playwright/test";
import { readMailTo } from "./inbox.ts";
import { expectErrorSummary, expectGoodPage } from "./page-checks.ts";
import { addressAt, MARKED, signInHere, signUp } from "./people.ts";
import { expect, test } from "./test.ts";

/** One workshop a test: what it does to the seats of it, no other test sees. */
test.describe.configure({ timeout: 240_000 });

const OVERVIEW = "/parade/organisatie/programma/plekken";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "met JavaScript" : "zonder JavaScript";
  // From the end of the list, each its own.
  const fromEnd = javaScriptEnabled ? 1 : 2;

  test(`een volle workshop: wachtlijst, iemand gaat weg, mail, ja (${how})`, async ({ open }) => {
    const organiser = await open({ as: "organiser", javaScriptEnabled });
    const run = await openRun(organiser, fromEnd);
    if (javaScriptEnabled) await expectGoodPage(organiser);

    const emails = [addressAt("loppersum"), addressAt("zeewolde"), addressAt("heerde")] as const;
    const [leaves, first, second] = await Promise.all([
      newVisitor(await open({ javaScriptEnabled }), emails[0], "Eemsdelta"),
      newVisitor(await open({ javaScriptEnabled }), emails[1], "Zeewolde"),
      newVisitor(await open({ javaScriptEnabled }), emails[2], "Heerde"),
    ]);
    await takeSeat(leaves, run);
    // Their proposed routes may have a seat in it too; then who asks first would get that one.
    await giveUpSeat(first, run);
    await giveUpSeat(second, run);
    await setSeats(organiser, run, { full: true });

    await waitInLine(first, run, 1);
    await waitInLine(second, run, 2);
    if (javaScriptEnabled) await expectGoodPage(second);
    await readMailTo(emails[2], /^Je staat op de wachtlijst: /);

    await leaves.goto("/parade/mijn-route");
    await stopOf(leaves, run.title).getByRole("button", { name: "Haal uit route" }).click();
    await expect(leaves.getByRole("status")).toContainText("De halte is van je route");

    const { text } = await readMailTo(emails[1], /^Plek vrij: /);
    const link = /https?:\/\/\S+\/mijn-route\/plek\/\S+/.exec(text)?.[0];
    await first.goto(link ?? "");
    await expect(first.getByText("Er is een plek vrij voor jou")).toBeVisible();
    if (javaScriptEnabled) await expectGoodPage(first);
    await first.getByRole("button", { name: /^(Ja, ik kom|Deze, en de andere gaat weg)$/ }).click();
    await expect(first.getByRole("status")).toContainText("Je plek is zeker");
    await expect(stopOf(first, run.title)).toBeVisible();
    await readMailTo(emails[1], /^Je hebt een plek: /);

    await second.goto(`/parade/mijn-route/plek/${run.id}`);
    await expect(second.getByText("Je bent de 1e op de wachtlijst")).toBeVisible();
    await second.getByRole("button", { name: "Haal me van de wachtlijst" }).click();
    await expect(second.getByRole("status")).toContainText("Je staat niet meer op de wachtlijst");
  });

  test(`de organisatie houdt vrij, sluit en verplaatst (${how})`, async ({ open }) => {
    const page = await open({ as: "organiser", javaScriptEnabled });
    const run = await openRun(page, fromEnd + 2);
    await setSeats(page, run, { heldBack: 1 });
    await expect(page.getByLabel("Hoeveel daarvan houd je vrij?")).toHaveValue("1");

    await page.getByRole("button", { name: "Sluit de workshop" }).click();
    await expect(page.getByRole("status")).toContainText("De workshop is gesloten");
    await page.getByRole("button", { name: "Ga weer open" }).click();
    await expect(page.getByRole("status")).toContainText("De workshop is weer open");

    const email = addressAt("urk");
    const visitor = await newVisitor(await open({ javaScriptEnabled }), email, "Urk");
    await emptyRoute(visitor);
    await giveSeat(page, email);
    await expect(page.getByRole("status")).toContainText(
      "heeft een plek, voor de wachtlijst langs",
    );
    await readMailTo(email, /^Je hebt een plek: /);
    await giveSeat(page, email);
    await expectErrorSummary(page, ["Deze bezoeker heeft hier al een plek."]);

    // Fewer than are taken, now that one certainly is.
    await page.getByLabel("Hoeveel plekken zijn er?").fill("0");
    await page.getByRole("button", { name: "Bewaar de plekken" }).click();
    const summary = page.getByRole("group", { name: "Je kunt nog niet verder" });
    await expect(summary.getByRole("link")).toHaveText(
      /^Er (is al 1 plek|zijn al \d+ plekken) vergeven/,
    );
    await page.goto(`/parade/organisatie/programma/${run.id}/plekken`);

    await page.getByRole("button", { name: "Verplaats", exact: true }).click();
    await expectErrorSummary(page, ["Kies wie je verplaatst", "Kies waar ze heen gaan"]);
    await page.getByRole("checkbox", { name: /^Kies .*, Urk$/ }).check();
    const target = page.getByLabel("Waar gaan ze heen?");
    const elsewhere = target.locator("option").filter({ hasText: / over\)$/ });
    const [to, value] = [
      await elsewhere.last().innerText(),
      await elsewhere.last().getAttribute("value"),
    ];
    await target.selectOption(value);
    await page.getByRole("button", { name: "Verplaats", exact: true }).click();
    await expect(page.getByRole("status")).toContainText("1 bezoeker is verplaatst naar");
    await visitor.goto("/parade/mijn-route");
    const titled = /: (.*) \(\d+ over\)$/.exec(to)?.[1] ?? "";
    await expect(stopOf(visitor, titled)).toBeVisible();
    await expect(stopOf(visitor, run.title)).toHaveCount(0);
  });
}

interface Run {
  id: string;
  title: string;
}

/**
 * A workshop of the demo that is not full, counted from the end of the list, on its own page. What
 * another test makes meanwhile may not be published yet.
 */
async function openRun(page: Page, fromEnd: number): Promise<Run> {
  await page.goto(OVERVIEW);
  const open = page
    .getByRole("row")
    .filter({ hasText: /Nog \d+ plekken/ })
    .filter({ hasNot: page.getByRole("link", { name: MARKED }) });
  const link = open.nth((await open.count()) - fromEnd).getByRole("link");
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const id = new URL(page.url()).pathname.split("/").at(-2) ?? "";
  return { id, title };
}

/** Sets the seats of a run; `full`: no more than there are taken. */
async function setSeats(
  page: Page,
  run: Run,
  wanted: { full?: boolean; heldBack?: number },
): Promise<void> {
  await page.goto(`/parade/organisatie/programma/${run.id}/plekken`);
  if (wanted.full) {
    const taken = /(\d+) van \d+/.exec(await page.locator(".figure-list").innerText())?.[1] ?? "";
    await page.getByLabel("Hoeveel plekken zijn er?").fill(taken);
  }
  await page.getByLabel("Hoeveel daarvan houd je vrij?").fill(String(wanted.heldBack ?? 0));
  await page.getByRole("button", { name: "Bewaar de plekken" }).click();
  await expect(page.getByRole("status")).toContainText("De plekken zijn bewaard");
}

async function newVisitor(page: Page, email: string, municipality: string): Promise<Page> {
  await page.goto("/parade/aanmelden");
  await signInHere(page, email);
  await signUp(page, { email, municipality, interests: ["Jeugdhulp"] });
  await expect(page.getByRole("status")).toContainText("Je bent erbij");
  return page;
}

async function giveSeat(organiser: Page, email: string): Promise<void> {
  await organiser.getByLabel("E-mailadres van de bezoeker").fill(email);
  await organiser.getByRole("button", { name: "Geef een plek", exact: true }).last().click();
}

/** Takes every stop off the route, so that any workshop fits. */
async function emptyRoute(page: Page): Promise<void> {
  await page.goto("/parade/mijn-route");
  const off = page.getByRole("button", { name: "Haal uit route" });
  const back = page.getByRole("button", { name: "Zet terug zoals het was" });
  for (let left = await off.count(); left > 0; left--) {
    await off.first().click();
    // What came in its place goes too.
    await expect(async () => {
      if ((await back.count()) > 0) await back.click();
      await expect(off).toHaveCount(left - 1, { timeout: 2_000 });
    }).toPass();
  }
}

/** Has this run on the route afterwards, whatever was there. */
async function takeSeat(page: Page, run: Run): Promise<void> {
  await page.goto(`/parade/mijn-route/plek/${run.id}`);
  const choose = page.getByRole("button", { name: /^(Zet op mijn route|Ruil met)/ });
  if ((await choose.count()) > 0) {
    await choose.click();
    await expect(page.getByRole("status")).toBeVisible();
  }
  await page.goto("/parade/mijn-route");
  await expect(stopOf(page, run.title)).toBeVisible();
}

async function giveUpSeat(page: Page, run: Run): Promise<void> {
  await page.goto("/parade/mijn-route");
  const stop = stopOf(page, run.title);
  if ((await stop.count()) > 0) {
    await stop.getByRole("button", { name: "Haal uit route" }).click();
    await expect(page.getByRole("status")).toContainText("De halte is van je route");
  }
}

async function waitInLine(page: Page, run: Run, position: number): Promise<void> {
  await page.goto(`/parade/mijn-route/plek/${run.id}`);
  await page.getByRole("button", { name: "Zet me op de wachtlijst" }).click();
  await expect(page.getByRole("status")).toContainText("Je staat op de wachtlijst");
  await expect(page.getByText(`Je bent de ${position}e op de wachtlijst`)).toBeVisible();
}

function stopOf(page: Page, title: string) {
  return page
    .getByRole("list", { name: "Je dag op volgorde" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: title }) });
}
