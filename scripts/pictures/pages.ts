import type { Page } from "@playwright/test";
import { DEMO_EVENT_SLUG, DEMO_PEOPLE } from "#prisma/demo/people.ts";

export type Who = keyof typeof DEMO_PEOPLE | "nobody";

export interface PageToShow {
  /** name of the picture, without width and ending */
  name: string;
  as: Who;
  path: string;
  /** what is done there before the picture is taken */
  first?: (page: Page) => Promise<void>;
}

const EVENT = `/${DEMO_EVENT_SLUG}`;
const OWN = DEMO_PEOPLE.gemeente.redirectTo;
const OFFICE = DEMO_PEOPLE.organiser.redirectTo;

/** The main pages, in the order in which people meet them. */
export const PAGES: PageToShow[] = [
  ...shownTo("nobody", {
    voorpagina: "/",
    voorbeelden: `${EVENT}/voorbeelden`,
    "voorbeelden-gezocht": `${EVENT}/voorbeelden?zoek=schulden`,
    "voorbeelden-niets": `${EVENT}/voorbeelden?zoek=ruimtevaart`,
    programma: `${EVENT}/programma`,
    plattegrond: `${EVENT}/plattegrond`,
    vraagstukken: `${EVENT}/vraagstukken`,
    meedoen: `${EVENT}/meedoen`,
    privacy: "/privacy",
    toegankelijkheid: "/toegankelijkheid",
    inloggen: "/inloggen",
    "inloggen-verstuurd": "/inloggen/verstuurd",
    "link-verlopen": "/inloggen/verlopen",
    "niet-gevonden": "/bestaat-niet",
  }),
  {
    name: "voorbeeld",
    as: "nobody",
    path: `${EVENT}/voorbeelden`,
    first: openFirst("Voorbeelden"),
  },
  { name: "voorpagina-avond", as: "nobody", path: "/", first: evening },

  ...shownTo("gemeente", {
    "gemeente-kiezen": `${EVENT}/gemeente`,
    gemeente: OWN,
    "stand-nieuw": `${OWN}/voorbeelden/nieuw?soort=stand`,
    "vraagstuk-nieuw": `${OWN}/vraagstukken/nieuw`,
    aanmelden: `${EVENT}/aanmelden`,
    verboden: OFFICE,
  }),
  {
    name: "stand-fouten",
    as: "gemeente",
    path: `${OWN}/voorbeelden/nieuw?soort=stand`,
    first: press("Dien in", "Je kunt nog niet verder"),
  },
  {
    name: "stand",
    as: "gemeente",
    path: OWN,
    first: openFirst("Stands en workshops van jullie gemeente"),
  },

  {
    name: "mijn-route-leeg",
    as: "visitor",
    path: `${EVENT}/mijn-route`,
  },
  {
    name: "mijn-route",
    as: "visitor",
    path: `${EVENT}/mijn-route`,
    first: press(/^Stel een (nieuwe )?route voor$/, "Je hebt een nieuwe route"),
  },
  ...shownTo("visitor", {
    "mijn-aanmelding": `${EVENT}/mijn-aanmelding`,
    "mijn-gegevens": "/mijn-gegevens",
    "voorbeelden-bezoeker": `${EVENT}/voorbeelden`,
  }),

  ...shownTo("organiser", {
    organisatie: OFFICE,
    "organisatie-aanmeldingen": `${OFFICE}/aanmeldingen`,
    "organisatie-plattegrond": `${OFFICE}/plattegrond`,
    "organisatie-programma": `${OFFICE}/programma`,
    "koppelingen-leeg": `${OFFICE}/koppelingen`,
    berichten: `${OFFICE}/berichten`,
  }),
  {
    name: "organisatie-aanmelding",
    as: "organiser",
    path: `${OFFICE}/aanmeldingen?status=submitted`,
    first: openFirst(/^Aanmeldingen met/),
  },
  {
    name: "organisatie-aanmelding-gekozen",
    as: "organiser",
    path: `${OFFICE}/aanmeldingen?status=accepted`,
    first: openFirst(/^Aanmeldingen met/),
  },
  {
    name: "koppelingen",
    as: "organiser",
    path: `${OFFICE}/koppelingen`,
    first: press(/^Zoek (koppelingen|opnieuw)$/, "Wie we niet voorstellen"),
  },
  {
    name: "koppelingen-goedgekeurd",
    as: "organiser",
    path: `${OFFICE}/koppelingen`,
    first: approveFirst,
  },
];

/** The mails that come of all this, each by a part of its subject. */
export const MAILS = [
  { name: "inloggen", subject: /^Je link/ },
  { name: "introductie", subject: /dit zou jíj eens moeten doen|jullie zitten met hetzelfde/ },
];

function shownTo(as: Who, paths: Record<string, string>): PageToShow[] {
  return Object.entries(paths).map(([name, path]) => ({ name, as, path }));
}

function openFirst(name: string | RegExp) {
  return async (page: Page): Promise<void> => {
    const listed = page.getByRole("list", { name }).or(page.getByRole("table", { name }));
    await listed.getByRole("link").first().click();
    await page.waitForLoadState("networkidle");
  };
}

/** Presses a button and waits for the heading that comes with the answer. */
function press(button: string | RegExp, heading: string) {
  return async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: button }).first().click();
    await page.getByRole("heading", { name: heading }).first().waitFor();
  };
}

async function approveFirst(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Keur goed\s*: / })
    .first()
    .click();
  await page.getByRole("status").getByText("De mails gaan nu weg").waitFor();
}

async function evening(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Avond", exact: true }).click();
  await page.waitForLoadState("networkidle");
}
