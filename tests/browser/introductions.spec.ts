import type { Page } from "@playwright/test";
import { appointmentsIn } from "./calendar.ts";
import { scan } from "./mail-scanner.ts";
import { expectGoodPage } from "./page-checks.ts";
import { approve, daysLater, linkIn, mailWith, makePair } from "./pairs.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 300_000 });

test("direct voorgesteld: een half uur kiezen, en drie weken later vertellen hoe het ging", async ({
  open,
}) => {
  const organiser = await open({ as: "organiser" });
  const pair = await makePair(organiser);
  const { asks, shows, slug } = pair;
  await approve(organiser, pair);
  const subject = /dit zou jíj eens moeten doen/;
  const [one, two] = [await mailWith(asks.email, subject), await mailWith(shows.email, subject)];
  for (const { text, to } of [one, two]) {
    expect([...to].sort()).toEqual([asks.email, shows.email].sort());
    for (const words of [pair.challenge, pair.offer]) expect(text).toContain(words);
  }

  const scanner = await open();
  await scan(scanner, one, two);
  const asker = await open();
  await test.step("de een kiest twee momenten", async () => {
    await asker.goto(linkIn(one, "/kennismaken/moment/"));
    await expect(asker.getByRole("heading", { level: 1 })).toHaveText(
      `Wanneer bel je met ${shows.name}?`,
    );
    await expect(asker.getByRole("checkbox")).toHaveCount(3);
    await expect(asker.getByRole("checkbox", { checked: true })).toHaveCount(0);
    await expectGoodPage(asker);
    await asker.getByRole("checkbox").nth(1).check();
    await asker.getByRole("checkbox").nth(2).check();
    await asker.getByRole("button", { name: "Bewaar wat mij past" }).click();
    await expect(asker.getByRole("status")).toContainText("We hebben bewaard wat je past");
  });

  await test.step("de ander kiest er een van, zonder JavaScript: dat is de afspraak", async () => {
    const shower = await open({ javaScriptEnabled: false });
    await shower.goto(linkIn(two, "/kennismaken/moment/"));
    const third = shower.getByRole("checkbox").nth(2);
    const startsAt = new Date((await third.getAttribute("value")) ?? "");
    await third.check();
    await shower.getByRole("button", { name: "Bewaar wat mij past" }).click();
    await expect(shower.getByRole("heading", { level: 1 })).toContainText("Jullie bellen:");
    for (const { email } of [asks, shows]) {
      expect((await mailWith(email, /^Jullie bellen op /)).text).toContain("Wanneer:");
    }
    await asker.reload();
    const calendar = asker.getByRole("link", { name: "Zet het in je agenda" });
    const file = await asker.request.get((await calendar.getAttribute("href")) ?? "");
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(appointmentsIn(await file.text())).toMatchObject([
      {
        summary: expect.stringMatching(new RegExp(`${asks.name}.*${shows.name}`)),
        start: `DTSTART;TZID=Europe/Amsterdam:${onDutchClock(startsAt)}`,
      },
    ]);
  });

  await test.step("na drie weken vertelt de een hoe het ging", async () => {
    await daysLater(pair, 22);
    const mail = await mailWith(asks.email, /^Is het gelukt met /);
    await scan(scanner, mail);
    await organiser.goto(`/${slug}/organisatie/koppelingen/opbrengst`);
    await expectRates(organiser, { "Een afspraak gemaakt": "0%", "Doen het nu ook": "0%" });
    await asker.goto(linkIn(mail, "?hoe=op-bezoek"));
    await expect(asker.getByRole("radio", { name: "We gingen op bezoek" })).toBeChecked();
    await expectGoodPage(asker);
    await asker.getByLabel("Wat leverde het op?").fill("Een middag meegelopen");
    await asker.getByRole("button", { name: "Verstuur" }).click();
    await expect(asker.getByRole("status")).toContainText("Dankjewel");
  });

  await test.step("de organisatie ziet wat ervan kwam", async () => {
    await organiser.goto(`/${slug}/organisatie/koppelingen/opbrengst`);
    await expect(organiser.getByText("Een middag meegelopen")).toBeVisible();
    await expectRates(organiser, {
      Goedgekeurd: "100%",
      "Voorgesteld met een mail": "100%",
      "Elkaar gesproken": "100%",
      "Op bezoek geweest": "100%",
      "Doen het nu ook": "0%",
    });
    await expectGoodPage(organiser);
  });
});

test("allebei eerst gevraagd: pas na twee keer ja gaat de mail met namen", async ({ open }) => {
  const organiser = await open({ as: "organiser" });
  const pair = await makePair(organiser);
  const { asks, shows, slug } = pair;
  await test.step("de organisatie kiest deze manier", async () => {
    await organiser.goto(`/${slug}/organisatie/instellingen/naam`);
    await organiser.getByRole("radio", { name: "Als ze allebei ja zeggen" }).check();
    await organiser.getByRole("button", { name: "Bewaar" }).click();
    await expect(organiser.getByRole("status")).toContainText("bewaard");
  });
  await approve(organiser, pair);
  const question = /^Wil je voorgesteld worden aan /;
  const [one, two] = [await mailWith(asks.email, question), await mailWith(shows.email, question)];
  expect(one.text).toContain(pair.offer);
  expect(one.text).not.toContain(shows.email);
  expect(two.text).not.toContain(asks.email);

  await test.step("wie alleen de links opent, zoals een scanner, antwoordt niets", async () => {
    await scan(await open(), one, two);
    await organiser.goto(`/${slug}/organisatie/koppelingen/opbrengst`);
    await expect(organiser.getByText("nog geen ja")).toBeVisible();
  });

  const asker = await open();
  await test.step("de een bedenkt zich: eerst nu niet, dan ja", async () => {
    await asker.goto(linkIn(one, "?antwoord=nu-niet"));
    await expect(asker.getByRole("radio", { name: "Nu niet" })).toBeChecked();
    await expectGoodPage(asker);
    await asker.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
    await expect(asker.getByRole("status")).toContainText("de ander hoort niet dat jij nee zei");
    await asker.goto(linkIn(one, "?antwoord=ja"));
    await asker.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
    await expect(asker.getByRole("status")).toContainText(`Zegt ${shows.name} ook ja`);
  });

  await test.step("de ander zegt ook ja, zonder JavaScript", async () => {
    const shower = await open({ javaScriptEnabled: false });
    await shower.goto(linkIn(two, "?antwoord=ja"));
    await shower.getByRole("button", { name: "Verstuur mijn antwoord" }).click();
    await expect(shower.getByRole("heading", { name: "Jullie zijn voorgesteld" })).toBeVisible();
  });

  for (const { email } of [asks, shows]) {
    const mail = await mailWith(email, /dit zou jíj eens moeten doen/);
    expect(mail.text).toContain(asks.email);
    expect(mail.text).toContain(shows.email);
  }
  await asker.reload();
  await expect(asker.getByRole("heading", { name: "Jullie zijn voorgesteld" })).toBeVisible();

  await test.step("na drie weken vertelt de ander hoe het ging, zonder JavaScript", async () => {
    await daysLater(pair, 22);
    const mail = await mailWith(shows.email, /^Is het gelukt met /);
    const shower = await open({ javaScriptEnabled: false });
    await shower.goto(linkIn(mail, "?hoe=gesproken"));
    await shower.getByRole("button", { name: "Verstuur" }).click();
    await expect(shower.getByRole("status")).toContainText("Dankjewel");
    await organiser.goto(`/${slug}/organisatie/koppelingen/opbrengst`);
    await expectRates(organiser, {
      "Allebei ja": "100%",
      "Voorgesteld met een mail": "100%",
      "Elkaar gesproken": "100%",
      "Op bezoek geweest": "0%",
    });
  });
});

/** On the page that tells what came of it: each step with its part. */
async function expectRates(page: Page, rates: Record<string, string>): Promise<void> {
  for (const [step, rate] of Object.entries(rates)) {
    const row = page.getByRole("row").filter({ hasText: step });
    await expect(row.getByRole("cell", { name: rate, exact: true })).toBeVisible();
  }
}

/** "20270520T100000", as a calendar file has it. */
function onDutchClock(moment: Date): string {
  const zone = { timeZone: "Europe/Amsterdam" } as const;
  const day = moment.toLocaleDateString("sv-SE", zone);
  return `${day}T${moment.toLocaleTimeString("sv-SE", zone)}`.replace(/[-:]/g, "");
}
