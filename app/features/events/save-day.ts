import {
  findFullDay,
  insertDay,
  moveWithinDay,
  partsOf,
  updateDay,
  type FullDay,
} from "#app/db/days.ts";
import { lockEvent } from "#app/db/events.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { daysBetween, laterByDays } from "#app/domain/dates/local.ts";
import { leftOutBy } from "#app/domain/events/agenda.ts";
import {
  dayAsText,
  daySettings,
  hoursOf,
  type DaySettings,
} from "#app/domain/events/day-settings.ts";
import type { Event } from "#app/domain/events/event.ts";
import { mergeForm, type FieldTexts } from "#app/domain/editing/merge.ts";
import {
  changedMeanwhile,
  NOT_FOUND,
  refused,
  type NotSaved,
  type SettingProblem,
} from "./outcome.ts";

/**
 * Adds a day (`dayId` null) or changes one. Another date takes along all that happens that day,
 * each at its own time, and the routes of visitors.
 */
export function saveDay(
  { eventSlug, dayId }: { eventSlug: string; dayId: string | null },
  { seen, sent }: { seen: FieldTexts; sent: DaySettings },
): Promise<{ ok: true; dayId: string } | NotSaved> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return NOT_FOUND;
    if (dayId === null) {
      const problem = hoursProblem(event, sent, null);
      if (problem) return refused(problem);
      return { ok: true, dayId: await insertDay(event.id, columns(sent), tx) };
    }
    const day = await findFullDay(eventSlug, dayId, tx);
    if (!day) return NOT_FOUND;
    const stored = daySettings(day);
    const merged = mergeForm({ seen, stored, sent }, dayAsText);
    if (merged.clashes.length > 0) return changedMeanwhile(merged.clashes, dayAsText(stored));
    const problem = hoursProblem(event, merged.content, day);
    if (problem) return refused(problem);
    await updateDay(dayId, columns(merged.content), tx);
    const by = daysBetween(stored.date, merged.content.date);
    if (by !== 0) await moveWithinDay(dayId, by, tx);
    return { ok: true, dayId };
  });
}

function columns(settings: DaySettings) {
  const { venue, town, address } = settings;
  return { venue, town, address, ...hoursOf(settings) };
}

function hoursProblem(
  event: Event,
  settings: DaySettings,
  day: FullDay | null,
): SettingProblem | null {
  const hours = hoursOf(settings);
  if (hours.opensAt <= event.submissionDeadlineAt) {
    return { field: "date", reason: "day-before-deadline", deadline: event.submissionDeadlineAt };
  }
  if (!day) return null;
  const by = daysBetween(daySettings(day).date, settings.date);
  const parts = partsOf(day).map(({ startsAt, endsAt, ...part }) => {
    return { ...part, startsAt: laterByDays(startsAt, by), endsAt: laterByDays(endsAt, by) };
  });
  const leftOut = leftOutBy(hours, parts);
  if (!leftOut) return null;
  const { label, startsAt, endsAt } = leftOut;
  const field = startsAt < hours.opensAt ? "opens" : "closes";
  return { field, reason: "left-out", label, startsAt, endsAt };
}
