import type { Meetings, Owners } from "./may-meet.ts";
import type { ReadItem } from "./reader.ts";
import { countOf, rowsOf, type Rows } from "./rows.ts";
import type { Scoring } from "./scores.ts";

/** Another item that fits a challenge, by its place in the list; `fit` may be below 0. */
export type Candidate = { other: number; fit: number };

export type CandidateList = {
  /** the best of all that is another's, whether or not the two may meet */
  ranked: readonly Candidate[];
  /** the best of those that may meet */
  meetable: readonly Candidate[];
  /**
   * no fit that `meetable` had no room for is higher; -Infinity where it holds all, Infinity for a
   * challenge that there was no time to look at
   */
  leftOut: number;
};

/** Challenges and what they are held against: plain data, so that threads can share it. */
export type Comparison = {
  challenges: Rows;
  others: Rows;
  /** how many features the rows number */
  features: number;
  /** an other is never compared with a challenge that has an owner in common with it */
  owners: { ofChallenges: Owners; ofOthers: Owners };
  /** what consent, a veto or acquaintance keeps apart takes nobody's room */
  meetings: Meetings;
  mostRanked: number;
  mostMeetable: number;
  scoring: Scoring;
};

export type Compared = Omit<Comparison, "challenges" | "others" | "features"> & {
  challenges: readonly ReadItem[];
  others: readonly ReadItem[];
};

/** Lays what was read out for comparing. */
export function comparisonOf({ challenges, others, ...rest }: Compared): Comparison {
  const numbers = new Map<string, number>();
  const rows = { challenges: rowsOf(challenges, numbers), others: rowsOf(others, numbers) };
  return { ...rest, ...rows, features: numbers.size };
}

/** How many likenesses there are to weigh. */
export function sizeOf({ challenges, others }: Comparison): number {
  return countOf(challenges) * countOf(others);
}
