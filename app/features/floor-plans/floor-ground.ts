import { findFloor } from "#app/db/floor-plans.ts";
import { countInterested, listFloorStands, type FloorStand } from "#app/db/floor-stands.ts";
import { standPoint } from "#app/domain/floor-plan/access.ts";
import { planOf, thingsOf, type Drawing } from "#app/domain/floor-plan/drawing.ts";
import { expectedVisitors, type Floor } from "#app/domain/floor-plan/proposal-floor.ts";
import { walkingDistance } from "#app/domain/floor-plan/walking.ts";

export interface FloorGround {
  venue: string;
  drawing: Drawing;
  stands: FloorStand[];
  /** the same for the search */
  floor: Floor;
}

/** A day's floor with all that a proposal weighs; null when nothing was drawn. */
export async function loadFloorGround(
  event: { id: string; slug: string },
  dayId: string,
): Promise<FloorGround | null> {
  const stored = await findFloor(event.slug, dayId);
  if (!stored?.planId) return null;
  const stands = await listFloorStands(event.id, dayId);
  const interested = await countInterested(dayId);
  const { venue, drawing } = stored;
  return { venue, drawing, stands, floor: floorOf(drawing, stands, interested) };
}

function floorOf(
  drawing: Drawing,
  stands: readonly FloorStand[],
  interested: ReadonlyMap<string, number>,
): Floor {
  const showing = new Map<string, number>();
  for (const { id } of stands.flatMap(({ themes }) => themes)) {
    showing.set(id, (showing.get(id) ?? 0) + 1);
  }
  const plan = planOf(drawing);
  const spots = thingsOf(drawing, "place");
  const points = spots.map((spot) => standPoint(plan, spot));
  const metres = points.map(() => new Array<number>(points.length).fill(0));
  points.forEach((from, i) =>
    points.slice(0, i).forEach((to, j) => {
      metres[i]![j] = metres[j]![i] = walkingDistance(plan, from, to);
    }),
  );
  return {
    stands: stands.map(({ id, themes, needsPower, bookmarks }) => {
      const themeIds = themes.map((theme) => theme.id);
      const expected = expectedVisitors({ bookmarks, themeIds }, interested, showing);
      return { id, themes, needsPower, expected };
    }),
    spots,
    metres,
    pinned: stands.flatMap(({ id, placeId }) =>
      placeId ? [{ standId: id, spotId: placeId }] : [],
    ),
  };
}
