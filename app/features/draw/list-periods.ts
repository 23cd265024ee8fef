import { listDraws } from "#app/db/draws.ts";
import { findEvent } from "#app/db/events.ts";
import { findRegistration } from "#app/db/registrations.ts";
import { phaseOf, type DrawPhase } from "#app/domain/draw/phase.ts";
import { fingerprintOf } from "./seed.ts";

/** A draw as everybody may know of it. */
export interface PublicDraw {
  dayId: string;
  town: string;
  dayOpensAt: Date;
  phase: DrawPhase;
  opensAt: Date;
  closesAt: Date;
  fingerprint: string;
  /** only when the seats were given out */
  seed: string | null;
}

/**
 * The draws of an event, in order of its days.
 * @param userId leaves only the draw of the day that this visitor comes
 */
export async function listPeriods(
  eventSlug: string,
  now: Date,
  userId?: string,
): Promise<PublicDraw[]> {
  const event = await findEvent(eventSlug);
  if (!event) return [];
  const draws = await listDraws(event.id);
  const mine = userId && draws.length > 0 ? await findRegistration(userId, eventSlug) : null;
  return event.days
    .filter(({ id }) => !userId || id === mine?.locationDayId)
    .flatMap((day) => {
      const draw = draws.find(({ locationDayId }) => locationDayId === day.id);
      if (!draw) return [];
      const { opensAt, closesAt, drawnAt, seed } = draw;
      return {
        ...{ dayId: day.id, town: day.town, dayOpensAt: day.opensAt, opensAt, closesAt },
        phase: phaseOf(draw, now),
        fingerprint: fingerprintOf(seed),
        seed: drawnAt ? seed : null,
      };
    });
}
