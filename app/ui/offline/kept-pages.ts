import type { OfflineChange } from "#app/domain/offline/change.ts";
import { dataAddress, isKeepable, NO_CONNECTION } from "#app/domain/offline/request.ts";
import { forget, keep, type Kept } from "#app/domain/offline/state.ts";
import { keepPictures } from "./kept-pictures.ts";
import { ask, tell } from "./reach.ts";
import { dropPages, FILES, KEPT_AT, PAGES, readState, updateState } from "./store.ts";
import { version } from "./version.ts";

const MINUTE = 60_000;
/** How old a page may be before it is fetched again; the visitor's own pages always are. */
const FRESH_FOR = 30 * MINUTE;
const ALWAYS = /\/(mijn-route(\/samen|\/afdrukken)?|mijn-aanmelding)$/;
const AT_ONCE = 3;

const pages = () => caches.open(PAGES + version);
const files = () => caches.open(FILES + version);

/** Keeps the day of a visitor: asks what belongs to it, and fetches what is new or old. */
export async function keepDay(event: string, person: string): Promise<void> {
  await navigator.locks.request("parade-bewaren", () => keepNow(event, person));
}

async function keepNow(event: string, person: string): Promise<void> {
  const answer = await ask(`/${event}/mijn-route/op-je-telefoon`, { redirect: "manual" });
  if (answer.status !== 200) return;
  const along = (await answer.json()) as Omit<Kept, "at">;
  // Somebody else signed in while this was on its way.
  if (along.person !== person) return;
  const { kept: before } = await readState();
  if (along.pages.length === 0) {
    if (before?.event === event) await forgetDay();
    return;
  }
  if (before && before.person !== person) await dropPages();
  const wanted = [NO_CONNECTION, ...along.pages.filter(isKeepable)];
  const day = { ...along, pages: wanted };
  const at = before?.person === person && before.event === event ? before.at : 0;
  await updateState((state) => keep(state, { ...day, at }));
  await fetchPages(wanted);
  await dropOthers([...wanted, ...(await keepPictures(wanted, await pages()))]);
  const isStill = (kept: Kept | null) => kept?.registration === day.registration;
  await updateState((state) =>
    isStill(state.kept) ? keep(state, { ...day, at: Date.now() }) : state,
  );
  tell({ kind: "state" });
}

/** Nobody's day is on the phone any more. */
export async function forgetDay(): Promise<void> {
  await updateState(forget);
  await dropPages();
  tell({ kind: "state" });
}

/** Fetches what is not there, or too old. Rejects when the server is not reached. */
export async function fetchPages(paths: readonly string[]): Promise<void> {
  const left = [...paths];
  const one = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      if (await isDue(path)) await fetchPage(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

async function isDue(path: string): Promise<boolean> {
  if (ALWAYS.test(path)) return true;
  const kept = await (await pages()).match(dataAddress(path));
  return Date.now() - Number(kept?.headers.get(KEPT_AT) ?? 0) > FRESH_FOR;
}

async function fetchPage(path: string): Promise<void> {
  const page = await ask(path, { headers: { Accept: "text/html" }, redirect: "manual" });
  if (page.status !== 200) return;
  await fetchFiles(await page.clone().text());
  await keepAnswer(path, page);
  // Last: its age is the page's.
  const data = await ask(dataAddress(path), { redirect: "manual" });
  if (data.status === 200) await keepAnswer(dataAddress(path), data);
}

/** Scripts, styles and fonts that a page names; what is there stays, since it never changes. */
async function fetchFiles(html: string): Promise<void> {
  const named = new Set(html.match(/\/assets\/[\w.-]+\.(?:js|css|woff2|svg)/g));
  const own = await files();
  for (const path of named) {
    if (await own.match(path)) continue;
    // From an older version that had the same one: that will be thrown away.
    const file = (await caches.match(path)) ?? (await ask(path));
    if (file.ok) await own.put(path, file);
  }
}

/** Keeps an answer with the time at which it came. */
export async function keepAnswer(address: string, answer: Response): Promise<void> {
  const headers = new Headers(answer.headers);
  headers.set(KEPT_AT, String(Date.now()));
  // The browser has unpacked it already.
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  headers.delete("Set-Cookie");
  const before = (await readState()).kept?.person;
  const body = await answer.blob();
  // Whose page it is may have signed out while it came in.
  const after = (await readState()).kept?.person;
  if (after === undefined || after !== before) return;
  await (await pages()).put(address, new Response(body, { status: 200, headers }));
}

export async function findKept(address: string): Promise<Response | undefined> {
  return (await pages()).match(address);
}

/** The page of an example says how one has it: after a change that is not true any more. */
export async function dropExample(event: string, change: OfflineChange): Promise<void> {
  if (!("contribution" in change)) return;
  const path = `/${event}/voorbeelden/${change.contribution}`;
  const cache = await pages();
  await Promise.all([path, dataAddress(path)].map((address) => cache.delete(address)));
}

/** `wanted`: pages, and pictures that they show. */
async function dropOthers(wanted: readonly string[]): Promise<void> {
  const known = new Set(wanted.flatMap((path) => [path, dataAddress(path)]));
  const cache = await pages();
  for (const { url } of await cache.keys()) {
    if (!known.has(new URL(url).pathname)) await cache.delete(url);
  }
}

/** A file that never changes: from the phone, else from the server and then kept. */
export async function fileAnswer(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  const isOurs = new URL(request.url).pathname.startsWith("/assets/");
  if (answer.ok && isOurs && (await readState()).kept) {
    await (await files()).put(request, answer.clone());
  }
  return answer;
}

/** Before a new version goes to work: has what the one before it kept. */
export async function takeOver(): Promise<void> {
  const { kept } = await readState();
  if (!kept) return;
  await fetchPages(kept.pages);
  await keepPictures(kept.pages, await pages());
}

/**
 * Throws away the pages of older versions. Their last files stay for tabs that were opened before:
 * they still ask for scripts that the server does not have any more.
 */
export async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PAGES) && name !== PAGES + version);
  const fileNames = names.filter((name) => name.startsWith(FILES) && name !== FILES + version);
  await Promise.all([...older, ...fileNames.slice(0, -1)].map((name) => caches.delete(name)));
}
