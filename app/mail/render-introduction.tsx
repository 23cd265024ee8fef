import type { ReactElement } from "react";
import { ANSWER_CHOICES, OUTCOME_CHOICES } from "#app/domain/introductions/answers.ts";
import { clockTime, dayAndMonth, timeRange } from "#app/domain/dates/dutch.ts";
import type { LinkKind } from "#app/domain/introductions/link.ts";
import { MEETING_MINUTES } from "#app/domain/introductions/moments.ts";
import { Introduction, introductionSubject } from "#emails/introduction.tsx";
import { IntroductionAppointment } from "#emails/introduction-appointment.tsx";
import { IntroductionAsked, introductionAskedSubject } from "#emails/introduction-asked.tsx";
import { IntroductionOutcome } from "#emails/introduction-outcome.tsx";
import type { MailMessage } from "./messages.ts";
import type { RenderContext } from "./render-context.ts";

export type IntroductionMessage = Extract<
  MailMessage,
  {
    template:
      "introduction" | "introduction-asked" | "introduction-appointment" | "introduction-outcome";
  }
>;

/** Where the pages behind the links stand, below an event. */
const PAGES = {
  answer: "voorstel",
  moment: "moment",
  outcome: "gesprek",
} as const satisfies Record<LinkKind, string>;

/** The mails about two who are introduced to each other. */
export function composeIntroduction(
  message: IntroductionMessage,
  { baseUrl, introductionToken = () => "voorbeeld" }: RenderContext,
): { subject: string; body: ReactElement } {
  const at = (...path: string[]) => [baseUrl, ...path.map(encodeURIComponent)].join("/");
  const { eventSlug } = message;
  const page = (kind: LinkKind, linkKey: string) =>
    at(eventSlug ?? "", "kennismaken", PAGES[kind], introductionToken(kind, linkKey));
  const privacyUrl = at("privacy");
  // Where the box of the consent stands; without the event, where all of one's data stand.
  const stopUrl = eventSlug ? at(eventSlug, "mijn-aanmelding") : at("mijn-gegevens");
  switch (message.template) {
    case "introduction": {
      const { linkKey, moments } = message;
      const momentsUrl = linkKey && eventSlug ? page("moment", linkKey) : undefined;
      const half = moments.map((moment) => halfHour(new Date(moment)));
      return {
        subject: introductionSubject(message),
        body: <Introduction {...{ ...message, moments: half, momentsUrl, stopUrl, privacyUrl }} />,
      };
    }
    case "introduction-asked": {
      const url = page("answer", message.linkKey);
      const answers = ANSWER_CHOICES.map((word) => ({ word, url: `${url}?antwoord=${word}` }));
      const last = new Date(message.until);
      const until = `${dayAndMonth(last)}, ${clockTime(last)}`;
      return {
        subject: introductionAskedSubject(message),
        body: <IntroductionAsked {...{ ...message, answers, until, stopUrl, privacyUrl }} />,
      };
    }
    case "introduction-appointment": {
      const when = halfHour(new Date(message.startsAt));
      return {
        subject: `Jullie bellen op ${dayAndMonth(new Date(message.startsAt))}: ${message.a.name} en ${message.b.name}`,
        body: <IntroductionAppointment {...{ ...message, when, stopUrl, privacyUrl }} />,
      };
    }
    case "introduction-outcome": {
      const url = page("outcome", message.linkKey);
      const answers = OUTCOME_CHOICES.map((word) => ({ word, url: `${url}?hoe=${word}` }));
      const since = dayAndMonth(new Date(message.introducedAt));
      return {
        subject: `Is het gelukt met ${message.other}?`,
        body: <IntroductionOutcome {...{ ...message, answers, since, stopUrl, privacyUrl }} />,
      };
    }
  }
}

/** "dinsdag 25 mei, 9.30–10.00 uur" */
function halfHour(startsAt: Date): string {
  const endsAt = new Date(startsAt.getTime() + MEETING_MINUTES * 60_000);
  return `${dayAndMonth(startsAt)}, ${timeRange(startsAt, endsAt)}`;
}
