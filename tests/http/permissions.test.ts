import { randomUUID } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { PERMISSIONS } from "#app/http/permissions.ts";
import { build, buildIsStale } from "#scripts/start/build.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeChallenge,
  makeColleague,
  makeContribution,
  makeEvent,
  makeOrganisation,
  makeOrganiser,
  makeReviewer,
  makePerson,
  makeVisitor,
} from "#tests/factories.ts";

useTestDatabase();

const ROLES = [
  "nobody",
  "newcomer",
  "visitor",
  "gemeenteA",
  "gemeenteB",
  "reviewer",
  "organiser",
] as const;
type Role = (typeof ROLES)[number];

/** What a request comes to. `none`: the route does not take this kind of request. */
type Outcome = "allow" | "sign-in" | "register" | "forbid" | "none";
type PerRole = Record<Role, Outcome>;

const all = (outcome: Outcome): PerRole => ({
  nobody: outcome,
  newcomer: outcome,
  visitor: outcome,
  gemeenteA: outcome,
  gemeenteB: outcome,
  reviewer: outcome,
  organiser: outcome,
});
const EVERYONE = all("allow");
const NO_ONE = all("none");
const SIGNED_IN: PerRole = { ...all("allow"), nobody: "sign-in" };
const VISITOR: PerRole = { ...all("register"), nobody: "sign-in", visitor: "allow" };
const ORGANISER: PerRole = { ...all("forbid"), nobody: "sign-in", organiser: "allow" };
const REVIEWER: PerRole = { ...ORGANISER, reviewer: "allow" };
/** The address is that of gemeente A. */
const GEMEENTE_A: PerRole = { ...all("forbid"), nobody: "sign-in", gemeenteA: "allow" };

/** Written down a second time on purpose: the table in the app is what is tested. */
const EXPECTED: Record<string, { view: PerRole; change: PerRole }> = {
  "routes/public/home": { view: EVERYONE, change: NO_ONE },
  "routes/api/healthz": { view: EVERYONE, change: NO_ONE },
  "routes/api/mail-bounces": { view: NO_ONE, change: EVERYONE },
  "routes/public/mail-stop": { view: EVERYONE, change: EVERYONE },
  "routes/public/events": { view: EVERYONE, change: NO_ONE },
  "routes/public/event": { view: EVERYONE, change: NO_ONE },
  "routes/public/examples": { view: EVERYONE, change: NO_ONE },
  "routes/public/example": { view: EVERYONE, change: NO_ONE },
  "routes/public/material": { view: EVERYONE, change: NO_ONE },
  "routes/public/photo": { view: EVERYONE, change: NO_ONE },
  "routes/public/programme": { view: EVERYONE, change: NO_ONE },
  "routes/public/floor-plan": { view: EVERYONE, change: NO_ONE },
  "routes/public/map": { view: EVERYONE, change: NO_ONE },
  "routes/public/open-data": { view: EVERYONE, change: NO_ONE },
  "routes/public/share-picture": { view: EVERYONE, change: NO_ONE },
  "routes/public/programme-calendar": { view: EVERYONE, change: NO_ONE },
  "routes/public/schedule-json": { view: EVERYONE, change: NO_ONE },
  "routes/public/schedule-xml": { view: EVERYONE, change: NO_ONE },
  "routes/api/openapi": { view: EVERYONE, change: NO_ONE },
  "routes/api/events": { view: EVERYONE, change: NO_ONE },
  "routes/api/event": { view: EVERYONE, change: NO_ONE },
  "routes/api/programme": { view: EVERYONE, change: NO_ONE },
  "routes/api/examples": { view: EVERYONE, change: NO_ONE },
  "routes/api/example": { view: EVERYONE, change: NO_ONE },
  "routes/api/challenges": { view: EVERYONE, change: NO_ONE },
  "routes/public/join": { view: EVERYONE, change: NO_ONE },
  "routes/public/challenges": { view: EVERYONE, change: NO_ONE },
  "routes/public/accessibility": { view: EVERYONE, change: NO_ONE },
  "routes/public/privacy": { view: EVERYONE, change: NO_ONE },
  "routes/public/no-connection": { view: EVERYONE, change: NO_ONE },
  "routes/public/light": { view: NO_ONE, change: EVERYONE },
  "routes/account/sign-in": { view: EVERYONE, change: EVERYONE },
  "routes/account/sign-in-sent": { view: EVERYONE, change: NO_ONE },
  "routes/account/use-link": { view: EVERYONE, change: EVERYONE },
  "routes/account/sign-out": { view: NO_ONE, change: EVERYONE },
  "routes/account/my-data": { view: SIGNED_IN, change: SIGNED_IN },
  "routes/account/my-data-export": { view: SIGNED_IN, change: NO_ONE },
  "routes/visitor/register": { view: SIGNED_IN, change: SIGNED_IN },
  "routes/visitor/profile": { view: VISITOR, change: VISITOR },
  "routes/visitor/bookmark": { view: NO_ONE, change: VISITOR },
  "routes/visitor/route": { view: VISITOR, change: VISITOR },
  "routes/visitor/on-phone": { view: VISITOR, change: SIGNED_IN },
  "routes/visitor/ranking": { view: VISITOR, change: VISITOR },
  "routes/visitor/seat": { view: VISITOR, change: VISITOR },
  "routes/visitor/route-calendar": { view: VISITOR, change: NO_ONE },
  "routes/visitor/route-feeds": { view: VISITOR, change: VISITOR },
  "routes/visitor/route-print": { view: VISITOR, change: NO_ONE },
  "routes/visitor/route-together": { view: VISITOR, change: VISITOR },
  "routes/visitor/feed": { view: EVERYONE, change: NO_ONE },
  "routes/introduction/answer": { view: EVERYONE, change: EVERYONE },
  "routes/introduction/moment": { view: EVERYONE, change: EVERYONE },
  "routes/introduction/appointment": { view: EVERYONE, change: NO_ONE },
  "routes/introduction/outcome": { view: EVERYONE, change: EVERYONE },
  "routes/gemeente/choose": { view: SIGNED_IN, change: SIGNED_IN },
  "routes/gemeente/organisation-new": { view: SIGNED_IN, change: SIGNED_IN },
  "routes/gemeente/overview": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/gemeente/organisation": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/gemeente/organisation-details": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/gemeente/new-contribution": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/gemeente/contribution": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/gemeente/contribution-draft": { view: NO_ONE, change: GEMEENTE_A },
  "routes/gemeente/contribution-preview": { view: GEMEENTE_A, change: NO_ONE },
  "routes/gemeente/withdraw-contribution": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/gemeente/materials": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/gemeente/send-material": { view: NO_ONE, change: GEMEENTE_A },
  "routes/gemeente/new-challenge": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/gemeente/challenge": { view: GEMEENTE_A, change: GEMEENTE_A },
  "routes/organiser/dashboard": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/contributions": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/contribution": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/contributions-together": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/contributions-download": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/contribution-decision": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/review": { view: REVIEWER, change: NO_ONE },
  "routes/organiser/review-contribution": { view: REVIEWER, change: REVIEWER },
  "routes/organiser/floor-plan": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/floor-plan-editor": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/floor-plan-proposal": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/programme": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/programme-workshop": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/programme-proposal": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/programme-publish": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/draw": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/seats": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/run-seats": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/matches": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/match": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/match-picture": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/match-maximum": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/match-runs": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/match-approve": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/introductions": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/outbox": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/outbox-mail": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/outbox-mail-shown": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/import": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/import-template": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/import-draft": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/demand": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/demand-theme": { view: ORGANISER, change: NO_ONE },
  "routes/organiser/invite-gemeente": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/new-event": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-mails": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/call-off": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-settings": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-basics": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-texts": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-words": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-phases": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-day": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-room": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-round": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-item": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-theme": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-team": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/copy-event": { view: ORGANISER, change: ORGANISER },
  "routes/organiser/event-themes": { view: ORGANISER, change: NO_ONE },
};

const APP_URL = "http://parade.test";
process.env.APP_URL = APP_URL;
process.env.APP_SECRET = "a secret of more than thirty-two characters";
process.env.PARADE_MODE = "production";
process.env.NODE_ENV = "production";

let remix: ServerBuild;
let handle: RequestHandler;
let userOf: Record<Exclude<Role, "nobody">, string>;
let params: Record<string, string>;
/** a draft and a private challenge of gemeente A, and the address of gemeente B */
let ofA: { draft: string; challenge: string };
let addressOfB: string;

beforeAll(async () => {
  const project = path.resolve(".");
  if (buildIsStale(project)) await build(project);
  const entry = pathToFileURL(path.resolve("build/server/index.js")).href;
  remix = (await import(entry)) as ServerBuild;
  handle = createRequestHandler(remix, "production");

  const event = await makeEvent({ submissionOpensAt: new Date("2026-01-01T00:00:00Z") });
  const [a, b] = [await makeOrganisation(), await makeOrganisation()];
  const visitor = await makeVisitor({
    eventId: event.id,
    eventSlug: event.slug,
    locationDayId: event.day.id,
    organisationId: a.id,
  });
  userOf = {
    newcomer: (await makePerson()).id,
    visitor: visitor.userId,
    gemeenteA: (await makeColleague(a.id)).id,
    gemeenteB: (await makeColleague(b.id)).id,
    reviewer: (await makeReviewer(event.id)).id,
    organiser: (await makeOrganiser(event.id)).id,
  };
  await prisma.route.create({ data: { registrationId: visitor.registrationId } });
  const of = { eventId: event.id, organisationId: a.id };
  const accepted = await makeContribution(of);
  const draft = await makeContribution({ ...of, status: "DRAFT", title: "Geheim concept van A" });
  const challenge = await makeChallenge({
    ...of,
    visibility: "PRIVATE",
    title: "Geheim vraagstuk van A",
  });
  ofA = { draft: draft.id, challenge: challenge.id };
  addressOfB = `/${event.slug}/gemeente/${b.slug}`;
  params = {
    event: event.slug,
    organisation: a.slug,
    contribution: accepted.id,
    challenge: challenge.id,
    token: "onbekend",
    day: event.day.id,
    room: event.day.rooms[0]?.id ?? "",
    run: "onbekend",
    round: event.day.rounds[0]?.id ?? "",
    item: "nieuw",
    theme: "nieuw",
    form: "csv",
    draft: "onbekend",
    file: "bezoekers.csv",
    decision: "wachtlijst",
    material: "onbekend",
    mail: "onbekend",
    match: "onbekend",
    photo: "onbekend",
    width: "480",
  };
}, 300_000);

async function cookieOf(role: Role): Promise<string> {
  if (role === "nobody") return "";
  const id = randomUUID();
  const expiresAt = new Date(Date.now() + 3_600_000);
  await prisma.session.create({ data: { id, userId: userOf[role], expiresAt } });
  return `parade_session=${id}`;
}

async function ask(role: Role, address: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("Cookie", await cookieOf(role));
  headers.set("Host", new URL(APP_URL).host);
  const request = new Request(APP_URL + address, { ...init, headers });
  return handle(request, { cspNonce: "nonce", caller: "127.0.0.1" });
}

function post(role: Role, address: string, origin = APP_URL): Promise<Response> {
  const type = "application/x-www-form-urlencoded";
  const headers = { Origin: origin, "Content-Type": type };
  return ask(role, address, { method: "POST", body: "", headers });
}

function outcomeOf(response: Response): Outcome {
  const location = response.headers.get("Location") ?? "";
  if (response.status === 303 && location.startsWith("/inloggen?naar=")) return "sign-in";
  if (response.status === 303 && location.endsWith("/aanmelden")) return "register";
  if (response.status === 403) return "forbid";
  // A page without an action answers 405; a route without a page answers 400 with no loader.
  if (response.status === 405 || response.headers.get("X-Remix-Error") === "yes") return "none";
  // Past the door: also when the empty form of this test is refused, or names nothing.
  expect(response.status).toBeLessThan(500);
  return "allow";
}

function addressOf(routeId: string): string {
  const pattern = remix.routes[routeId]?.path ?? "";
  return `/${pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "")}`;
}

describe("who may do what", () => {
  it("has a row for every route of the build, and none that is not there", () => {
    const routes = Object.keys(remix.routes).sort();
    expect(Object.keys(PERMISSIONS).sort()).toEqual(routes);
    expect([...Object.keys(EXPECTED), "root", "routes/public/not-found"].sort()).toEqual(routes);
  });

  describe.each(Object.keys(EXPECTED))("%s", (routeId) => {
    it.each(ROLES)("shown to %s", async (role) => {
      const response = await ask(role, addressOf(routeId));
      expect(outcomeOf(response)).toBe(EXPECTED[routeId]?.view[role]);
    });

    it.each(ROLES)("changed by %s", async (role) => {
      const response = await post(role, addressOf(routeId));
      expect(outcomeOf(response)).toBe(EXPECTED[routeId]?.change[role]);
    });
  });

  it("answers 404 on an address that nothing has", async () => {
    expect((await ask("organiser", "/dit/is/er/niet/en/komt/niet")).status).toBe(404);
    expect((await ask("nobody", "/geen-evenement/voorbeelden")).status).toBe(404);
  });
});

describe("what is somebody else's", () => {
  it("is not there under one's own address", async () => {
    for (const address of [
      `${addressOfB}/voorbeelden/${ofA.draft}`,
      `${addressOfB}/voorbeelden/${ofA.draft}/zo-ziet-het-eruit`,
      `${addressOfB}/voorbeelden/${ofA.draft}/terugtrekken`,
      `${addressOfB}/vraagstukken/${ofA.challenge}`,
    ]) {
      expect((await ask("gemeenteB", address)).status).toBe(404);
      expect([400, 404, 405]).toContain((await post("gemeenteB", address)).status);
    }
  });

  it("stands on no page that others see", async () => {
    const routes = Object.entries(EXPECTED).filter(([id]) => id.startsWith("routes/public/"));
    for (const [routeId] of routes) {
      const page = await (await ask("gemeenteB", addressOf(routeId))).text();
      expect(page).not.toContain("Geheim");
    }
    expect((await ask("visitor", `/${params.event}/voorbeelden/${ofA.draft}`)).status).toBe(404);
  });
});

describe("an event that is not public yet", () => {
  it("is there for who works for it, and for nobody else", async () => {
    const hidden = await makeEvent({ submissionOpensAt: new Date(Date.now() + 86_400_000) });
    await prisma.eventOrganiser.create({
      data: { eventId: hidden.id, userId: userOf.organiser },
    });
    await prisma.reviewer.create({ data: { eventId: hidden.id, userId: userOf.reviewer } });
    const pages = ["", "/programma", "/meedoen", "/vraagstukken", "/voorbeelden", "/plattegrond"];
    for (const page of pages) {
      const at = `/${hidden.slug}${page}`;
      for (const role of ["nobody", "visitor", "gemeenteA"] as const) {
        const response = await ask(role, at);
        expect([at, role, response.status]).toEqual([at, role, 404]);
        expect(await response.text()).not.toContain(hidden.name);
      }
      for (const role of ["reviewer", "organiser"] as const) {
        expect([at, role, (await ask(role, at)).status]).toEqual([at, role, 200]);
      }
    }
    expect((await ask("visitor", `/${hidden.slug}/aanmelden`)).status).toBe(404);
    expect((await post("visitor", `/${hidden.slug}/aanmelden`)).status).toBe(404);
    expect((await ask("gemeenteA", `/${hidden.slug}/gemeente`)).status).toBe(404);
    expect(await (await ask("nobody", "/evenementen")).text()).not.toContain(hidden.name);
  });
});

describe("a form from another site", () => {
  it("changes nothing, whoever is signed in", async () => {
    for (const [routeId, { change }] of Object.entries(EXPECTED)) {
      if (change.organiser !== "allow") continue;
      const response = await post("organiser", addressOf(routeId), "https://elders.example");
      // Remix refuses most of them itself, before our own rule says 403.
      expect([routeId, response.status >= 400]).toEqual([routeId, true]);
      expect(response.headers.get("Set-Cookie")).toBeNull();
    }
  });
});
