import { proposedMoments } from "#app/domain/introductions/moments.ts";
import { firstQuestions } from "#app/domain/matching/first-questions.ts";
import type { Ground } from "./ground.ts";

const WEEK = 7 * 24 * 3_600_000;

/** The mails of one introduction: who brought a challenge, and who shows something for it. */
export function introductionMails({ event, stand, challenge }: Ground, now: Date) {
  const seeker = { organisation: challenge.organisation.name, text: challenge.title };
  const shower = { organisation: stand.organisation.name, text: stand.title };
  const [a, b] = [sideOf(challenge), sideOf(stand)];
  const ids = { introductionId: "voorbeeld", linkKey: "voorbeeld" };
  const about = { eventName: event.name, eventSlug: event.slug };
  const moments = proposedMoments("voorbeeld", now).map((one) => one.toISOString());
  const words = {
    ...{ seeker, shower, family: "money", isSure: true },
    reasonSentence: `${seeker.organisation} zoekt hulp bij iets wat ${shower.organisation} al doet.`,
    questions: firstQuestions({ kind: "answer", offerTitle: stand.title }),
  };
  const asked = {
    ...{ template: "introduction-asked", ...ids, ...about, ...words, isReminder: false },
    ...{ own: seeker.organisation, other: shower.organisation },
    reasonSentence: `${shower.organisation} doet al iets waar jullie hulp bij zoeken.`,
    until: new Date(now.getTime() + 2 * WEEK).toISOString(),
  };
  return {
    introduction: { template: "introduction", ...ids, ...about, a, b, moments, ...words },
    "introduction-same-challenge": {
      ...{ template: "introduction", ...ids, ...about, a, b, moments, ...words },
      shower: undefined,
      reasonSentence: "Jullie zitten allebei met hetzelfde.",
      questions: firstQuestions({ kind: "same" }),
    },
    "introduction-asked": asked,
    "introduction-asked-of-who-shows": {
      ...{ ...asked, own: shower.organisation, other: seeker.organisation },
      reasonSentence: `${seeker.organisation} zoekt hulp bij iets wat jullie al doen.`,
    },
    "introduction-asked-again": { ...asked, isReminder: true },
    "introduction-appointment": {
      ...{ template: "introduction-appointment", introductionId: ids.introductionId, ...about },
      ...{ a, b, startsAt: moments[0] },
    },
    "introduction-outcome": {
      ...{ template: "introduction-outcome", ...ids, ...about, other: shower.organisation },
      introducedAt: new Date(now.getTime() - 3 * WEEK).toISOString(),
    },
  };
}

function sideOf({ organisation, owner }: Ground["stand"] | Ground["challenge"]) {
  const label = owner?.name ?? `Contact ${organisation.name}`;
  return { name: organisation.name, person: { label, email: owner?.email ?? "" } };
}
