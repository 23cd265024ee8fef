import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { Page, TestInfo } from "@playwright/test";
import * as files from "#tests/features/materials/files.ts";
import { about } from "./labels.ts";
import { expectGoodPage } from "./page-checks.ts";
import { mark } from "./people.ts";
import { expect, test } from "./test.ts";

const OWN = "/parade/gemeente/reusel-de-mierden";
const TITLE = "Samen Doen: vier dorpen, een leeg schrift";

type SentFile = ReturnType<typeof asFile>;
const asFile = (name: string, buffer: Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});

/** From the gemeente's own page to the files of one example. */
async function goToFiles(page: Page): Promise<void> {
  await page.goto(OWN);
  await page.getByRole("link", { name: TITLE }).first().click();
  await page.getByRole("link", { name: "Voeg foto’s en bestanden toe" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Foto’s en bestanden" })).toBeVisible();
}

const photos = (page: Page) => page.getByRole("region", { name: "Foto’s" });
const documents = (page: Page) => page.getByRole("region", { name: "Presentaties en documenten" });
const sent = (page: Page) => page.getByRole("list", { name: "Bestanden die je verstuurt" });

/** @param file its path, or its name and bytes */
async function addDocument(page: Page, file: string | SentFile, audience: string) {
  const part = documents(page);
  await part.getByLabel("Kies een presentatie of document").setInputFiles(file);
  await part.getByLabel("Wie mag het zien?").last().selectOption(audience);
  await part.getByRole("button", { name: "Voeg toe" }).click();
}

async function remove(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: about("Verwijder", name) }).click();
  await page.getByRole("button", { name: "Ja, verwijder" }).click();
  await expect(page.getByRole("status").first()).toContainText("Het bestand is weg");
  await expect(page.getByRole("list", { name: "Presentaties en documenten" })).not.toContainText(
    name,
  );
}

/** A file of two megabytes more than the limit, on the disk. */
async function tooLarge(testInfo: TestInfo): Promise<string> {
  const place = testInfo.outputPath("te-groot.pdf");
  await writeFile(place, randomBytes(27 * 1024 * 1024));
  return place;
}

test("een gemeente voegt foto’s en bestanden toe, ieder ziet wat voor hem is", async ({ open }) => {
  test.setTimeout(180_000);
  const gemeente = await open({ as: "gemeente" });
  await goToFiles(gemeente);
  await expectGoodPage(gemeente);

  // A photo needs words; then it is there, smaller.
  const words = `Twee stoelen bij een bar ${mark()}`;
  const adding = photos(gemeente);
  await adding.getByLabel("Kies een foto").setInputFiles(asFile("IMG 1.jpg", await files.jpeg()));
  await adding.getByRole("button", { name: "Voeg de foto toe" }).click();
  await expect(adding.getByText("Vertel wat er op de foto te zien is")).toBeVisible();
  const description = adding.getByLabel("Wat is erop te zien?").last();
  await description.fill(words);
  // A refused photo keeps its words for the next try; one that arrives does not.
  await adding.getByLabel("Kies een foto").setInputFiles(asFile("IMG 1.jpg", files.program));
  await adding.getByRole("button", { name: "Voeg de foto toe" }).click();
  await expect(sent(gemeente)).toContainText("geen soort bestand dat we aannemen");
  await expect(description).toHaveValue(words);
  await adding.getByLabel("Kies een foto").setInputFiles(asFile("IMG 1.jpg", await files.jpeg()));
  await adding.getByRole("button", { name: "Voeg de foto toe" }).click();
  await expect(sent(gemeente)).toContainText("staat erbij");
  await expect(description).toHaveValue("");
  await expect(adding.getByRole("img", { name: words })).toBeVisible();

  // Several documents at once, one of them no document.
  const [good, bad] = [`dia ${mark()}.pptx`, `stuk ${mark()}.pdf`];
  await documents(gemeente)
    .getByLabel("Kies een presentatie of document")
    .setInputFiles([asFile(bad, files.program), asFile(good, files.pptx())]);
  await documents(gemeente).getByRole("button", { name: "Voeg toe" }).click();
  const results = sent(gemeente).last();
  await expect(results.getByText(bad)).toBeVisible();
  await expect(results).toContainText("geen soort bestand dat we aannemen");
  await expect(documents(gemeente).getByRole("link", { name: good, exact: true })).toBeVisible();
  await expect(documents(gemeente).getByRole("link", { name: bad, exact: true })).toHaveCount(0);

  // For who comes, and only afterwards.
  const [forVisitors, afterwards] = [`lijst ${mark()}.pdf`, `verslag ${mark()}.pdf`];
  await addDocument(gemeente, asFile(forVisitors, files.pdf()), "visitors");
  await expect(
    documents(gemeente).getByRole("link", { name: forVisitors, exact: true }),
  ).toBeVisible();
  await addDocument(gemeente, asFile(afterwards, files.pdf()), "visitors_afterwards");
  await expect(
    documents(gemeente).getByRole("link", { name: afterwards, exact: true }),
  ).toBeVisible();
  await expectGoodPage(gemeente);

  const findExample = async (page: Page) => {
    await page.goto(`/parade/voorbeelden?zoek=${encodeURIComponent(TITLE)}`);
    await page.getByRole("link", { name: TITLE }).first().click();
    await expect(page.getByRole("img", { name: words })).toBeVisible();
    return page.getByRole("list", { name: "Bestanden" });
  };
  const nobody = await open();
  const toNobody = await findExample(nobody);
  await expect(toNobody.getByRole("link", { name: good, exact: true })).toBeVisible();
  await expect(toNobody.getByRole("link", { name: forVisitors, exact: true })).toHaveCount(0);
  await expect(toNobody.getByRole("listitem").filter({ hasText: forVisitors })).toContainText(
    "Log in om het op te halen",
  );
  await expectGoodPage(nobody);
  const visitor = await open({ as: "visitor" });
  const toVisitor = await findExample(visitor);
  await expect(toVisitor.getByRole("link", { name: forVisitors, exact: true })).toBeVisible();
  await expect(toVisitor.getByRole("listitem").filter({ hasText: afterwards })).toContainText(
    "Op te halen vanaf",
  );
  const coming = visitor.waitForEvent("download");
  await toVisitor.getByRole("link", { name: forVisitors, exact: true }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(forVisitors);
  expect((await readFile(await download.path())).equals(files.pdf())).toBe(true);

  // Who asks by the address gets no further either.
  const href =
    (await toVisitor.getByRole("link", { name: forVisitors, exact: true }).getAttribute("href")) ??
    "";
  const asked = await nobody.request.get(href, { maxRedirects: 0 });
  expect([asked.status(), asked.headers().location]).toEqual([
    303,
    `/inloggen?naar=${encodeURIComponent(href)}`,
  ]);

  for (const name of [good, forVisitors, afterwards]) await remove(gemeente, name);
  expect((await visitor.request.get(href)).status()).toBe(404);
  await gemeente.getByRole("link", { name: about("Verwijder", "IMG 1.webp") }).click();
  await gemeente.getByRole("button", { name: "Ja, verwijder" }).click();
  await expect(photos(gemeente).getByRole("img", { name: words })).toHaveCount(0);
});

test("versturen op een trage lijn is te volgen en te stoppen", async ({ open }) => {
  const page = await open({ as: "gemeente" });
  await goToFiles(page);
  const line = await page.context().newCDPSession(page);
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 20,
    downloadThroughput: -1,
    uploadThroughput: 300_000,
  });
  const name = `zwaar ${mark()}.pdf`;
  const part = documents(page);
  await part
    .getByLabel("Kies een presentatie of document")
    .setInputFiles([asFile(name, files.pdf(8_000_000)), asFile(`tweede ${name}`, files.pdf())]);
  await part.getByRole("button", { name: "Voeg toe" }).click();
  const bar = page.getByRole("progressbar", { name: `Voortgang van ${name}` });
  const position = async () => Number(await bar.getAttribute("value"));
  await expect.poll(position).toBeGreaterThan(0);
  expect(await position()).toBeLessThan(100);
  await page
    .getByRole("button", { name: about("Stop", name) })
    .first()
    .click();
  await expect(sent(page)).toContainText("gestopt, er is niets van bewaard");
  // The next one goes on.
  await expect(part.getByRole("link", { name: `tweede ${name}`, exact: true })).toBeVisible();
  await page.reload();
  await expect(part.getByRole("link", { name, exact: true })).toHaveCount(0);
  await remove(page, `tweede ${name}`);
});

test("een te groot bestand wordt niet eens verstuurd", async ({ open }, testInfo) => {
  const page = await open({ as: "gemeente" });
  await goToFiles(page);
  let posted = 0;
  page.on("request", (request) => (posted += request.method() === "POST" ? 1 : 0));
  await addDocument(page, await tooLarge(testInfo), "everybody");
  await expect(sent(page)).toContainText("groter dan 25 MB");
  expect(posted).toBe(0);
});

test("bestanden komen als download, met een naam en zonder rechten", async ({ open }) => {
  const page = await open();
  await page.goto(`/parade/voorbeelden?zoek=erf`);
  await page.getByRole("link", { name: "Het Kernteam komt samen het erf op" }).first().click();
  const link = page.getByRole("link", { name: "Vijf vragen voor een eerste bezoek.pdf" });
  const href = (await link.getAttribute("href")) ?? "";
  const whole = await page.request.get(href);
  expect(whole.headers()).toMatchObject({
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "accept-ranges": "bytes",
    "cache-control": "private, no-cache, no-transform",
  });
  expect(whole.headers()["content-security-policy"]).toContain("sandbox");
  expect(whole.headers()["content-disposition"]).toMatch(/^attachment; filename="Vijf vragen/);
  const body = await whole.body();

  const etag = whole.headers().etag ?? "";
  const known = await page.request.get(href, { headers: { "If-None-Match": etag } });
  expect(known.status()).toBe(304);
  const part = await page.request.get(href, { headers: { Range: "bytes=-6" } });
  expect([part.status(), part.headers()["content-range"]]).toEqual([
    206,
    `bytes ${body.length - 6}-${body.length - 1}/${body.length}`,
  ]);
  expect((await part.body()).equals(body.subarray(-6))).toBe(true);
  const beyond = await page.request.get(href, { headers: { Range: "bytes=99999999-" } });
  expect(beyond.status()).toBe(416);
  const onlyHead = await page.request.head(href);
  expect([onlyHead.status(), onlyHead.headers()["content-length"]]).toEqual([
    200,
    String(body.length),
  ]);

  const photo = page.getByRole("img", { name: /rode schuur/ });
  const shown = await page.request.get((await photo.getAttribute("src")) ?? "");
  expect(shown.headers()).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "private, no-cache, no-transform",
  });
});

test.describe("zonder JavaScript", () => {
  test("een bestand toevoegen, met een ronde fouten", async ({ open }, testInfo) => {
    const page = await open({ as: "gemeente", javaScriptEnabled: false });
    await goToFiles(page);
    const part = documents(page);
    const summary = page.getByRole("group", { name: "Dit lukte niet" });
    await part.getByRole("button", { name: "Voeg toe" }).click();
    await expect(summary.getByRole("link")).toHaveText(["Kies een bestand"]);
    await addDocument(page, asFile("tekening.pdf", files.svgWithScript), "visitors");
    await expect(summary.getByRole("link")).toContainText(["svg nemen we niet aan"]);
    await expect(part.getByLabel("Wie mag het zien?").last()).toHaveValue("visitors");
    // Larger than the limit: the answer is there all the same.
    await addDocument(page, await tooLarge(testInfo), "visitors");
    await expect(summary.getByRole("link")).toContainText(["groter dan 25 MB"]);

    const photo = photos(page);
    await photo.getByLabel("Kies een foto").setInputFiles(asFile("x.png", await files.png()));
    await photo.getByRole("button", { name: "Voeg de foto toe" }).click();
    await expect(summary.getByRole("link")).toContainText(["Vertel wat er op de foto te zien is"]);

    const name = `zonder ${mark()}.pdf`;
    await addDocument(page, asFile(name, files.pdf()), "visitors");
    await expect(page.getByRole("status").first()).toContainText("Het bestand staat erbij");
    await expect(part.getByRole("link", { name, exact: true })).toBeVisible();
    await page.getByRole("button", { name: about("Eerder", name) }).click();
    await expect(page.getByRole("status").first()).toContainText("De volgorde is veranderd");
    const row = part.getByRole("listitem").filter({ hasText: name });
    await row.getByText("Pas aan").click();
    await row.getByLabel("Wie mag het zien?").selectOption("everybody");
    await row.getByRole("button", { name: about("Bewaar", name) }).click();
    await expect(row).toContainText("Te zien voor: iedereen");
    await remove(page, name);
  });
});
