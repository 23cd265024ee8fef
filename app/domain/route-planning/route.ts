import type { Point } from "../floor-plan/shapes.ts";

/** Something everybody does, such as lunch: no stop is proposed in it, walking is free. */
export interface Pause {
  startsAt: Date;
  endsAt: Date;
}

export interface RouteSettings {
  /** metres a minute; 50 is a stroll through a full hall */
  walkingSpeed: number;
  /** minutes between two stops at least, the walk included */
  transferMinutes: number;
  /** minutes at a stand that says nothing else */
  standMinutes: number;
  /** stands between two workshops or pauses at most: how full the day may be */
  maxStandsPerGap: number;
}

export const DEFAULT_SETTINGS: RouteSettings = {
  walkingSpeed: 50,
  transferMinutes: 5,
  standMinutes: 15,
  maxStandsPerGap: 3,
};

/** The day in which a route has to fit. */
export interface RouteDay {
  opensAt: Date;
  closesAt: Date;
  entrance: Point;
  pauses: Pause[];
  /** metres on foot from one point of the plan to another, the same in both directions */
  walkingMetres: (from: Point, to: Point) => number;
  settings?: Partial<RouteSettings>;
}

export interface RouteRun {
  runId: string;
  contributionId: string;
  /** the door of its room */
  point: Point;
  startsAt: Date;
  endsAt: Date;
  /** seats this visitor could take; one that the visitor holds already counts as left */
  seatsLeft: number;
  /** that the visitor sits in it in the end, by seat-chance.ts; absent: 1 */
  chance?: number;
  /** what it adds to the objective besides: for a group, that nobody else of it sees this */
  extra?: number;
  /** 0 (nothing) to 1 (just what I look for) */
  interest: number;
  /** what variety is counted by: the family of its first theme */
  family?: string;
}

export interface RouteRound {
  roundId: string;
  runs: RouteRun[];
}

export interface RouteStand {
  contributionId: string;
  /** where one stands before it */
  point: Point;
  interest: number;
  /** as of a run */
  extra?: number;
  family?: string;
  /** minutes of a visit */
  minutes?: number;
}

/**
 * What the visitor chose. A run stays when it is; a stand with `startsAt` keeps its time, one
 * without is fitted in before everything that is not pinned.
 */
export type Pin =
  | { kind: "workshop"; contributionId: string; runId: string }
  | { kind: "stand"; contributionId: string; startsAt: Date | null };

export interface RouteInput extends RouteDay {
  rounds: RouteRound[];
  stands: RouteStand[];
  pins: Pin[];
}

export interface Stop {
  kind: "workshop" | "stand";
  contributionId: string;
  runId: string | null;
  point: Point;
  startsAt: Date;
  endsAt: Date;
  pinned: boolean;
}

export interface PlannedStop extends Stop {
  /** when one is there at the latest if one leaves at once; never after `startsAt` in a proposal */
  arrivesAt: Date;
  /** metres from the stop before, or from the entrance */
  walkMetres: number;
}

export interface ProposedRoute {
  /** in order of time */
  stops: PlannedStop[];
  metres: number;
  /** the objective of objective.ts */
  value: number;
  /** pinned contributions that could not stay: gone from the programme, overlapping, out of time */
  unplaced: string[];
}
