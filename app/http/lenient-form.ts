import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { formOf } from "./form-data.ts";

/**
 * Reads as much of a form as fits its schema, for what is sent while somebody is still typing.
 * @returns the value without the fields that do not fit, and the names of those; null when
 *   nothing can be made of it
 */
export async function readLeniently<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<{ value: z.output<Schema>; unread: string[] } | null> {
  const form = new FormData();
  for (const [name, value] of await formOf(request)) form.append(name, value);
  const whole = parseWithZod(form, { schema });
  if (whole.status === "success") return { value: whole.value, unread: [] };
  const unread = [...new Set(Object.keys(whole.error ?? {}).map(firstName))];
  for (const name of [...form.keys()]) {
    if (unread.includes(firstName(name))) form.delete(name);
  }
  const rest = parseWithZod(form, { schema });
  return rest.status === "success" ? { value: rest.value, unread } : null;
}

/** "presenters[0].label" → "presenters" */
function firstName(path: string): string {
  return path.split(/[.[]/)[0] ?? "";
}
