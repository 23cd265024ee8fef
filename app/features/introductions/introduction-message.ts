import type { Candidate } from "#app/db/introductions.ts";
import type { MatchRow } from "#app/db/match-rows.ts";
import type { Event } from "#app/domain/events/event.ts";
import { introductionWords } from "#app/domain/introductions/introduction-words.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import type { MailMessage } from "#app/mail/messages.ts";

interface Introduced {
  introductionId: string;
  match: MatchRow;
  people: { a: Candidate; b: Candidate };
  event: Event;
}

/** The mail that introduces two people: why these two, in words that may be quoted. */
export function introductionMessage(introduced: Introduced): MailMessage {
  const { introductionId, match, people, event } = introduced;
  return {
    template: "introduction",
    introductionId,
    eventName: event.name,
    eventSlug: event.slug,
    a: { name: match.a.name, person: asPerson(people.a) },
    b: { name: match.b.name, person: asPerson(people.b) },
    ...introductionWords(match),
  };
}

function asPerson({ name, email }: Candidate) {
  return { label: displayName({ name, email }), email };
}
