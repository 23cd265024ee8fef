import { NOTHING_KEPT, type OfflineState } from "#app/domain/offline/state.ts";

// The pages and the worker read and write the same record; each change is one transaction.
const DATABASE = "parade-op-je-telefoon";
const STORE = "stand";
const RECORD = 1;

/** Where the pages and the worker tell each other that something changed. */
export const CHANNEL = "parade-op-je-telefoon";

/** What goes over the channel. `reachable`: whether the server answered the last time. */
export type News = { kind: "state" } | { kind: "reach"; reachable: boolean };

/** What a page asks of the worker. */
export type Ask =
  /** keep the day of a visitor of this event; `fresh`: something on it just changed */
  | { kind: "keep"; event: string; person: string; fresh: boolean }
  | { kind: "send" }
  | { kind: "how-is-it" }
  /** a new version goes to work now */
  | { kind: "take-over" };

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no database"));
  });
}

/**
 * Changes what the phone remembers, all of it or nothing.
 * Rejects when the browser keeps no database, as in some private windows.
 */
export async function updateState(
  change: (state: OfflineState) => OfflineState,
): Promise<OfflineState> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, "readwrite");
      const store = transaction.objectStore(STORE);
      let after = NOTHING_KEPT;
      const read = store.get(RECORD) as IDBRequest<OfflineState | undefined>;
      read.onsuccess = () => {
        const before = read.result ?? NOTHING_KEPT;
        after = change(before);
        if (after !== before) store.put(after, RECORD);
      };
      transaction.oncomplete = () => resolve(after);
      const fail = () => reject(transaction.error ?? new Error("not saved"));
      transaction.onerror = fail;
      transaction.onabort = fail;
    });
  } finally {
    database.close();
  }
}

/** What the phone remembers: nothing, where the browser keeps no database. */
export function readState(): Promise<OfflineState> {
  return updateState((state) => state).catch(() => NOTHING_KEPT);
}

/** Names of the caches of one build: what belongs to a person apart from what is everybody's. */
export const PAGES = "parade-paginas-";
export const FILES = "parade-bestanden-";

/** Throws away all pages that were kept, of whichever build. */
export async function dropPages(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PAGES)).map((one) => caches.delete(one)),
  );
}

/** On a page that was kept: when it came from the server, in milliseconds. */
export const KEPT_AT = "X-Kept-At";
