import { isOver, type Event } from "../events/event.ts";

export const CHALLENGE_VISIBILITIES = ["public", "matching", "private"] as const;
export type ChallengeVisibility = (typeof CHALLENGE_VISIBILITIES)[number];

export const VISIBILITY_NAMES: Record<ChallengeVisibility, string> = {
  public: "Voor iedereen te zien",
  matching: "Alleen om mee te koppelen",
  private: "Alleen voor jullie zelf",
};

export const VISIBILITY_HINTS: Record<ChallengeVisibility, string> = {
  public: "Het staat op de site met de naam van je gemeente, zodat anderen kunnen reageren.",
  matching:
    "We zoeken er een gemeente bij die verder is. Niemand anders leest je tekst. De organisatie ziet wel over welk thema jullie iets vragen.",
  private: "Alleen jij en je collega’s lezen dit. We zoeken er niets bij.",
};

/** How long each text may be, in characters. */
export const CHALLENGE_LIMITS = { title: 90, text: 1000, inHouse: 600, toSow: 600 } as const;

/** What a gemeente writes about what it struggles with. */
export interface ChallengeContent {
  title: string;
  text: string;
  /** what it has already: context for who reads it, no need */
  inHouse: string;
  /** what it still has to sow: part of the need */
  toSow: string;
  visibility: ChallengeVisibility;
  /** at most three, in order of id */
  themeIds: string[];
}

/** What each part is called when somebody has to choose between two versions of it. */
export const CHALLENGE_PART_NAMES: Record<keyof ChallengeContent, string> = {
  title: "Het vraagstuk in één regel",
  text: "Het verhaal",
  inHouse: "Wat jullie al in huis hebben",
  toSow: "Wat jullie nog moeten zaaien",
  visibility: "Wie het mag zien",
  themeIds: "De thema’s",
};

/** The content alone, of something that has more. */
export function challengeContent(challenge: ChallengeContent): ChallengeContent {
  const { title, text, inHouse, toSow, visibility, themeIds } = challenge;
  return { title, text, inHouse, toSow, visibility, themeIds };
}

export type ChallengeRefusal = { ok: false; reason: "not-open-yet" | "event-over" };

/**
 * Whether challenges may be added and changed. Longer than contributions: nothing has to be
 * planned for them, and they decide who is introduced to whom after the day.
 */
export function isOpenForChallenges(event: Event, now: Date): { ok: true } | ChallengeRefusal {
  if (now < event.submissionOpensAt) return { ok: false, reason: "not-open-yet" };
  if (isOver(event, now)) return { ok: false, reason: "event-over" };
  return { ok: true };
}
