import type { ReactElement } from "react";
import { clockTime, dayAndMonth, longDate, timeRange } from "#app/domain/dates/dutch.ts";
import { KIND_NAMES } from "#app/domain/registration/contribution.ts";
import { ContributionWithdrawn } from "#emails/contribution-withdrawn.tsx";
import { EventCancelled } from "#emails/event-cancelled.tsx";
import { Practical } from "#emails/practical.tsx";
import { RegistrationCancelled } from "#emails/registration-cancelled.tsx";
import { ThankYou, type ThankYouQuestion } from "#emails/thank-you.tsx";
import type { MailMessage } from "./messages.ts";

export type EventMessage = Extract<
  MailMessage,
  {
    template:
      | "practical"
      | "thank-you"
      | "event-cancelled"
      | "registration-cancelled"
      | "contribution-withdrawn";
  }
>;

type Practical = Extract<EventMessage, { template: "practical" }>;
type Thanks = Extract<EventMessage, { template: "thank-you" }>;

/** The mails around the day itself, and about not coming. */
export function composeEvent(
  message: EventMessage,
  baseUrl: string,
): { subject: string; body: ReactElement } {
  const at = (...path: string[]) => [baseUrl, ...path.map(encodeURIComponent)].join("/");
  const privacyUrl = at("privacy");
  const { eventSlug, eventName } = message;
  const profileUrl = at(eventSlug, "mijn-aanmelding");
  switch (message.template) {
    case "practical":
      return {
        subject: `${dayAndMonth(new Date(message.day.opensAt))}: dit moet je weten`,
        body: (
          <Practical
            {...practicalWords(message)}
            routeUrl={at(eventSlug, "mijn-route")}
            programmeUrl={at(eventSlug, "programma")}
            {...{ profileUrl, privacyUrl }}
          />
        ),
      };
    case "thank-you":
      return {
        subject: `Bedankt dat je er was, ${message.shortDay}`,
        body: <ThankYou {...thanksWords(message, at)} {...{ profileUrl, privacyUrl }} />,
      };
    case "event-cancelled":
      return {
        subject: `Gaat niet door: ${eventName}`,
        body: <EventCancelled {...message} url={at(eventSlug)} privacyUrl={privacyUrl} />,
      };
    case "registration-cancelled": {
      const registerUrl = at(eventSlug, "aanmelden");
      return {
        subject: `Je bent afgemeld: ${eventName}`,
        body: <RegistrationCancelled {...{ ...message, registerUrl, privacyUrl }} />,
      };
    }
    case "contribution-withdrawn": {
      const url = at(eventSlug, "gemeente", message.organisationSlug);
      return {
        subject: `Teruggetrokken: ${message.title}`,
        body: <ContributionWithdrawn {...{ ...message, url, privacyUrl }} />,
      };
    }
  }
}

function practicalWords({ day, route, shows, ...message }: Practical) {
  const [opensAt, closesAt] = [new Date(day.opensAt), new Date(day.closesAt)];
  return {
    ...message,
    dayLabel: `${longDate(opensAt)}, ${timeRange(opensAt, closesAt)}`,
    shortDay: dayAndMonth(opensAt),
    opens: clockTime(opensAt),
    venue: `${day.venue}, ${day.town}`,
    address: day.address,
    stops: (route?.stops ?? []).map(({ startsAt, endsAt, where, title, organisation }) => {
      return { when: timeRange(new Date(startsAt), new Date(endsAt)), where, title, organisation };
    }),
    shows: shows.map(({ kind, title, places }) => ({ kind: KIND_NAMES[kind], title, places })),
  };
}

function thanksWords(message: Thanks, at: (...path: string[]) => string) {
  const { eventSlug, visited, consents, showed } = message;
  const question: ThankYouQuestion = !visited ? "files" : consents ? "call" : "introduce";
  const [own] = showed;
  const exampleUrl = (id: string) => at(eventSlug, "voorbeelden", id);
  const answers: Record<ThankYouQuestion, string> = {
    introduce: `${at(eventSlug, "mijn-aanmelding")}#introductie`,
    call: at(eventSlug, "voorbeelden"),
    files: own
      ? at(
          ...[eventSlug, "gemeente", own.organisationSlug],
          ...["voorbeelden", own.contributionId, "bestanden"],
        )
      : at(eventSlug, "voorbeelden"),
  };
  return {
    ...message,
    question,
    url: answers[question],
    savedUrl: at(eventSlug, "voorbeelden"),
    showed: showed.map(({ title }) => title),
    saved: message.saved.map(({ contributionId, ...one }) => {
      return { ...one, url: exampleUrl(contributionId) };
    }),
  };
}
