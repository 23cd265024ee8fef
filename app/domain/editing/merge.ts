import { fingerprint } from "./fingerprint.ts";

/** What somebody's form showed when it was filled in: how often it was saved, a mark a field. */
export interface Known {
  version: number;
  fields: Readonly<Record<string, string>>;
}

/** What a form knows that shows this. */
export function knownOf(content: object, version: number): Known {
  const fields = Object.entries(content).map(([name, value]) => [name, fingerprint(value)]);
  return { version, fields: Object.fromEntries(fields) as Record<string, string> };
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
 */
export function mergeEdit<T extends object>({ known, mine, theirs, yields }: Edit<T>): Merged<T> {
  const merged: Merged<T> = { content: { ...theirs }, clashes: [], fromOthers: [], changed: [] };
  for (const name of Object.keys(theirs) as (keyof T & string)[]) {
    const [before, now, wanted] = [known.fields[name], ...marks(theirs[name], mine[name])];
    if (wanted === now || (now === before && yields?.includes(name))) continue;
    if (wanted === before) merged.fromOthers.push(name);
    else if (now === before) {
      merged.content[name] = mine[name];
      merged.changed.push(name);
    } else merged.clashes.push(name);
  }
  return merged;
}

function marks(...values: [unknown, unknown]): [string, string] {
  return [fingerprint(values[0]), fingerprint(values[1])];
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
  const fresh = knownOf(kept, version).fields;
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
