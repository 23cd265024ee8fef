import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { formOf } from "./form-data.ts";

/**
 * Reads a form that was sent, by its schema. What does not fit becomes an answer that gives
 * the form back: what was typed, and what to do about each field. Status 400.
 */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema) {
  const form = await formOf(request);
  const submission = parseWithZod(form, { schema });
  /** Gives the form back with messages of the caller's own: by field, or "" for the whole form. */
  const refuse = (fieldErrors: Record<string, string[]>) =>
    data({ result: submission.reply({ fieldErrors }) }, { status: 400 });
  if (submission.status === "success") {
    return { ok: true as const, value: submission.value, form, refuse };
  }
  return { ok: false as const, answer: data({ result: submission.reply() }, { status: 400 }) };
}
