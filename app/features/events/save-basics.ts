import { addressIsFree } from "#app/db/events.ts";
import { isPublic } from "#app/domain/events/event.ts";
import { basicsAsText, type EventBasics } from "#app/domain/events/settings.ts";
import type { Sent } from "./day-address.ts";
import { editEvent } from "./edit-event.ts";
import type { Saved } from "./outcome.ts";

/** Saves what an event is called. Its address can change as long as only organisers know it. */
export function saveBasics(slug: string, form: Sent<EventBasics>, now: Date): Promise<Saved> {
  return editEvent({
    slug,
    form,
    asText: basicsAsText,
    async check(event, part, tx) {
      if (part.slug === event.slug) return [];
      if (isPublic(event, now)) return [{ field: "slug", reason: "address-fixed" }];
      return (await addressIsFree(part.slug, tx))
        ? []
        : [{ field: "slug", reason: "address-taken" }];
    },
  });
}
