import { lockEvent } from "#app/db/events.ts";
import { askSearchToStop, findSearch, replaceSearch } from "#app/db/match-searches.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { isSearching } from "#app/domain/matching/search-log.ts";
import { enqueue } from "#app/queue/queue.ts";

/** Has an event searched in the background. While that goes on already, it just goes on. */
export function startSearch(eventSlug: string, now: Date): Promise<{ ok: boolean }> {
  return inTransaction(async (tx) => {
    const event = await lockEvent(eventSlug, tx);
    if (!event) return { ok: false };
    const last = await findSearch(event.id, tx);
    if (last && isSearching(last, now)) return { ok: true };
    const searchId = await replaceSearch(event.id, now, tx);
    await enqueue("search-matches", { searchId }, tx);
    return { ok: true };
  });
}

/** Ends a search: nothing of it is kept, what waited stays. */
export async function stopSearch(eventId: string, now: Date): Promise<void> {
  await askSearchToStop(eventId, now);
}
