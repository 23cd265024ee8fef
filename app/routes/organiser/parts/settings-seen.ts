import type { SubmissionResult } from "@conform-to/react";
import type { FieldTexts } from "#app/domain/editing/merge.ts";

export type SettingsAnswer =
  { result?: SubmissionResult<string[]>; seen?: FieldTexts | null } | undefined;

/** What the hidden field says the form was filled with. */
export function seenBy(answer: SettingsAnswer, values: FieldTexts): string {
  if (answer?.seen) return JSON.stringify(answer.seen);
  const sent = answer?.result?.initialValue?.seen;
  return typeof sent === "string" ? sent : JSON.stringify(values);
}
