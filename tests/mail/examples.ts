import { EXTRAS, TASKS } from "#app/domain/registration/checklist.ts";
import {
  blanksFor,
  fillIn,
  LETTERS,
  missingWords,
  type LetterKind,
} from "#app/domain/selection/letter.ts";
import { invitationLetter } from "#app/domain/demand/invitation.ts";
import type { MailMessage } from "#app/mail/messages.ts";

const contribution = { eventSlug: "parade", contributionId: "c1" };

const event = {
  name: "PraktijkVoorbeeldenParade",
  submissionDeadlineAt: new Date("2027-03-12T22:59:00Z"),
};

/** A letter as it goes when an organiser changes nothing. */
function letter<Template extends string>(
  kind: LetterKind,
  about: { template: Template; kind: "stand" | "workshop"; title: string },
  own = "",
) {
  const blanks = blanksFor({ ...about, organisations: [{ name: "Delft" }] }, event);
  const filled = fillIn(LETTERS[kind], { ...blanks, vraag: own, ontbreekt: own });
  return { ...about, ...contribution, organisationSlug: "delft", ...filled };
}

const seat = {
  eventSlug: "parade",
  runId: "r1",
  contributionId: "c1",
  title: "Van wachtlijst naar wandelgroep",
  when: "donderdag 20 mei, ronde 2, 13.00–13.45 uur",
  room: "Tent 3",
};

const introduction = {
  template: "introduction",
  introductionId: "i1",
  eventName: "PraktijkVoorbeeldenParade 2027",
  eventSlug: "parade",
  a: { name: "Breda", person: { label: "Contact Breda", email: "contact@breda.example" } },
  b: { name: "Delft", person: { label: "Contact Delft", email: "contact@delft.example" } },
  reasonSentence:
    "Breda zoekt een plek waar mensen zonder afspraak over geld praten, en Delft heeft die in de bibliotheek.",
  seeker: {
    organisation: "Breda",
    text: "Mensen kloppen pas aan als de deurwaarder belt",
  },
  shower: { organisation: "Delft", text: "Geldloket in de bibliotheek" },
  family: "money",
  questions: [
    "Wie zit er achter de tafel, en wie betaalt dat?",
    "Wat ging er de eerste maand mis?",
    "Welk papier mogen we zo van jullie overnemen?",
  ],
  isSure: true,
  linkKey: "k1",
  moments: ["2027-05-25T07:30:00.000Z", "2027-05-28T11:30:00.000Z", "2027-06-02T13:00:00.000Z"],
} satisfies MailMessage;

const asked = {
  template: "introduction-asked",
  introductionId: "i1",
  linkKey: "k1",
  eventName: introduction.eventName,
  eventSlug: introduction.eventSlug,
  own: "Breda",
  other: "Delft",
  until: "2027-06-04T10:00:00.000Z",
  isReminder: false,
  reasonSentence:
    "Jullie zoeken een plek waar mensen zonder afspraak over geld praten, en Delft heeft die in de bibliotheek.",
  seeker: introduction.seeker,
  shower: introduction.shower,
  family: introduction.family,
  questions: introduction.questions,
  isSure: true,
} satisfies MailMessage;

const practical = {
  template: "practical",
  eventName: "PraktijkVoorbeeldenParade 2027",
  eventSlug: "parade",
  name: "Contact Ede",
  day: {
    id: "d1",
    venue: "De Loods",
    address: "Kade 1, 3811 AA Amersfoort",
    town: "Amersfoort",
    opensAt: "2027-05-20T07:30:00.000Z",
    closesAt: "2027-05-20T14:30:00.000Z",
  },
  visits: true,
  route: {
    id: "route1",
    stops: [
      {
        ...{ contributionId: "c2", kind: "workshop", title: "Samen aan tafel", where: "Tent 1" },
        ...{ startsAt: "2027-05-20T08:00:00.000Z", endsAt: "2027-05-20T08:45:00.000Z" },
        ...{ sequence: 0, changedAt: "2027-05-13T08:00:00.000Z", organisation: "Breda" },
        reason: { kind: "theme", themeName: "Ontmoeten" },
      },
      {
        ...{ contributionId: "c3", kind: "stand", title: "Geldloket in de bibliotheek" },
        ...{ startsAt: "2027-05-20T09:05:00.000Z", endsAt: "2027-05-20T09:20:00.000Z" },
        ...{ sequence: 2, changedAt: "2027-05-13T08:00:00.000Z", organisation: "Delft" },
        ...{ where: "Stand 12", reason: { kind: "bookmark" } },
      },
    ],
    cancelled: [
      {
        ...{ contributionId: "c4", title: "Repareren met de buurt", where: "Stand 3" },
        ...{ startsAt: "2027-05-20T09:30:00.000Z", endsAt: "2027-05-20T09:45:00.000Z" },
        ...{ sequence: 1, changedAt: "2027-05-12T08:00:00.000Z" },
      },
    ],
  },
  shows: [],
  before: [],
  practicalities:
    "## Hoe kom je er?\n\n- Vanaf het station is het tien minuten lopen.\n- Fietsen zet je **binnen**.\n\n## Eten en drinken\n\nDe lunch is inbegrepen. Heb je een dieet? Meld het aan de balie.",
} satisfies MailMessage;

/** One message of each kind, and of each kind that reads otherwise; named as their golden files. */
export const EXAMPLES = {
  "sign-in": {
    template: "sign-in",
    linkId: "l1",
    expiresAt: "2027-03-01T09:10:00.000Z",
  },
  "registration-confirmed": {
    template: "registration-confirmed",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    dayLabel: "donderdag 20 mei 2027, 9.30–16.30 uur",
    venue: "De Loods, Amersfoort",
    name: "Contact Ede",
  },
  "contribution-received": {
    template: "contribution-received",
    kind: "stand",
    title: "Geldloket in de bibliotheek",
    organisationSlug: "delft",
    ...contribution,
  },
  "contribution-accepted": letter("accept", {
    template: "contribution-accepted",
    kind: "workshop",
    title: "Van wachtlijst naar wandelgroep",
  }),
  "contribution-changes-asked": letter(
    "ask-changes",
    {
      template: "contribution-changes-asked",
      kind: "stand",
      title: "Repareren met de buurt",
    },
    "Wat levert het op?\nEn wat kostte het jullie?",
  ),
  "contribution-waitlisted": letter("waitlist", {
    template: "contribution-waitlisted",
    kind: "stand",
    title: "Geldloket in de bibliotheek",
  }),
  "contribution-declined": letter("decline", {
    template: "contribution-declined",
    kind: "stand",
    title: "Repareren met de buurt",
  }),
  "contribution-reminder": letter(
    "remind",
    {
      template: "contribution-reminder",
      kind: "workshop",
      title: "Van wachtlijst naar wandelgroep",
    },
    missingWords([TASKS.summary, TASKS.results], [EXTRAS.audience]),
  ),
  "invitation-to-contribute": {
    template: "invitation-to-contribute",
    eventName: event.name,
    eventSlug: "parade",
    themeId: "t1",
    themeName: "Schuldhulp",
    ...invitationLetter({ name: "Schuldhulp", visitors: 31, challenges: 4 }, event, "Delft"),
  },
  "programme-changed": {
    template: "programme-changed",
    eventName: event.name,
    eventSlug: "parade",
    audience: "visitor",
    sentences: [
      "‘Samen aan tafel’ gaat van ronde 1 (10.00–10.45 uur, Tent 1) naar ronde 2 (13.00–13.45 uur, Tent 3).",
      "Op je route staat dan al ‘Van wachtlijst naar wandelgroep’. Daarom is deze workshop van je route af. Wil je toch liever deze? Dan kun je ruilen.",
      "‘Geldloket in de bibliotheek’ gaat niet door in ronde 3 (14.30–15.15 uur, Tent 2).",
    ],
  },
  "programme-changed-for-who-gives": {
    template: "programme-changed",
    eventName: event.name,
    eventSlug: "parade",
    audience: "organisation",
    organisationSlug: "delft",
    sentences: ["‘Samen aan tafel’ komt erbij in ronde 2 (13.00–13.45 uur, Tent 3)."],
  },
  "membership-requested": {
    template: "membership-requested",
    organisationName: "Delft",
    organisationSlug: "delft",
    eventSlug: "parade",
    personLabel: "Adviseur schulden (adviseur@elders.example)",
  },
  "membership-accepted": {
    template: "membership-accepted",
    organisationName: "Delft",
    organisationSlug: "delft",
    eventSlug: "parade",
  },
  "organisation-invited": {
    template: "organisation-invited",
    organisationId: "o1",
    organisationName: "Regio De Vallei",
    eventSlug: "parade",
    eventName: "PraktijkVoorbeeldenParade 2027",
    inviter: "Contact Ede",
    expiresAt: "2027-03-03T10:00:00.000Z",
  },
  "team-invited": {
    template: "team-invited",
    role: "organiser",
    eventName: "PraktijkVoorbeeldenParade 2027",
    inviter: "Organisatie Amersfoort",
  },
  "team-invited-reviewer": {
    template: "team-invited",
    role: "reviewer",
    eventName: "PraktijkVoorbeeldenParade 2027",
    inviter: "Organisatie Amersfoort",
  },
  "membership-requested-to-organiser": {
    template: "membership-requested",
    organisationName: "Delft",
    organisationSlug: "delft",
    eventSlug: "parade",
    personLabel: "Adviseur schulden (adviseur@elders.example)",
    toOrganiser: true,
  },
  "seat-waiting": { template: "seat-waiting", ...seat, position: 3 },
  "seat-waiting-first": { template: "seat-waiting", ...seat, position: 1 },
  "seat-offered": { template: "seat-offered", ...seat, until: "dinsdag 18 mei, 14.05 uur" },
  "seat-confirmed": { template: "seat-confirmed", ...seat, dropped: [], isGiven: false },
  "seat-confirmed-given": {
    template: "seat-confirmed",
    ...seat,
    dropped: ["Geldloket in de bibliotheek", "Repareren met de buurt"],
    isGiven: true,
  },
  "seat-moved": {
    template: "seat-moved",
    ...seat,
    fromTitle: "Samen aan tafel",
    fromWhen: "donderdag 20 mei, ronde 1, 10.00–10.45 uur",
    dropped: ["Geldloket in de bibliotheek"],
  },
  "draw-lists": {
    template: "draw-lists",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    dayLabel: "donderdag 20 mei in Amersfoort",
    until: "maandag 10 mei, 17.00 uur",
    isReminder: false,
  },
  "draw-lists-reminder": {
    template: "draw-lists",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    dayLabel: "donderdag 20 mei in Amersfoort",
    until: "maandag 10 mei, 17.00 uur",
    isReminder: true,
  },
  "draw-cancelled": {
    template: "draw-cancelled",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    dayLabel: "donderdag 20 mei in Amersfoort",
  },
  "draw-result": {
    template: "draw-result",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    dayLabel: "donderdag 20 mei in Amersfoort",
    got: [
      {
        title: "Samen aan tafel",
        when: "donderdag 20 mei, ronde 1, 10.00–10.45 uur",
        room: "Tent 1",
        choice: 3,
      },
      { title: seat.title, when: seat.when, room: seat.room, choice: 1 },
    ],
    waiting: [
      {
        title: "Geldloket in de bibliotheek",
        when: "donderdag 20 mei, ronde 3, 14.30–15.15 uur",
        position: 1,
      },
      {
        title: "Repareren met de buurt",
        when: "donderdag 20 mei, ronde 1, 10.00–10.45 uur",
        position: 12,
      },
    ],
  },
  "draw-result-nothing": {
    template: "draw-result",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    dayLabel: "donderdag 20 mei in Amersfoort",
    got: [],
    waiting: [],
  },
  practical,
  "practical-without-route": { ...practical, route: null, practicalities: "" },
  "practical-for-who-shows": {
    ...practical,
    name: undefined,
    visits: false,
    route: null,
    shows: [
      {
        kind: "stand",
        title: "Geldloket in de bibliotheek",
        places: ["Standplaats 12, vak B"],
      },
      { kind: "workshop", title: seat.title, places: ["ronde 2, 13.00–13.45 uur, Tent 3"] },
      { kind: "workshop", title: "Samen aan tafel", places: [] },
    ],
    before: ["8.00–9.00 uur: opbouwen (Plein)"],
  },
  "thank-you": {
    template: "thank-you",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    name: "Contact Ede",
    shortDay: "donderdag 20 mei",
    visited: true,
    consents: false,
    showed: [],
    saved: [
      { contributionId: "c3", title: "Geldloket in de bibliotheek", organisation: "Delft" },
      { contributionId: "c2", title: "Samen aan tafel", organisation: "Breda" },
    ],
    savedCount: 5,
  },
  "thank-you-who-agreed": {
    template: "thank-you",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    shortDay: "donderdag 20 mei",
    visited: true,
    consents: true,
    showed: [],
    saved: [],
    savedCount: 0,
  },
  "thank-you-who-showed": {
    template: "thank-you",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    shortDay: "donderdag 20 mei",
    visited: false,
    consents: false,
    showed: [
      { contributionId: "c3", title: "Geldloket in de bibliotheek", organisationSlug: "delft" },
      { contributionId: "c4", title: "Repareren met de buurt", organisationSlug: "delft" },
    ],
    saved: [],
    savedCount: 0,
  },
  "event-cancelled": {
    template: "event-cancelled",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    name: "Contact Ede",
    days: ["donderdag 20 mei 2027, De Loods, Amersfoort"],
    visits: true,
    shows: [],
    text: "Er staat water in de loods. Een andere plek vonden we niet op tijd.\n\nIn het najaar proberen we het opnieuw.",
  },
  "event-cancelled-for-who-shows": {
    template: "event-cancelled",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    days: ["donderdag 20 mei 2027, De Loods, Amersfoort", "dinsdag 25 mei 2027, De Kelder, Breda"],
    visits: true,
    shows: ["Geldloket in de bibliotheek"],
    text: "",
  },
  "registration-cancelled": {
    template: "registration-cancelled",
    eventName: "PraktijkVoorbeeldenParade 2027",
    eventSlug: "parade",
    dayLabel: "donderdag 20 mei 2027, 9.30–16.30 uur",
    venue: "De Loods, Amersfoort",
  },
  "contribution-withdrawn": {
    template: "contribution-withdrawn",
    kind: "stand",
    title: "Geldloket in de bibliotheek",
    eventName: "PraktijkVoorbeeldenParade 2027",
    organisationSlug: "delft",
    reason: "Onze collega die dit doet, heeft een andere baan.",
    ...contribution,
  },
  introduction,
  "introduction-by-letter": { ...introduction, linkKey: undefined, moments: [] },
  "introduction-asked": asked,
  "introduction-asked-of-who-shows": {
    ...asked,
    own: "Delft",
    other: "Breda",
    reasonSentence:
      "Breda zoekt een plek waar mensen zonder afspraak over geld praten, en jullie hebben die in de bibliotheek.",
  },
  "introduction-asked-again": {
    ...asked,
    shower: undefined,
    isReminder: true,
    reasonSentence: "Jullie zoeken allebei een plek waar mensen zonder afspraak over geld praten.",
  },
  "introduction-appointment": {
    template: "introduction-appointment",
    introductionId: "i1",
    eventName: introduction.eventName,
    eventSlug: introduction.eventSlug,
    a: introduction.a,
    b: introduction.b,
    startsAt: "2027-05-25T07:30:00.000Z",
  },
  "introduction-outcome": {
    template: "introduction-outcome",
    introductionId: "i1",
    linkKey: "k1",
    eventName: introduction.eventName,
    eventSlug: introduction.eventSlug,
    other: "Delft",
    introducedAt: "2027-05-21T10:00:00.000Z",
  },
  "introduction-same-challenge": {
    ...introduction,
    family: "care",
    reasonSentence:
      "Jullie zoeken allebei een manier om mantelzorgers te bereiken voordat ze omvallen.",
    seeker: { organisation: "Breda", text: "Mantelzorgers melden zich pas als het te laat is" },
    shower: undefined,
    questions: [
      "Wat hebben jullie al geprobeerd, en wat daarvan werkte niet?",
      "Wie houdt het bij jullie tegen, en wie helpt juist?",
      "Wat zouden we samen kunnen uitzoeken?",
    ],
  },
} satisfies Record<string, MailMessage>;
