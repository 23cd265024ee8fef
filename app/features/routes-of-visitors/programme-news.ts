import { findContent, findVersion } from "#app/db/programme-versions.ts";
import { setWishes, type Registration } from "#app/db/registrations.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { changesOnDay, type DayChange } from "#app/domain/programme/changes-on-day.ts";

export interface ProgrammeNews {
  /** what is shown now */
  version: number;
  changes: DayChange[];
}

/**
 * What was published since a visitor last looked, on their day; null when there is nothing. Who
 * never looked begins here: to them nothing changed.
 *
 * @param runIds the runs on their route, and those they stand in line for
 */
export async function programmeNews(
  registration: Registration,
  runIds: readonly string[],
): Promise<ProgrammeNews | null> {
  const { id, eventId, locationDayId, seenVersion } = registration;
  const current = await findVersion(eventId);
  if (!current || seenVersion === current.number) return null;
  const seen = seenVersion === null ? null : await findContent(eventId, seenVersion);
  if (!seen) {
    await inTransaction((tx) => setWishes(id, { seenVersion: current.number }, tx));
    return null;
  }
  const changes = changesOnDay(seen, current.content, locationDayId, runIds);
  return changes.length > 0 ? { version: current.number, changes } : null;
}
