import type { GivenBack } from "#app/ui/form-binding.ts";

/** The answer, if it is to the form that sent these values; a page can have several forms. */
export function answerTo(
  answer: GivenBack | undefined,
  sent: Record<string, string>,
): GivenBack | undefined {
  const initial = answer?.result?.initialValue;
  const isOurs = Object.entries(sent).every(([name, value]) => initial?.[name] === value);
  return isOurs ? answer : undefined;
}
