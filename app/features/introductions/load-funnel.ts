import { findFollowedMatches, type FollowedMatch } from "#app/db/introduction-figures.ts";
import { laterByDays } from "#app/domain/dates/local.ts";
import type { Outcome } from "#app/domain/introductions/answers.ts";
import { funnel, outcomeOfBoth, type FunnelLine } from "#app/domain/introductions/funnel.ts";

export interface FunnelPage {
  lines: FunnelLine[];
  /** asked, and not both answered yes yet; the soonest to end first */
  waiting: { a: string; b: string; yes: number; until: Date | null }[];
  /** introduced, but the mails did not leave */
  unsent: { a: string; b: string; since: Date | null }[];
  /** asked what came of it longer than this ago, and neither told */
  silent: { a: string; b: string; since: Date | null }[];
  told: { a: string; b: string; outcome: Outcome; texts: string[] }[];
}

/** From here on silence about the outcome is a reason to ring them. */
const SILENT_AFTER_DAYS = 7;

/** How far the matches of an event came, and where they stall. */
export async function loadFunnel(eventId: string, now: Date): Promise<FunnelPage> {
  const matches = await findFollowedMatches(eventId);
  const introduced = matches.filter(({ introduction }) => introduction?.status === "INTRODUCED");
  return {
    lines: funnel(matches),
    waiting: matches
      .filter(({ introduction }) => introduction?.status === "ASKED")
      .map(({ a, b, yes, answerUntil }) => ({ a, b, yes, until: answerUntil }))
      .sort((one, two) => Number(one.until) - Number(two.until)),
    unsent: introduced.filter((match) => !match.introduction?.isMailed).map(sinceIntroduced),
    silent: introduced.filter((match) => isSilent(match, now)).map(sinceIntroduced),
    told: introduced.flatMap(({ a, b, texts, introduction }) => {
      const outcome = outcomeOfBoth(introduction?.outcomes ?? []);
      return outcome ? [{ a, b, outcome, texts }] : [];
    }),
  };
}

function sinceIntroduced({ a, b, introducedAt }: FollowedMatch) {
  return { a, b, since: introducedAt };
}

function isSilent({ outcomeAskedAt, introduction }: FollowedMatch, now: Date): boolean {
  if (!outcomeAskedAt || outcomeOfBoth(introduction?.outcomes ?? [])) return false;
  return now > laterByDays(outcomeAskedAt, SILENT_AFTER_DAYS);
}
