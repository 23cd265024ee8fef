/**
 * A short mark of a value: equal values have equal marks, whatever the order of their keys. It
 * guards against accidents, not against somebody who wants two texts with one mark.
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value, sorted) ?? "";
  // Two rounds of FNV-1a with different starts: 64 bits together.
  return hash(text, 0x811c9dc5) + hash(text, 0x3b9aca07);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hash(text: string, start: number): string {
  let mixed = start;
  for (let index = 0; index < text.length; index += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  }
  return (mixed >>> 0).toString(36).padStart(7, "0");
}
