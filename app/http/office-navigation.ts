/** A page in the organisers' office. */
export interface OfficePart {
  href: string;
  label: string;
  /** what one does there, in one sentence without its full stop */
  about: string;
}

/** Pages that belong together; the first is the one that the menu opens. */
export interface OfficeGroup {
  label: string;
  parts: readonly OfficePart[];
}

const GROUPS: readonly OfficeGroup[] = [
  {
    label: "Overzicht",
    parts: [{ href: "organisatie", label: "Wat is er te doen?", about: "Wat op jou wacht" }],
  },
  {
    label: "Aanmeldingen",
    parts: [
      {
        href: "organisatie/aanmeldingen",
        label: "Wat er binnenkwam",
        about: "Lees, beslis en haal lijsten op",
      },
      {
        href: "beoordelen",
        label: "Cijfers geven",
        about: "Zeg wat je ervan vindt, zonder te zien wat anderen gaven",
      },
      {
        href: "organisatie/vraag-en-aanbod",
        label: "Vraag en aanbod",
        about: "Zie per thema wat nog mist en nodig iemand uit",
      },
      {
        href: "organisatie/inlezen",
        label: "Lijst inlezen",
        about: "Zet een lijst met aanmeldingen of bezoekers op de site",
      },
    ],
  },
  {
    label: "Programma",
    parts: [
      {
        href: "organisatie/programma",
        label: "Rondes en zalen",
        about: "Geef workshops een ronde en een zaal",
      },
      {
        href: "organisatie/programma/voorstel",
        label: "Voorstel rooster",
        about: "Laat ons workshops over rondes en zalen verdelen",
      },
      {
        href: "organisatie/programma/publiceren",
        label: "Publiceren",
        about: "Laat bezoekers zien wat je veranderde",
      },
      {
        href: "organisatie/programma/loting",
        label: "Loting",
        about: "Verdeel de plekken eerlijk, in plaats van wie het eerst komt",
      },
      {
        href: "organisatie/programma/plekken",
        label: "Plekken",
        about: "Zie wie een plek heeft en wie wacht, en houd plekken vrij",
      },
      {
        href: "organisatie/plattegrond",
        label: "Plattegrond",
        about: "Geef stands een plek op de vloer",
      },
      {
        href: "organisatie/plattegrond/voorstel",
        label: "Voorstel stands",
        about: "Laat ons stands met hetzelfde thema bij elkaar zetten",
      },
      {
        href: "organisatie/plattegrond/tekenen",
        label: "Tekenen",
        about: "Teken de zalen, de muren en de standplaatsen",
      },
    ],
  },
  {
    label: "Koppelingen",
    parts: [
      {
        href: "organisatie/koppelingen",
        label: "Koppelingen",
        about: "Kijk na wie je aan wie voorstelt",
      },
      {
        href: "organisatie/koppelingen/beeld",
        label: "In beeld",
        about: "Zie de koppelingen op de kaart en als netwerk",
      },
      {
        href: "organisatie/koppelingen/maximum",
        label: "Ander maximum",
        about: "Kijk wat meer of minder introducties per gemeente doet",
      },
      {
        href: "organisatie/koppelingen/vergelijk",
        label: "Vergelijken",
        about: "Leg twee verdelingen naast elkaar",
      },
      {
        href: "organisatie/koppelingen/opbrengst",
        label: "Wat ervan kwam",
        about: "Zie wie ja zei, wie elkaar sprak en wat stilligt",
      },
    ],
  },
  {
    label: "Mensen",
    parts: [
      {
        href: "organisatie/berichten",
        label: "Berichten",
        about: "Zie welke mail wegging, wacht of niet aankwam",
      },
      {
        href: "organisatie/berichten/rond-de-dag",
        label: "Mails rond de dag",
        about: "Lees wat iedereen vooraf en achteraf krijgt",
      },
      {
        href: "organisatie/instellingen/mensen",
        label: "Organisatie en commissie",
        about: "Kies wie meewerkt en wie cijfers geeft",
      },
    ],
  },
  {
    label: "Instellingen",
    parts: [
      {
        href: "organisatie/instellingen",
        label: "Dagen en alles op een rij",
        about: "Richt dagen, zalen en rondes in",
      },
      {
        href: "organisatie/instellingen/naam",
        label: "Naam en soort",
        about: "Kies hoe het heet, wat voor dag het is en zijn adres",
      },
      {
        href: "organisatie/instellingen/teksten",
        label: "Teksten",
        about: "Schrijf wat bezoekers en gemeenten lezen",
      },
      {
        href: "organisatie/instellingen/momenten",
        label: "Momenten",
        about: "Kies wanneer wat opengaat en sluit",
      },
      {
        href: "organisatie/instellingen/themas",
        label: "Thema’s",
        about: "Kies de onderwerpen en hun andere woorden",
      },
      {
        href: "organisatie/instellingen/eigen-woorden",
        label: "Eigen woorden",
        about: "Zeg welke woorden hier hetzelfde betekenen, voor het koppelen",
      },
      {
        href: "organisatie/instellingen/afgelasten",
        label: "Afgelasten",
        about: "Laat iedereen weten dat het niet doorgaat",
      },
      {
        href: "organisatie/instellingen/kopie",
        label: "Kopie maken",
        about: "Begin een volgend evenement met deze inrichting",
      },
    ],
  },
];

/** All pages of an event's office, grouped as the menu and the dashboard show them. */
export function officeGroups(eventSlug: string): OfficeGroup[] {
  return GROUPS.map(({ label, parts }) => ({
    label,
    parts: parts.map(({ href, ...part }) => ({ ...part, href: `/${eventSlug}/${href}` })),
  }));
}

/** Whether a page is part of it; the committee's pages are, for who organises. */
export function isInOffice(eventSlug: string, pathname: string): boolean {
  return ["organisatie", "beoordelen"].some((path) => {
    const door = `/${eventSlug}/${path}`;
    return pathname === door || pathname.startsWith(`${door}/`);
  });
}
