import { ownWordsAsText, type EventOwnWords } from "#app/domain/events/settings.ts";
import type { Sent } from "./day-address.ts";
import { editEvent } from "./edit-event.ts";
import type { Saved } from "./outcome.ts";

/** Saves which words mean the same at this event. They count from the next time texts are read. */
export function saveOwnWords(slug: string, form: Sent<EventOwnWords>): Promise<Saved> {
  return editEvent({ slug, form, asText: ownWordsAsText, check: () => [] });
}
