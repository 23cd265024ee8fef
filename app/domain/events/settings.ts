import { localText } from "../dates/local.ts";
import { THEME_FAMILIES, type ThemeFamily } from "../themes/family.ts";
import type { Event } from "./event.ts";
import type { Phases } from "./phases.ts";

/** What an event is called, and the little that fits nowhere else. */
export type EventBasics = Pick<
  Event,
  "name" | "kind" | "tagline" | "slug" | "maxIntroductions" | "introductionWay"
>;

/** Texts of an event, in Markdown; "" when there is none. */
export interface EventTexts {
  /** what the front page of the event tells */
  introduction: string;
  /** what somebody who comes has to know */
  practicalities: string;
  /** what gemeenten read above the form */
  callText: string;
}

export interface EventOwnWords {
  /** words that mean the same at this event: one group a line, with commas between */
  ownWords: string;
}

/** All of an event that its organisers can set on the pages for settings. */
export interface EventSettings extends Event, EventTexts, EventOwnWords {}

export const EVENT_LIMITS = {
  name: 80,
  tagline: 60,
  text: 6_000,
  venue: 120,
  town: 80,
  address: 200,
  roomName: 60,
  capacity: 2_000,
  itemTitle: 80,
  itemText: 2_000,
  place: 80,
  themeName: 60,
  synonyms: 30,
  introductions: 10,
} as const;

export function basicsAsText(basics: EventBasics): Record<keyof EventBasics, string> {
  const { maxIntroductions, ...words } = pickBasics(basics);
  return { ...words, maxIntroductions: String(maxIntroductions) };
}

/** Callers hand over whole events: only these fields go into the form. */
function pickBasics(basics: EventBasics): EventBasics {
  const { name, kind, tagline, slug, maxIntroductions, introductionWay } = basics;
  return { name, kind, tagline, slug, maxIntroductions, introductionWay };
}

export function textsAsText(texts: EventTexts): Record<keyof EventTexts, string> {
  const { introduction, practicalities, callText } = texts;
  return { introduction, practicalities, callText };
}

export function ownWordsAsText({ ownWords }: EventOwnWords): Record<keyof EventOwnWords, string> {
  return { ownWords };
}

export function phasesAsText(phases: Phases): Record<keyof Phases, string> {
  const text = (moment: Date | null) => (moment ? localText(moment) : "");
  return {
    submissionOpensAt: text(phases.submissionOpensAt),
    submissionDeadlineAt: text(phases.submissionDeadlineAt),
    registrationOpensAt: text(phases.registrationOpensAt),
    programmePublishedAt: text(phases.programmePublishedAt),
    matchmakingAt: text(phases.matchmakingAt),
  };
}

export interface ThemeSettings {
  name: string;
  family: ThemeFamily;
  synonyms: string[];
  broaderId: string | null;
}

export function themeAsText(theme: ThemeSettings): Record<keyof ThemeSettings, string> {
  const { name, family, synonyms, broaderId } = theme;
  return { name, family, synonyms: synonyms.join("\n"), broaderId: broaderId ?? "" };
}

/** How a form for a new theme is filled. */
export const NEW_THEME: ThemeSettings = {
  name: "",
  family: THEME_FAMILIES[0],
  synonyms: [],
  broaderId: null,
};
