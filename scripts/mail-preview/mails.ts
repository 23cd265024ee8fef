import { findEventSettings } from "#app/db/events.ts";
import { clock, clockTime, dayAndMonth, longDate, timeRange } from "#app/domain/dates/dutch.ts";
import { invitationLetter } from "#app/domain/demand/invitation.ts";
import { EXTRAS, TASKS } from "#app/domain/registration/checklist.ts";
import {
  blanksFor,
  fillIn,
  LETTERS,
  missingWords,
  type LetterKind,
} from "#app/domain/selection/letter.ts";
import { callOffMails } from "#app/features/event-mails/call-off.ts";
import {
  practicalMessage,
  readDay,
  receiversOf,
} from "#app/features/event-mails/practical-mail.ts";
import { thanksMails } from "#app/features/event-mails/send-thanks.ts";
import { mailMessage, type MailMessage } from "#app/mail/messages.ts";
import { introductionMails } from "./introductions.ts";
import type { Ground } from "./ground.ts";

export interface PreviewedMail {
  /** in its address: the template, and what is special about it */
  key: string;
  message: MailMessage;
}

const HOUR = 3_600_000;

/** Every kind of mail, about real people and examples of the event, as it would go now. */
export async function previewedMails(ground: Ground, now: Date): Promise<PreviewedMail[]> {
  const raw: Record<string, unknown> = {
    "sign-in": {
      ...{ template: "sign-in", linkId: "voorbeeld" },
      expiresAt: new Date(now.getTime() + HOUR / 6).toISOString(),
    },
    ...visitorMails(ground),
    ...gemeenteMails(ground, now),
    ...seatMails(ground, now),
    ...(await dayMails(ground, now)),
    ...introductionMails(ground, now),
  };
  return Object.entries(raw).map(([key, message]) => ({
    key,
    message: mailMessage.parse(message),
  }));
}

function visitorMails({ event, registration }: Ground) {
  const { day, user } = registration;
  const about = {
    ...{ eventName: event.name, eventSlug: event.slug, venue: `${day.venue}, ${day.town}` },
    dayLabel: `${longDate(day.opensAt)}, ${clock(day.opensAt)} tot ${clockTime(day.closesAt)}`,
  };
  return {
    "registration-confirmed": {
      ...{ template: "registration-confirmed", ...about },
      name: user.name ?? undefined,
    },
    "registration-cancelled": { template: "registration-cancelled", ...about },
  };
}

function gemeenteMails({ event, stand, other, run }: Ground, now: Date) {
  const letter = (template: string, kind: LetterKind, own = "") => {
    const about = { kind: "stand" as const, title: stand.title };
    const blanks = blanksFor({ ...about, organisations: [stand.organisation] }, event, {
      ...{ vraag: own, ontbreekt: own },
    });
    return {
      ...{ template, ...about, ...fillIn(LETTERS[kind], blanks), eventSlug: event.slug },
      ...{ contributionId: stand.id, organisationSlug: stand.organisation.slug },
    };
  };
  const about = { eventName: event.name, eventSlug: event.slug };
  const organisation = {
    organisationName: stand.organisation.name,
    organisationSlug: stand.organisation.slug,
  };
  const own = {
    ...{ kind: "stand", title: stand.title, eventSlug: event.slug, contributionId: stand.id },
    organisationSlug: stand.organisation.slug,
  };
  const theme = event.themes[0] ?? { id: "", name: "" };
  const when = `ronde ${run.round.number} (${timeRange(run.round.startsAt, run.round.endsAt)}, ${run.room.name})`;
  const changed = [`‘${run.contribution.title}’ komt erbij in ${when}.`];
  return {
    "contribution-received": { template: "contribution-received", ...own },
    "contribution-accepted": letter("contribution-accepted", "accept"),
    "contribution-changes-asked": letter(
      "contribution-changes-asked",
      "ask-changes",
      "Wat levert het op?\nEn wat kostte het jullie?",
    ),
    "contribution-waitlisted": letter("contribution-waitlisted", "waitlist"),
    "contribution-declined": letter("contribution-declined", "decline"),
    "contribution-reminder": letter(
      "contribution-reminder",
      "remind",
      missingWords([TASKS.summary, TASKS.results], [EXTRAS.audience]),
    ),
    "contribution-withdrawn": {
      ...{ template: "contribution-withdrawn", ...own, eventName: event.name },
      reason: "Onze collega die dit doet, heeft een andere baan.",
    },
    "invitation-to-contribute": {
      ...{ template: "invitation-to-contribute", ...about, themeId: theme.id },
      themeName: theme.name,
      ...invitationLetter(
        { name: theme.name, visitors: 31, challenges: 4 },
        event,
        other.organisation.name,
      ),
    },
    "membership-requested": {
      ...{ template: "membership-requested", ...organisation, eventSlug: event.slug },
      personLabel: `Nieuwe collega (nieuw@${stand.organisation.slug}.example)`,
    },
    "membership-accepted": {
      ...{ template: "membership-accepted", ...organisation, eventSlug: event.slug },
    },
    "organisation-invited": {
      ...{ template: "organisation-invited", ...organisation, ...about },
      organisationId: stand.organisationId,
      inviter: stand.owner?.name ?? "Een collega",
      expiresAt: new Date(now.getTime() + 30 * 24 * HOUR).toISOString(),
    },
    "team-invited": {
      ...{ template: "team-invited", role: "organiser", eventName: event.name },
      inviter: "Organisatie van de parade",
    },
    "programme-changed": {
      ...{ template: "programme-changed", ...about, audience: "visitor", sentences: changed },
    },
    "programme-changed-for-who-gives": {
      ...{ template: "programme-changed", ...about, audience: "organisation" },
      ...{ organisationSlug: run.contribution.organisation.slug, sentences: changed },
    },
  };
}

function seatMails({ event, run, later, registration }: Ground, now: Date) {
  const seatOf = ({ id, contribution, round, room }: Ground["run"]) => ({
    ...{ eventSlug: event.slug, runId: id, contributionId: contribution.id, room: room.name },
    title: contribution.title,
    when: `${dayAndMonth(round.startsAt)}, ronde ${round.number}, ${timeRange(round.startsAt, round.endsAt)}`,
  });
  const [seat, second] = [seatOf(run), seatOf(later)];
  const until = `${dayAndMonth(now)}, ${clockTime(now)}`;
  const about = {
    ...{ eventName: event.name, eventSlug: event.slug },
    dayLabel: `${dayAndMonth(registration.day.opensAt)} in ${registration.day.town}`,
  };
  return {
    "seat-waiting": { template: "seat-waiting", ...seat, position: 3 },
    "seat-offered": { template: "seat-offered", ...seat, until },
    "seat-confirmed": { template: "seat-confirmed", ...seat, dropped: [], isGiven: false },
    "seat-moved": {
      ...{ template: "seat-moved", ...seat, dropped: [] },
      ...{ fromTitle: second.title, fromWhen: second.when },
    },
    "draw-lists": { template: "draw-lists", ...about, until, isReminder: false },
    "draw-lists-reminder": { template: "draw-lists", ...about, until, isReminder: true },
    "draw-cancelled": { template: "draw-cancelled", ...about },
    "draw-result": {
      ...{ template: "draw-result", ...about },
      got: [{ ...seat, choice: 1 }],
      waiting: [{ ...second, position: 4 }],
    },
    "draw-result-nothing": { template: "draw-result", ...about, got: [], waiting: [] },
  };
}

/** As the jobs and the page of calling off write them. */
async function dayMails({ event: { slug }, registration }: Ground, now: Date) {
  const event = await findEventSettings(slug);
  const day = event?.days.find(({ id }) => id === registration.locationDayId);
  if (!event || !day) return {};
  const source = await readDay(day.id);
  const receivers = await receiversOf(event, day.id);
  const visitor = receivers.find((one) => one.registrationId === registration.id);
  const shower = receivers.find(({ registrationId }) => registrationId === null);
  const practical = async (receiver: typeof visitor) =>
    receiver && (await practicalMessage({ event, source }, receiver, now)).message;
  const thanks = (await thanksMails(event, day)).map(({ message }) => message);
  const off = (await callOffMails(event, "Er staat water in de loods.", now)).map((one) => {
    return one.message;
  });
  const first = (list: MailMessage[], fits: (message: MailMessage) => boolean) => list.find(fits);
  return withoutGaps({
    practical: await practical(visitor),
    "practical-for-who-shows": await practical(shower),
    "thank-you": first(thanks, (one) => one.template === "thank-you" && one.visited),
    "thank-you-for-who-showed": first(
      thanks,
      (one) => one.template === "thank-you" && !one.visited,
    ),
    "event-cancelled": first(off, (one) => one.template === "event-cancelled" && one.visits),
    "event-cancelled-for-who-shows": first(
      off,
      (one) => one.template === "event-cancelled" && one.shows.length > 0,
    ),
  });
}

function withoutGaps(mails: Record<string, MailMessage | undefined>): Record<string, MailMessage> {
  return Object.fromEntries(
    Object.entries(mails).flatMap(([key, message]) => (message ? [[key, message]] : [])),
  );
}
