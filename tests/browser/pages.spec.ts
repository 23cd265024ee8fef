import { withClient } from "#scripts/database/admin.ts";
import routes from "#app/routes.ts";
import type { Page } from "@playwright/test";
import { expectAccessible, expectGoodPage } from "./page-checks.ts";
import { addressAt, askForLink, linkMailedTo } from "./people.ts";
import { expect, test, type Role } from "./test.ts";

type Who = Role | "nobody";

/** How one gets at a page: its address, or the way there from a page that lists it. */
interface Shown {
  as: Who;
  at: string | ((page: Page) => Promise<void>);
  status?: number;
}

const OWN = "/parade/gemeente/reusel-de-mierden";

const OFFICE_PROGRAMME = "/parade/organisatie/programma";

const SETTINGS = "/parade/organisatie/instellingen";

/** Every page of app/routes.ts, by its row there. */
const PAGES: Record<string, Shown[]> = {
  "": [{ as: "nobody", at: "/" }],
  "zonder-verbinding": [{ as: "nobody", at: "/zonder-verbinding" }],
  toegankelijkheid: [{ as: "nobody", at: "/toegankelijkheid" }],
  privacy: [{ as: "nobody", at: "/privacy" }],
  inloggen: [
    { as: "nobody", at: "/inloggen" },
    { as: "visitor", at: "/inloggen" },
  ],
  "inloggen/verstuurd": [{ as: "nobody", at: "/inloggen/verstuurd" }],
  "inloggen/:token": [
    { as: "nobody", at: "/inloggen/bestaat-niet", status: 410 },
    { as: "nobody", at: openLink },
  ],
  "mijn-gegevens": [
    { as: "visitor", at: "/mijn-gegevens" },
    { as: "organiser", at: "/mijn-gegevens" },
  ],
  evenementen: [
    { as: "nobody", at: "/evenementen" },
    { as: "organiser", at: "/evenementen" },
  ],
  "evenementen/nieuw": [{ as: "organiser", at: "/evenementen/nieuw" }],
  ":event": [
    { as: "nobody", at: "/parade" },
    { as: "visitor", at: "/parade" },
  ],
  ":event/voorbeelden": [
    { as: "nobody", at: "/parade/voorbeelden" },
    { as: "visitor", at: "/parade/voorbeelden?zoek=schulden" },
    { as: "nobody", at: "/parade/voorbeelden?zoek=xyzzyxyzzy" },
  ],
  ":event/voorbeelden/:contribution": [
    { as: "nobody", at: firstOf("/parade/voorbeelden", "Voorbeelden") },
    { as: "visitor", at: firstOf("/parade/voorbeelden", "Voorbeelden") },
  ],
  ":event/kaart": [{ as: "nobody", at: "/parade/kaart" }],
  "open-data": [{ as: "nobody", at: "/open-data" }],
  ":event/programma": [{ as: "nobody", at: "/parade/programma" }],
  ":event/plattegrond": [{ as: "nobody", at: "/parade/plattegrond" }],
  ":event/vraagstukken": [{ as: "nobody", at: "/parade/vraagstukken" }],
  ":event/meedoen": [{ as: "nobody", at: "/parade/meedoen" }],
  ":event/aanmelden": [{ as: "gemeente", at: "/parade/aanmelden" }],
  ":event/mijn-aanmelding": [{ as: "visitor", at: "/parade/mijn-aanmelding" }],
  ":event/mijn-route": [{ as: "visitor", at: "/parade/mijn-route" }],
  ":event/mijn-route/agenda": [{ as: "visitor", at: "/parade/mijn-route/agenda" }],
  ":event/mijn-route/afdrukken": [{ as: "visitor", at: "/parade/mijn-route/afdrukken" }],
  ":event/mijn-route/voorkeuren": [{ as: "visitor", at: "/parade/mijn-route/voorkeuren" }],
  ":event/mijn-route/plek/:run": [
    { as: "visitor", at: byLink("/parade/mijn-route", "/mijn-route/plek/") },
  ],
  ":event/mijn-route/samen": [{ as: "visitor", at: "/parade/mijn-route/samen" }],
  "geen-mails/:token": [{ as: "nobody", at: "/geen-mails/bestaat-niet", status: 404 }],
  ":event/kennismaken/voorstel/:token": [
    { as: "nobody", at: "/parade/kennismaken/voorstel/bestaat-niet", status: 410 },
  ],
  ":event/kennismaken/moment/:token": [
    { as: "nobody", at: "/parade/kennismaken/moment/bestaat-niet", status: 410 },
  ],
  ":event/kennismaken/gesprek/:token": [
    { as: "nobody", at: "/parade/kennismaken/gesprek/bestaat-niet", status: 410 },
  ],
  ":event/gemeente": [
    { as: "gemeente", at: "/parade/gemeente" },
    { as: "organiser", at: "/parade/gemeente" },
  ],
  ":event/gemeente/geen-gemeente": [
    { as: "gemeente", at: "/parade/gemeente/geen-gemeente" },
    { as: "organiser", at: "/parade/gemeente/geen-gemeente" },
  ],
  ":event/gemeente/:organisation": [{ as: "gemeente", at: OWN }],
  ":event/gemeente/:organisation/wie-we-zijn": [
    { as: "gemeente", at: `${OWN}/wie-we-zijn` },
    { as: "gemeente", at: askedToGo },
  ],
  ":event/gemeente/:organisation/wie-we-zijn/gegevens": [
    { as: "gemeente", at: `${OWN}/wie-we-zijn/gegevens`, status: 404 },
  ],
  ":event/gemeente/:organisation/voorbeelden/nieuw": [
    { as: "gemeente", at: `${OWN}/voorbeelden/nieuw?soort=stand` },
  ],
  ":event/gemeente/:organisation/voorbeelden/:contribution": [
    { as: "gemeente", at: firstOf(OWN, "Stands en workshops van jullie gemeente") },
  ],
  ":event/gemeente/:organisation/voorbeelden/:contribution/bestanden": [
    { as: "gemeente", at: filesOfFirst },
  ],
  ":event/gemeente/:organisation/voorbeelden/:contribution/zo-ziet-het-eruit": [
    { as: "gemeente", at: fromFirst("Bekijk hoe het eruitziet") },
  ],
  ":event/gemeente/:organisation/voorbeelden/:contribution/terugtrekken": [
    { as: "gemeente", at: fromFirst("Trek terug") },
  ],
  ":event/gemeente/:organisation/vraagstukken/nieuw": [
    { as: "gemeente", at: `${OWN}/vraagstukken/nieuw` },
  ],
  ":event/gemeente/:organisation/vraagstukken/:challenge": [
    { as: "gemeente", at: firstOf(OWN, "Vraagstukken van jullie gemeente") },
  ],
  ":event/organisatie": [{ as: "organiser", at: "/parade/organisatie" }],
  ":event/organisatie/aanmeldingen": [
    { as: "organiser", at: "/parade/organisatie/aanmeldingen" },
    { as: "organiser", at: "/parade/organisatie/aanmeldingen?zoek=xyzzyxyzzy" },
  ],
  ":event/organisatie/aanmeldingen/:contribution": [
    {
      as: "organiser",
      at: firstOf("/parade/organisatie/aanmeldingen?status=submitted", /^Aanmeldingen met/),
    },
    {
      as: "organiser",
      at: firstOf("/parade/organisatie/aanmeldingen?status=accepted", /^Aanmeldingen met/),
    },
  ],
  ":event/organisatie/aanmeldingen/:contribution/besluit/:decision": [
    { as: "organiser", at: toDecision },
  ],
  ":event/organisatie/aanmeldingen/samen": [
    { as: "organiser", at: "/parade/organisatie/aanmeldingen/samen" },
  ],
  ":event/beoordelen": [{ as: "organiser", at: "/parade/beoordelen" }],
  ":event/beoordelen/:contribution": [
    { as: "organiser", at: firstOf("/parade/beoordelen", /^Aanmeldingen die/) },
  ],
  ":event/organisatie/plattegrond": [{ as: "organiser", at: "/parade/organisatie/plattegrond" }],
  ":event/organisatie/plattegrond/tekenen": [
    { as: "organiser", at: "/parade/organisatie/plattegrond/tekenen" },
  ],
  ":event/organisatie/plattegrond/voorstel": [
    { as: "organiser", at: "/parade/organisatie/plattegrond/voorstel" },
  ],
  ":event/organisatie/programma": [{ as: "organiser", at: OFFICE_PROGRAMME }],
  ":event/organisatie/programma/workshop/:contribution": [
    { as: "organiser", at: byLink(OFFICE_PROGRAMME, "/programma/workshop/") },
  ],
  ":event/organisatie/programma/voorstel": [
    { as: "organiser", at: `${OFFICE_PROGRAMME}/voorstel` },
  ],
  ":event/organisatie/programma/publiceren": [
    { as: "organiser", at: `${OFFICE_PROGRAMME}/publiceren` },
  ],
  ":event/organisatie/programma/loting": [
    { as: "organiser", at: `${OFFICE_PROGRAMME}/loting` },
    // The demo's draws: one that was given, and one of which the lists are open.
    { as: "organiser", at: "/leerkring-jeugd/organisatie/programma/loting" },
    { as: "organiser", at: "/leerkring-jeugd/organisatie/programma/loting?dag=2" },
  ],
  ":event/organisatie/programma/plekken": [{ as: "organiser", at: `${OFFICE_PROGRAMME}/plekken` }],
  ":event/organisatie/programma/:run/plekken": [
    { as: "organiser", at: firstOf(`${OFFICE_PROGRAMME}/plekken`, /^Workshops op/) },
  ],
  ":event/organisatie/koppelingen": [{ as: "organiser", at: "/parade/organisatie/koppelingen" }],
  ":event/organisatie/koppelingen/paar/:match": [
    // What is there only after a search is looked at by matching.spec.
    { as: "organiser", at: "/parade/organisatie/koppelingen/paar/bestaat-niet", status: 404 },
  ],
  ":event/organisatie/koppelingen/beeld": [
    { as: "organiser", at: "/parade/organisatie/koppelingen/beeld" },
    { as: "organiser", at: "/parade/organisatie/koppelingen/beeld?als=netwerk" },
  ],
  ":event/organisatie/koppelingen/maximum": [
    { as: "organiser", at: "/parade/organisatie/koppelingen/maximum" },
  ],
  ":event/organisatie/koppelingen/vergelijk": [
    { as: "organiser", at: "/parade/organisatie/koppelingen/vergelijk" },
  ],
  ":event/organisatie/koppelingen/goedkeuren": [
    { as: "organiser", at: "/parade/organisatie/koppelingen/goedkeuren" },
  ],
  ":event/organisatie/koppelingen/opbrengst": [
    { as: "organiser", at: "/parade/organisatie/koppelingen/opbrengst" },
  ],
  ":event/organisatie/berichten": [{ as: "organiser", at: "/parade/organisatie/berichten" }],
  ":event/organisatie/berichten/:mail": [
    { as: "organiser", at: mailTo("beleid@kampen.example") },
    { as: "organiser", at: mailTo("balie@losser.example") },
  ],
  ":event/organisatie/vraag-en-aanbod": [
    { as: "organiser", at: "/parade/organisatie/vraag-en-aanbod" },
  ],
  ":event/organisatie/vraag-en-aanbod/:theme": [
    { as: "organiser", at: "/parade/organisatie/vraag-en-aanbod/jeugdhulp" },
  ],
  ":event/organisatie/vraag-en-aanbod/:theme/uitnodigen": [
    { as: "organiser", at: "/parade/organisatie/vraag-en-aanbod/jeugdhulp/uitnodigen" },
  ],
  ":event/organisatie/inlezen": [{ as: "organiser", at: "/parade/organisatie/inlezen" }],
  ":event/organisatie/inlezen/:draft": [
    { as: "organiser", at: "/parade/organisatie/inlezen/bestaat-niet", status: 404 },
  ],
  ":event/organisatie/instellingen": [
    { as: "organiser", at: SETTINGS },
    { as: "organiser", at: "/parade-volgend-jaar/organisatie/instellingen?weg=evenement" },
  ],
  ":event/organisatie/instellingen/naam": [{ as: "organiser", at: `${SETTINGS}/naam` }],
  ":event/organisatie/instellingen/teksten": [{ as: "organiser", at: `${SETTINGS}/teksten` }],
  ":event/organisatie/berichten/rond-de-dag": [
    { as: "organiser", at: "/parade/organisatie/berichten/rond-de-dag" },
  ],
  ":event/organisatie/instellingen/afgelasten": [{ as: "organiser", at: `${SETTINGS}/afgelasten` }],
  ":event/organisatie/instellingen/eigen-woorden": [
    { as: "organiser", at: `${SETTINGS}/eigen-woorden` },
  ],
  ":event/organisatie/instellingen/momenten": [{ as: "organiser", at: `${SETTINGS}/momenten` }],
  ":event/organisatie/instellingen/dagen/:day": [
    { as: "organiser", at: `${SETTINGS}/dagen/nieuw` },
    { as: "organiser", at: inSettings("Dagen van dit evenement") },
  ],
  ":event/organisatie/instellingen/dagen/:day/zalen/:room": [
    { as: "organiser", at: inSettings("Dagen van dit evenement", "Zalen") },
  ],
  ":event/organisatie/instellingen/dagen/:day/rondes/:round": [
    { as: "organiser", at: inSettings("Dagen van dit evenement", "Rondes") },
  ],
  ":event/organisatie/instellingen/dagen/:day/onderdelen/:item": [
    { as: "organiser", at: inSettings("Dagen van dit evenement", "Wat iedereen samen doet") },
  ],
  ":event/organisatie/instellingen/themas": [{ as: "organiser", at: `${SETTINGS}/themas` }],
  ":event/organisatie/instellingen/themas/:theme": [
    { as: "organiser", at: `${SETTINGS}/themas/nieuw` },
    { as: "organiser", at: firstOf(`${SETTINGS}/themas`, /thema’s van dit evenement/) },
  ],
  ":event/organisatie/instellingen/mensen": [{ as: "organiser", at: `${SETTINGS}/mensen` }],
  ":event/organisatie/instellingen/kopie": [{ as: "organiser", at: `${SETTINGS}/kopie` }],
  "*": [
    { as: "nobody", at: "/parade/bestaat/niet", status: 404 },
    { as: "organiser", at: "/bestaat-niet", status: 404 },
  ],
};

/** Rows that answer with something else than a page. */
const NO_PAGE = [
  ":event/bestanden/:material",
  ":event/fotos/:photo/:width",
  ":event/gemeente/:organisation/voorbeelden/:contribution/bestanden/stuur",
  ":event/gemeente/:organisation/voorbeelden/:contribution/concept",
  "healthz",
  "api/mail/bounces",
  ":event/organisatie/berichten/:mail/opgemaakt",
  ":event/voorbeelden/:contribution/beeld.png",
  ":event/programma.ics",
  ":event/programma/schedule.json",
  ":event/programma/schedule.xml",
  "api/v1/openapi.json",
  "api/v1/events",
  "api/v1/events/:event",
  "api/v1/events/:event/programme",
  "api/v1/events/:event/examples",
  "api/v1/events/:event/examples/:contribution",
  "api/v1/events/:event/challenges",
  "kleuren",
  "uitloggen",
  "mijn-gegevens/export.json",
  ":event/mijn-route/agenda.ics",
  ":event/mijn-route/op-je-telefoon",
  "kalender/:file",
  ":event/bewaren",
  ":event/kennismaken/moment/:token/afspraak.ics",
  ":event/organisatie/aanmeldingen/download/:form",
  ":event/organisatie/inlezen/voorbeeld/:file",
];

// The longest of all files: its pages are looked at side by side.
test.describe.configure({ mode: "parallel" });

test("elk adres van de app wordt hier bekeken", () => {
  const all = routes.map(({ path }) => path ?? "").sort();
  expect([...Object.keys(PAGES), ...NO_PAGE].sort()).toEqual(all);
});

for (const [path, shown] of Object.entries(PAGES)) {
  for (const [index, { as, at, status = 200 }] of shown.entries()) {
    const where = typeof at === "string" ? at : `/${path} (${index + 1})`;
    test(`${where} als ${as}`, async ({ open }) => {
      const page = await open(as === "nobody" ? {} : { as });
      if (typeof at === "string") expect((await page.goto(at))?.status()).toBe(status);
      else await at(page);
      await expectGoodPage(page);
    });
  }
}

const COLOURS = [
  { as: "nobody", at: "/" },
  { as: "nobody", at: "/parade/voorbeelden" },
  { as: "gemeente", at: `${OWN}/voorbeelden/nieuw?soort=workshop` },
  { as: "visitor", at: "/parade/mijn-aanmelding" },
  { as: "organiser", at: "/parade/organisatie/plattegrond" },
] as const;

for (const { as, at } of COLOURS) {
  test(`${at} in de avondkleuren en de dagkleuren`, async ({ open }) => {
    const page = await open(as === "nobody" ? {} : { as });
    await page.goto(at);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const seen = new Set<string>();
    for (const light of ["Avond", "Dag"]) {
      await page.getByRole("button", { name: light, exact: true }).click();
      const button = page.getByRole("button", { name: light, exact: true });
      await expect(button).toHaveAttribute("aria-pressed", "true");
      expect(new URL(page.url()).pathname).toBe(at.split("?")[0]);
      seen.add(await paper());
      await expectAccessible(page);
    }
    expect(seen.size).toBe(2);
  });
}

test("de pagina van een ander is een 403 in het Nederlands", async ({ open }) => {
  const gemeente = await open({ as: "gemeente" });
  for (const at of ["/parade/organisatie", "/parade/gemeente/zutphen"]) {
    expect((await gemeente.goto(at))?.status()).toBe(403);
    const title = "Hier mag je niet naar binnen";
    await expect(gemeente.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }
  await expectGoodPage(gemeente);
});

test("wat er niet is, is een 404 in het Nederlands", async ({ open }) => {
  const page = await open({ as: "gemeente" });
  const missing = ["/bestaat-niet", "/parade/voorbeelden/bestaat-niet", `${OWN}/voorbeelden/x`];
  for (const at of missing) {
    expect((await page.goto(at))?.status()).toBe(404);
    const title = "Deze kraam staat er niet";
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }
});

test("een link van langer dan tien minuten geleden werkt niet meer", async ({ page }) => {
  const email = addressAt("lopik");
  await page.goto("/inloggen");
  await askForLink(page, email);
  const link = await linkMailedTo(email);
  await withClient(process.env.TEST_APP_DATABASE_URL ?? "", (client) =>
    client.query(`update "SignInLink" set "expiresAt" = now() where "email" = $1`, [email]),
  );
  expect((await page.goto(link))?.status()).toBe(410);
  await expect(page.getByRole("link", { name: "Vraag een nieuwe link" })).toBeVisible();
});

test("de app zegt dat ze klaar is", async ({ request }) => {
  expect((await request.get("/healthz")).status()).toBe(200);
});

/** Opens the first thing that a list or a table on a page leads to. */
function firstOf(listing: string, name: string | RegExp) {
  return async (page: Page): Promise<void> => {
    await page.goto(listing);
    const list = page.getByRole("list", { name }).or(page.getByRole("table", { name }));
    const link = list.getByRole("link").first();
    const title = await link.innerText();
    await link.click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  };
}

/** Goes where the first link on a page leads to an address with this in it. */
function byLink(listing: string, part: string) {
  return async (page: Page): Promise<void> => {
    await page.goto(listing);
    const link = page.locator(`main a[href*="${part}"]`).first();
    // No press: a list that becomes one to drag in replaces its links at any moment.
    expect((await page.goto((await link.getAttribute("href")) ?? ""))?.status()).toBe(200);
  };
}

/** The page of the demo's mail to this address. */
function mailTo(address: string) {
  return async (page: Page): Promise<void> => {
    await page.goto(`/parade/organisatie/berichten?wie=${encodeURIComponent(address)}`);
    const mails = page.getByRole("table", { name: "Mails, nieuwste eerst" });
    const href = await mails.getByRole("link").first().getAttribute("href");
    expect((await page.goto(href ?? ""))?.status()).toBe(200);
  };
}

/** From the settings of the parade to the first row of each of these tables in turn. */
function inSettings(...tables: string[]) {
  return async (page: Page): Promise<void> => {
    await page.goto(SETTINGS);
    for (const name of tables) {
      const before = page.url();
      await page.getByRole("table", { name }).getByRole("link").first().click();
      await page.waitForURL((url) => url.href !== before);
    }
  };
}

async function toDecision(page: Page): Promise<void> {
  await firstOf("/parade/organisatie/aanmeldingen?status=submitted", /^Aanmeldingen met/)(page);
  await page.getByRole("link", { name: "Vraag een aanpassing" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wat moet er anders?" })).toBeVisible();
}

/** Asked whether a colleague has to go. */
async function askedToGo(page: Page): Promise<void> {
  await page.goto(`${OWN}/wie-we-zijn`);
  await page.getByRole("link", { name: "Haal weg" }).first().click();
  await expect(page.getByRole("heading", { name: /Wil je .* weghalen/ })).toBeVisible();
}

async function filesOfFirst(page: Page): Promise<void> {
  await firstOf(OWN, "Stands en workshops van jullie gemeente")(page);
  await page.getByRole("link", { name: "Voeg foto’s en bestanden toe" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Foto’s en bestanden" })).toBeVisible();
}

/** From the page of the first stand or workshop of one's own along a link there. */
function fromFirst(link: string) {
  return async (page: Page): Promise<void> => {
    await firstOf(OWN, "Stands en workshops van jullie gemeente")(page);
    const before = page.url();
    await page.getByRole("link", { name: link }).click();
    await page.waitForURL((url) => url.href !== before);
  };
}

async function openLink(page: Page): Promise<void> {
  const email = addressAt("montfoort");
  await page.goto("/inloggen");
  await askForLink(page, email);
  await page.goto(await linkMailedTo(email));
  await expect(page.getByRole("button", { name: "Log in" })).toBeVisible();
}
