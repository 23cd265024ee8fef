const MARK = "visit-";

/**
 * The id of a challenge that comes through the form of a visitor; the same for an id that is one
 * already. `key`: an id that nothing else has. It tells what somebody brought from what the same
 * person wrote as a colleague of their gemeente.
 */
export function broughtId(key: string): string {
  return key.startsWith(MARK) ? key : MARK + key;
}

/**
 * Of all that one person wrote for an event, what they brought as a visitor. `asColleague`: ids of
 * what belongs to gemeenten that this person works on; of those, only what bears the mark.
 */
export function broughtOf<Challenge extends { id: string }>(
  written: readonly Challenge[],
  asColleague: readonly string[],
): Challenge[] {
  const shared = new Set(asColleague);
  return written.filter(({ id }) => id.startsWith(MARK) || !shared.has(id));
}
