import { readFile } from "node:fs/promises";
import { mailsTo } from "./inbox.ts";
import { expectGoodPage } from "./page-checks.ts";
import {
  addressAt,
  askForLink,
  consentBox,
  linkMailedTo,
  signInHere,
  signUp,
  SIGN_IN_MAIL,
} from "./people.ts";
import { expect, test } from "./test.ts";

test.setTimeout(120_000);

test("mijn gegevens laat alles zien, geeft het mee en wist het", async ({ page, open }) => {
  const email = addressAt("woudenberg");
  const challenge = "Wie helpt de buren die niemand kent?";
  await page.goto("/parade/aanmelden");
  await signInHere(page, email);
  await signUp(page, {
    email,
    municipality: "Woudenberg",
    interests: ["Eenzaamheid"],
    challenge,
    consents: true,
  });
  await expect(page.getByRole("status")).toContainText("Je bent erbij");

  await page.getByRole("navigation").getByRole("link", { name: "Mijn gegevens" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mijn gegevens" })).toBeVisible();
  await expectGoodPage(page);
  const held = page.getByRole("region", { name: "Wat we van je weten" });
  for (const [fold, known] of [
    [/^Jij \(1\)$/, email],
    [/^Vraagstukken die jij inbracht \(1\)$/, challenge],
    [/^Waar je ja op zei \(1\)$/, "Ja, stel mij na de parade voor"],
  ] as const) {
    await held.getByText(fold).click();
    await expect(held.getByText(known).filter({ visible: true }).first()).toBeVisible();
  }

  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Neem alles mee (JSON)" }).click();
  const exported = await readFile(await (await coming).path(), "utf8");
  expect(() => JSON.parse(exported) as unknown).not.toThrow();
  for (const known of [email, challenge, "Woudenberg"]) expect(exported).toContain(known);

  await page.getByRole("button", { name: "Wis mijn gegevens" }).click();
  await expect(page.getByRole("heading", { name: "Je kunt nog niet verder" })).toBeFocused();
  await page.getByRole("checkbox", { name: /^Ja, ik weet het zeker/ }).check();
  await page.getByRole("button", { name: "Wis mijn gegevens" }).click();
  await expect(page).toHaveURL("/?gelukt=gewist");
  await expect(page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
  await page.goto("/mijn-gegevens");
  await expect(page.getByRole("heading", { level: 1, name: "Kom binnen" })).toBeVisible();

  // Whoever comes back is somebody new.
  const again = await open();
  await again.goto("/parade/mijn-route");
  await askForLink(again, email);
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 30_000 }).toBe(3);
  const links = (await mailsTo(email)).filter(({ subject }) => subject === SIGN_IN_MAIL);
  expect(links).toHaveLength(2);
});

test("wie zich bedenkt, wordt niet voorgesteld", async ({ page }) => {
  const email = addressAt("renswoude");
  await page.goto("/parade/aanmelden");
  await signInHere(page, email);
  await signUp(page, { email, municipality: "Renswoude", interests: ["Bijstand"], consents: true });
  await expect(page.getByRole("status")).toContainText("Je bent erbij");
  await page.getByRole("navigation").getByRole("link", { name: "Mijn aanmelding" }).click();
  await expect(page.getByText("zei je hier ja tegen")).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Stel mij niet meer voor" }).click();
  await expect(page.getByRole("status")).toContainText("We stellen je niet meer voor");
  await expect(consentBox(page)).not.toBeChecked();
  await page.reload();
  await expect(consentBox(page)).not.toBeChecked();
});

test("een link werkt één keer", async ({ page, open }) => {
  const email = addressAt("scherpenzeel");
  await page.goto("/inloggen");
  await askForLink(page, email);
  const link = await linkMailedTo(email);
  // Scanners of mail open every link: looking uses nothing up.
  const scanner = await open();
  await scanner.goto(link);
  await page.goto(link);
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" }).first()).toBeAttached();
  await scanner.getByRole("button", { name: "Log in" }).click();
  const expired = { level: 1, name: "Deze link werkt niet meer" } as const;
  await expect(scanner.getByRole("heading", expired)).toBeVisible();
  expect((await scanner.goto(link))?.status()).toBe(410);
  await expect(scanner.getByRole("heading", expired)).toBeVisible();
  await expectGoodPage(scanner);
  await page.getByRole("button", { name: "Uitloggen" }).first().click();
  await expect(page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
});

test("wie te vaak om een link vraagt, hoort hoe lang het duurt", async ({ page }) => {
  const email = addressAt("oudewater");
  for (let asked = 0; asked < 5; asked += 1) {
    await page.goto("/inloggen");
    await askForLink(page, email);
  }
  await page.goto("/inloggen");
  await page.getByLabel("Je e-mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur me een link" }).click();
  await expect(page.getByRole("heading", { name: "Je kunt nog niet verder" })).toBeFocused();
  await expect(
    page.getByRole("link", { name: /Wacht \d+ minuten en probeer opnieuw/ }),
  ).toBeVisible();
  await expect(page.getByLabel("Je e-mailadres")).toHaveValue(email);
});
