import type { Page } from "@playwright/test";
import { join } from "./gemeente.ts";
import { readMailTo } from "./inbox.ts";
import { expectErrorSummary, expectGoodPage } from "./page-checks.ts";
import { addressAt, mark, signInHere } from "./people.ts";
import { expect, test } from "./test.ts";

// Several people one after another, each with a mail to wait for.
test.setTimeout(300_000);

const CHOOSE = "/parade/gemeente";
const ours = mark();
const REGION = `Regio ${ours}`;
const region = `${CHOOSE}/regio-${ours}`;

const colleague = (page: Page, email: string) => page.getByRole("row", { name: email });

test("een samenwerkingsverband en zijn mensen, van de eerste tot wie er weer weg gaat", async ({
  open,
}) => {
  const [first, second, third] = [
    addressAt(`streek-${ours}`),
    addressAt("bureau"),
    addressAt("elders"),
  ];
  const [page, other, guest] = [
    await open(),
    await open({ javaScriptEnabled: false }),
    await open(),
  ];

  await test.step("wie geen gemeente is, zegt wat dan wel en met wie", async () => {
    await page.goto(CHOOSE);
    await signInHere(page, first);
    await page.getByRole("link", { name: "Wij zijn geen gemeente" }).click();
    await expectGoodPage(page);
    await page.getByRole("radio", { name: "Samenwerkingsverband" }).check();
    await page.getByLabel("Hoe heten jullie?").fill(REGION);
    await page.getByLabel("Welke gemeenten werken samen?").fill("Ede\nWagenigen");
    await page.getByLabel("Hoe mogen we je noemen?").fill("Contact van de streek");
    await page.getByRole("button", { name: "Ga verder" }).click();
    await expectErrorSummary(page, ["We kennen geen gemeente ‘Wagenigen’. Bedoel je Wageningen?"]);
    await page.getByLabel("Welke gemeenten werken samen?").fill("Ede\nWageningen");
    await page.getByRole("button", { name: "Ga verder" }).click();
    await expect(page.getByRole("heading", { level: 1, name: REGION })).toBeVisible();
    await expect(page.getByRole("status")).toContainText("Welkom");
  });

  await test.step("een tweede met die naam wordt gevraagd of het dezelfde is", async () => {
    await other.goto(CHOOSE);
    await signInHere(other, second);
    await other.goto(`${CHOOSE}/geen-gemeente`);
    await other.getByRole("radio", { name: "Kennispartner" }).check();
    await other.getByLabel("Hoe heten jullie?").fill(`de regio ${ours.toUpperCase()}`);
    await other.getByLabel("Hoe mogen we je noemen?").fill("Adviseur van een bureau");
    await other.getByRole("button", { name: "Ga verder" }).click();
    await expect(other.getByRole("heading", { name: `Bedoel je ${REGION}?` })).toBeVisible();
    await expect(other.getByLabel("Hoe heten jullie?")).toHaveValue(
      `de regio ${ours.toUpperCase()}`,
    );
    await other.getByRole("button", { name: `Ja, daar werk ik: ${REGION}` }).click();
    await expect(other.getByRole("status")).toContainText("Je aanvraag is verstuurd");
    expect((await other.goto(region))?.status()).toBe(403);
  });

  await test.step("een collega laat die toe, en die krijgt dat per mail", async () => {
    const { text } = await readMailTo(first, `Hoort deze collega bij ${REGION}?`);
    expect(text).toContain(second);
    await page.reload();
    await page.getByRole("button", { name: /^Laat toe: Adviseur van een bureau/ }).click();
    await expect(page.getByRole("status")).toContainText("Je collega is erbij");
    await readMailTo(second, `Je doet mee voor ${REGION}`);
    await other.goto(region);
    await expect(other.getByRole("heading", { level: 1, name: REGION })).toBeVisible();
  });

  await test.step("wie per mail is uitgenodigd zegt zelf ja", async () => {
    await page.getByRole("link", { name: "Beheer jullie mensen" }).click();
    await page.getByLabel("Het e-mailadres van je collega").fill(third);
    await page.getByRole("button", { name: "Stuur de uitnodiging" }).click();
    await expect(page.getByRole("status")).toContainText(`een uitnodiging gestuurd naar ${third}`);
    await expectGoodPage(page);
    await page.getByRole("button", { name: `Nodig opnieuw uit: ${third}` }).click();
    await expect(page.getByRole("status")).toContainText("we sturen er geen tweede");

    const { text } = await readMailTo(third, `Doe je mee voor ${REGION}?`);
    await guest.goto(/https?:\/\/\S+uitnodiging=ja/.exec(text)?.[0] ?? "");
    await signInHere(guest, third);
    await expectGoodPage(guest);
    await guest.getByLabel("Hoe mogen we je noemen?").first().fill("Iemand van elders");
    await guest.getByRole("button", { name: `Ja, ik doe mee: ${REGION}` }).click();
    await expect(guest.getByRole("status")).toContainText("Welkom");
  });

  await test.step("wie wordt weggehaald kan er meteen niet meer bij", async () => {
    await page.goto(`${region}/wie-we-zijn`);
    await page.getByRole("link", { name: `Haal weg: ${third}` }).click();
    await expectGoodPage(page);
    await page.getByRole("button", { name: "Ja, haal weg" }).click();
    await expect(page.getByRole("status")).toContainText(`${third} kan er nu niet meer bij`);
    await expect(colleague(page, third)).toHaveCount(0);
    expect((await guest.goto(region))?.status()).toBe(403);
  });

  await test.step("er blijft altijd een contactpersoon", async () => {
    await expect(page.getByRole("link", { name: `Stop ermee: ${first}` })).toHaveCount(0);
    await page.getByRole("button", { name: `Maak contactpersoon: ${second}` }).click();
    await expect(colleague(page, second)).toContainText("Contactpersoon");
    await page.getByRole("link", { name: `Stop ermee: ${first}` }).click();
    await page.getByRole("button", { name: "Ja, ik stop" }).click();
    await expect(page.getByRole("status")).toContainText("Je werkt hier niet meer aan mee");
    expect((await page.goto(region))?.status()).toBe(403);
  });

  await test.step("wie overblijft verandert de naam en met wie", async () => {
    await other.goto(`${region}/wie-we-zijn`);
    await other.getByRole("link", { name: "Verander naam of soort" }).click();
    await other.getByLabel("Hoe heten jullie?").fill("Gemeente Ede");
    await other.getByRole("button", { name: "Bewaar" }).click();
    await expect(other.getByRole("heading", { name: "Bedoel je Ede?" })).toBeVisible();
    await other.getByLabel("Hoe heten jullie?").fill(`${REGION} en omstreken`);
    await other.getByLabel("Welke gemeenten werken samen?").fill("Ede, Wageningen, Rhenen");
    await other.getByRole("button", { name: "Bewaar" }).click();
    await expect(other.getByRole("status")).toContainText("Je wijzigingen zijn bewaard");
    await expect(other.getByText("Ede, Rhenen en Wageningen")).toBeVisible();
  });
});

test("een organisator laat toe wie nergens een collega heeft", async ({ open }) => {
  const stranger = addressAt("veluwe");
  const page = await open();
  await page.goto(CHOOSE);
  await signInHere(page, stranger);
  await join(page, "Rozendaal");
  await expect(page.getByRole("status")).toContainText("Je aanvraag is verstuurd");

  const office = await open({ as: "organiser" });
  await office.goto(CHOOSE);
  await expectGoodPage(office);
  const row = office.getByRole("row").filter({ hasText: stranger });
  await expect(row).toContainText("Rozendaal");
  await row.getByRole("button", { name: /^Laat toe/ }).click();
  await expect(office.getByRole("status")).toContainText("Die is erbij");

  await readMailTo(stranger, "Je doet mee voor Rozendaal");
  await page.goto(`${CHOOSE}/rozendaal`);
  await expect(page.getByRole("heading", { level: 1, name: "Rozendaal" })).toBeVisible();
});

test("wat een ander samen met jullie indiende, staat op jullie overzicht", async ({ open }) => {
  const page = await open({ as: "gemeente" });
  await page.goto(`${CHOOSE}/reusel-de-mierden`);
  const title = "Eén telefoon voor drie gemeentehuizen";
  const card = page.getByRole("listitem").filter({ hasText: title });
  await expect(card).toContainText("Aangemeld door Samen in de Kempenstreek, samen met jullie");
  await card.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});
