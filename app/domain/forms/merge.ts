/** The fields of a form as texts, such as it was filled with. */
export type FieldTexts = Readonly<Record<string, string>>;

export type Merged<T> =
  | { ok: true; value: T; changed: (keyof T & string)[] }
  /** fields that somebody else changed too, since this form was filled */
  | { ok: false; conflicts: (keyof T & string)[] };

/**
 * Lets two people change different fields of one thing at the same time. A field that this person
 * left as it was `seen` keeps what is stored; one that this person changed is taken over, unless
 * it is stored otherwise meanwhile.
 * @param seen what the form was filled with; a field that is not in it counts as seen as stored
 * @param asText the same function that filled the form
 */
export function mergeFields<T extends object>(
  { seen, stored, sent }: { seen: FieldTexts; stored: T; sent: T },
  asText: (value: T) => Record<keyof T & string, string>,
): Merged<T> {
  const [now, mine] = [asText(stored), asText(sent)];
  const fields = Object.keys(now) as (keyof T & string)[];
  const before = (field: keyof T & string) => seen[field] ?? now[field];
  const changed = fields.filter((field) => mine[field] !== before(field));
  const conflicts = changed.filter(
    (field) => now[field] !== before(field) && now[field] !== mine[field],
  );
  if (conflicts.length > 0) return { ok: false, conflicts };
  const taken = Object.fromEntries(changed.map((field) => [field, sent[field]]));
  return { ok: true, value: { ...stored, ...taken }, changed };
}
