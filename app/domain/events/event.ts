import type { IntroductionWay } from "../introductions/course.ts";
import { askedPage } from "../paging/page.ts";

/** One day of an event in one town. Moments are instants; people read them in Amsterdam. */
export interface LocationDay {
  id: string;
  venue: string;
  town: string;
  address: string;
  opensAt: Date;
  closesAt: Date;
}

export const EVENT_KINDS = ["PARADE", "WORK_STUDIO", "MEETING", "CONFERENCE"] as const;

export interface Event {
  id: string;
  slug: string;
  kind: (typeof EVENT_KINDS)[number];
  name: string;
  tagline: string;
  isDemo: boolean;
  submissionOpensAt: Date;
  submissionDeadlineAt: Date;
  programmePublishedAt: Date | null;
  /** visitors can sign up from here on; null: as soon as the event is public */
  registrationOpensAt: Date | null;
  /** null: from the end of the last day */
  matchmakingAt: Date | null;
  maxIntroductions: number;
  introductionWay: IntroductionWay;
  /** it does not go on; null: it does */
  calledOffAt: Date | null;
  /** why, as its organisers told it */
  calledOffText: string;
  /** in order of date; an event without a day cannot be registered for yet */
  days: LocationDay[];
}

/** Others than its organisers and its selection committee may know of it. */
export function isPublic(event: Pick<Event, "submissionOpensAt">, now: Date): boolean {
  return event.submissionOpensAt <= now;
}

/** Its organisers called it off. */
export function isCalledOff(event: Pick<Event, "calledOffAt">): boolean {
  return event.calledOffAt !== null;
}

/** Visitors can sign up: not before the moment that was chosen for it. */
export function registrationIsOpen(event: Event, now: Date): boolean {
  if (isCalledOff(event)) return false;
  return event.registrationOpensAt === null || event.registrationOpensAt <= now;
}

/** Rounds, rooms and places are told to everybody. Without a date: as soon as there are any. */
export function programmeIsPublic(event: Pick<Event, "programmePublishedAt">, now: Date): boolean {
  return event.programmePublishedAt === null || event.programmePublishedAt <= now;
}

/** Contributions may be sent in, and changed by those who sent them. */
export function acceptsContributions(event: Event, now: Date): boolean {
  if (isCalledOff(event)) return false;
  return event.submissionOpensAt <= now && now <= event.submissionDeadlineAt;
}

/** The first moment of the event; null while no day was set. */
export function startOf(event: Event): Date | null {
  return event.days[0]?.opensAt ?? null;
}

/** The day that an address asks for by its number, `?dag=2`: the nearest there is; null without days. */
export function chosenDay(
  event: Pick<Event, "days">,
  query: URLSearchParams,
): { day: LocationDay; number: number } | null {
  const number = Math.min(askedPage(query, "dag"), event.days.length);
  const day = event.days[number - 1];
  return day ? { day, number } : null;
}

/** The last day is over. */
export function isOver(event: Event, now: Date): boolean {
  const last = event.days.at(-1);
  return last !== undefined && last.closesAt < now;
}
