import { partsOf, type FullDay } from "#app/db/days.ts";
import { insertItem, updateItem } from "#app/db/programme-items.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { timeText } from "#app/domain/dates/local.ts";
import { partProblem } from "#app/domain/events/agenda.ts";
import { itemAsText, spanOn, type ItemSettings } from "#app/domain/events/day-settings.ts";
import { mergeForm } from "#app/domain/editing/merge.ts";
import { lockDay, type PartAddress, type Sent } from "./day-address.ts";
import {
  changedMeanwhile,
  NOT_FOUND,
  refused,
  type Saved,
  type SettingProblem,
} from "./outcome.ts";

/** Adds something that everybody does together to a day, or changes it. */
export function saveItem(address: PartAddress, form: Sent<ItemSettings>): Promise<Saved> {
  return inTransaction(async (tx) => {
    const day = await lockDay(address, tx);
    const item = day?.items.find(({ id }) => id === address.id);
    if (!day || (address.id && !item)) return NOT_FOUND;
    if (!item) {
      const problem = itemProblem(day, form.sent, "");
      if (problem) return refused(problem);
      await insertItem(day.id, columns(day, form.sent), tx);
      return { ok: true };
    }
    const stored = {
      title: item.title,
      place: item.place ?? "",
      text: item.text,
      starts: timeText(item.startsAt),
      ends: timeText(item.endsAt),
    };
    const merged = mergeForm({ ...form, stored }, itemAsText);
    if (merged.clashes.length > 0) return changedMeanwhile(merged.clashes, itemAsText(stored));
    const problem = itemProblem(day, merged.content, item.id);
    if (problem) return refused(problem);
    await updateItem(item.id, columns(day, merged.content), tx);
    return { ok: true };
  });
}

function columns(day: FullDay, item: ItemSettings) {
  const { title, place, text } = item;
  return { title, place: place || null, text, ...spanOn(day.opensAt, item) };
}

function itemProblem(day: FullDay, item: ItemSettings, id: string): SettingProblem | null {
  const problem = partProblem({ id, ...spanOn(day.opensAt, item) }, day, partsOf(day));
  return (
    problem && { field: problem.reason === "ends-before-start" ? "ends" : "starts", ...problem }
  );
}
