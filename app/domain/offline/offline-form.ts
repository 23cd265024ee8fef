import { z } from "zod";

const id = z.string().min(1).max(64);
const run = id.optional();

/** A change that was made without a connection, as a phone sends it. */
export const offlineForm = z
  .object({
    registration: id,
    /** nothing waits after this one: the rest of the route can be laid around all of them */
    last: z.literal("ja").optional(),
  })
  .and(
    z.discriminatedUnion("intent", [
      z.object({ intent: z.literal("pin"), contribution: id }),
      z.object({ intent: z.literal("unpin"), contribution: id }),
      z.object({ intent: z.literal("remove"), contribution: id }),
      z.object({ intent: z.literal("drop"), contribution: id }),
      z.object({ intent: z.literal("undrop"), contribution: id }),
      z.object({ intent: z.literal("add"), contribution: id, run }),
      z.object({ intent: z.literal("swap"), contribution: id, run, out: id }),
      z.object({ intent: z.literal("bookmark"), contribution: id, wanted: z.enum(["ja", "nee"]) }),
      z.object({ intent: z.literal("wait"), run: id }),
      z.object({ intent: z.literal("leave"), run: id }),
      z.object({ intent: z.literal("no"), run: id }),
      z.object({ intent: z.literal("yes"), run: id, replace: z.literal("ja").optional() }),
      z.object({ intent: z.literal("sign-off") }),
    ]),
  );
