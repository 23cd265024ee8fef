import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address and the file that answers it. Who may do what: app/http/permissions.ts. */
export default [
  index("routes/public/home.tsx"),
  route("healthz", "routes/api/healthz.ts"),
  route("toegankelijkheid", "routes/public/accessibility.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("kleuren", "routes/public/light.ts"),

  route("inloggen", "routes/account/sign-in.tsx"),
  route("inloggen/verstuurd", "routes/account/sign-in-sent.tsx"),
  route("inloggen/:token", "routes/account/use-link.tsx"),
  route("uitloggen", "routes/account/sign-out.ts"),
  route("mijn-gegevens", "routes/account/my-data.tsx"),
  route("mijn-gegevens/export.json", "routes/account/my-data-export.ts"),

  route(":event", "routes/public/event.tsx"),
  route(":event/voorbeelden", "routes/public/examples.tsx"),
  route(":event/voorbeelden/:contribution", "routes/public/example.tsx"),
  route(":event/programma", "routes/public/programme.tsx"),
  route(":event/plattegrond", "routes/public/floor-plan.tsx"),
  route(":event/vraagstukken", "routes/public/challenges.tsx"),
  route(":event/meedoen", "routes/public/join.tsx"),

  route(":event/aanmelden", "routes/visitor/register.tsx"),
  route(":event/mijn-aanmelding", "routes/visitor/profile.tsx"),
  route(":event/mijn-route", "routes/visitor/route.tsx"),
  route(":event/mijn-route/agenda.ics", "routes/visitor/route-calendar.ts"),
  route(":event/bewaren", "routes/visitor/bookmark.ts"),

  route(":event/gemeente", "routes/gemeente/choose.tsx"),
  route(":event/gemeente/:organisation", "routes/gemeente/overview.tsx"),
  route(":event/gemeente/:organisation/voorbeelden/nieuw", "routes/gemeente/new-contribution.tsx"),
  route(
    ":event/gemeente/:organisation/voorbeelden/:contribution",
    "routes/gemeente/contribution.tsx",
  ),
  route(":event/gemeente/:organisation/vraagstukken/nieuw", "routes/gemeente/new-challenge.tsx"),
  route(":event/gemeente/:organisation/vraagstukken/:challenge", "routes/gemeente/challenge.tsx"),

  route(":event/organisatie", "routes/organiser/dashboard.tsx"),
  route(":event/organisatie/aanmeldingen", "routes/organiser/contributions.tsx"),
  route(":event/organisatie/aanmeldingen/:contribution", "routes/organiser/contribution.tsx"),
  route(":event/organisatie/plattegrond", "routes/organiser/floor-plan.tsx"),
  route(":event/organisatie/programma", "routes/organiser/programme.tsx"),
  route(":event/organisatie/koppelingen", "routes/organiser/matches.tsx"),
  route(":event/organisatie/berichten", "routes/organiser/outbox.tsx"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
