import { z } from "zod";
import { reasonSchema } from "#app/domain/route-planning/reason.ts";
import { THEME_FAMILIES } from "#app/domain/themes/family.ts";

const contribution = {
  kind: z.enum(["stand", "workshop"]),
  title: z.string(),
  eventSlug: z.string(),
  contributionId: z.string(),
};

/** A mail that an organiser could read and change before it went. */
const letter = {
  subject: z.string(),
  /** blank lines part the paragraphs */
  text: z.string(),
  organisationSlug: z.string(),
  ...contribution,
};

/** A workshop run, as a mail about a seat in it says. */
const seat = {
  eventSlug: z.string(),
  runId: z.string(),
  contributionId: z.string(),
  title: z.string(),
  /** "donderdag 20 mei, ronde 2, 13.00–13.45 uur" */
  when: z.string(),
  room: z.string(),
};

/** A stop on a route, as a mail and its calendar file say it. */
const stop = z.object({
  contributionId: z.string(),
  title: z.string(),
  /** "Tent 2" or "Stand 12" */
  where: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  /** iCalendar SEQUENCE, and when it became what it is */
  sequence: z.int(),
  changedAt: z.iso.datetime(),
});

/** What an introduction is about, in words that may be quoted today. */
const introductionWords = {
  /** why these two, in one sentence */
  reasonSentence: z.string(),
  /** who seeks something, in its own words where those may be quoted */
  seeker: z.object({ organisation: z.string(), text: z.string() }),
  /** who shows it; absent where both seek the same */
  shower: z.object({ organisation: z.string(), text: z.string() }).optional(),
  family: z.enum(THEME_FAMILIES),
  questions: z.array(z.string()).max(3),
  /** their texts themselves fit, not only the theme */
  isSure: z.boolean().default(true),
};

const side = z.object({
  /** the gemeente */
  name: z.string(),
  person: z.object({ label: z.string(), email: z.string() }),
});

/**
 * Every mail that can stand in the outbox, told apart by its template. Plain facts and ids: a
 * secret never comes in here, and what is not needed to render the mail does not either.
 */
export const mailMessage = z.discriminatedUnion("template", [
  z.object({ template: z.literal("sign-in"), linkId: z.string(), expiresAt: z.iso.datetime() }),
  z.object({
    template: z.literal("registration-confirmed"),
    eventName: z.string(),
    eventSlug: z.string(),
    /** as people read it: "donderdag 20 mei 2027, 9.30 tot 16.30 uur" */
    dayLabel: z.string(),
    venue: z.string(),
    name: z.string().optional(),
  }),
  z.object({
    template: z.literal("contribution-received"),
    organisationSlug: z.string(),
    ...contribution,
  }),
  z.object({ template: z.literal("contribution-accepted"), ...letter }),
  z.object({ template: z.literal("contribution-changes-asked"), ...letter }),
  z.object({ template: z.literal("contribution-waitlisted"), ...letter }),
  z.object({ template: z.literal("contribution-declined"), ...letter }),
  z.object({ template: z.literal("contribution-reminder"), ...letter }),
  z.object({
    template: z.literal("invitation-to-contribute"),
    /** as an organiser left it */
    subject: z.string(),
    text: z.string(),
    eventName: z.string(),
    eventSlug: z.string(),
    themeId: z.string(),
    themeName: z.string(),
    /** whom the address stands for, when that is known */
    organisationSlug: z.string().optional(),
  }),
  z.object({
    template: z.literal("programme-changed"),
    eventName: z.string(),
    eventSlug: z.string(),
    audience: z.enum(["visitor", "organisation"]),
    /** of a gemeente that gives a workshop */
    organisationSlug: z.string().optional(),
    /** what changed for this person, each a whole sentence */
    sentences: z.array(z.string()),
  }),
  z.object({
    template: z.literal("membership-requested"),
    organisationName: z.string(),
    organisationSlug: z.string(),
    eventSlug: z.string(),
    personLabel: z.string(),
    /** nobody of the organisation is left to answer, so an organiser of the event is asked */
    toOrganiser: z.boolean().optional(),
  }),
  z.object({
    template: z.literal("membership-accepted"),
    organisationName: z.string(),
    organisationSlug: z.string(),
    eventSlug: z.string(),
  }),
  z.object({
    template: z.literal("organisation-invited"),
    organisationId: z.string(),
    organisationName: z.string(),
    eventSlug: z.string(),
    eventName: z.string(),
    /** the colleague who asks */
    inviter: z.string(),
    expiresAt: z.iso.datetime(),
  }),
  z.object({
    template: z.literal("team-invited"),
    role: z.enum(["organiser", "reviewer"]),
    eventName: z.string(),
    inviter: z.string(),
  }),
  z.object({
    template: z.literal("seat-waiting"),
    ...seat,
    /** from 1 */
    position: z.int(),
  }),
  z.object({
    template: z.literal("seat-offered"),
    ...seat,
    /** "donderdag 20 mei, 10.00 uur" */
    until: z.string(),
  }),
  z.object({
    template: z.literal("seat-confirmed"),
    ...seat,
    /** titles of what made room for it on the route */
    dropped: z.array(z.string()),
    /** an organiser gave it */
    isGiven: z.boolean(),
  }),
  z.object({
    template: z.literal("seat-moved"),
    ...seat,
    /** the workshop where one had a seat, and when */
    fromTitle: z.string(),
    fromWhen: z.string(),
    dropped: z.array(z.string()),
  }),
  z.object({
    template: z.literal("draw-lists"),
    eventName: z.string(),
    eventSlug: z.string(),
    /** "donderdag 20 mei in Amersfoort" */
    dayLabel: z.string(),
    /** "maandag 10 mei, 17.00 uur" */
    until: z.string(),
    isReminder: z.boolean(),
  }),
  z.object({
    template: z.literal("draw-cancelled"),
    eventName: z.string(),
    eventSlug: z.string(),
    dayLabel: z.string(),
  }),
  z.object({
    template: z.literal("draw-result"),
    eventName: z.string(),
    eventSlug: z.string(),
    /** "donderdag 20 mei in Amersfoort" */
    dayLabel: z.string(),
    /** in order of time; `choice` is 1 for the dearest */
    got: z.array(
      z.object({ title: z.string(), when: z.string(), room: z.string(), choice: z.int() }),
    ),
    /** `position` from 1 */
    waiting: z.array(z.object({ title: z.string(), when: z.string(), position: z.int() })),
  }),
  z.object({
    template: z.literal("practical"),
    eventName: z.string(),
    eventSlug: z.string(),
    name: z.string().optional(),
    day: z.object({
      id: z.string(),
      venue: z.string(),
      address: z.string(),
      town: z.string(),
      opensAt: z.iso.datetime(),
      closesAt: z.iso.datetime(),
    }),
    /** comes as a visitor */
    visits: z.boolean(),
    /** null: none was made */
    route: z
      .object({
        id: z.string(),
        stops: z.array(
          stop.extend({
            kind: z.enum(["stand", "workshop"]),
            organisation: z.string(),
            reason: reasonSchema,
          }),
        ),
        /** what calendars were told of and is not on it any more */
        cancelled: z.array(stop),
      })
      .nullable(),
    /** what they show that day; `places` as "Standplaats 12, vak B" */
    shows: z.array(
      z.object({
        kind: z.enum(["stand", "workshop"]),
        title: z.string(),
        places: z.array(z.string()),
      }),
    ),
    /** what there is before visitors come in, as "8.00–9.30 uur: opbouwen (Hal)" */
    before: z.array(z.string()),
    /** in Markdown */
    practicalities: z.string(),
  }),
  z.object({
    template: z.literal("thank-you"),
    eventName: z.string(),
    eventSlug: z.string(),
    name: z.string().optional(),
    /** "donderdag 20 mei" */
    shortDay: z.string(),
    visited: z.boolean(),
    /** agreed to be introduced already */
    consents: z.boolean(),
    showed: z.array(
      z.object({ title: z.string(), contributionId: z.string(), organisationSlug: z.string() }),
    ),
    saved: z.array(
      z.object({ contributionId: z.string(), title: z.string(), organisation: z.string() }),
    ),
    savedCount: z.int(),
  }),
  z.object({
    template: z.literal("event-cancelled"),
    eventName: z.string(),
    eventSlug: z.string(),
    name: z.string().optional(),
    /** "donderdag 20 mei 2027, De Loods, Amersfoort" */
    days: z.array(z.string()),
    visits: z.boolean(),
    /** titles of what they were to show */
    shows: z.array(z.string()),
    /** blank lines part the paragraphs */
    text: z.string(),
  }),
  z.object({
    template: z.literal("registration-cancelled"),
    eventName: z.string(),
    eventSlug: z.string(),
    dayLabel: z.string(),
    venue: z.string(),
  }),
  z.object({
    template: z.literal("contribution-withdrawn"),
    ...contribution,
    eventName: z.string(),
    organisationSlug: z.string(),
    reason: z.string(),
  }),
  z.object({
    template: z.literal("introduction"),
    introductionId: z.string(),
    eventName: z.string(),
    /** leads to the consent, so that it can be taken back */
    eventSlug: z.string().optional(),
    a: side,
    b: side,
    /** of whom it goes to: for the link to the page with the moments */
    linkKey: z.string().optional(),
    /** half hours to pick from */
    moments: z.array(z.iso.datetime()).max(3).default([]),
    /** an organiser's own words to both */
    personalLine: z.string().optional(),
    ...introductionWords,
  }),
  z.object({
    template: z.literal("introduction-asked"),
    introductionId: z.string(),
    linkKey: z.string(),
    eventName: z.string(),
    eventSlug: z.string(),
    /** the gemeente of whom is asked, and that of the other: nobody's name */
    own: z.string(),
    other: z.string(),
    /** the last moment to answer */
    until: z.iso.datetime(),
    isReminder: z.boolean(),
    ...introductionWords,
  }),
  z.object({
    template: z.literal("introduction-appointment"),
    introductionId: z.string(),
    eventName: z.string(),
    eventSlug: z.string(),
    a: side,
    b: side,
    startsAt: z.iso.datetime(),
  }),
  z.object({
    template: z.literal("introduction-outcome"),
    introductionId: z.string(),
    linkKey: z.string(),
    eventName: z.string(),
    eventSlug: z.string(),
    /** the gemeente of the other */
    other: z.string(),
    /** when they were introduced */
    introducedAt: z.iso.datetime(),
  }),
]);

export type MailMessage = z.infer<typeof mailMessage>;
