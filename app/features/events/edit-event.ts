import { lockEvent, updateEvent, type EventChange } from "#app/db/events.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import type { EventSettings } from "#app/domain/events/settings.ts";
import type { Sent } from "./day-address.ts";
import { NOT_FOUND, type Saved, type SettingProblem } from "./outcome.ts";
import { saveMerged } from "./save-merged.ts";

interface Edit<Part extends EventChange> {
  slug: string;
  form: Sent<Part>;
  asText: (part: Part) => Record<keyof Part & string, string>;
  /** what is wrong with the part as it would be saved */
  check: (
    event: EventSettings,
    part: Part,
    tx: Transaction,
  ) => Promise<SettingProblem[]> | SettingProblem[];
}

/** Saves those fields of an event that this person changed, and nothing that others did. */
export function editEvent<Part extends EventChange>({
  slug,
  form,
  asText,
  check,
}: Edit<Part>): Promise<Saved> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(slug, tx);
    if (!event) return NOT_FOUND;
    return saveMerged<Part>({
      ...{ form, asText },
      stored: pick(event as unknown as Part, fieldsOf(asText(form.sent))),
      judge: (part) => check(event, part, tx),
      write: (part) => updateEvent(event.id, part, tx),
    });
  });
}

function fieldsOf<Field extends string>(texts: Record<Field, string>): Field[] {
  return Object.keys(texts) as Field[];
}

/** An event has all the fields of any part of it. */
function pick<Part extends object>(event: Part, fields: (keyof Part)[]): Part {
  return Object.fromEntries(fields.map((field) => [field, event[field]])) as Part;
}
