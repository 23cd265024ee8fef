import type { ShownProgramme } from "#app/db/programme-versions.ts";
import type { Registration } from "#app/db/registrations.ts";
import { listStopsOfDay, type KeptStop } from "#app/db/routes.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { findWaiting } from "#app/db/waiting-seats.ts";
import type { SeatRun } from "#app/db/workshop-seats.ts";
import type { RouteRun, Stop } from "#app/domain/route-planning/route.ts";
import { isOpenOffer } from "#app/domain/seats/line.ts";
import { freeSeats } from "#app/domain/seats/seats.ts";

/** Where something is does not matter to whether two workshops are at the same time. */
const ANYWHERE = { x: 0, y: 0 };

export type TitledHalt = KeptStop & Stop & { title: string };

/** Somebody's route on their day, for a change that needs no plan of it. */
export async function readStops(
  { id: registrationId, locationDayId }: Registration,
  shown: ShownProgramme | null,
  tx: Transaction,
): Promise<TitledHalt[]> {
  const stops = await listStopsOfDay({ registrationId, locationDayId }, shown, tx);
  return stops.map((stop) => ({ ...stop, point: ANYWHERE }));
}

/**
 * The run that somebody chose, with the seats there are for them: one that was offered to them is
 * theirs. `run`: as visitors see it, counted under its lock. Undefined when it is not on the
 * programme of their day, or is another workshop's.
 */
export async function chosenRun(
  run: SeatRun | undefined,
  contributionId: string,
  registration: Registration,
  now: Date,
  tx: Transaction,
): Promise<RouteRun | undefined> {
  const { id: registrationId, locationDayId, eventId } = registration;
  const isTheirs = run?.locationDayId === locationDayId && run.eventId === eventId;
  if (!run?.isShown || !isTheirs || run.contributionId !== contributionId) return undefined;
  const { runId, startsAt, endsAt } = run;
  const mine = await findWaiting({ registrationId, runId }, tx);
  const seatsLeft = mine && isOpenOffer(mine, now) ? 1 : freeSeats(run);
  return { runId, contributionId, startsAt, endsAt, seatsLeft, point: ANYWHERE, interest: 0 };
}
