import { findEvent } from "#app/db/events.ts";
import { findShownProgramme } from "#app/db/programme-versions.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { listLine, listWaiting } from "#app/db/waiting-seats.ts";
import { asShown, findSeatRun, type SeatRun } from "#app/db/workshop-seats.ts";
import { placeIn, type Place } from "#app/domain/seats/line.ts";

export interface OwnLine {
  run: SeatRun;
  place: Place;
}

/** The lines somebody stands in for workshops that have not begun; offers first. */
export async function listOwnLines(
  userId: string,
  eventSlug: string,
  now: Date,
): Promise<OwnLine[]> {
  const event = await findEvent(eventSlug);
  const registration = event && (await findRegistration(userId, eventSlug));
  if (!registration) return [];
  const shown = await findShownProgramme(event.id);
  const lines: OwnLine[] = [];
  for (const one of await listWaiting(registration.id)) {
    const counted = await findSeatRun({ runId: one.runId, eventSlug }, now);
    const run = counted && asShown(counted, shown);
    const place = placeIn(await listLine(one.runId), one, now);
    if (place && run?.isShown && now < run.startsAt) lines.push({ run, place });
  }
  return lines.sort((a, b) => Number(a.place.kind === "line") - Number(b.place.kind === "line"));
}
