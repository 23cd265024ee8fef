import { countOnEvent } from "#app/db/events.ts";
import { isPublic } from "#app/domain/events/event.ts";
import { phaseProblems, type Phases } from "#app/domain/events/phases.ts";
import { phasesAsText } from "#app/domain/events/settings.ts";
import type { Sent } from "./day-address.ts";
import { editEvent } from "./edit-event.ts";
import type { Saved } from "./outcome.ts";

/** Saves the moments of an event. What others take part in does not go out of sight any more. */
export function savePhases(slug: string, form: Sent<Phases>, now: Date): Promise<Saved> {
  return editEvent({
    slug,
    form,
    asText: phasesAsText,
    async check(event, part, tx) {
      if (isPublic(event, now) && !isPublic(part, now)) {
        const { contributions, challenges, registrations } = await countOnEvent(event.id, tx);
        if (contributions + challenges + registrations > 0) {
          return [{ field: "submissionOpensAt", reason: "in-use" }];
        }
      }
      return phaseProblems(part, event.days);
    },
  });
}
