import type { OtherKind } from "#app/domain/organisations/kinds.ts";

/** An organisation of the demo that is no gemeente. */
export interface DemoOrganisation {
  name: string;
  kind: OtherKind;
  /** names of gemeenten; of a samenwerkingsverband */
  members: string[];
}

export const demoRegion = "Samen in de Kempenstreek";

export const demoOrganisations: DemoOrganisation[] = [
  {
    name: demoRegion,
    kind: "partnership",
    members: ["Reusel-De Mierden", "Someren", "Helmond"],
  },
  { name: "Uitvoeringsdienst Inkomen", kind: "executive_agency", members: [] },
  { name: "Programma Dichtbij", kind: "national", members: [] },
  { name: "Hogeschool aan de Vaart", kind: "knowledge_partner", members: [] },
];

/** What the samenwerkingsverband sent in, together with one of its gemeenten. */
export const demoSharedStand = {
  partner: "Reusel-De Mierden",
  theme: "wmo-en-toegang",
  title: "Eén telefoon voor drie gemeentehuizen",
  summary: "Wie belt met een zorgvraag krijgt meteen de streek aan de lijn, niet het loket.",
  story:
    "Drie gemeenten hadden elk anderhalve telefonist en een wachtstand met muziek. Sinds de zomer zit er elke ochtend één ploeg klaar, om de beurt in een ander gemeentehuis. De ploeg kent alle drie de sociale kaarten en belt zelf terug.",
  results:
    "Negen van de tien bellers worden in één gesprek geholpen. De muziek is afgeschaft, en niemand mist hem.",
} as const;

/** What the kennispartner is still at work on. */
export const demoPartnerDraft = {
  organisation: "Hogeschool aan de Vaart",
  theme: "integraal-werken",
  title: "Studenten lezen mee in de wijk",
  summary: "Derdejaars lopen een week mee en schrijven op wat hun opvalt.",
} as const;

/** Around the gemeente one can sign in for: one of each that its page of people can show. */
export const demoPeople = {
  organisation: "Reusel-De Mierden",
  colleague: {
    email: "wijkteam@reusel-de-mierden.example",
    name: "Wijkconsulent Reusel-De Mierden",
  },
  waiting: { email: "adviseur@bureau-lindeboom.example", name: "Adviseur van een bureau" },
  invited: "jongerenwerk@kempenwerk.example",
  removed: { email: "stage@reusel-de-mierden.example", name: "Stagiair van vorig jaar" },
} as const;

/** Where everybody left: only an organiser can let this person in. */
export const demoLeft = {
  municipality: { name: "Rozendaal", code: "GM0277" },
  mailDomain: "rozendaal.example",
  waiting: { email: "beleid@veluwewerk.example", name: "Beleidsadviseur van de Veluwezoom" },
} as const;
