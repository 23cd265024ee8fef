import type { Candidate } from "#app/db/introductions.ts";
import type { MatchRow } from "#app/db/match-rows.ts";
import { threeOf } from "#app/domain/event-mails/three-of.ts";
import type { Event } from "#app/domain/events/event.ts";
import { ANSWER_DAYS, type Side } from "#app/domain/introductions/course.ts";
import { laterByDays } from "#app/domain/dates/local.ts";
import type { MailMessage } from "#app/mail/messages.ts";
import { renderToRead } from "#app/mail/render.tsx";
import { findAbove } from "./approve-above.ts";
import { askedMessage, introductionMessage } from "./introduction-message.ts";
import { findAgreed, peopleOfMatch } from "./people-of-match.ts";

export interface AbovePage {
  /** how many would be approved */
  count: number;
  /** of these, for how many nobody on one side agrees now: no mail goes for them */
  unready: number;
  /** how many people would get a mail */
  mails: number;
  /** some of those mails, each with the pair it is about */
  examples: { id: string; to: string; subject: string; text: string; pair: string }[];
}

/** What would be approved: how many, and three of the mails as they would read now. */
export async function loadAbove(
  event: Event,
  { above, baseUrl }: { above: number; baseUrl: string },
  now: Date,
): Promise<AbovePage> {
  const found = await findAbove(event.id, above);
  const agreedAt = await findAgreed(found, event);
  const ready = found.flatMap((match) => {
    const people = peopleOfMatch(match, agreedAt);
    return people.ok ? [{ match, people }] : [];
  });
  const chosen = threeOf(ready, ({ match }) => match.id, event.id);
  const examples = chosen.map(async ({ match, people }, turn) => {
    // Both sides are read: what somebody is asked differs from what the other is.
    const side: Side = turn % 2 === 0 ? "a" : "b";
    const message = exampleOf(match, people, side, event, now);
    const read = await renderToRead(message, baseUrl);
    const pair = `${match.a.name} en ${match.b.name}`;
    return { id: match.id, to: people[side].email, pair, ...read };
  });
  return {
    count: found.length,
    unready: found.length - ready.length,
    mails: 2 * ready.length,
    examples: await Promise.all(examples),
  };
}

/** The mail as it would be written now; what an introduction has of its own stands in for it. */
function exampleOf(
  match: MatchRow,
  people: { a: Candidate; b: Candidate },
  side: Side,
  event: Event,
  now: Date,
): MailMessage {
  const about = { introductionId: match.id, linkKey: match.id, match, event };
  if (event.introductionWay === "STRAIGHT") {
    return introductionMessage({ ...about, introducedAt: now, people });
  }
  const until = laterByDays(now, ANSWER_DAYS);
  const [own, other] = [match[side].name, match[side === "a" ? "b" : "a"].name];
  return askedMessage({ ...about, side, own, other, until, isReminder: false });
}
