import { lockEvent, updateEvent, type EventChange } from "#app/db/events.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import type { EventSettings } from "#app/domain/events/settings.ts";
import { mergeForm, type FieldTexts } from "#app/domain/editing/merge.ts";
import {
  changedMeanwhile,
  NOT_FOUND,
  refused,
  type Saved,
  type SettingProblem,
} from "./outcome.ts";

interface Edit<Part extends EventChange> {
  slug: string;
  seen: FieldTexts;
  sent: Part;
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
  seen,
  sent,
  asText,
  check,
}: Edit<Part>): Promise<Saved> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(slug, tx);
    if (!event) return NOT_FOUND;
    const stored = pick(event as unknown as Part, fieldsOf(asText(sent)));
    const merged = mergeForm({ seen, stored, sent }, asText);
    if (merged.clashes.length > 0) return changedMeanwhile(merged.clashes, asText(stored));
    const problems = await check(event, merged.content, tx);
    if (problems.length > 0) return refused(...problems);
    await updateEvent(event.id, merged.content, tx);
    return { ok: true };
  });
}

function fieldsOf<Field extends string>(texts: Record<Field, string>): Field[] {
  return Object.keys(texts) as Field[];
}

/** An event has all the fields of any part of it. */
function pick<Part extends object>(event: Part, fields: (keyof Part)[]): Part {
  return Object.fromEntries(fields.map((field) => [field, event[field]])) as Part;
}
