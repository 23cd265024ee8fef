import { textsAsText, type EventTexts } from "#app/domain/events/settings.ts";
import type { FieldTexts } from "#app/domain/editing/merge.ts";
import { editEvent } from "./edit-event.ts";
import type { Saved } from "./outcome.ts";

export function saveTexts(
  slug: string,
  { seen, sent }: { seen: FieldTexts; sent: EventTexts },
): Promise<Saved> {
  return editEvent({ slug, seen, sent, asText: textsAsText, check: () => [] });
}
