import type { ComponentType } from "react";
import { render } from "react-email";
import { expect, it } from "vitest";
import { ContributionAccepted } from "./contribution-accepted.tsx";
import { ContributionChangesAsked } from "./contribution-changes-asked.tsx";
import { ContributionDeclined } from "./contribution-declined.tsx";
import { ContributionReceived } from "./contribution-received.tsx";
import { ContributionReminder } from "./contribution-reminder.tsx";
import { ContributionWaitlisted } from "./contribution-waitlisted.tsx";
import { ContributionWithdrawn } from "./contribution-withdrawn.tsx";
import { DrawCancelled } from "./draw-cancelled.tsx";
import { DrawLists } from "./draw-lists.tsx";
import { DrawResult } from "./draw-result.tsx";
import { EventCancelled } from "./event-cancelled.tsx";
import { Introduction } from "./introduction.tsx";
import { IntroductionAppointment } from "./introduction-appointment.tsx";
import { IntroductionAsked } from "./introduction-asked.tsx";
import { IntroductionOutcome } from "./introduction-outcome.tsx";
import { InvitationToContribute } from "./invitation-to-contribute.tsx";
import { MembershipAccepted } from "./membership-accepted.tsx";
import { MembershipRequested } from "./membership-requested.tsx";
import { OrganisationInvited } from "./organisation-invited.tsx";
import { Practical } from "./practical.tsx";
import { ProgrammeChanged } from "./programme-changed.tsx";
import { RegistrationCancelled } from "./registration-cancelled.tsx";
import { RegistrationConfirmed } from "./registration-confirmed.tsx";
import { SeatConfirmed } from "./seat-confirmed.tsx";
import { SeatMoved } from "./seat-moved.tsx";
import { SeatOffered } from "./seat-offered.tsx";
import { SeatWaiting } from "./seat-waiting.tsx";
import { SignIn } from "./sign-in.tsx";
import { TeamInvited } from "./team-invited.tsx";
import { ThankYou } from "./thank-you.tsx";

/** Each as its default props show it. */
const TEMPLATES: Record<string, ComponentType<object>> = {
  ContributionAccepted: ContributionAccepted as ComponentType<object>,
  ContributionChangesAsked: ContributionChangesAsked as ComponentType<object>,
  ContributionDeclined: ContributionDeclined as ComponentType<object>,
  ContributionReceived: ContributionReceived as ComponentType<object>,
  ContributionReminder: ContributionReminder as ComponentType<object>,
  ContributionWaitlisted: ContributionWaitlisted as ComponentType<object>,
  ContributionWithdrawn: ContributionWithdrawn as ComponentType<object>,
  DrawCancelled: DrawCancelled as ComponentType<object>,
  DrawLists: DrawLists as ComponentType<object>,
  DrawResult: DrawResult as ComponentType<object>,
  EventCancelled: EventCancelled as ComponentType<object>,
  Introduction: Introduction as ComponentType<object>,
  IntroductionAppointment: IntroductionAppointment as ComponentType<object>,
  IntroductionAsked: IntroductionAsked as ComponentType<object>,
  IntroductionOutcome: IntroductionOutcome as ComponentType<object>,
  InvitationToContribute: InvitationToContribute as ComponentType<object>,
  MembershipAccepted: MembershipAccepted as ComponentType<object>,
  MembershipRequested: MembershipRequested as ComponentType<object>,
  OrganisationInvited: OrganisationInvited as ComponentType<object>,
  Practical: Practical as ComponentType<object>,
  ProgrammeChanged: ProgrammeChanged as ComponentType<object>,
  RegistrationCancelled: RegistrationCancelled as ComponentType<object>,
  RegistrationConfirmed: RegistrationConfirmed as ComponentType<object>,
  SeatConfirmed: SeatConfirmed as ComponentType<object>,
  SeatMoved: SeatMoved as ComponentType<object>,
  SeatOffered: SeatOffered as ComponentType<object>,
  SeatWaiting: SeatWaiting as ComponentType<object>,
  SignIn: SignIn as ComponentType<object>,
  TeamInvited: TeamInvited as ComponentType<object>,
  ThankYou: ThankYou as ComponentType<object>,
};

it.each(Object.entries(TEMPLATES))("%s previews by itself", async (_name, Template) => {
  const html = await render(<Template />);
  expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
  expect(html).toContain("https://parade.example/");
  expect(html).not.toMatch(/undefined|@(?![a-z]+\.example|media)/);
});
