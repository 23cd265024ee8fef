import type { MatchRow } from "#app/db/match-rows.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { Side } from "#app/domain/introductions/course.ts";
import { introductionWords } from "#app/domain/introductions/introduction-words.ts";
import { proposedMoments } from "#app/domain/introductions/moments.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import type { MailMessage } from "#app/mail/messages.ts";

interface Named {
  email: string;
  name: string | null;
}

interface Introduced {
  introductionId: string;
  introducedAt: Date;
  /** of whom the mail goes to */
  linkKey: string;
  match: MatchRow;
  people: { a: Named; b: Named };
  event: Event;
}

/** The mail that introduces two people: why these two, in words that may be quoted. */
export function introductionMessage(introduced: Introduced): MailMessage {
  const { introductionId, introducedAt, linkKey, match, people, event } = introduced;
  return {
    template: "introduction",
    introductionId,
    linkKey,
    moments: proposedMoments(introductionId, introducedAt).map((moment) => moment.toISOString()),
    eventName: event.name,
    eventSlug: event.slug,
    a: { name: match.a.name, person: asPerson(people.a) },
    b: { name: match.b.name, person: asPerson(people.b) },
    personalLine: match.personalLine,
    ...introductionWords(match),
  };
}

export function asPerson({ name, email }: Named) {
  return { label: displayName({ name, email }), email };
}

/** One of the two as a mail about both names them. */
export function asSide(person: Named & { organisation: string }) {
  return { name: person.organisation, person: asPerson(person) };
}

interface Asked {
  introductionId: string;
  linkKey: string;
  /** of whom is asked */
  side: Side;
  /** the gemeente of whom is asked, and that of the other */
  own: string;
  other: string;
  until: Date;
  isReminder: boolean;
  match: MatchRow;
  event: Event;
}

/** The mail that asks one of the two first: which gemeente and why, and nobody's name. */
export function askedMessage({ match, event, until, side, ...asked }: Asked): MailMessage {
  return {
    template: "introduction-asked",
    ...asked,
    eventName: event.name,
    eventSlug: event.slug,
    until: until.toISOString(),
    ...introductionWords(match, side),
  };
}
