import { textsAsText, type EventTexts } from "#app/domain/events/settings.ts";
import type { Sent } from "./day-address.ts";
import { editEvent } from "./edit-event.ts";
import type { Saved } from "./outcome.ts";

export function saveTexts(slug: string, form: Sent<EventTexts>): Promise<Saved> {
  return editEvent({ slug, form, asText: textsAsText, check: () => [] });
}
