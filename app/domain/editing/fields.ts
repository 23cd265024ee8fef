import { z } from "zod";
import type { FieldTexts } from "./merge.ts";

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

const texts = z.record(z.string(), z.string());

/**
 * The hidden field with what a form was filled with. Unreadable is empty: then nothing counts as
 * changed by somebody else.
 */
export const seenField = z
  .string()
  .default("")
  .transform((text): FieldTexts => {
    try {
      return texts.safeParse(JSON.parse(text)).data ?? {};
    } catch {
      return {};
    }
  });
