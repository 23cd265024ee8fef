import { fingerprint } from "./fingerprint.ts";

/** What somebody's form showed when it was filled in: how often it was saved, a mark a field. */
export interface Known {
  version: number;
  fields: FieldTexts;
}

/** What a form knows that shows this. */
export function knownOf(content: object, version: number): Known {
  return { version, fields: marksOf(content) };
}

export interface Edit<T> {
  known: Known;
  /** what the form says now */
  mine: T;
  /** what is kept now */
  theirs: T;
  /** fields in which the writer, who saw both, leaves what is kept */
  yields?: readonly string[];
}

export interface Merged<T> {
  /** the two together; in a field that clashes, what is kept */
  content: T;
  /** changed by both, and not into the same: somebody has to choose */
  clashes: (keyof T & string)[];
  /** changed by another only, since the form was filled in */
  fromOthers: (keyof T & string)[];
  /** in which the two together differ from what is kept */
  changed: (keyof T & string)[];
}

/**
 * Joins what somebody wrote with what others wrote meanwhile, field by field, as three-way
 * merging does: who did not touch a field takes what is kept there. Nobody's words go silently.
 * For long texts, of which the form only knows marks.
 */
export function mergeEdit<T extends object>({ known, mine, theirs, yields }: Edit<T>): Merged<T> {
  const before = known.fields;
  return merge({ before, mine, theirs, yields }, marksOf(theirs), marksOf(mine));
}

/** The fields of a form as texts, such as it was filled with. */
export type FieldTexts = Readonly<Record<string, string>>;

/**
 * The same for a form of short fields, that knows the texts it was filled with.
 *
 * @param seen what the form was filled with; a field that is not in it counts as seen as kept
 * @param asText the same function that filled the form; its fields are those that are joined
 */
export function mergeForm<T extends object>(
  { seen, stored, sent }: { seen: FieldTexts; stored: T; sent: T },
  asText: (value: T) => FieldTexts,
): Merged<T> {
  const now = asText(stored);
  return merge({ before: { ...now, ...seen }, mine: sent, theirs: stored }, now, asText(sent));
}

interface Sides<T> extends Pick<Edit<T>, "mine" | "theirs" | "yields"> {
  /** how each field was when the form was filled in; absent: not known, so a difference clashes */
  before: FieldTexts;
}

/** Values with the same text in `now`, `wanted` and `before` are the same value. */
function merge<T extends object>(
  { before, mine, theirs, yields }: Sides<T>,
  now: FieldTexts,
  wanted: FieldTexts,
): Merged<T> {
  const merged: Merged<T> = { content: { ...theirs }, clashes: [], fromOthers: [], changed: [] };
  for (const name of Object.keys(now) as (keyof T & string)[]) {
    const isKept = now[name] === before[name];
    if (wanted[name] === now[name] || (isKept && yields?.includes(name))) continue;
    if (wanted[name] === before[name]) merged.fromOthers.push(name);
    else if (isKept) {
      merged.content[name] = mine[name];
      merged.changed.push(name);
    } else merged.clashes.push(name);
  }
  return merged;
}

function marksOf(content: object): FieldTexts {
  const marks = Object.entries(content).map(([name, value]) => [name, fingerprint(value)]);
  return Object.fromEntries(marks) as FieldTexts;
}

/**
 * What the form knows after a save or a clash: its writer now knows the fields `seen` as they
 * are kept. Where others wrote and the form still shows the old text, it goes on knowing that.
 */
export function knownAfter<T extends object>(
  known: Known,
  kept: T,
  version: number,
  unseen: readonly string[],
): Known {
  const fresh = marksOf(kept);
  const old = unseen.map((name) => [name, known.fields[name] ?? ""]);
  return { version, fields: { ...fresh, ...(Object.fromEntries(old) as Record<string, string>) } };
}

/** In a hidden field of the form: "3.title-1x2y.summary-3z4a" */
export function writeKnown({ version, fields }: Known): string {
  return [String(version), ...Object.entries(fields).map((field) => field.join("-"))].join(".");
}

/** What cannot be read knows nothing: then each difference is a clash, and nothing is lost. */
export function readKnown(written: string): Known {
  const [version, ...fields] = written.split(".");
  const pairs = fields.flatMap((field) => {
    const [, name, mark] = /^(\w+)-(\w*)$/.exec(field) ?? [];
    return name && mark ? [[name, mark] as const] : [];
  });
  return { version: Number(version) || 0, fields: Object.fromEntries(pairs) };
}
