import { expect, type Page } from "@playwright/test";

export interface ToShow {
  title: string;
  summary: string;
  theme: string;
  story: string;
  results: string;
}

/** Fills in all that has to be filled in of a stand or workshop. */
export async function describeExample(page: Page, example: ToShow): Promise<void> {
  await page.getByLabel("Hoe heet jullie voorbeeld?").fill(example.title);
  await page.getByLabel("Wat doen jullie, in één zin?").fill(example.summary);
  await page.getByLabel("Wat is het hoofdthema?").selectOption(example.theme);
  await page.getByLabel("Wat is het?").fill(example.story);
  await page.getByLabel("Wat levert het in de praktijk op?").fill(example.results);
  if (await page.getByRole("radio", { name: "Workshop" }).isChecked()) {
    await page.getByRole("radio", { name: "Oefening" }).check();
    await page.getByLabel("Hoeveel minuten duurt het?").fill("45");
    await page.getByLabel("Met hoeveel mensen kan het hoogstens?").fill("20");
  }
}

/** From the page of a gemeente: adds a challenge, and is back there. */
export async function addChallenge(
  page: Page,
  { title, text, seenBy }: { title: string; text: string; seenBy: string },
): Promise<void> {
  await page.getByRole("link", { name: "Voeg een vraagstuk toe" }).first().click();
  await page.getByLabel("Waar zitten jullie mee, in één regel?").fill(title);
  await page.getByLabel("Vertel erover").fill(text);
  await page.getByRole("radio", { name: seenBy }).check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("status")).toContainText("Je vraagstuk is bewaard");
  await expect(page.getByRole("row", { name: title })).toContainText(seenBy);
}

/** Says to work for a gemeente, on the page that asks it of somebody new. */
export async function join(page: Page, municipality: string): Promise<void> {
  await page.getByLabel("Je gemeente").fill(municipality);
  const name = page.getByLabel("Hoe mogen we je noemen?");
  await name.fill(`Contact ${municipality}`);
  await page.getByRole("button", { name: "Ga verder" }).click();
}
