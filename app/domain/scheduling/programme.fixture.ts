import type { ScheduleWorkshop } from "./schedule.ts";

/** A moment of the day, in minutes after its first. */
export const minute = (n: number) => new Date(Date.UTC(2027, 4, 20, 8, n));

export const round = (roundId: string, from: number, until: number, dayId = "day") => ({
  roundId,
  dayId,
  startsAt: minute(from),
  endsAt: minute(until),
});

/** A workshop that asks for nothing. */
export const workshop = (
  workshopId: string,
  more: Partial<ScheduleWorkshop> = {},
): ScheduleWorkshop => ({
  workshopId,
  minutes: 45,
  seats: 0,
  expectedDemand: null,
  maxGroup: null,
  equipment: [],
  presenterIds: [],
  organisationIds: [],
  runs: 1,
  ...more,
});
