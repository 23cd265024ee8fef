import type { DemoContribution } from "./types.ts";

/** What is not on the programme (yet), so that every state of the selection can be seen. */
export interface DemoUndecided extends DemoContribution {
  status: "submitted" | "changes_asked" | "waitlisted" | "declined" | "withdrawn";
  /** what an organiser asked to change */
  changesAsked?: string;
  withdrawnReason?: string;
  /** scores of the committee, with a remark or without */
  reviews: { score: 1 | 2 | 3 | 4 | 5; remark?: string }[];
}

export const demoUndecided: DemoUndecided[] = [
  {
    key: "leiden-swap-your-desk",
    organisations: ["Leiden"],
    kind: "workshop",
    stage: "running",
    title: "Ruil een dag van bureau",
    summary: "Elke maand werkt een klantmanager een dag bij de zorgaanbieder, en andersom.",
    story:
      "Onze klantmanagers kenden de zorgaanbieders alleen van hun facturen. Sinds vorig jaar ruilen er elke maand zes mensen een dag van plek, met een pasje en een eigen beker. Wie terugkomt, schrijft drie dingen op die morgen anders kunnen. In de workshop ruil je zelf: je krijgt de agenda van een collega uit een ander domein en moet er één afspraak uit schrappen.",
    results:
      "Van de tachtig briefjes zijn er vijftig uitgevoerd, de meeste zonder vergadering. Doorverwijzen duurt nu gemiddeld vier dagen in plaats van elf.",
    themes: ["integraal-werken", "ruimte-voor-professionals"],
    reviews: [
      { score: 5, remark: "Dit kan iedereen volgende week zelf doen." },
      { score: 4, remark: "Sterk, als er maar genoeg tijd is om echt te ruilen." },
      { score: 5 },
      { score: 4 },
    ],
  },
  {
    key: "breda-the-empty-chair",
    organisations: ["Breda"],
    kind: "stand",
    stage: "started",
    title: "De lege stoel in elk overleg",
    summary:
      "Bij elk overleg over een inwoner staat een stoel klaar, en die mag niet leeg blijven.",
    story:
      "Over een gezin praatten soms negen mensen, zonder het gezin. Nu gaat een overleg niet door als de stoel van de inwoner leeg is. Soms zit er een zus, een trainer of een buurman op, gekozen door de inwoner zelf. We lopen nog tegen de agenda’s aan: wie werkt, kan niet om tien uur.",
    results:
      "Het aantal overleggen halveerde in een halfjaar. Of gezinnen er beter van worden, weten we pas in het najaar.",
    themes: ["inwoners-aan-zet", "jeugdhulp"],
    reviews: [
      { score: 5, remark: "Eindelijk iemand die het gewoon doet." },
      { score: 2, remark: "Mooi verhaal, maar er is nog niets gemeten." },
      { score: 1, remark: "Dit staat al twintig jaar in elk handboek." },
      { score: 5, remark: "Juist de weerstand maakt dit leerzaam." },
    ],
  },
  {
    key: "hoorn-night-shop",
    organisations: ["Hoorn"],
    kind: "stand",
    stage: "running",
    title: "De avondwinkel van het wijkteam",
    summary:
      "Twee avonden per week zit het wijkteam in de supermarkt, tussen de kassa en de bloemen.",
    story:
      "Overdag kwamen vooral mensen die de weg al wisten. Tussen zes en negen staat er nu een tafel bij de uitgang van de supermarkt, met een bordje en twee krukken. Wie wil, loopt met een van ons mee naar het kantoortje van de bedrijfsleider. Een op de drie gesprekken gaat over geld, ook al staat dat nergens.",
    results:
      "In tien maanden spraken we 640 mensen, van wie er vierhonderd nog nooit bij ons waren geweest. De supermarkt vraagt geen huur en krijgt er rust in de winkel voor terug.",
    themes: ["wmo-en-toegang", "vroegsignalering"],
    reviews: [
      { score: 4 },
      { score: 4, remark: "Goed te kopiëren, en eerlijk over wat het kost." },
    ],
  },
  {
    key: "oss-thirty-forms",
    organisations: ["Oss"],
    kind: "stand",
    stage: "running",
    title: "Van dertig formulieren naar drie",
    summary:
      "Met inwoners, juristen en een rode pen schrapten we onze formulieren tot er drie over waren.",
    story:
      "We legden alle formulieren van het sociaal domein in een rij op de vloer van de raadszaal: 41 meter. Inwoners zetten er een rode streep door wat ze al eens hadden ingevuld. Juristen mochten een streep alleen weghalen met een wetsartikel erbij.",
    results:
      "Er bleven drie formulieren over, samen zes bladzijden. De archiefdienst moest er wel aan wennen.",
    themes: ["ruimte-voor-professionals", "meten-en-inkopen"],
    status: "changes_asked",
    changesAsked:
      "Vertel erbij wat het jullie kostte, in uren en in geld.\nEn kunnen jullie een van de drie formulieren op de stand laten zien?",
    reviews: [{ score: 4, remark: "Graag met cijfers erbij, dan is het af." }, { score: 3 }],
  },
  {
    key: "zoetermeer-grandparents",
    organisations: ["Zoetermeer"],
    kind: "stand",
    stage: "running",
    title: "Leenopa’s en leenoma’s",
    summary:
      "Ouderen zonder kleinkinderen en gezinnen zonder opa en oma vinden elkaar aan de eettafel.",
    story:
      "Het begon met een advertentie in het buurtblad, en de telefoon stond drie dagen niet stil. Een vrijwilliger bezoekt beide kanten en kijkt of het past. De eerste zes weken belt er iemand na, daarna redden ze het zelf.",
    results:
      "Er zijn 88 vaste koppels, en zeven keer ging het mis. Vier gezinnen hadden daarna geen hulp van ons meer nodig.",
    themes: ["eenzaamheid", "opvoeden"],
    status: "waitlisted",
    reviews: [
      { score: 3, remark: "Leuk, maar er staan al twee ontmoetingen op het programma." },
      { score: 4 },
      { score: 3 },
    ],
  },
  {
    key: "delft-open-figures",
    organisations: ["Delft", "Leiden"],
    kind: "workshop",
    stage: "started",
    title: "Onze cijfers op het raam",
    summary: "Elke maand hangen we op het raam van het stadskantoor wat we haalden, en wat niet.",
    story:
      "Een dashboard leest niemand, een raam wel. Op elke eerste maandag plakken we vijf cijfers in letters van een halve meter. Buurgemeente Leiden doet sinds de zomer mee en plakt dezelfde vijf. De wethouder vond het eng, tot een inwoner vroeg of hij mocht helpen met het zesde cijfer.",
    results:
      "Voorbijgangers maken er foto’s van en stellen betere vragen dan de raad. Twee keer stelden we na zo’n vraag ons beleid bij.",
    themes: ["meten-en-inkopen", "inwoners-aan-zet"],
    status: "waitlisted",
    reviews: [{ score: 4 }, { score: 3, remark: "Past ook als stand, dat scheelt een zaal." }],
  },
  {
    key: "emmen-new-system",
    organisations: ["Emmen"],
    kind: "stand",
    stage: "started",
    title: "Ons nieuwe zaaksysteem",
    summary: "We stapten over op een nieuw zaaksysteem en vertellen hoe de aanbesteding liep.",
    story:
      "Het oude systeem hield er in december mee op. We schreven een programma van eisen met 212 regels. De leverancier begint in het voorjaar met de eerste afdeling.",
    results: "Dat weten we nog niet. We hopen dat medewerkers minder hoeven over te typen.",
    themes: ["privacy-en-gegevens"],
    status: "declined",
    reviews: [
      { score: 1, remark: "Hier gaat geen inwoner iets van merken." },
      { score: 2 },
      { score: 2, remark: "Volgend jaar misschien, als het draait." },
    ],
  },
  {
    key: "assen-mobile-desk",
    organisations: ["Assen"],
    kind: "stand",
    stage: "running",
    title: "Het loket op een bakfiets",
    summary:
      "Met een elektrische bakfiets staan we waar de rij is: bij de school, de markt en de moskee.",
    story:
      "In de bakfiets zitten een laptop, een printer en twee klapstoelen. We fietsen vaste rondjes, zodat mensen weten wanneer we er zijn. Regent het, dan schuiven we aan in de bibliotheek.",
    results: "We zien 35 mensen per week. De helft regelt het ter plekke.",
    themes: ["wmo-en-toegang"],
    status: "withdrawn",
    withdrawnReason: "Onze collega die de bakfiets rijdt, is die week met verlof.",
    reviews: [],
  },
].map((one) => ({ status: "submitted", ...one }) as DemoUndecided);

/** Begun and not sent in: what is there, as far as they came. */
export interface DemoDraft {
  organisation: string;
  kind: "stand" | "workshop";
  title: string;
  summary: string;
  story: string;
  results: string;
  themes: string[];
  /** days since the gemeente was reminded */
  remindedDaysAgo: number | null;
}

export const demoDrafts: DemoDraft[] = [
  {
    organisation: "Tilburg",
    kind: "stand",
    title: "De fietswerkplaats die ook luistert",
    summary: "Je komt voor een lekke band en gaat weg met een afspraak.",
    story:
      "Aan de werkbank praat het makkelijker dan aan een bureau. Drie ochtenden per week sleutelt er een schuldhulpverlener mee.",
    results: "",
    themes: ["schulden"],
    remindedDaysAgo: 2,
  },
  {
    organisation: "Maastricht",
    kind: "workshop",
    title: "Moestuin achter het stadskantoor",
    summary: "",
    story: "",
    results: "",
    themes: [],
    remindedDaysAgo: null,
  },
];

/** Whose members sit on the committee; the first is the one to sign in as. */
export const demoCommittee = [
  "Zutphen",
  "Kerkrade",
  "Rotterdam",
  "Vlieland",
  "Enschede",
  "Alkmaar",
  "Dordrecht",
  "Meppel",
  "Heerlen",
  "Terneuzen",
  "Leeuwarden",
  "De Bilt",
];
