import { z } from "zod";

const contribution = z.string().min(1).max(64);
const run = z.string().max(64).optional();

/** What one can do with a route; each is a button. */
export const routeForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("propose") }),
  z.object({ intent: z.literal("remove"), contribution }),
  z.object({ intent: z.literal("pin"), contribution }),
  z.object({ intent: z.literal("unpin"), contribution }),
  z.object({ intent: z.literal("add"), contribution, run }),
  z.object({ intent: z.literal("swap"), contribution, run, out: contribution }),
]);

/** A change that somebody makes in their route. `run` for a workshop, absent for a stand. */
export type RouteChange = Exclude<z.infer<typeof routeForm>, { intent: "propose" }>;
