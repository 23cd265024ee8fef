import { fetchPages, keepDay } from "./kept-pages.ts";
import { readState } from "./store.ts";

/** Milliseconds between two times that the same day is kept. */
const OFTEN = 60_000;
let keptLast = 0;

/** Something changed: the next time that a page asks, the day is kept anew. */
export function keepSoon(): void {
  keptLast = 0;
}

/** Keeps a day, though not time after time. `always`: also when it was kept a moment ago. */
export async function keepNowAndThen(
  event: string,
  person: string,
  always: boolean,
): Promise<void> {
  const { kept } = await readState();
  const isSame = kept?.person === person && kept.event === event;
  if (isSame && !always && Date.now() - keptLast < OFTEN) return;
  keptLast = Date.now();
  // The route that was just changed does not wait for the photos of a day that is being kept.
  if (isSame && always) await fetchPages([`/${event}/mijn-route`]).catch(() => undefined);
  // Without a connection what is there stays.
  await keepDay(event, person).catch(() => undefined);
}
