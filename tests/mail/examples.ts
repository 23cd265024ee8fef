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
  introduction,
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
