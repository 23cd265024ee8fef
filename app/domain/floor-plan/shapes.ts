import { z } from "zod";

/**
 * What is drawn besides stand places and rooms, in metres from the top left. A `wall` and a
 * `fixture` (the cloakroom, the lift) stand in the way of a walker; an `area` (the square, where
 * one may walk) and a `label` do not. An `entrance` is one more way in, a point without a size; the
 * first way in is the plan's own.
 */
export const shapeSchema = z.object({
  /** so that two people who draw know what they both changed; absent in what was never edited */
  id: z.string().optional(),
  kind: z.enum(["wall", "fixture", "area", "label", "entrance"]),
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  label: z.string().optional(),
});

export const shapesSchema = z.array(shapeSchema);

export type Shape = z.infer<typeof shapeSchema>;

/** Metres from the top left of the plan. */
export interface Point {
  x: number;
  y: number;
}

export interface Rectangle extends Point {
  width: number;
  height: number;
}

export interface PlanPlace extends Rectangle {
  number: number;
  /** the letter of its zone: "A" */
  zone: string;
}

export interface PlanRoom extends Rectangle {
  name: string;
  door: Point;
}

/** All that a walker meets on one location-day. Treated as unchangeable: a change is a new object. */
export interface PlanOfDay {
  width: number;
  height: number;
  entrance: Point;
  shapes: Shape[];
  places: PlanPlace[];
  rooms: PlanRoom[];
}
