import { keptStops, type KeptStopInJson } from "../route-planning/kept-stops.ts";

/** One member's part of a divided day, as it is kept until they take it or it is made anew. */
export const partStops = keptStops;

export type PartStop = KeptStopInJson;
