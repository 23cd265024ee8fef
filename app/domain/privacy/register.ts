/** How the rows of a table are found for one person. */
export type Link =
  /** a column holds the person's id */
  | { by: "user"; column: string }
  /** a column holds the person's address */
  | { by: "email"; column: string }
  /** a column points at a row of another table that is the person's */
  | { by: "row"; column: string; of: string; key: string };

export interface PersonalTable {
  table: string;
  /** what people call it */
  title: string;
  link: Link;
  /** why we keep it */
  why: string;
  /** how long */
  term: string;
  /** who sees it besides the person */
  seenBy: string;
  /** column → what people call it: shown and exported */
  columns: Record<string, string>;
  /** only keys and marks, of no use to anybody outside: neither shown nor exported */
  internal: string[];
  /** what happens when somebody has their data erased */
  erase: "delete" | "unlink" | "with-parent";
}

const COLLEAGUES = "Je collega's en de organisatie van het evenement";
const ORGANISERS = "De organisatie van het evenement";
const NOBODY = "Niemand";
const WITH_ACCOUNT = "Tot je je gegevens wist, of twee jaar nadat je voor het laatst inlogde";

/**
 * The register of personal data: one row for each table that says something about a person, with
 * each of its columns. "Mijn gegevens" shows, exports and erases from it; a test fails on a
 * column of the database that stands neither here nor in not-personal.ts.
 */
export const PERSONAL_TABLES: PersonalTable[] = [
  {
    table: "User",
    title: "Jij",
    link: { by: "user", column: "id" },
    why: "Om je te laten inloggen en je te kunnen mailen",
    term: WITH_ACCOUNT,
    seenBy: COLLEAGUES,
    columns: {
      email: "E-mailadres",
      name: "Naam of functie",
      createdAt: "Voor het eerst hier",
      lastSignInAt: "Laatst ingelogd",
    },
    internal: ["id"],
    erase: "delete",
  },
  {
    table: "Session",
    title: "Waar je ingelogd bent",
    link: { by: "user", column: "userId" },
    why: "Zodat je ingelogd blijft",
    term: "Dertig dagen na je laatste bezoek",
    seenBy: NOBODY,
    columns: { expiresAt: "Ingelogd tot" },
    internal: ["id", "userId"],
    erase: "with-parent",
  },
  {
    table: "SignInLink",
    title: "Inloglinks die je vroeg",
    link: { by: "email", column: "email" },
    why: "Om je zonder wachtwoord te laten inloggen",
    term: "Een dag",
    seenBy: NOBODY,
    columns: {
      email: "E-mailadres",
      createdAt: "Gevraagd",
      expiresAt: "Werkte tot",
      usedAt: "Gebruikt",
    },
    internal: ["id", "tokenHash", "redirectTo"],
    erase: "delete",
  },
  {
    table: "Membership",
    title: "Voor wie je werkt",
    link: { by: "user", column: "userId" },
    why: "Om te weten wat je namens je gemeente mag doen",
    term: WITH_ACCOUNT,
    seenBy: COLLEAGUES,
    columns: {
      organisationId: "Organisatie",
      status: "Toegelaten",
      isContact: "Contactpersoon",
      createdAt: "Sinds",
    },
    internal: ["userId"],
    erase: "with-parent",
  },
  {
    table: "EventOrganiser",
    title: "Evenementen die je organiseert",
    link: { by: "user", column: "userId" },
    why: "Om te weten wat je als organisator mag doen",
    term: WITH_ACCOUNT,
    seenBy: ORGANISERS,
    columns: { eventId: "Evenement" },
    internal: ["userId"],
    erase: "with-parent",
  },
  {
    table: "Registration",
    title: "Waar je je voor aanmeldde",
    link: { by: "user", column: "userId" },
    why: "Om te weten wie er komt, en van welke gemeente",
    term: WITH_ACCOUNT,
    seenBy: ORGANISERS,
    columns: {
      eventId: "Evenement",
      locationDayId: "Dag",
      organisationId: "Gemeente",
      createdAt: "Aangemeld op",
    },
    internal: ["id", "userId"],
    erase: "with-parent",
  },
  {
    table: "Interest",
    title: "Wat je zoekt",
    link: { by: "row", column: "registrationId", of: "Registration", key: "id" },
    why: "Om je een route voor te stellen en gemeenten aan elkaar voor te stellen",
    term: WITH_ACCOUNT,
    seenBy: "Alleen opgeteld: hoeveel mensen een thema zoeken",
    columns: { themeId: "Thema" },
    internal: ["registrationId"],
    erase: "with-parent",
  },
  {
    table: "Bookmark",
    title: "Wat je bewaarde",
    link: { by: "row", column: "registrationId", of: "Registration", key: "id" },
    why: "Om je een route voor te stellen",
    term: WITH_ACCOUNT,
    seenBy: NOBODY,
    columns: { contributionId: "Voorbeeld", createdAt: "Bewaard op" },
    internal: ["registrationId"],
    erase: "with-parent",
  },
  {
    table: "Route",
    title: "Je route",
    link: { by: "row", column: "registrationId", of: "Registration", key: "id" },
    why: "Om je dag samen te stellen",
    term: WITH_ACCOUNT,
    seenBy: NOBODY,
    columns: { updatedAt: "Veranderd op" },
    internal: ["id", "registrationId", "sequence"],
    erase: "with-parent",
  },
  {
    table: "RouteStop",
    title: "Haltes op je route",
    link: { by: "row", column: "routeId", of: "Route", key: "id" },
    why: "Om je dag samen te stellen en je plek vast te houden",
    term: WITH_ACCOUNT,
    seenBy: "Alleen opgeteld: hoeveel plekken er over zijn",
    columns: {
      contributionId: "Voorbeeld",
      startsAt: "Begint",
      endsAt: "Eindigt",
      pinned: "Wil je zeker",
      reason: "Waarom",
    },
    internal: ["id", "routeId", "runId"],
    erase: "with-parent",
  },
  {
    table: "Consent",
    title: "Waar je ja op zei",
    link: { by: "user", column: "userId" },
    why: "Om je alleen voor te stellen als je dat wilt, en dat te kunnen laten zien",
    term: WITH_ACCOUNT,
    seenBy: ORGANISERS,
    columns: {
      eventSlug: "Evenement",
      purpose: "Waarvoor",
      wording: "De zin waar je ja op zei",
      givenAt: "Gegeven op",
      withdrawnAt: "Ingetrokken op",
    },
    internal: ["id", "userId"],
    erase: "with-parent",
  },
  {
    table: "Contribution",
    title: "Voorbeelden waar je contactpersoon van bent",
    link: { by: "user", column: "ownerId" },
    why: "Zodat een andere gemeente weet wie ervan weet",
    term: "Het voorbeeld is van je gemeente en blijft; jouw naam gaat eraf als je je gegevens wist",
    seenBy: COLLEAGUES,
    columns: {
      kind: "Soort",
      status: "Hoe ver",
      stage: "Fase",
      title: "Titel",
      summary: "In één zin",
      story: "Wat het is",
      results: "Wat het oplevert",
      createdAt: "Gemaakt op",
      updatedAt: "Veranderd op",
      submittedAt: "Ingediend op",
      decidedAt: "Besluit op",
    },
    internal: ["id", "eventId", "organisationId", "ownerId"],
    erase: "unlink",
  },
  {
    table: "Challenge",
    title: "Vraagstukken die jij inbracht",
    link: { by: "user", column: "ownerId" },
    why: "Om gemeenten aan elkaar voor te stellen",
    term: "Het vraagstuk is van je gemeente en blijft; jouw naam gaat eraf als je je gegevens wist",
    seenBy: "Hangt af van je keuze: iedereen, alleen voor koppelingen, of alleen je collega's",
    columns: {
      visibility: "Wie het ziet",
      title: "Titel",
      text: "Tekst",
      createdAt: "Gemaakt op",
      updatedAt: "Veranderd op",
    },
    internal: ["id", "eventId", "organisationId", "ownerId"],
    erase: "unlink",
  },
  {
    table: "Match",
    title: "Koppelingen waarover je besliste",
    link: { by: "user", column: "decidedById" },
    why: "Om later te weten wie een koppeling goedkeurde of tegenhield",
    term: "Zolang het evenement bewaard blijft; jouw naam gaat eraf als je je gegevens wist",
    seenBy: ORGANISERS,
    columns: { status: "Besluit", heldReason: "Reden", decidedAt: "Beslist op" },
    internal: ["id", "runId", "aId", "bId", "score", "reasons", "decidedById"],
    erase: "unlink",
  },
  {
    table: "IntroductionPerson",
    title: "Aan wie je bent voorgesteld",
    link: { by: "user", column: "userId" },
    why: "Om te weten wie elkaar sprak",
    term: WITH_ACCOUNT,
    seenBy: "De persoon aan wie je bent voorgesteld en de organisatie van het evenement",
    columns: { introductionId: "Introductie", organisationId: "Namens" },
    internal: ["userId"],
    erase: "with-parent",
  },
  {
    table: "OutboxMessage",
    title: "Mails die we je stuurden",
    link: { by: "email", column: "toEmail" },
    why: "Om elke mail één keer te sturen en te weten of hij aankwam",
    term: "Een jaar",
    seenBy: ORGANISERS,
    columns: {
      template: "Soort",
      data: "Wat erin stond",
      toEmail: "Naar",
      status: "Hoe het ging",
      createdAt: "Gemaakt op",
      sentAt: "Verstuurd op",
    },
    internal: [
      "id",
      "dedupeKey",
      "introductionId",
      "userId",
      "messageId",
      "attempts",
      "lastError",
      "startedAt",
    ],
    erase: "delete",
  },
];
