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

  route("evenementen", "routes/public/events.tsx"),
  route("evenementen/nieuw", "routes/organiser/new-event.tsx"),

  route(":event", "routes/public/event.tsx"),
  route(":event/voorbeelden", "routes/public/examples.tsx"),
  route(":event/voorbeelden/:contribution", "routes/public/example.tsx"),
  route(":event/bestanden/:material", "routes/public/material.ts"),
  route(":event/fotos/:photo/:width", "routes/public/photo.ts"),
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
  route(":event/gemeente/geen-gemeente", "routes/gemeente/organisation-new.tsx"),
  route(":event/gemeente/:organisation", "routes/gemeente/overview.tsx"),
  route(":event/gemeente/:organisation/wie-we-zijn", "routes/gemeente/organisation.tsx"),
  route(
    ":event/gemeente/:organisation/wie-we-zijn/gegevens",
    "routes/gemeente/organisation-details.tsx",
  ),
  route(":event/gemeente/:organisation/voorbeelden/nieuw", "routes/gemeente/new-contribution.tsx"),
  route(
    ":event/gemeente/:organisation/voorbeelden/:contribution",
    "routes/gemeente/contribution.tsx",
  ),
  route(
    ":event/gemeente/:organisation/voorbeelden/:contribution/concept",
    "routes/gemeente/contribution-draft.ts",
  ),
  route(
    ":event/gemeente/:organisation/voorbeelden/:contribution/zo-ziet-het-eruit",
    "routes/gemeente/contribution-preview.tsx",
  ),
  route(
    ":event/gemeente/:organisation/voorbeelden/:contribution/terugtrekken",
    "routes/gemeente/withdraw-contribution.tsx",
  ),
  route(
    ":event/gemeente/:organisation/voorbeelden/:contribution/bestanden",
    "routes/gemeente/materials.tsx",
  ),
  route(
    ":event/gemeente/:organisation/voorbeelden/:contribution/bestanden/stuur",
    "routes/gemeente/send-material.ts",
  ),
  route(":event/gemeente/:organisation/vraagstukken/nieuw", "routes/gemeente/new-challenge.tsx"),
  route(":event/gemeente/:organisation/vraagstukken/:challenge", "routes/gemeente/challenge.tsx"),

  route(":event/organisatie", "routes/organiser/dashboard.tsx"),
  route(":event/organisatie/aanmeldingen", "routes/organiser/contributions.tsx"),
  route(":event/organisatie/aanmeldingen/samen", "routes/organiser/contributions-together.tsx"),
  route(
    ":event/organisatie/aanmeldingen/download/:form",
    "routes/organiser/contributions-download.ts",
  ),
  route(":event/organisatie/aanmeldingen/:contribution", "routes/organiser/contribution.tsx"),
  route(
    ":event/organisatie/aanmeldingen/:contribution/besluit/:decision",
    "routes/organiser/contribution-decision.tsx",
  ),
  route(":event/beoordelen", "routes/organiser/review.tsx"),
  route(":event/beoordelen/:contribution", "routes/organiser/review-contribution.tsx"),
  route(":event/organisatie/plattegrond", "routes/organiser/floor-plan.tsx"),
  route(":event/organisatie/plattegrond/tekenen", "routes/organiser/floor-plan-editor.tsx"),
  route(":event/organisatie/plattegrond/voorstel", "routes/organiser/floor-plan-proposal.tsx"),
  route(":event/organisatie/programma", "routes/organiser/programme.tsx"),
  route(":event/organisatie/koppelingen", "routes/organiser/matches.tsx"),
  route(":event/organisatie/berichten", "routes/organiser/outbox.tsx"),
  route(":event/organisatie/inlezen", "routes/organiser/import.tsx"),
  route(":event/organisatie/inlezen/voorbeeld/:file", "routes/organiser/import-template.ts"),
  route(":event/organisatie/inlezen/:draft", "routes/organiser/import-draft.tsx"),
  route(":event/organisatie/vraag-en-aanbod", "routes/organiser/demand.tsx"),
  route(":event/organisatie/vraag-en-aanbod/:theme", "routes/organiser/demand-theme.tsx"),
  route(
    ":event/organisatie/vraag-en-aanbod/:theme/uitnodigen",
    "routes/organiser/invite-gemeente.tsx",
  ),
  route(":event/organisatie/instellingen", "routes/organiser/event-settings.tsx"),
  route(":event/organisatie/instellingen/naam", "routes/organiser/event-basics.tsx"),
  route(":event/organisatie/instellingen/teksten", "routes/organiser/event-texts.tsx"),
  route(":event/organisatie/instellingen/momenten", "routes/organiser/event-phases.tsx"),
  route(":event/organisatie/instellingen/dagen/:day", "routes/organiser/event-day.tsx"),
  route(
    ":event/organisatie/instellingen/dagen/:day/zalen/:room",
    "routes/organiser/event-room.tsx",
  ),
  route(
    ":event/organisatie/instellingen/dagen/:day/rondes/:round",
    "routes/organiser/event-round.tsx",
  ),
  route(
    ":event/organisatie/instellingen/dagen/:day/onderdelen/:item",
    "routes/organiser/event-item.tsx",
  ),
  route(":event/organisatie/instellingen/themas", "routes/organiser/event-themes.tsx"),
  route(":event/organisatie/instellingen/themas/:theme", "routes/organiser/event-theme.tsx"),
  route(":event/organisatie/instellingen/mensen", "routes/organiser/event-team.tsx"),
  route(":event/organisatie/instellingen/kopie", "routes/organiser/copy-event.tsx"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
