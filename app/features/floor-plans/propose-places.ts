import { planOf, thingsOf, type Thing } from "#app/domain/floor-plan/drawing.ts";
import type { PlanOfDay } from "#app/domain/floor-plan/shapes.ts";
import {
  explainPlaces,
  figuresOf,
  type ExplainedPlacement,
  type FloorFigures,
} from "#app/domain/floor-plan/proposal-reasons.ts";
import { placesInOrder, proposePlaces } from "#app/domain/floor-plan/proposal.ts";
import type { FloorStand } from "#app/db/floor-stands.ts";
import { loadFloorGround } from "./floor-ground.ts";

export interface ProposedPlace extends ExplainedPlacement {
  stand: FloorStand;
}

export interface ProposalView {
  venue: string;
  plan: PlanOfDay;
  places: (Thing & { stand: FloorStand | null; isProposed: boolean })[];
  proposed: ProposedPlace[];
  /** no place is left that fits */
  left: FloorStand[];
  figures: {
    now: FloorFigures;
    /** as if everybody got the first place that is free, in order of arrival */
    inOrder: FloorFigures;
    proposal: FloorFigures;
  };
}

/** Works out who could stand where, changing nothing; null when nothing was drawn. */
export async function proposeFloor(
  event: { id: string; slug: string },
  dayId: string,
): Promise<ProposalView | null> {
  const ground = await loadFloorGround(event, dayId);
  if (!ground) return null;
  const { venue, drawing, stands, floor } = ground;
  const byId = new Map(stands.map((stand) => [stand.id, stand]));
  const { placements, left } = proposePlaces(floor);
  const standOn = new Map(
    [...floor.pinned, ...placements].map(({ spotId, standId }) => [spotId, byId.get(standId)]),
  );
  const proposedSpots = new Set(placements.map(({ spotId }) => spotId));
  const withOthers = (more: typeof placements) => figuresOf(floor, [...floor.pinned, ...more]);
  return {
    venue,
    plan: planOf(drawing),
    places: thingsOf(drawing, "place").map((place) => ({
      ...place,
      stand: standOn.get(place.id) ?? null,
      isProposed: proposedSpots.has(place.id),
    })),
    proposed: explainPlaces(floor, placements)
      .map((one) => ({ ...one, stand: byId.get(one.standId)! }))
      .sort((a, b) => a.number - b.number),
    left: left.flatMap((id) => byId.get(id) ?? []),
    figures: {
      now: withOthers([]),
      inOrder: withOthers(placesInOrder(floor).placements),
      proposal: withOthers(placements),
    },
  };
}
