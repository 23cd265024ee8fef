import { findFullDay, partsOf, type FullDay } from "#app/db/days.ts";
import { lockEvent } from "#app/db/events.ts";
import type { Transaction } from "#app/db/transaction.ts";
import type { FieldTexts } from "#app/domain/editing/merge.ts";
import { partProblem } from "#app/domain/events/agenda.ts";
import { spanOn } from "#app/domain/events/day-settings.ts";
import type { SettingProblem } from "./outcome.ts";

/** A room, round or common item in an address; its id is null when it is still to be made. */
export interface PartAddress {
  eventSlug: string;
  dayId: string;
  id: string | null;
}

/** What a form sends: how it was filled, and how it is now. */
export interface Sent<Settings> {
  seen: FieldTexts;
  sent: Settings;
}

/** The day in the address; others who change the event wait. Null when it is not there. */
export async function lockDay(
  { eventSlug, dayId }: Pick<PartAddress, "eventSlug" | "dayId">,
  tx: Transaction,
): Promise<FullDay | null> {
  const event = await lockEvent(eventSlug, tx);
  return event && findFullDay(eventSlug, dayId, tx);
}

/** Why a round or common item cannot be at these times of the day; itself does not count. */
export function agendaProblem(
  day: FullDay,
  times: { starts: string; ends: string },
  id = "",
): SettingProblem | null {
  const problem = partProblem({ id, ...spanOn(day.opensAt, times) }, day, partsOf(day));
  return (
    problem && { field: problem.reason === "ends-before-start" ? "ends" : "starts", ...problem }
  );
}
