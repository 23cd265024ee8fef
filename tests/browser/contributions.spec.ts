import type { Page } from "@playwright/test";
import { addChallenge, describeExample } from "./gemeente.ts";
import { expectGoodPage } from "./page-checks.ts";
import { mark } from "./people.ts";
import { expect, test } from "./test.ts";

// One page after another, each with a pause in which what was typed is kept.
test.setTimeout(240_000);

const OWN = "/parade/gemeente/reusel-de-mierden";
const ours = mark();

const KEPT = /^Bewaard om \d+\.\d\d$/;

function example(title: string) {
  return {
    title: `${title} ${ours}`,
    summary: "Elke dinsdag staat er iemand met koffie en tijd.",
    theme: "Eenzaamheid",
    story: "# Zo begon het\n\n- een **tafel**\n- twee stoelen\n\n<script>nee</script>",
    results: "Tachtig mensen schoven aan.",
  };
}

/** A draft with only a title, kept by itself; gives its address. */
async function begin(page: Page, title: string, kind = "stand"): Promise<string> {
  await page.goto(`${OWN}/voorbeelden/nieuw?soort=${kind}`);
  await page.getByLabel("Hoe heet jullie voorbeeld?").fill(title);
  await expect(page.getByText(KEPT)).toBeVisible();
  const key = new URL(page.url()).searchParams.get("sleutel");
  return `${OWN}/voorbeelden/${key}`;
}

const story = (page: Page) => page.getByLabel("Wat is het?");
const audience = (page: Page) => page.getByLabel("Voor wie is het?");

test("wat je typt blijft bewaard, en wordt een stand", async ({ open }) => {
  const page = await open({ as: "gemeente" });
  const stand = example("De koffietafel");
  const address = await begin(page, stand.title);

  await test.step("een nieuw tabblad vindt wat er bewaard is", async () => {
    await page.reload();
    await expect(page).toHaveURL(address);
    await expect(page.getByLabel("Hoe heet jullie voorbeeld?")).toHaveValue(stand.title);
    await expectGoodPage(page);
  });

  await test.step("de lijst zegt wat er nog moet en brengt je erheen", async () => {
    const todo = page.getByRole("region", { name: "Wat er nog moet" });
    await todo.getByRole("link", { name: "Kies een hoofdthema" }).click();
    await expect(page.getByLabel("Wat is het hoofdthema?")).toBeFocused();
    await describeExample(page, stand);
    await expect(todo).toContainText("Alles is ingevuld");
  });

  await test.step("de voorproef is de echte pagina, veilig opgemaakt", async () => {
    await page.getByRole("button", { name: "Bewaar en bekijk" }).click();
    await expect(page.getByRole("heading", { level: 1, name: stand.title })).toBeVisible();
    await expect(page.getByRole("heading", { level: 3, name: "Zo begon het" })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "een tafel" })).toBeVisible();
    await expect(page.getByText("<script>nee</script>")).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole("link", { name: "Verder met schrijven" }).click();
  });

  await test.step("wie zoekt dit, zonder namen", async () => {
    const seekers = page.getByRole("region", { name: "Wie zoekt dit?" });
    await expect(seekers).toContainText(/Bezoekers die dit zoeken: (\d+|minder dan vijf)/);
  });

  await test.step("indienen, en terugtrekken met een reden", async () => {
    await page.getByRole("button", { name: "Dien in" }).click();
    await expect(page.getByRole("status")).toContainText("Ingediend");
    await page.goto(address);
    await page.getByRole("link", { name: "Trek terug" }).click();
    await page.getByRole("button", { name: "Ja, trek terug" }).click();
    await expect(page.getByRole("link", { name: /Vertel kort waarom/ })).toBeVisible();
    await expectGoodPage(page);
    await page.getByLabel("Waarom trekken jullie je terug?").fill("De bus is stuk.");
    await page.getByRole("button", { name: "Ja, trek terug" }).click();
    await expect(page.getByRole("status")).toContainText("Teruggetrokken");
  });
});

test("een slechte verbinding kost je niets", async ({ open }) => {
  const page = await open({ as: "gemeente" });
  const title = `De tent in de wind ${ours}`;
  const address = await begin(page, title, "workshop");
  await page.goto(address);

  await page.context().setOffline(true);
  await story(page).fill("Getypt in de trein, in een tunnel.");
  await expect(page.getByText(/^Nog niet bewaard: geen verbinding/).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(KEPT)).toBeVisible();

  await test.step("ook als het tabblad dichtgaat", async () => {
    // Of the whole browser: what is sent while the tab goes away is no longer of the page.
    await page.context().route("**/concept", (route) => route.abort());
    await story(page).fill("En dit kwam nooit aan.");
    await expect(page.getByText(/^Nog niet bewaard: geen verbinding/).first()).toBeVisible();
    await page.goto("about:blank");
    await page.goto(address);
    await expect(story(page)).toHaveValue("Getypt in de trein, in een tunnel.");
    await page.context().unroute("**/concept");
    await page.getByRole("button", { name: "Zet die tekst terug" }).click();
    await expect(story(page)).toHaveValue("En dit kwam nooit aan.");
    await expect(page.getByText(KEPT)).toBeVisible();
    await page.reload();
    await expect(story(page)).toHaveValue("En dit kwam nooit aan.");
    await expect(page.getByText("Hier staat nog tekst")).toHaveCount(0);
  });

  await test.step("ook als het antwoord wegvalt: je botst niet met jezelf", async () => {
    let lost = 0;
    await page.route("**/concept", async (route) => {
      // It arrives, but the answer does not come back.
      if (lost === 0) await route.fetch();
      lost += 1;
      await route.abort();
    });
    await story(page).fill("Half");
    await expect.poll(() => lost).toBeGreaterThan(0);
    await page.unroute("**/concept");
    await story(page).fill("Half, en nu heel.");
    await page.getByRole("button", { name: "Bewaar als concept" }).click();
    await expect(page.getByRole("status")).toContainText("Bewaard als concept");
    await expect(story(page)).toHaveValue("Half, en nu heel.");
  });

  await test.step("wie de workshop geeft, en wanneer", async () => {
    await page.getByRole("radio", { name: /^Spel/ }).check();
    await page.getByRole("button", { name: "Nog iemand" }).click();
    const third = page.getByRole("group", { name: "Persoon 3" });
    await third.getByLabel("Naam of functie").fill("Wijkconsulent");
    await third.getByLabel(/^Ronde 2/).selectOption("Kan niet");
    await expect(page.getByText(KEPT)).toBeVisible();
    await page.getByRole("button", { name: "Bewaar als concept" }).click();
    await expect(page.getByRole("status")).toContainText("Bewaard");
    const first = page.getByRole("group", { name: "Persoon 1" });
    await expect(first.getByLabel("Naam of functie")).toHaveValue("Wijkconsulent");
    await expect(first.getByLabel(/^Ronde 2/)).toHaveValue(/:impossible$/);
  });
});

test("twee collega’s in hetzelfde concept overschrijven elkaar nooit", async ({ open }) => {
  const [one, two] = [await open({ as: "gemeente" }), await open({ as: "gemeente" })];
  const address = await begin(one, `Samen geschreven ${ours}`);
  await one.goto(address);
  await two.goto(address);

  await test.step("in verschillende velden gaat het samen", async () => {
    await story(one).fill("Het verhaal van de eerste.");
    await expect(one.getByText(KEPT)).toBeVisible();
    await audience(two).fill("Wijkteams");
    await expect(two.getByText(/Een collega veranderde ook iets: wat het is/)).toBeVisible();
    await expect(story(two)).toHaveValue("");
    await one.reload();
    await expect(story(one)).toHaveValue("Het verhaal van de eerste.");
    await expect(audience(one)).toHaveValue("Wijkteams");
  });

  await test.step("in hetzelfde veld kiest de tweede, en is er niets weg", async () => {
    await story(two).fill("Het verhaal van de tweede.");
    const clash = two.getByRole("group", { name: "Wat het is" });
    await expect(clash).toContainText("Het verhaal van de eerste.");
    await expect(clash).toContainText("Het verhaal van de tweede.");
    await expect(story(two)).toHaveValue("Het verhaal van de tweede.");
    await expectGoodPage(two);
    await two.getByRole("button", { name: "Dien in" }).click();
    await one.reload();
    await expect(story(one)).toHaveValue("Het verhaal van de eerste.");
  });
});

test("zonder JavaScript ziet de tweede beide teksten", async ({ open }) => {
  const writer = await open({ as: "gemeente" });
  const plain = await open({ as: "gemeente", javaScriptEnabled: false });
  const address = await begin(writer, `Zonder script ${ours}`, "workshop");
  await writer.goto(address);
  await plain.goto(address);

  await story(writer).fill("Eerst bewaard.");
  await audience(writer).fill("Consulenten");
  await expect(writer.getByText(KEPT)).toBeVisible();

  await story(plain).fill("Later getypt.");
  await audience(plain).fill("Wijkteams");
  await plain.getByRole("button", { name: "Nog iemand" }).click();
  await expect(plain.getByRole("group", { name: "Persoon 3" })).toBeVisible();
  await expect(story(plain)).toHaveValue("Later getypt.");
  await plain.getByRole("button", { name: "Bewaar als concept" }).click();
  const clash = plain.getByRole("group", { name: "Wat het is" });
  await expect(clash).toContainText("Eerst bewaard.");
  await expect(clash).toContainText("Later getypt.");
  await expect(story(plain)).toHaveValue("Later getypt.");
  await plain
    .getByRole("group", { name: "Voor wie het is" })
    .getByLabel("Houd wat er nu staat, en niet wat ik typte")
    .check();
  await plain.getByRole("button", { name: "Bewaar mijn keuze" }).click();
  await expect(plain.getByRole("status")).toContainText("Bewaard als concept");
  await expect(story(plain)).toHaveValue("Later getypt.");
  await expect(audience(plain)).toHaveValue("Consulenten");
});

test("een vraagstuk zegt wat er al is en wat er nog moet groeien", async ({ open }) => {
  const [one, two] = [await open({ as: "gemeente" }), await open({ as: "gemeente" })];
  const title = `Wie zaait er mee? ${ours}`;
  await one.goto(OWN);
  await addChallenge(one, {
    title,
    text: "De tuin ligt klaar en niemand komt.",
    seenBy: "Voor iedereen te zien",
  });
  for (const page of [one, two]) {
    await page.goto(OWN);
    await page.getByRole("link", { name: title }).click();
  }
  await one.getByLabel("Wat heb je al in huis?").fill("Grond en gereedschap.");
  await one.getByLabel("Wat moet je nog zaaien?").fill("Zin om te wieden.");
  await one.getByRole("button", { name: "Bewaar" }).click();
  await expect(one.getByRole("status")).toContainText("Je vraagstuk is bewaard");

  await two.getByLabel("Wat heb je al in huis?").fill("Een kas.");
  await two.getByRole("button", { name: "Bewaar", exact: true }).click();
  const clash = two.getByRole("group", { name: "Wat jullie al in huis hebben" });
  await expect(clash).toContainText("Grond en gereedschap.");
  await clash.getByLabel("Houd wat er nu staat, en niet wat ik typte").check();
  await two.getByRole("button", { name: "Bewaar mijn keuze" }).click();
  await expect(two.getByRole("status")).toContainText("Je vraagstuk is bewaard");

  const visitor = await open();
  // Without a theme it stands at the end of the list.
  await visitor.goto("/parade/vraagstukken?pagina=999");
  const panel = visitor.getByRole("region", { name: title });
  await expect(panel).toContainText("Al in huis: Grond en gereedschap.");
  await expect(panel).toContainText("Nog te zaaien: Zin om te wieden.");
});
