import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { appointmentsIn } from "./calendar.ts";
import { addChallenge, describeExample, join } from "./gemeente.ts";
import { readMailTo } from "./inbox.ts";
import { about, subjectOf } from "./labels.ts";
import { expectErrorSummary, expectGoodPage } from "./page-checks.ts";
import { addressAt, consentBox, mark, signInHere, signUp } from "./people.ts";
import { expect, test } from "./test.ts";

// Four people, four pages each, one after the other: what one leaves the next one finds.
test.setTimeout(300_000);

const ours = mark();
const STAND = {
  title: `De bus die blijft ${ours}`,
  summary: "Een buurtbus die elke dinsdag dezelfde straat in rijdt, met koffie en een ambtenaar.",
  theme: "Eenzaamheid",
  story: "De bus staat bij de kerk. Wie wil stapt in, en gaat naar huis met een naam om te bellen.",
  results: "In een half jaar stapten tachtig mensen in die we niet kenden.",
};
const WORKSHOP = {
  title: `Samen een bus inrichten ${ours}`,
  summary: "In drie kwartier bedenk je wat er in jouw bus staat en wie er rijdt.",
  theme: "Buurthuizen en ontmoeting",
  story: "We werken in groepjes van vier met de plattegrond van een echte bus.",
  results: "Elke groep gaat weg met een lijst van wat er nodig is en wie dat heeft.",
};
const OPEN_CHALLENGE = {
  title: `Hoe houd je chauffeurs vast? ${ours}`,
  text: "Vrijwilligers rijden graag, maar in de winter blijven er drie over.",
  seenBy: "Voor iedereen te zien",
};
const QUIET_CHALLENGE = {
  title: `Wie betaalt de bus na dit jaar? ${ours}`,
  text: "De subsidie stopt en niemand voelt zich eigenaar.",
  seenBy: "Alleen om mee te koppelen",
};

test("van een leeg formulier tot een halte op iemands route", async ({ page, open }) => {
  const contact = addressAt("terschelling");

  await test.step("iemand van een nieuwe gemeente komt binnen", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "Meld een stand aan" }).first().click();
    await signInHere(page, contact);
    await expect(page).toHaveURL("/parade/gemeente");
  });

  await test.step("een typefout in de gemeente krijgt een voorstel", async () => {
    await join(page, "Terscheling");
    await expect(page.getByRole("heading", { name: "Je kunt nog niet verder" })).toBeFocused();
    const advice = page.getByRole("link", { name: /^Bedoel je .*Terschelling/ });
    await advice.click();
    await expect(page.getByLabel("Je gemeente")).toBeFocused();
    await expect(page.getByLabel("Je gemeente")).toHaveValue("Terscheling");
    await expect(page.getByLabel("Hoe mogen we je noemen?")).toHaveValue("Contact Terscheling");
    await join(page, "Terschelling");
    await expect(page.getByRole("heading", { level: 1, name: "Terschelling" })).toBeVisible();
    await expect(page.getByRole("status")).toContainText("Welkom");
    await expectGoodPage(page);
  });

  await test.step("een leeg formulier zegt wat er mist en houdt wat er staat", async () => {
    await page.getByRole("link", { name: "Meld een stand aan" }).first().click();
    await page.getByLabel("Wat is het?").fill(STAND.story);
    await page.getByRole("button", { name: "Dien in" }).click();
    await expectErrorSummary(page, [
      "Vul in hoe jullie voorbeeld heet",
      "Vertel in één zin wat jullie doen",
      "Kies een hoofdthema",
      "Vertel wat het in de praktijk oplevert",
    ]);
    await expect(page.getByRole("heading", { name: "Je kunt nog niet verder" })).toBeFocused();
    await expect(page.getByLabel("Wat is het?")).toHaveValue(STAND.story);
    await expectGoodPage(page);
    // The summary stands above the checklist, which asks for the same.
    await page.getByRole("link", { name: "Kies een hoofdthema" }).first().click();
    await expect(page.getByLabel("Wat is het hoofdthema?")).toBeFocused();
  });

  await test.step("een stand en een workshop worden ingediend", async () => {
    await describeExample(page, STAND);
    await page.getByRole("button", { name: "Dien in" }).click();
    await expect(page.getByRole("status")).toContainText("Ingediend");
    await page.getByRole("link", { name: "Geef een workshop" }).click();
    await expect(page.getByRole("radio", { name: "Workshop" })).toBeChecked();
    await describeExample(page, WORKSHOP);
    await page.getByRole("button", { name: "Dien in" }).click();
    await expect(page.getByRole("status")).toContainText("Ingediend");
    for (const { title } of [STAND, WORKSHOP]) {
      await expect(cardOf(page, title)).toContainText("De organisatie kijkt ernaar");
      await readMailTo(contact, `Ontvangen: ${title}`);
    }
  });

  await test.step("van twee vraagstukken leest iedereen er een", async () => {
    await addChallenge(page, OPEN_CHALLENGE);
    await addChallenge(page, QUIET_CHALLENGE);
    const visitor = await open();
    // Without a theme it stands after all others: beyond the last page one gets the last.
    await visitor.goto("/parade/vraagstukken?pagina=999");
    await expect(visitor.getByRole("heading", { name: OPEN_CHALLENGE.title })).toBeVisible();
    await expect(visitor.getByText(QUIET_CHALLENGE.title)).toHaveCount(0);
  });

  await test.step("de organisatie kiest en geeft een plek", async () => {
    const organiser = await open({ as: "organiser" });
    await accept(organiser, STAND.title, "Fijn dat jullie er zijn.");
    const place = await chooseFirst(organiser.getByLabel("Standplaats"));
    await organiser.getByRole("button", { name: about("Geef deze plek", STAND.title) }).click();
    await expect(organiser.getByRole("status")).toContainText(
      `heeft ${place.split(",")[0]?.toLowerCase()}`,
    );
    await accept(organiser, WORKSHOP.title);
    const slot = await chooseFirst(organiser.getByLabel("Ronde en zaal"));
    await organiser
      .getByRole("button", { name: about("Zet in het programma", WORKSHOP.title) })
      .click();
    await expect(organiser.getByRole("status")).toContainText(
      `staat in ${slot.split(" (")[0]?.toLowerCase()}`,
    );

    const mail = await readMailTo(contact, `Op het programma: ${STAND.title}`);
    expect(mail.text).toContain("Fijn dat jullie er zijn.");
    await readMailTo(contact, `Op het programma: ${WORKSHOP.title}`);
    await page.reload();
    await expect(cardOf(page, STAND.title)).toContainText(/(plek|stand) \d+/i);
    await expect(cardOf(page, WORKSHOP.title)).toContainText(/ronde \d/i);
  });

  await test.step("een bezoeker krijgt een route met redenen", async () => {
    const visitor = await open();
    await visitor.goto("/parade");
    await visitor.getByRole("link", { name: "Maak je route" }).first().click();
    const email = addressAt("wijdemeren");
    await signInHere(visitor, email);
    await expect(visitor).toHaveURL("/parade/aanmelden");
    await expect(consentBox(visitor)).not.toBeChecked();
    await expectGoodPage(visitor);
    await signUp(visitor, {
      email,
      municipality: "Wijdemeren",
      interests: ["Schulden en schuldhulp", "Eenzaamheid"],
      challenge: "Mensen met schulden melden zich te laat",
      consents: true,
    });
    await expect(visitor.getByRole("status")).toContainText("Je bent erbij");
    await readMailTo(email, /^Je komt naar de /);
    const stops = stopsOf(visitor);
    await expect(stops.first()).toBeVisible();
    for (const stop of await stops.all()) await expect(stop).toContainText(/Omdat|verrassen/);
    await expect(stops.filter({ hasText: "Omdat je zoekt naar" }).first()).toBeVisible();
    await expectGoodPage(visitor);

    await findAndSave(visitor, STAND.title);
    await changeRoute(visitor);
    await takeAlong(visitor);
  });
});

function cardOf(page: Page, title: string): Locator {
  return page.getByRole("article").filter({ has: page.getByRole("heading", { name: title }) });
}

function stopsOf(page: Page): Locator {
  const ribbon = page.getByRole("list", { name: "Je dag op volgorde" });
  return ribbon.getByRole("listitem").filter({ hasText: /Halte \d/ });
}

/** The organiser finds what came in among all the rest, and puts it on the programme. */
async function accept(page: Page, title: string, remark = ""): Promise<void> {
  await page.goto("/parade/organisatie");
  await page.getByRole("link", { name: "Lees en beslis" }).click();
  await page.getByLabel("Zoek op titel of gemeente").fill(title);
  await page.getByRole("button", { name: "Zoeken" }).click();
  await expect(page.getByRole("heading", { name: /^1 van de \d+ aanmeldingen$/ })).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: "Zet op het programma" }).click();
  const text = page.getByLabel("Tekst van de mail");
  await text.fill(`${await text.inputValue()}\n\n${remark}`);
  await page.getByRole("button", { name: "Zet op het programma en verstuur de mail" }).click();
  await expect(page.getByRole("status")).toContainText(`‘${title}’ staat op het programma`);
}

/** Chooses the first real choice of a list; gives its words. */
async function chooseFirst(list: Locator): Promise<string> {
  await list.selectOption({ index: 1 });
  return list.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.text ?? "");
}

async function findAndSave(page: Page, title: string): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: "Voorbeelden" }).click();
  await page.getByLabel("Zoek op onderwerp of gemeente").fill(title);
  await page.getByRole("button", { name: "Zoeken" }).click();
  await page.getByRole("button", { name: about("Bewaar", title) }).click();
  await expect(
    page.getByRole("button", { name: about("Bewaard", `${title} (haal weg)`) }),
  ).toBeVisible();
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectGoodPage(page);
}

/** Takes a stand off the route, puts the saved one on it, and swaps a workshop. */
async function changeRoute(page: Page): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: "Mijn route" }).click();
  const stops = stopsOf(page);
  // By heading: what one can choose instead is named at other stops too.
  const stopOf = (title: string) =>
    stops.filter({ has: page.getByRole("heading", { level: 3, name: title, exact: true }) });
  const stand = stops.filter({ hasText: "Stand, nummer" }).first();
  const dropped = await stand.getByRole("heading").innerText();
  await stand.getByRole("button", { name: "Haal uit route" }).click();
  await expect(page.getByRole("status")).toContainText("De halte is van je route");
  await expect(stopOf(dropped)).toHaveCount(0);
  await putBackTheRest(page);

  await page.getByRole("button", { name: about("Zet op route", STAND.title) }).click();
  await expect(page.getByRole("status")).toContainText("De halte staat op je route");
  await expect(stopOf(STAND.title)).toContainText("Omdat je dit");

  const workshop = stops
    .filter({ hasText: "Je plek is zeker" })
    .filter({ has: page.getByText("Kies iets anders") })
    .filter({ has: page.getByRole("button", { name: "Kies deze", includeHidden: true }) })
    .first();
  const before = await workshop.getByRole("heading", { level: 3 }).innerText();
  await workshop.getByText("Kies iets anders").click();
  const choose = workshop.getByRole("button", { name: "Kies deze" }).first();
  const after = await subjectOf(choose);
  await choose.click();
  await expect(page.getByRole("status")).toContainText("Je hebt geruild");
  await expect(stops.getByRole("heading", { level: 3, name: before })).toHaveCount(0);
  await expect(stops.getByRole("heading", { level: 3, name: after })).toHaveCount(1);

  await stopOf(after).getByRole("button", { name: "Haal uit route" }).click();
  await expect(page.getByRole("status")).toContainText("De halte is van je route");
  await putBackTheRest(page);
  await page.reload();
  for (const round of await page.getByText(/^Kies zelf voor ronde/).all()) await round.click();
  await page.getByRole("button", { name: about("Kies deze", before) }).click();
  await expect(page.getByRole("status")).toContainText("De halte staat op je route");
  await expect(stops.getByRole("heading", { level: 3, name: before })).toHaveCount(1);
}

/** What came in the time that was freed goes off again. */
async function putBackTheRest(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Zet terug zoals het was" }).click();
  await expect(page.getByRole("status")).toContainText("De rest staat weer zoals het was");
}

/** The file for one's own calendar has the same stops at the same hours. */
async function takeAlong(page: Page): Promise<void> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Zet in je agenda" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("mijn-route.ics");
  const file = await readFile(await download.path(), "utf8");
  expect(file).toContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n");
  const appointments = appointmentsIn(file);
  expect(new Set(appointments.map(({ uid }) => uid)).size).toBe(appointments.length);
  const stops = await stopsOf(page).all();
  expect(appointments).toHaveLength(stops.length);
  for (const [index, stop] of stops.entries()) {
    const { summary, start } = appointments[index] ?? { summary: "", start: "" };
    const title = await stop.getByRole("heading", { level: 3 }).first().innerText();
    const [hour = "", minutes = ""] = (await stop.getByRole("time").first().innerText()).split(".");
    expect(summary).toContain(title);
    expect(start).toMatch(
      new RegExp(`^DTSTART;TZID=Europe/Amsterdam:\\d{8}T${hour.padStart(2, "0")}${minutes}00$`),
    );
  }
}
