import {
  isRegisteredFor,
  mayMakeEvents,
  organises,
  reviewsFor,
  worksFor,
  type MaybeViewer,
} from "#app/domain/people/viewer.ts";

/** What a rule can see: who asks, and the named parts of the address. */
export interface Question {
  viewer: MaybeViewer;
  params: Readonly<Record<string, string | undefined>>;
}

export type Verdict = "allow" | "sign-in" | "forbid" | "register";

type Rule = (question: Question) => Verdict;

const everyone: Rule = () => "allow";

const signedIn: Rule = ({ viewer }) => (viewer ? "allow" : "sign-in");

/** Works for the organisation in the address. */
const colleague: Rule = ({ viewer, params }) => {
  if (!viewer) return "sign-in";
  return worksFor(viewer, params.organisation ?? "") ? "allow" : "forbid";
};

/** Registered as a visitor of the event in the address. */
const visitor: Rule = ({ viewer, params }) => {
  if (!viewer) return "sign-in";
  return isRegisteredFor(viewer, params.event ?? "") ? "allow" : "register";
};

const organiser: Rule = ({ viewer, params }) => {
  if (!viewer) return "sign-in";
  return organises(viewer, params.event ?? "") ? "allow" : "forbid";
};

/** Sits on the selection committee of the event in the address, or organises it. */
const reviewer: Rule = ({ viewer, params }) => {
  if (!viewer) return "sign-in";
  return reviewsFor(viewer, params.event ?? "") ? "allow" : "forbid";
};

/** May make an event: an administrator, or who organises one already. */
const eventMaker: Rule = ({ viewer }) => {
  if (!viewer) return "sign-in";
  return mayMakeEvents(viewer) ? "allow" : "forbid";
};

interface RouteRules {
  /** who may see it; absent: the route shows nothing */
  view?: Rule;
  /** who may send it something; absent: it takes nothing */
  change?: Rule;
}

/**
 * Who may do what: one row for every route of app/routes.ts. A test walks the routes of the
 * build and fails on one that has no row here. Whether a contribution in the address belongs
 * to the organisation in the address is asked in the query itself, so a wrong pair is a 404.
 */
export const PERMISSIONS = {
  root: { view: everyone },
  "routes/api/healthz": { view: everyone },
  "routes/public/home": { view: everyone },
  "routes/public/events": { view: everyone },
  "routes/public/event": { view: everyone },
  "routes/public/examples": { view: everyone },
  "routes/public/example": { view: everyone },
  // Who may have which file, and when, is asked of app/domain/materials/access.ts.
  "routes/public/material": { view: everyone },
  "routes/public/photo": { view: everyone },
  "routes/public/programme": { view: everyone },
  "routes/public/floor-plan": { view: everyone },
  "routes/public/open-data": { view: everyone },
  "routes/public/map": { view: everyone },
  "routes/public/share-picture": { view: everyone },
  "routes/public/programme-calendar": { view: everyone },
  "routes/public/schedule-json": { view: everyone },
  "routes/public/schedule-xml": { view: everyone },
  "routes/api/openapi": { view: everyone },
  "routes/api/events": { view: everyone },
  "routes/api/event": { view: everyone },
  "routes/api/programme": { view: everyone },
  "routes/api/examples": { view: everyone },
  "routes/api/example": { view: everyone },
  "routes/api/challenges": { view: everyone },
  "routes/public/join": { view: everyone },
  "routes/public/challenges": { view: everyone },
  "routes/public/accessibility": { view: everyone },
  "routes/public/privacy": { view: everyone },
  "routes/public/no-connection": { view: everyone },
  "routes/public/light": { change: everyone },
  // Whose mails are meant is in the address, signed.
  "routes/public/mail-stop": { view: everyone, change: everyone },
  // The mail provider's reports are signed: features/outbox/take-report.ts.
  "routes/api/mail-bounces": { change: everyone },
  "routes/public/not-found": { view: everyone },
  "routes/account/sign-in": { view: everyone, change: everyone },
  "routes/account/sign-in-sent": { view: everyone },
  "routes/account/use-link": { view: everyone, change: everyone },
  "routes/account/sign-out": { change: everyone },
  "routes/account/my-data": { view: signedIn, change: signedIn },
  "routes/account/my-data-export": { view: signedIn },
  "routes/visitor/register": { view: signedIn, change: signedIn },
  "routes/visitor/profile": { view: visitor, change: visitor },
  "routes/visitor/bookmark": { change: visitor },
  "routes/visitor/route": { view: visitor, change: visitor },
  "routes/visitor/ranking": { view: visitor, change: visitor },
  "routes/visitor/seat": { view: visitor, change: visitor },
  // What a phone sends later is answered with why not, also to who signed off meanwhile.
  "routes/visitor/on-phone": { view: visitor, change: signedIn },
  "routes/visitor/route-calendar": { view: visitor },
  "routes/visitor/route-feeds": { view: visitor, change: visitor },
  "routes/visitor/route-print": { view: visitor },
  "routes/visitor/route-together": { view: visitor, change: visitor },
  // The address itself is the key; what it opens is asked of features/routes-of-visitors/read-feed.ts.
  "routes/visitor/feed": { view: everyone },
  // The address itself is the key; what it opens is asked of features/introductions.
  "routes/introduction/answer": { view: everyone, change: everyone },
  "routes/introduction/moment": { view: everyone, change: everyone },
  "routes/introduction/appointment": { view: everyone },
  "routes/introduction/outcome": { view: everyone, change: everyone },
  "routes/gemeente/choose": { view: signedIn, change: signedIn },
  "routes/gemeente/organisation-new": { view: signedIn, change: signedIn },
  "routes/gemeente/overview": { view: colleague, change: colleague },
  // Who of them may take others out is asked of app/domain/organisations/people.ts.
  "routes/gemeente/organisation": { view: colleague, change: colleague },
  "routes/gemeente/organisation-details": { view: colleague, change: colleague },
  "routes/gemeente/new-contribution": { view: colleague, change: colleague },
  "routes/gemeente/contribution": { view: colleague, change: colleague },
  "routes/gemeente/contribution-draft": { change: colleague },
  "routes/gemeente/contribution-preview": { view: colleague },
  "routes/gemeente/withdraw-contribution": { view: colleague, change: colleague },
  "routes/gemeente/materials": { view: colleague, change: colleague },
  "routes/gemeente/send-material": { change: colleague },
  "routes/gemeente/new-challenge": { view: colleague, change: colleague },
  "routes/gemeente/challenge": { view: colleague, change: colleague },
  "routes/organiser/dashboard": { view: organiser },
  "routes/organiser/contributions": { view: organiser },
  "routes/organiser/contribution": { view: organiser, change: organiser },
  "routes/organiser/contributions-together": { view: organiser, change: organiser },
  "routes/organiser/contributions-download": { view: organiser },
  "routes/organiser/contribution-decision": { view: organiser, change: organiser },
  "routes/organiser/review": { view: reviewer },
  "routes/organiser/review-contribution": { view: reviewer, change: reviewer },
  "routes/organiser/floor-plan": { view: organiser, change: organiser },
  "routes/organiser/floor-plan-editor": { view: organiser, change: organiser },
  "routes/organiser/floor-plan-proposal": { view: organiser, change: organiser },
  "routes/organiser/programme": { view: organiser, change: organiser },
  "routes/organiser/programme-workshop": { view: organiser, change: organiser },
  "routes/organiser/programme-proposal": { view: organiser, change: organiser },
  "routes/organiser/programme-publish": { view: organiser, change: organiser },
  "routes/organiser/draw": { view: organiser, change: organiser },
  "routes/organiser/seats": { view: organiser },
  "routes/organiser/run-seats": { view: organiser, change: organiser },
  "routes/organiser/matches": { view: organiser, change: organiser },
  "routes/organiser/match": { view: organiser, change: organiser },
  "routes/organiser/match-picture": { view: organiser },
  "routes/organiser/match-maximum": { view: organiser, change: organiser },
  "routes/organiser/match-runs": { view: organiser },
  "routes/organiser/match-approve": { view: organiser, change: organiser },
  "routes/organiser/introductions": { view: organiser },
  "routes/organiser/outbox": { view: organiser, change: organiser },
  "routes/organiser/outbox-mail": { view: organiser, change: organiser },
  "routes/organiser/outbox-mail-shown": { view: organiser },
  "routes/organiser/event-mails": { view: organiser, change: organiser },
  "routes/organiser/call-off": { view: organiser, change: organiser },
  "routes/organiser/import": { view: organiser, change: organiser },
  "routes/organiser/import-template": { view: organiser },
  "routes/organiser/import-draft": { view: organiser, change: organiser },
  "routes/organiser/demand": { view: organiser },
  "routes/organiser/demand-theme": { view: organiser },
  "routes/organiser/invite-gemeente": { view: organiser, change: organiser },
  "routes/organiser/new-event": { view: eventMaker, change: eventMaker },
  "routes/organiser/event-settings": { view: organiser, change: organiser },
  "routes/organiser/event-basics": { view: organiser, change: organiser },
  "routes/organiser/event-texts": { view: organiser, change: organiser },
  "routes/organiser/event-words": { view: organiser, change: organiser },
  "routes/organiser/event-phases": { view: organiser, change: organiser },
  "routes/organiser/event-day": { view: organiser, change: organiser },
  "routes/organiser/event-room": { view: organiser, change: organiser },
  "routes/organiser/event-round": { view: organiser, change: organiser },
  "routes/organiser/event-item": { view: organiser, change: organiser },
  "routes/organiser/event-theme": { view: organiser, change: organiser },
  "routes/organiser/event-team": { view: organiser, change: organiser },
  "routes/organiser/copy-event": { view: organiser, change: organiser },
  "routes/organiser/event-themes": { view: organiser },
} satisfies Record<string, RouteRules>;

export type RouteId = keyof typeof PERMISSIONS;

/** Asks the table. A route that has no rule for this kind of request refuses it. */
export function mayI(route: RouteId, kind: "view" | "change", question: Question): Verdict {
  const rules: RouteRules = PERMISSIONS[route];
  return rules[kind]?.(question) ?? "forbid";
}
