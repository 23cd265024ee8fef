/** A round of one location-day. Rounds that overlap in time count as the same time. */
export interface ScheduleRound {
  roundId: string;
  dayId: string;
  startsAt: Date;
  endsAt: Date;
}

export interface ScheduleRoom {
  roomId: string;
  dayId: string;
  /** people */
  capacity: number;
  /** what is in it, as the workshops name it: "beamer", "stopcontact" */
  equipment: readonly string[];
}

/** Somebody who gives workshops. A round in neither list is possible, no more. */
export interface SchedulePresenter {
  presenterId: string;
  impossibleRounds: readonly string[];
  /** where this names any, the others are second best */
  preferredRounds: readonly string[];
}

export interface ScheduleWorkshop {
  workshopId: string;
  /** how long it takes; null when nobody said */
  minutes: number | null;
  /** the smallest room that will do, in people; 0 for any */
  seats: number;
  /** people that will want to come, over all runs together; null when unknown */
  expectedDemand: number | null;
  /** the largest group; null for no limit */
  maxGroup: number | null;
  equipment: readonly string[];
  presenterIds: readonly string[];
  /** gemeenten and others that cannot be in two places at once */
  organisationIds: readonly string[];
  /** in how many rounds it should run */
  runs: number;
}

/** A workshop in a room in a round. */
export interface ScheduledRun {
  runId: string;
  workshopId: string;
  roundId: string;
  roomId: string;
  /** the automatic schedule leaves it where it is */
  isPinned: boolean;
}

/** The programme as it stands. Ids are unique within their list. */
export interface Programme {
  rounds: readonly ScheduleRound[];
  rooms: readonly ScheduleRoom[];
  presenters: readonly SchedulePresenter[];
  workshops: readonly ScheduleWorkshop[];
  runs: readonly ScheduledRun[];
}

/** Workshops that the same people would all like to see. */
export interface Favourites {
  workshopIds: readonly string[];
  /** how many people have just this set; a whole number from 1 */
  visitors: number;
}

/**
 * Demand from a matrix of co-interest instead of from people: `both[i][j]` visitors like both
 * `workshopIds[i]` and `workshopIds[j]`. Each pair then counts as visitors of its own, so somebody
 * with three favourites in one round counts three times and not twice: use sets where they are known.
 */
export function favouritesOfPairs(
  workshopIds: readonly string[],
  both: readonly (readonly number[])[],
): Favourites[] {
  return workshopIds.flatMap((first, i) =>
    workshopIds.slice(i + 1).flatMap((second, j) => {
      const visitors = both[i]?.[i + 1 + j] ?? 0;
      return visitors > 0 ? [{ workshopIds: [first, second], visitors }] : [];
    }),
  );
}
