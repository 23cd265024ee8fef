import type { ReactElement } from "react";
import { clockTime, dayAndMonth } from "#app/domain/dates/dutch.ts";
import { changeLetterWords } from "#app/domain/programme/letter-words.ts";
import { ContributionAccepted } from "#emails/contribution-accepted.tsx";
import { ContributionChangesAsked } from "#emails/contribution-changes-asked.tsx";
import { ContributionDeclined } from "#emails/contribution-declined.tsx";
import { ContributionReceived } from "#emails/contribution-received.tsx";
import { ContributionReminder } from "#emails/contribution-reminder.tsx";
import { ContributionWaitlisted } from "#emails/contribution-waitlisted.tsx";
import { DrawCancelled } from "#emails/draw-cancelled.tsx";
import { DrawLists, listsTitle } from "#emails/draw-lists.tsx";
import { DrawResult } from "#emails/draw-result.tsx";
import { InvitationToContribute } from "#emails/invitation-to-contribute.tsx";
import { MembershipAccepted } from "#emails/membership-accepted.tsx";
import { MembershipRequested } from "#emails/membership-requested.tsx";
import { OrganisationInvited } from "#emails/organisation-invited.tsx";
import { ProgrammeChanged } from "#emails/programme-changed.tsx";
import { RegistrationConfirmed } from "#emails/registration-confirmed.tsx";
import { SeatConfirmed } from "#emails/seat-confirmed.tsx";
import { SeatMoved } from "#emails/seat-moved.tsx";
import { SeatOffered } from "#emails/seat-offered.tsx";
import { SeatWaiting } from "#emails/seat-waiting.tsx";
import { SignIn } from "#emails/sign-in.tsx";
import { TeamInvited } from "#emails/team-invited.tsx";
import { composeEvent } from "./render-event.tsx";
import { composeIntroduction } from "./render-introduction.tsx";
import { htmlOf } from "./html.ts";
import type { MailMessage } from "./messages.ts";
import { plainTextOf } from "./plain-text.ts";
import type { RenderContext } from "./render-context.ts";

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
  const html = htmlOf(body);
  return { subject, html, text: plainTextOf(html) };
}

/** A mail as who looks it over reads it; links in it that act for its receiver are left out. */
export async function renderToRead(
  message: MailMessage,
  baseUrl: string,
): Promise<{ subject: string; text: string }> {
  const { subject, text } = await renderMail(message, { baseUrl, signInUrl: () => baseUrl });
  return { subject, text };
}

/** Letters whose button leads to the gemeente's own page of the contribution. */
const OWN_PAGE_LETTERS = {
  "contribution-changes-asked": ContributionChangesAsked,
  "contribution-waitlisted": ContributionWaitlisted,
  "contribution-reminder": ContributionReminder,
} as const;

function compose(
  message: MailMessage,
  context: RenderContext,
): { subject: string; body: ReactElement } {
  const { baseUrl, signInUrl } = context;
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
    case "contribution-accepted": {
      const url = at(message.eventSlug, "voorbeelden", message.contributionId);
      const { subject } = message;
      return { subject, body: <ContributionAccepted {...{ ...message, url, privacyUrl }} /> };
    }
    case "contribution-declined": {
      const visitUrl = at(message.eventSlug, "aanmelden");
      const { subject } = message;
      return { subject, body: <ContributionDeclined {...{ ...message, visitUrl, privacyUrl }} /> };
    }
    case "contribution-changes-asked":
    case "contribution-waitlisted":
    case "contribution-reminder": {
      const { eventSlug, organisationSlug, contributionId, subject } = message;
      const url = at(eventSlug, "gemeente", organisationSlug, "voorbeelden", contributionId);
      const Body = OWN_PAGE_LETTERS[message.template];
      return { subject, body: <Body {...{ ...message, url, privacyUrl }} /> };
    }
    case "invitation-to-contribute":
      return {
        subject: message.subject,
        body: (
          <InvitationToContribute
            {...message}
            url={at(message.eventSlug, "gemeente")}
            privacyUrl={privacyUrl}
          />
        ),
      };
    case "programme-changed": {
      const { audience, eventSlug, eventName } = message;
      const isVisitor = audience === "visitor";
      return {
        subject: changeLetterWords(audience, eventName).subject,
        body: (
          <ProgrammeChanged
            {...message}
            url={at(eventSlug, isVisitor ? "mijn-route" : "programma")}
            privacyUrl={privacyUrl}
          />
        ),
      };
    }
    case "draw-lists": {
      const url = at(message.eventSlug, "mijn-route", "voorkeuren");
      const { isReminder, until } = message;
      const subject = `${listsTitle(isReminder)}${isReminder ? ": kies" : " Kies"} tot ${until}`;
      return { subject, body: <DrawLists {...{ ...message, url, privacyUrl }} /> };
    }
    case "draw-cancelled": {
      const url = at(message.eventSlug, "mijn-route");
      const subject = "De loting gaat niet door: kies je workshops";
      return { subject, body: <DrawCancelled {...{ ...message, url, privacyUrl }} /> };
    }
    case "draw-result": {
      const url = at(message.eventSlug, "mijn-route");
      const subject = message.got.length > 0 ? "Dit heb je geloot" : "Er is geloot";
      return { subject, body: <DrawResult {...{ ...message, url, privacyUrl }} /> };
    }
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
    case "membership-accepted": {
      const { eventSlug, organisationSlug, organisationName } = message;
      const url = at(eventSlug, "gemeente", organisationSlug);
      return {
        subject: `Je doet mee voor ${organisationName}`,
        body: <MembershipAccepted {...message} url={url} privacyUrl={privacyUrl} />,
      };
    }
    case "organisation-invited":
      return {
        subject: `Doe je mee voor ${message.organisationName}?`,
        body: (
          <OrganisationInvited
            {...message}
            until={dayAndMonth(new Date(message.expiresAt))}
            url={`${at(message.eventSlug, "gemeente")}?uitnodiging=ja`}
            privacyUrl={privacyUrl}
          />
        ),
      };
    case "team-invited":
      return {
        subject:
          message.role === "organiser"
            ? `Je organiseert mee: ${message.eventName}`
            : `Kies je mee? ${message.eventName}`,
        // Not the event's own address: that may still change.
        body: <TeamInvited {...message} url={at("evenementen")} privacyUrl={privacyUrl} />,
      };
    case "seat-waiting":
    case "seat-offered": {
      const url = at(message.eventSlug, "mijn-route", "plek", message.runId);
      if (message.template === "seat-waiting") {
        const body = <SeatWaiting {...message} url={url} privacyUrl={privacyUrl} />;
        return { subject: `Je staat op de wachtlijst: ${message.title}`, body };
      }
      const body = <SeatOffered {...message} url={url} privacyUrl={privacyUrl} />;
      return { subject: `Plek vrij: ${message.title}`, body };
    }
    case "seat-confirmed":
    case "seat-moved": {
      const url = at(message.eventSlug, "mijn-route");
      if (message.template === "seat-confirmed") {
        const body = <SeatConfirmed {...message} url={url} privacyUrl={privacyUrl} />;
        return { subject: `Je hebt een plek: ${message.title}`, body };
      }
      const body = <SeatMoved {...message} url={url} privacyUrl={privacyUrl} />;
      return { subject: `Je bent verplaatst: ${message.title}`, body };
    }
    case "practical":
    case "thank-you":
    case "event-cancelled":
    case "registration-cancelled":
    case "contribution-withdrawn":
      return composeEvent(message, baseUrl);
    case "introduction":
    case "introduction-asked":
    case "introduction-appointment":
    case "introduction-outcome":
      return composeIntroduction(message, context);
  }
}
