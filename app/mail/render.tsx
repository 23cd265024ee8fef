import type { ReactElement } from "react";
import { render } from "react-email";
import { clockTime } from "#app/domain/dates/dutch.ts";
import { ContributionAccepted } from "#emails/contribution-accepted.tsx";
import { ContributionDeclined } from "#emails/contribution-declined.tsx";
import { ContributionReceived } from "#emails/contribution-received.tsx";
import { Introduction, introductionSubject } from "#emails/introduction.tsx";
import { MembershipRequested } from "#emails/membership-requested.tsx";
import { RegistrationConfirmed } from "#emails/registration-confirmed.tsx";
import { SignIn } from "#emails/sign-in.tsx";
import type { MailMessage } from "./messages.ts";
import { plainTextOf } from "./plain-text.ts";

export interface RenderContext {
  /** without a slash at the end */
  baseUrl: string;
  /** makes the link at the moment of sending: what is stored lets nobody in */
  signInUrl: (linkId: string) => string;
}

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** A message of the outbox as a mail: subject, HTML and the plain text that reads by itself. */
export async function renderMail(
  message: MailMessage,
  context: RenderContext,
): Promise<RenderedMail> {
  const { subject, body } = compose(message, context);
  const html = await render(body);
  return { subject, html, text: plainTextOf(html) };
}

function compose(
  message: MailMessage,
  { baseUrl, signInUrl }: RenderContext,
): { subject: string; body: ReactElement } {
  const at = (...path: string[]) => [baseUrl, ...path.map(encodeURIComponent)].join("/");
  const privacyUrl = at("privacy");
  switch (message.template) {
    case "sign-in":
      return {
        subject: "Je link om in te loggen",
        body: (
          <SignIn
            signInUrl={signInUrl(message.linkId)}
            until={clockTime(new Date(message.expiresAt))}
            privacyUrl={privacyUrl}
          />
        ),
      };
    case "registration-confirmed":
      return {
        subject: `Je komt naar de ${message.eventName}`,
        body: (
          <RegistrationConfirmed
            {...message}
            routeUrl={at(message.eventSlug, "mijn-route")}
            profileUrl={at(message.eventSlug, "mijn-aanmelding")}
            privacyUrl={privacyUrl}
          />
        ),
      };
    case "contribution-received": {
      const { eventSlug, organisationSlug, contributionId } = message;
      const url = at(eventSlug, "gemeente", organisationSlug, "voorbeelden", contributionId);
      return {
        subject: `Ontvangen: ${message.title}`,
        body: <ContributionReceived {...message} url={url} privacyUrl={privacyUrl} />,
      };
    }
    case "contribution-accepted":
      return {
        subject: `Op het programma: ${message.title}`,
        body: (
          <ContributionAccepted
            {...message}
            url={at(message.eventSlug, "voorbeelden", message.contributionId)}
            privacyUrl={privacyUrl}
          />
        ),
      };
    case "contribution-declined":
      return {
        subject: `Over ${message.title}`,
        body: (
          <ContributionDeclined
            {...message}
            visitUrl={at(message.eventSlug, "aanmelden")}
            privacyUrl={privacyUrl}
          />
        ),
      };
    case "membership-requested": {
      const { eventSlug, organisationSlug, toOrganiser } = message;
      // An organiser may not see a gemeente's own page: where all requests stand, they may.
      const url = toOrganiser
        ? `${at(eventSlug, "gemeente")}#aanvragen`
        : at(eventSlug, "gemeente", organisationSlug);
      return {
        subject: `Hoort deze collega bij ${message.organisationName}?`,
        body: <MembershipRequested {...message} url={url} privacyUrl={privacyUrl} />,
      };
    }
    case "introduction": {
      // Where the box of the consent stands; without the event, where all of one's data stand.
      const { eventSlug } = message;
      const stopUrl = eventSlug ? at(eventSlug, "mijn-aanmelding") : at("mijn-gegevens");
      return {
        subject: introductionSubject(message),
        body: <Introduction {...message} stopUrl={stopUrl} privacyUrl={privacyUrl} />,
      };
    }
  }
}
