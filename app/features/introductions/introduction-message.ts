import type { Candidate, SpokenOf } from "#app/db/introductions.ts";
import type { MatchRow } from "#app/db/match-runs.ts";
import type { Event } from "#app/domain/events/event.ts";
import { firstQuestions } from "#app/domain/matching/first-questions.ts";
import { sentence } from "#app/domain/matching/sentences.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import { THEME_FAMILY_NAMES, type ThemeFamily } from "#app/domain/themes/family.ts";
import type { MailMessage } from "#app/mail/messages.ts";
import type { SubjectOfMatch } from "./subject-of-match.ts";

interface Introduced {
  introductionId: string;
  match: MatchRow;
  people: { a: Candidate; b: Candidate };
  event: Event;
  subject: SubjectOfMatch;
}

/** The mail that introduces two people: why these two, in words that may be quoted. */
export function introductionMessage({
  introductionId,
  match,
  people,
  event,
  subject,
}: Introduced): MailMessage {
  const { offer, challenge, otherChallenge, reason } = subject;
  const nameOf = (organisationId: string | undefined) =>
    organisationId === match.b.id ? match.b.name : match.a.name;
  const seekerId = reason?.to ?? match.a.id;
  const otherId = seekerId === match.a.id ? match.b.id : match.a.id;
  const family = (offer ?? otherChallenge)?.family ?? challenge?.family ?? "together";
  return {
    template: "introduction",
    introductionId,
    eventName: event.name,
    eventSlug: event.slug,
    a: { name: match.a.name, person: asPerson(people.a) },
    b: { name: match.b.name, person: asPerson(people.b) },
    reasonSentence: whyThese(match, subject, {
      seeker: nameOf(seekerId),
      other: nameOf(otherId),
    }),
    seeker: { organisation: nameOf(seekerId), text: wordsOf(challenge, family) },
    ...(offer && {
      // A shared example can be registered by a third: who is introduced for it is in the reason.
      shower: { organisation: nameOf(otherId), text: offer.title },
    }),
    family,
    questions: firstQuestions({ kind: subject.kind, offerTitle: offer?.title }),
  };
}

function asPerson({ name, email }: Candidate) {
  return { label: displayName({ name, email }), email };
}

/** The reason as it was found, or in other words where it speaks of what may not be quoted now. */
function whyThese(
  match: MatchRow,
  { reason, offer, challenge, otherChallenge, theme }: SubjectOfMatch,
  { seeker, other }: { seeker: string; other: string },
): string {
  const said = reason?.text ?? match.reasons.find(({ text }) => text)?.text;
  const isOpen = [challenge, otherChallenge].every((text) => text?.isPublic ?? true);
  if (!reason || isOpen) return said ?? "Jullie zijn op de parade met hetzelfde bezig.";
  const unquoted = { challenge: null, theme, score: reason.score, variant: 0 };
  return offer
    ? sentence({
        kind: "offer-answers-challenge",
        from: other,
        to: seeker,
        offer: offer.title,
        ...unquoted,
      })
    : sentence({
        kind: "same-challenge",
        one: seeker,
        two: other,
        otherChallenge: null,
        ...unquoted,
      });
}

/** A challenge that is only for matching is never quoted to others: then the theme has to do. */
function wordsOf(text: SpokenOf | null, family: ThemeFamily): string {
  return text?.isPublic ? text.title : `Een vraagstuk over ${themeWords(family)}`;
}

function themeWords(family: ThemeFamily): string {
  const name = THEME_FAMILY_NAMES[family];
  return name.charAt(0).toLowerCase() + name.slice(1);
}
