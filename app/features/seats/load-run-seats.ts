import { findEvent } from "#app/db/events.ts";
import {
  findSeatRun,
  listLineMembers,
  listSeatHolders,
  listSeatRuns,
  type LineMember,
  type SeatHolder,
  type SeatRun,
} from "#app/db/workshop-seats.ts";
import { isOpenOffer } from "#app/domain/seats/line.ts";
import { freeSeats, unclaimedSeats } from "#app/domain/seats/seats.ts";

export interface RunSeatsView {
  run: SeatRun;
  /** for who comes along */
  free: number;
  holders: SeatHolder[];
  /** in order of asking; offers that lapsed are left out */
  line: (LineMember & { offeredUntil: Date | null })[];
  /** where people can go: the other runs of that day, with the seats an organiser can give */
  others: { runId: string; title: string; round: number; startsAt: Date; left: number }[];
}

/** The seats of one run for its organisers: who has one, who waits. Null for no run of theirs. */
export async function loadRunSeats(
  address: { runId: string; eventSlug: string },
  now: Date,
): Promise<RunSeatsView | null> {
  const run = await findSeatRun(address, now);
  if (!run) return null;
  const line = await listLineMembers(run.runId);
  const all = await listSeatRuns(address.eventSlug, now);
  return {
    run,
    free: freeSeats(run),
    holders: await listSeatHolders(run.runId),
    line: line
      .filter((one) => one.offeredAt === null || isOpenOffer(one, now))
      .map((one) => ({ ...one, offeredUntil: one.offeredAt === null ? null : one.expiresAt })),
    others: all
      .filter((one) => one.locationDayId === run.locationDayId && one.runId !== run.runId)
      .map((one) => ({ ...one, left: unclaimedSeats(one) })),
  };
}

export interface SeatsOverview {
  days: { id: string; town: string; opensAt: Date; runs: SeatRun[] }[];
}

/** How full every workshop is; null when there is no such event. */
export async function loadSeatsOverview(
  eventSlug: string,
  now: Date,
): Promise<SeatsOverview | null> {
  const event = await findEvent(eventSlug);
  if (!event) return null;
  const runs = await listSeatRuns(eventSlug, now);
  return {
    days: event.days.map(({ id, town, opensAt }) => {
      return { id, town, opensAt, runs: runs.filter((run) => run.locationDayId === id) };
    }),
  };
}
