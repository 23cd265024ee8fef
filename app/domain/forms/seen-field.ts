import { z } from "zod";
import type { FieldTexts } from "./merge.ts";

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
