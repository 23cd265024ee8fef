import { z } from "zod";

/** Whether this can be the id of something that a form makes: so that twice sent is one thing. */
export function isFormKey(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
