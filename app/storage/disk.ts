import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ByteLimit } from "./byte-limit.ts";
import { checkKey, type ByteRange, type FileStorage, type StoredFile } from "./storage.ts";

/** Files in a folder of this machine, or of a disk that several share. */
export function diskStorage(folder: string): FileStorage {
  const root = path.resolve(folder);
  const placeOf = (key: string) => {
    checkKey(key);
    return path.join(root, ...key.split("/"));
  };
  return {
    async put(key, bytes, limit) {
      const place = placeOf(key);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o750 });
      // Written beside its place and moved there whole: nobody reads half a file.
      const half = `${place}.${randomUUID()}.part`;
      const counted = new ByteLimit(limit);
      try {
        await pipeline(bytes, counted, createWriteStream(half, { mode: 0o640, flush: true }));
        await rename(half, place);
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
      return counted.passed;
    },
    async get(key, range) {
      return openFile(placeOf(key), range);
    },
    async exists(key) {
      return access(placeOf(key)).then(
        () => true,
        () => false,
      );
    },
    async delete(key) {
      await rm(placeOf(key), { force: true });
    },
    list: (prefix) => listFolder(root, prefix),
  };
}

async function openFile(place: string, range: ByteRange | undefined): Promise<Readable | null> {
  try {
    const handle = await open(place, "r");
    return createReadStream(place, { fd: handle, ...range });
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function* listFolder(root: string, prefix: string): AsyncGenerator<StoredFile> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const place = path.join(entry.parentPath, entry.name);
    const key = path.relative(root, place).split(path.sep).join("/");
    if (!key.startsWith(prefix)) continue;
    const found = await stat(place).catch(() => null);
    if (found) yield { key, writtenAt: found.mtime };
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}
