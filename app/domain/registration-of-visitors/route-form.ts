import { z } from "zod";
import { FULLNESSES } from "../route-planning/fullness.ts";

const contribution = z.string().min(1).max(64);
const run = z.string().max(64).optional();
const fullness = z.enum(FULLNESSES);

/** What one can do with a route; each is a button. */
export const routeForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("propose") }),
  z.object({ intent: z.literal("fullness"), fullness }),
  /** the changes up to this version of the programme were read */
  z.object({ intent: z.literal("seen"), version: z.coerce.number().int().min(0) }),
  /** of what was laid around a change: back as it was, or it is fine */
  z.object({ intent: z.literal("undo") }),
  z.object({ intent: z.literal("keep") }),
  z.object({ intent: z.literal("drop"), contribution }),
  z.object({ intent: z.literal("undrop"), contribution }),
  z.object({ intent: z.literal("remove"), contribution }),
  z.object({ intent: z.literal("pin"), contribution }),
  z.object({ intent: z.literal("unpin"), contribution }),
  z.object({ intent: z.literal("add"), contribution, run }),
  z.object({ intent: z.literal("swap"), contribution, run, out: contribution }),
]);

/** A change that somebody makes in their route. `run` for a workshop, absent for a stand. */
export type RouteChange = Extract<
  z.infer<typeof routeForm>,
  { intent: "remove" | "pin" | "unpin" | "add" | "swap" }
>;

/** Every button of the page of a route. */
export type RouteIntent = z.infer<typeof routeForm>["intent"];
