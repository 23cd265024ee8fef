import { insertItem, updateItem } from "#app/db/programme-items.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { timeText } from "#app/domain/dates/local.ts";
import { itemAsText, spanOn, type ItemSettings } from "#app/domain/events/day-settings.ts";
import { agendaProblem, lockDay, type PartAddress, type Sent } from "./day-address.ts";
import { NOT_FOUND, type Saved } from "./outcome.ts";
import { saveMerged } from "./save-merged.ts";

/** Adds something that everybody does together to a day, or changes it. */
export function saveItem(address: PartAddress, form: Sent<ItemSettings>): Promise<Saved> {
  return inTransaction(async (tx) => {
    const day = await lockDay(address, tx);
    const item = day?.items.find(({ id }) => id === address.id);
    if (!day || (address.id && !item)) return NOT_FOUND;
    const stored = item && {
      title: item.title,
      place: item.place ?? "",
      text: item.text,
      starts: timeText(item.startsAt),
      ends: timeText(item.endsAt),
    };
    return saveMerged({
      ...{ form, stored },
      asText: itemAsText,
      judge: (settings) => agendaProblem(day, settings, item?.id),
      write({ title, place, text, ...times }) {
        const details = { title, place: place || null, text, ...spanOn(day.opensAt, times) };
        return item ? updateItem(item.id, details, tx) : insertItem(day.id, details, tx);
      },
    });
  });
}
