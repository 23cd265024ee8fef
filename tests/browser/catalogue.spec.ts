import type { Page } from "@playwright/test";
import { expectGoodPage } from "./page-checks.ts";
import { expect, test } from "./test.ts";

test.setTimeout(120_000);

const cards = (page: Page) => page.getByRole("list", { name: "Voorbeelden" }).getByRole("article");

async function look(page: Page, words: string): Promise<void> {
  await page.getByLabel("Zoek op onderwerp of gemeente").fill(words);
  await page.getByRole("button", { name: "Zoeken" }).click();
  await expect(page).toHaveURL(/[?&]zoek=/);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "met JavaScript" : "zonder JavaScript";

  test(`zoeken vindt wat er bedoeld is, ${how}`, async ({ open }) => {
    const page = await open({ javaScriptEnabled });
    await page.goto("/parade/voorbeelden");
    await look(page, "schuldhulpverlening");
    await expect(
      page
        .locator("mark")
        .filter({ hasText: /^schulden$/i })
        .first(),
    ).toBeVisible();
    const first = await cards(page).first().innerText();
    expect(first).toMatch(/schuld/i);

    await look(page, "schuldn");
    await expect(
      page.getByText("‘schuldn’ staat nergens. We zochten op ‘schulden’."),
    ).toBeVisible();

    await look(page, "huis");
    await expect(
      page
        .locator("mark")
        .filter({ hasText: /huizen/i })
        .first(),
    ).toBeVisible();

    await look(page, "mantelzorgwaarderingsbeleid");
    await page.getByRole("link", { name: /^mantelzorg/ }).click();
    await expect(cards(page).first()).toBeVisible();
  });

  test(`filters gaan samen en staan in het adres, ${how}`, async ({ open }) => {
    const page = await open({ javaScriptEnabled });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/parade/voorbeelden");
    const filters = page.getByRole("form", { name: "Filters" });
    const workshops = filters.getByRole("checkbox", { name: /^Workshop \(\d+\)$/ });
    await workshops.check();
    const ofForm = filters.getByRole("checkbox", { name: /^Gesprek \(\d+\)$/ });
    await ofForm.check();
    await filters.getByRole("button", { name: "Laat zien" }).click();
    await expect(page).toHaveURL(/soort=workshop&vorm=gesprek$/);
    const found = Number(/\((\d+)\)/.exec(await ofForm.locator("..").innerText())?.[1] ?? "0");
    const title = found === 1 ? "1 voorbeeld" : `${found} voorbeelden`;
    await expect(page.getByRole("heading", { level: 2, name: title, exact: true })).toBeVisible();
    const active = page.getByRole("link", { name: /Workshop/ }).first();
    await active.click();
    await expect(page).toHaveURL(/\?vorm=gesprek$/);
    await expect(workshops).not.toBeChecked();
    await expect(ofForm).toBeChecked();
  });

  test(`de kaart brengt je bij de voorbeelden van een gemeente, ${how}`, async ({ open }) => {
    const page = await open({ javaScriptEnabled });
    await page.goto("/parade/voorbeelden");
    await page.getByRole("link", { name: "Kijk op de kaart welke gemeenten er zijn" }).click();
    const name = "Waar komen ze vandaan?";
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    // Axe is a script itself.
    if (javaScriptEnabled) await expectGoodPage(page);
    const inBrabant = page.getByRole("list", { name: "Noord-Brabant" });
    await inBrabant.getByRole("link", { name: /^Reusel-De Mierden/ }).click();
    await expect(page).toHaveURL(/gemeente=reuseldemierden$/);
    for (const card of await cards(page).all())
      await expect(card).toContainText("Reusel-De Mierden");

    await page.goto("/parade/kaart");
    await page.locator(".country-map a", { hasText: "Delft" }).click();
    await expect(page).toHaveURL(/gemeente=delft$/);
    await expect(cards(page).first()).toContainText("Delft");
  });

  test(`een voorbeeld is klaar om te delen, ${how}`, async ({ open }) => {
    const page = await open({ javaScriptEnabled });
    await page.goto("/parade/voorbeelden?soort=workshop");
    const link = cards(page).first().getByRole("heading").getByRole("link");
    const title = await link.innerText();
    await link.click();
    await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
    const tag = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
    expect(await tag("og:title")).toBe(title);
    expect(await tag("twitter:card")).toBe("summary_large_image");
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(await tag("og:url")).toBe(canonical);
    expect(new URL(canonical ?? "").pathname).toBe(new URL(page.url()).pathname);

    const picture = new URL((await tag("og:image")) ?? "");
    const answer = await page.request.get(picture.pathname + picture.search);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const bytes = await answer.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);

    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(text ?? "") as { "@graph": { "@type": string; name: string }[] };
    expect(data["@graph"].map((node) => node["@type"])).toContain("Event");
    expect(data["@graph"][0]?.name).toBe(title);
  });
}

test("het programma is er ook voor agenda’s en apps", async ({ page, request }) => {
  await page.goto("/open-data");
  await expectGoodPage(page);
  const calendar = await request.get("/parade/programma.ics");
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toContain("BEGIN:VEVENT");
  expect(await (await request.get("/parade/programma/schedule.xml")).text()).toContain("<event ");
  const schedule = (await (await request.get("/parade/programma/schedule.json")).json()) as {
    schedule: { conference: { days: unknown[] } };
  };
  expect(schedule.schedule.conference.days.length).toBeGreaterThan(0);
});

test("open data komt van elke site, en kort als er niets veranderde", async ({ request }) => {
  const at = "/api/v1/events/parade/examples?size=5";
  const first = await request.get(at, { headers: { Origin: "https://elders.example" } });
  expect(first.headers()["access-control-allow-origin"]).toBe("*");
  const answer = (await first.json()) as { data: { id: string }[]; page: { next: string } };
  expect(answer.data).toHaveLength(5);
  expect(new URL(answer.page.next).search).toBe("?page=2&size=5");
  const etag = first.headers().etag ?? "";
  expect((await request.get(at, { headers: { "If-None-Match": etag } })).status()).toBe(304);
  expect((await request.get("/api/v1/events/bestaat-niet")).status()).toBe(404);
  const one = await request.get(`/api/v1/events/parade/examples/${answer.data[0]?.id}`);
  expect(((await one.json()) as { story: string }).story.length).toBeGreaterThan(0);
});
