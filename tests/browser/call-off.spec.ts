import type { Page } from "@playwright/test";
import { makeGrid } from "./grids.ts";
import { mailsTo, readMailTo } from "./inbox.ts";
import { expectGoodPage } from "./page-checks.ts";
import { expect, test } from "./test.ts";

const WHY = "Er staat water in de loods, en een andere plek vonden we niet op tijd.";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "met" : "zonder";
  test(`een evenement afgelasten en toch laten doorgaan, ${how} JavaScript`, async ({ open }) => {
    const { slug, visitors } = await makeGrid(await open({ as: "organiser" }), 2, 2);
    const page = await open({ as: "organiser", javaScriptEnabled });
    const stranger = await open({ javaScriptEnabled });
    const name = await nameOf(stranger, slug);

    await test.step("eerst lezen wat er weggaat, en naar hoeveel mensen", async () => {
      await page.goto(`/${slug}/organisatie/instellingen/afgelasten`);
      // Two who come, and the two gemeenten with a workshop.
      await expect(page.getByText("4 mensen krijgen meteen een mail")).toBeVisible();
      await page.getByLabel("Wat wil je erbij zeggen?").fill(WHY);
      await page.getByRole("button", { name: "Laat zien met mijn tekst" }).click();
      await expect(page.getByRole("heading", { name: "3 van de 4 mails" })).toBeVisible();
      await expect(page.getByRole("article").filter({ hasText: WHY })).toHaveCount(3);
      if (javaScriptEnabled) await expectGoodPage(page);
    });

    await test.step("alleen wie het zeker weet, gelast het af", async () => {
      const callOff = page.getByRole("button", { name: "Gelast het af en stuur 4 mails" });
      await callOff.click();
      const summary = page.getByRole("group", { name: "Er is nog niets afgelast" });
      await expect(summary.getByRole("link")).toHaveText(["Vink aan dat je het zeker weet"]);
      await expect(page.getByLabel("Wat wil je erbij zeggen?")).toHaveValue(WHY);
      await page.getByLabel(/^Ja, ik weet het zeker/).check();
      await callOff.click();
      await expect(page.getByRole("status")).toContainText("Er gaan 4 mails uit");
      await expect(page.getByText(WHY).last()).toBeVisible();
    });

    await test.step("wie zou komen leest het in een mail, één keer", async () => {
      for (const visitor of visitors) {
        const mail = await readMailTo(visitor, `Gaat niet door: ${name}`);
        expect(mail.text.replaceAll(/\s+/g, " ")).toContain(WHY);
      }
      await expect.poll(() => mailsAbout(name)).toBe(4);
    });

    await test.step("iedereen ziet dat het niet doorgaat", async () => {
      await stranger.goto(`/${slug}`);
      await expect(noticeOn(stranger)).toContainText(WHY);
      if (javaScriptEnabled) await expectGoodPage(stranger);
      await stranger.goto("/evenementen");
      await expect(inList(stranger, name)).toContainText("Gaat niet door");
      expect(await openData(stranger, slug)).toEqual({
        ...{ status: "EventCancelled", calledOffText: WHY, appointments: ["CANCELLED"] },
      });
    });

    await test.step("het gaat toch door", async () => {
      await page.getByRole("button", { name: "Het gaat toch door" }).click();
      await expect(page.getByRole("status")).toContainText("Aanmelden kan weer");
      await stranger.goto(`/${slug}`);
      await expect(noticeOn(stranger)).toHaveCount(0);
      await stranger.goto("/evenementen");
      await expect(inList(stranger, name)).not.toContainText("Gaat niet door");
      expect(await openData(stranger, slug)).toEqual({
        ...{ status: "EventScheduled", calledOffText: null, appointments: ["CONFIRMED"] },
      });
    });
  });
}

const noticeOn = (page: Page) => page.getByRole("complementary", { name: "Gaat niet door" });

/** The event on the page of all events. */
const inList = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });

const mailsAbout = async (name: string) =>
  (await mailsTo()).filter(({ subject }) => subject === `Gaat niet door: ${name}`).length;

async function nameOf(page: Page, slug: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/events/${slug}`);
  return ((await answer.json()) as { name: string }).name;
}

/** What other programs read: how the event stands, and each kind of status in the calendar. */
async function openData(page: Page, slug: string) {
  const answer = await page.request.get(`/api/v1/events/${slug}`);
  const { status, calledOffText } = (await answer.json()) as Record<string, unknown>;
  const calendar = await (await page.request.get(`/${slug}/programma.ics`)).text();
  const appointments = [...calendar.matchAll(/^STATUS:(\w+)/gm)].map(([, word]) => word);
  return { status, calledOffText, appointments: [...new Set(appointments)] };
}
