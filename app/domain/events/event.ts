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

export interface Event {
  id: string;
  slug: string;
  kind: "PARADE" | "WORK_STUDIO" | "MEETING" | "CONFERENCE";
  name: string;
  tagline: string;
  isDemo: boolean;
  submissionOpensAt: Date;
  submissionDeadlineAt: Date;
  programmePublishedAt: Date | null;
  maxIntroductions: number;
  /** in order of date; an event without a day cannot be registered for yet */
  days: LocationDay[];
}

/** Contributions may be sent in, and changed by those who sent them. */
export function acceptsContributions(event: Event, now: Date): boolean {
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
