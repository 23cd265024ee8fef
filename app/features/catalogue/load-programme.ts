import { listProgrammeDays } from "#app/db/public-days.ts";
import {
  entriesOf,
  type ProgrammeDay,
  type ProgrammeEntry,
} from "#app/domain/catalogue/public-day.ts";

export interface PublicProgrammeDay extends Omit<ProgrammeDay, "rounds" | "items"> {
  entries: ProgrammeEntry[];
  /** at least one workshop has its time and room */
  hasWorkshops: boolean;
}

/** The programme of an event, day by day, in order of time. */
export async function loadProgramme(eventId: string): Promise<PublicProgrammeDay[]> {
  const days = await listProgrammeDays(eventId);
  return days.map(({ rounds, items, ...day }) => ({
    ...day,
    entries: entriesOf({ ...day, rounds, items }),
    hasWorkshops: rounds.some(({ runs }) => runs.length > 0),
  }));
}
