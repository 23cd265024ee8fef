import type { MaybeViewer } from "#app/domain/people/viewer.ts";
import {
  isRegisteredFor,
  mayMakeEvents,
  organises,
  reviewsFor,
} from "#app/domain/people/viewer.ts";
import { isInOffice, officeGroups } from "./office-navigation.ts";

export interface NavItem {
  href: string;
  label: string;
  /** pages that belong together under this one, itself first; absent: it stands alone */
  parts?: { href: string; label: string }[];
}

export interface Navigation {
  items: NavItem[];
  account: NavItem;
  footer: { title: string; links: NavItem[] }[];
  homeHref: string;
}

/** The menu for this person on this page. Hiding a link is not a lock: permissions.ts is. */
export function navigationFor(
  viewer: MaybeViewer,
  eventSlug: string | null,
  pathname: string,
): Navigation {
  const account = viewer
    ? { href: "/mijn-gegevens", label: "Mijn gegevens" }
    : { href: signInHref(pathname), label: "Inloggen" };
  if (!eventSlug) {
    return { items: forMakers(viewer), account, footer: [aboutSite], homeHref: "/" };
  }
  const to = (path: string) => `/${eventSlug}/${path}`;
  const organiser = organises(viewer, eventSlug);
  const inOffice = organiser && isInOffice(eventSlug, pathname);
  return {
    items: inOffice ? officeItems(eventSlug) : publicItems(to, viewer, eventSlug, organiser),
    account,
    homeHref: "/",
    footer: [
      {
        title: "De dag",
        links: [
          { href: to("programma"), label: "Programma" },
          { href: to("plattegrond"), label: "Plattegrond" },
          { href: to("voorbeelden"), label: "Voorbeelden" },
        ],
      },
      {
        title: "Meedoen",
        links: [
          { href: to("meedoen"), label: "Kom kijken of laat zien" },
          { href: to("gemeente"), label: "Meld een stand of workshop aan" },
          { href: to("vraagstukken"), label: "Vraagstukken van gemeenten" },
        ],
      },
      aboutSite,
    ],
  };
}

const aboutSite = {
  title: "Over deze site",
  links: [
    { href: "/evenementen", label: "Alle evenementen" },
    { href: "/open-data", label: "Open data" },
    { href: "/toegankelijkheid", label: "Toegankelijkheid" },
    { href: "/privacy", label: "Zo gaan we om met je gegevens" },
  ],
};

function signInHref(pathname: string): string {
  const elsewhere = pathname !== "/" && !pathname.startsWith("/inloggen");
  return elsewhere ? `/inloggen?naar=${encodeURIComponent(pathname)}` : "/inloggen";
}

/** Who may make an event, and runs none here, finds the way to that in the menu. */
function forMakers(viewer: MaybeViewer): NavItem[] {
  return mayMakeEvents(viewer) ? [{ href: "/evenementen", label: "Evenementen" }] : [];
}

function publicItems(
  to: (path: string) => string,
  viewer: MaybeViewer,
  eventSlug: string,
  organiser: boolean,
): NavItem[] {
  const own = viewer?.organisations[0];
  return [
    { href: to("voorbeelden"), label: "Voorbeelden" },
    { href: to("programma"), label: "Programma" },
    { href: to("mijn-route"), label: "Mijn route" },
    ...(isRegisteredFor(viewer, eventSlug)
      ? [{ href: to("mijn-aanmelding"), label: "Mijn aanmelding" }]
      : []),
    own
      ? { href: to(`gemeente/${own.slug}`), label: "Mijn gemeente" }
      : { href: to("meedoen"), label: "Meedoen" },
    ...(!organiser && reviewsFor(viewer, eventSlug)
      ? [{ href: to("beoordelen"), label: "Beoordelen" }]
      : []),
    ...(organiser ? [{ href: to("organisatie"), label: "Organisatie" }] : forMakers(viewer)),
  ];
}

function officeItems(eventSlug: string): NavItem[] {
  return officeGroups(eventSlug).flatMap(({ label, parts }) => {
    const [first, ...more] = parts.map((part) => ({ href: part.href, label: part.label }));
    if (!first) return [];
    return { href: first.href, label, ...(more.length > 0 ? { parts: [first, ...more] } : {}) };
  });
}
