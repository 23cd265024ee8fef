import { dayAndMonth, longDate, longDateTime, timeRange } from "#app/domain/dates/dutch.ts";
import { isPublic } from "#app/domain/events/event.ts";
import { EVENT_KIND_NAMES } from "#app/domain/events/kinds.ts";
import type { SettingsOverview } from "#app/features/events/load-settings.ts";
import { plural } from "./settings-words.ts";

/** What the page of settings says: in words, so that no clock goes to the browser. */
export function overviewTexts(overview: SettingsOverview, now: Date) {
  const { event, days, themes, organisers, reviewers, hangs } = overview;
  const texts = [event.introduction, event.practicalities, event.callText];
  const words = event.ownWords.split("\n").filter((line) => line !== "").length;
  const filled = texts.filter((text) => text !== "").length;
  return {
    slug: event.slug,
    name: event.name,
    stage: stageOf(event, now),
    canThrowAway: Object.values(hangs).every((count) => count === 0),
    parts: [
      {
        path: "naam",
        label: "Naam en soort",
        state: `${EVENT_KIND_NAMES[event.kind]}, /${event.slug}`,
        isReady: true,
      },
      {
        path: "teksten",
        label: "Teksten",
        state: filled === 0 ? "Nog leeg" : `${filled} van de 3 ingevuld`,
        isReady: filled === 3,
      },
      {
        path: "momenten",
        label: "Momenten",
        state: `Aanmelden van ${dayAndMonth(event.submissionOpensAt)} tot en met ${dayAndMonth(event.submissionDeadlineAt)}`,
        isReady: true,
      },
      {
        path: "themas",
        label: "Thema’s",
        state: themes === 0 ? "Nog geen" : plural(themes, "thema", "thema’s"),
        isReady: themes > 0,
      },
      {
        path: "eigen-woorden",
        label: "Eigen woorden",
        state: words === 0 ? "Geen; dat mag" : plural(words, "groep", "groepen"),
        isReady: true,
      },
      {
        path: "mensen",
        label: "Organisatie en selectiecommissie",
        state: `${plural(organisers, "organisator", "organisatoren")}, ${plural(reviewers, "lid", "leden")} in de commissie`,
        isReady: organisers > 1 && reviewers > 0,
      },
    ],
    days: days.map(({ id, venue, town, opensAt, closesAt, rooms, rounds, plan }) => ({
      id,
      label: `${longDate(opensAt)}, ${timeRange(opensAt, closesAt)}`,
      where: `${venue}, ${town}`,
      state: [
        plural(rooms.length, "zaal", "zalen"),
        plural(rounds.length, "ronde", "rondes"),
        plan ? plural(plan.places, "standplaats", "standplaatsen") : "nog geen plattegrond",
      ].join(", "),
    })),
  };
}

function stageOf({ submissionOpensAt }: SettingsOverview["event"], now: Date) {
  return isPublic({ submissionOpensAt }, now)
    ? {
        isPublic: true,
        title: "Dit evenement is openbaar",
        text: "Iedereen kan het zien.",
      }
    : {
        isPublic: false,
        title: "Dit evenement is nog niet openbaar",
        text: `Alleen de organisatie en de selectiecommissie zien het, tot ${longDateTime(submissionOpensAt)}. Vanaf dan kunnen gemeenten ook iets aanmelden.`,
      };
}
