import { findEvent } from "#app/db/events.ts";
import { findShownProgramme } from "#app/db/programme-versions.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { listStopsOfDay } from "#app/db/routes.ts";
import { findWaiting, listLine } from "#app/db/waiting-seats.ts";
import { asShown, findSeatRun, type SeatRun } from "#app/db/workshop-seats.ts";
import { isOver } from "#app/domain/events/event.ts";
import { fitIn } from "#app/domain/seats/fit-in.ts";
import { placeIn, type Place } from "#app/domain/seats/line.ts";
import { freeSeats } from "#app/domain/seats/seats.ts";
import type { SeatAsked } from "./visitor-run.ts";

export interface SeatView {
  run: SeatRun;
  /** seats for somebody who just comes along */
  seatsLeft: number;
  hasSeat: boolean;
  place: Place | null;
  /** a seat was offered and not answered in time */
  hasLapsed: boolean;
  /** workshops on their route that would have to make room */
  inTheWay: { contributionId: string; title: string }[];
  /** it has begun, or the parade has been: nothing to ask any more */
  isOver: boolean;
}

/** A run as one visitor sees it; null when it is not on the programme of their day. */
export async function loadSeat(asked: SeatAsked, now: Date): Promise<SeatView | null> {
  const { userId, eventSlug } = asked;
  const event = await findEvent(eventSlug);
  const registration = await findRegistration(userId, eventSlug);
  if (!event || !registration) return null;
  const shown = await findShownProgramme(event.id);
  const counted = await findSeatRun(asked, now);
  const run = counted && asShown(counted, shown);
  if (!run?.isShown || run.locationDayId !== registration.locationDayId) return null;
  const address = { registrationId: registration.id, runId: run.runId };
  const at = { registrationId: registration.id, locationDayId: registration.locationDayId };
  const stops = await listStopsOfDay(at, shown);
  const mine = await findWaiting(address);
  const place = mine && placeIn(await listLine(run.runId), mine, now);
  const fit = fitIn(stops, run, { replace: false });
  return {
    run,
    seatsLeft: freeSeats(run),
    hasSeat: stops.some(({ runId }) => runId === run.runId),
    place,
    hasLapsed: mine !== null && place === null,
    inTheWay: !fit.ok && fit.reason === "clash" ? fit.with : [],
    isOver: isOver(event, now) || run.startsAt <= now,
  };
}
