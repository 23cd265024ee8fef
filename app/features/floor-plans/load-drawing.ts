import { findFloor, type StandThere } from "#app/db/floor-plans.ts";
import type { Drawing } from "#app/domain/floor-plan/drawing.ts";

export interface DrawingView {
  venue: string;
  /** goes up with every change; 0 when nothing was drawn yet */
  version: number;
  drawing: Drawing;
  /** who stands on which place */
  standing: StandThere[];
  /** workshops that run in a room, by the room's id */
  runs: Record<string, number>;
}

/** The hall of a day, to be drawn; null when it is no day of this event. */
export async function loadDrawing(eventSlug: string, dayId: string): Promise<DrawingView | null> {
  const floor = await findFloor(eventSlug, dayId);
  if (!floor) return null;
  const { venue, version, drawing, standing, runs } = floor;
  return { venue, version, drawing, standing, runs };
}
