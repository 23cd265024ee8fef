import type { ComponentType } from "react";
import { render } from "react-email";
import { expect, it } from "vitest";
import { ContributionAccepted } from "./contribution-accepted.tsx";
import { ContributionDeclined } from "./contribution-declined.tsx";
import { ContributionReceived } from "./contribution-received.tsx";
import { Introduction } from "./introduction.tsx";
import { MembershipRequested } from "./membership-requested.tsx";
import { RegistrationConfirmed } from "./registration-confirmed.tsx";
import { SignIn } from "./sign-in.tsx";

/** Each as its default props show it. */
const TEMPLATES: Record<string, ComponentType<object>> = {
  ContributionAccepted: ContributionAccepted as ComponentType<object>,
  ContributionDeclined: ContributionDeclined as ComponentType<object>,
  ContributionReceived: ContributionReceived as ComponentType<object>,
  Introduction: Introduction as ComponentType<object>,
  MembershipRequested: MembershipRequested as ComponentType<object>,
  RegistrationConfirmed: RegistrationConfirmed as ComponentType<object>,
  SignIn: SignIn as ComponentType<object>,
};

it.each(Object.entries(TEMPLATES))("%s previews by itself", async (_name, Template) => {
  const html = await render(<Template />);
  expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
  expect(html).toContain("https://parade.example/");
  expect(html).not.toMatch(/undefined|@(?![a-z]+\.example|media)/);
});
