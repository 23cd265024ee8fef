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

  const asker = await open();
  await test.step("de een kiest twee momenten", async () => {
    await asker.goto(linkIn(one, "/kennismaken/moment/"));
    await expect(asker.getByRole("heading", { level: 1 })).toHaveText(
      `Wanneer bel je met ${shows.name}?`,
    );
    await expectGoodPage(asker);
    await asker.getByRole("checkbox").nth(1).check();
    await asker.getByRole("checkbox").nth(2).check();
    await asker.getByRole("button", { name: "Bewaar wat mij past" }).click();
    await expect(asker.getByRole("status")).toContainText("We hebben bewaard wat je past");
  });

  await test.step("de ander kiest er een van, zonder JavaScript: dat is de afspraak", async () => {
    const shower = await open({ javaScriptEnabled: false });
    await shower.goto(linkIn(two, "/kennismaken/moment/"));
    await shower.getByRole("checkbox").nth(2).check();
    await shower.getByRole("button", { name: "Bewaar wat mij past" }).click();
    await expect(shower.getByRole("heading", { level: 1 })).toContainText("Jullie bellen:");
    for (const { email } of [asks, shows]) {
      expect((await mailWith(email, /^Jullie bellen op /)).text).toContain("Wanneer:");
    }
    await asker.reload();
    const calendar = asker.getByRole("link", { name: "Zet het in je agenda" });
    const file = await asker.request.get((await calendar.getAttribute("href")) ?? "");
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toContain("BEGIN:VEVENT");
  });

  await test.step("na drie weken vertelt de een hoe het ging", async () => {
    await daysLater(pair, 22);
    const mail = await mailWith(asks.email, /^Is het gelukt met /);
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
    const visited = organiser.getByRole("row").filter({ hasText: "Op bezoek geweest" });
    await expect(visited).toContainText("100%");
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
    const scanner = await open();
    for (const { text } of [one, two]) {
      for (const link of text.match(/https?:\/\/\S+voorstel\S+/g) ?? []) {
        expect((await scanner.request.get(link)).status()).toBe(200);
        expect((await scanner.request.head(link)).status()).toBe(200);
      }
    }
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
});
