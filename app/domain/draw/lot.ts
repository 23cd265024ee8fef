/** Lots are whole numbers from 0 up to this, not including it. */
export const LOTS = 1024;

/**
 * The lot of a visitor for a workshop: it depends on the seed and the two ids alone, so the order
 * of a list or who else takes part changes nothing. FNV-1a (Fowler, Noll, Vo) over the text, then
 * the finalizer of MurmurHash3 (Appleby), which spreads a change in one letter over all bits.
 */
export function lotOf(seed: string, visitorId: string, workshopId: string): number {
  return drawn(`${seed}\n${visitorId}\n${workshopId}`) % LOTS;
}

/** Who is first in line for a run: the lowest number, of equals the lowest id. */
export function waitingNumber(seed: string, visitorId: string, runId: string): number {
  return drawn(`${seed}\nwaiting\n${visitorId}\n${runId}`);
}

/** A whole number from 0 up to 2³². */
function drawn(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
