import { mergeForm, type FieldTexts } from "#app/domain/editing/merge.ts";
import type { Sent } from "./day-address.ts";
import { changedMeanwhile, refused, type Saved, type SettingProblem } from "./outcome.ts";

type Problems = SettingProblem[] | SettingProblem | null;

interface Keeping<Settings> {
  form: Sent<Settings>;
  /** as it is kept, for this transaction; absent: it is still to be made */
  stored: Settings | undefined;
  /** the same function that filled the form */
  asText: (settings: Settings) => FieldTexts;
  /** what is wrong with it as it would be kept; `changed`: the fields that become different */
  judge: (settings: Settings, changed: readonly string[]) => Promise<Problems> | Problems;
  write: (settings: Settings) => Promise<unknown>;
}

/** Keeps those fields that this person changed, and nothing that others did meanwhile. */
export async function saveMerged<Settings extends object>({
  form,
  stored,
  asText,
  judge,
  write,
}: Keeping<Settings>): Promise<Saved> {
  const merged = stored && mergeForm({ ...form, stored }, asText);
  if (stored && merged && merged.clashes.length > 0) {
    return changedMeanwhile(merged.clashes, asText(stored));
  }
  const settings = merged?.content ?? form.sent;
  const problems = [await judge(settings, merged?.changed ?? [])].flat();
  const wrong = problems.filter((problem) => problem !== null);
  if (wrong.length > 0) return refused(...wrong);
  await write(settings);
  return { ok: true };
}
