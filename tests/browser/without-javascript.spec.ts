import { addChallenge, describeExample, join } from "./gemeente.ts";
import { readMailTo } from "./inbox.ts";
import { subjectOf } from "./labels.ts";
import { expectErrorSummary } from "./page-checks.ts";
import { addressAt, consentBox, mark, signInHere, signUp } from "./people.ts";
import { expect, test } from "./test.ts";

// Approving a match without JavaScript is in matching.spec.ts, with all that decides on matches.
test.use({ javaScriptEnabled: false });
test.setTimeout(120_000);

test("een gemeente meldt zich aan, met een ronde fouten", async ({ page }) => {
  const contact = addressAt("schiermonnikoog");
  const title = `De pont als wachtkamer ${mark()}`;
  await page.goto("/parade/gemeente");
  await signInHere(page, contact);
  await join(page, "Schiermonikoog");
  await expect(page.getByRole("link", { name: /^Bedoel je .*Schiermonnikoog/ })).toBeVisible();
  await join(page, "Schiermonnikoog");
  await expect(page.getByRole("status")).toContainText("Welkom");

  await page.getByRole("link", { name: "Meld een stand aan" }).first().click();
  await page.getByLabel("Hoe heet jullie voorbeeld?").fill(title);
  await page.getByRole("radio", { name: "Net begonnen" }).check();
  await page.getByRole("button", { name: "Dien in" }).click();
  await expectErrorSummary(page, [
    "Vertel in één zin wat jullie doen",
    "Kies een hoofdthema",
    "Vertel wat het is",
    "Vertel wat het in de praktijk oplevert",
  ]);
  await expect(page.getByLabel("Hoe heet jullie voorbeeld?")).toHaveValue(title);
  await expect(page.getByRole("radio", { name: "Net begonnen" })).toBeChecked();

  await describeExample(page, {
    title,
    summary: "Wie op de pont zit, heeft tijd. Daar zit ook de ambtenaar.",
    theme: "Wmo en toegang",
    story: "Elke vrijdag vaart iemand van het loket mee. De oversteek duurt twee uur.",
    results: "De helft van de vragen is klaar als we aanleggen.",
  });
  await page.getByRole("button", { name: "Dien in" }).click();
  await expect(page.getByRole("status")).toContainText("Ingediend");
  await addChallenge(page, {
    title: `Wat doen we als het stormt? ${mark()}`,
    text: "Dan vaart er niets en is het loket dicht.",
    seenBy: "Alleen voor jullie zelf",
  });
  await readMailTo(contact, `Ontvangen: ${title}`);
});

test("een bezoeker meldt zich aan en verandert de route", async ({ page }) => {
  const email = addressAt("bunnik");
  await page.goto("/parade/aanmelden");
  await signInHere(page, email);
  await page.getByRole("button", { name: "Meld me aan en maak mijn route" }).click();
  await expectErrorSummary(page, [
    "Vul in hoe we je mogen noemen: je naam of je functie",
    "Vul in voor welke gemeente je werkt",
    "Kies ten minste één thema: daar maken we je route mee",
  ]);
  await expect(consentBox(page)).not.toBeChecked();
  await signUp(page, { email, municipality: "Bunnik", interests: ["Jeugdhulp", "Mantelzorg"] });
  await expect(page.getByRole("status")).toContainText("Je bent erbij");
  await readMailTo(email, /^Je komt naar de /);

  const ribbon = page.getByRole("list", { name: "Je dag op volgorde" });
  const stops = ribbon.getByRole("listitem").filter({ hasText: /Halte \d/ });
  const stand = stops.filter({ hasText: "Stand, nummer" }).first();
  const dropped = await stand.getByRole("heading", { level: 3 }).innerText();
  await stand.getByRole("button", { name: "Haal uit route" }).click();
  await expect(page.getByRole("status")).toContainText("De halte is van je route");
  await expect(stops.getByRole("heading", { level: 3, name: dropped })).toHaveCount(0);

  const add = page.getByRole("button", { name: /^Zet op route/ }).first();
  const added = await subjectOf(add);
  await add.click();
  await expect(page.getByRole("status")).toContainText("De halte staat op je route");
  await expect(stops.getByRole("heading", { level: 3, name: added })).toHaveCount(1);

  await page.goto("/parade/mijn-aanmelding");
  await page.getByText("Verander je gemeente").click();
  await expect(page.getByLabel("Voor welke gemeente werk je?")).toHaveValue("Bunnik");
  await page.getByLabel("Voor welke gemeente werk je?").fill("Seist");
  const save = page.getByRole("group").getByRole("button", { name: "Bewaar", exact: true });
  await save.click();
  await expect(page.getByRole("link", { name: /^Bedoel je .*Zeist/ })).toBeVisible();
  await page.getByLabel("Voor welke gemeente werk je?").fill("Zeist");
  await save.click();
  await expect(page.getByRole("status")).toContainText("Je gemeente is bewaard");
  await expect(page.getByRole("definition").filter({ hasText: "Zeist" })).toBeVisible();
});
