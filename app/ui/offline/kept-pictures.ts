import {
  MOST_BYTES,
  MOST_BYTES_EACH,
  pictureOf,
  picturesIn,
} from "#app/domain/offline/pictures.ts";
import { ask } from "./reach.ts";
import { PAGES } from "./store.ts";
import { version } from "./version.ts";

/**
 * Keeps the pictures that these kept pages show, in that order, until there are enough of them.
 * One that fails is left out: a page without its picture can be read.
 *
 * @param cache where the pages are, so that the pictures go when they go
 * @returns the addresses that are kept
 */
export async function keepPictures(paths: readonly string[], cache: Cache): Promise<string[]> {
  const shown: string[] = [];
  for (const path of paths) shown.push((await (await cache.match(path))?.text()) ?? "");
  const kept: string[] = [];
  let bytes = 0;
  for (const address of picturesIn(shown)) {
    const picture = (await cache.match(address)) ?? (await fetched(address));
    if (!picture) continue;
    const body = await picture.blob();
    if (body.size > MOST_BYTES_EACH || bytes + body.size > MOST_BYTES) continue;
    bytes += body.size;
    kept.push(address);
    const { headers } = picture;
    await cache.put(address, new Response(body, { headers }));
  }
  return kept;
}

async function fetched(address: string): Promise<Response | null> {
  const answer = await ask(address).catch(() => null);
  return answer?.status === 200 ? answer : null;
}

/** From the server; without it the width that was kept. `picture`: its address without a width. */
export async function pictureAnswer(request: Request, picture: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(PAGES + version);
    for (const one of await cache.keys()) {
      const kept = pictureOf(new URL(one.url).pathname) === picture && (await cache.match(one));
      if (kept) return kept;
    }
    throw error;
  }
}
