/** What was typed and is not known to be kept, on this machine only. */
export interface KeptHere {
  body: string;
  /** what the form knew when it was typed */
  known: string;
  /** milliseconds since 1970 */
  at: number;
  /** it was sent by a button: when the page has it, it is safe */
  wasSent: boolean;
}

const PREFIX = "parade-voorbeeld:";
const FORTNIGHT = 14 * 24 * 3600 * 1000;

/** A machine without room, or where nothing may be kept, keeps nothing: no fault. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

export function keepHere(id: string, kept: KeptHere): void {
  quietly(() => localStorage.setItem(PREFIX + id, JSON.stringify(kept)));
}

export function forgetHere(id: string): void {
  quietly(() => localStorage.removeItem(PREFIX + id));
}

/** What was kept of this contribution; what is older than two weeks, of any, goes. */
export function findHere(id: string, now: number): KeptHere | null {
  return quietly(() => {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
      const kept = read(localStorage.getItem(key));
      if (!kept || now - kept.at > FORTNIGHT) localStorage.removeItem(key);
    }
    return read(localStorage.getItem(PREFIX + id));
  });
}

function read(text: string | null): KeptHere | null {
  const found: unknown = text && JSON.parse(text);
  if (typeof found !== "object" || found === null) return null;
  const { body, known, at, wasSent } = found as Partial<Record<keyof KeptHere, unknown>>;
  if (typeof body !== "string" || typeof known !== "string" || typeof at !== "number") return null;
  return { body, known, at, wasSent: wasSent === true };
}
