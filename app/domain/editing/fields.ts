import { z } from "zod";

/** What a form sends along so that two people never overwrite each other silently: merge.ts. */
export const twoVersions = {
  /** what the form showed */
  known: z.string().max(4000).default(""),
  /** what the panel with two versions showed; counts for its own button only */
  seen: z.string().max(4000).default(""),
  /** parts of which somebody who saw both versions leaves what is kept */
  yields: z
    .array(z.string().max(40))
    .max(30)
    .default(() => []),
};
