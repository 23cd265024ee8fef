import type { Readable } from "node:stream";

/** A part of a file: both ends count, from 0, as in an HTTP range. */
export interface ByteRange {
  start: number;
  end: number;
}

export interface StoredFile {
  key: string;
  writtenAt: Date;
}

/**
 * Where the bytes of files are. Keys are paths of small letters, digits, dots and dashes, such as
 * "materials/abc123/def456-960"; anything else throws.
 */
export interface FileStorage {
  /**
   * Keeps what the stream gives under a key, in place of what was there. All of it or nothing:
   * rejects with `TooManyBytes` beyond `limit` bytes and with the stream's own error, and then
   * what was there before is there still.
   * @returns how many bytes were kept
   */
  put(key: string, bytes: Readable, limit: number): Promise<number>;
  /** The bytes, or those of a range; null when there is nothing. Who takes it reads or destroys it. */
  get(key: string, range?: ByteRange): Promise<Readable | null>;
  exists(key: string): Promise<boolean>;
  /** Nothing under the key is no fault. */
  delete(key: string): Promise<void>;
  /** Everything whose key begins so, half-written files that were left behind among them. */
  list(prefix: string): AsyncIterable<StoredFile>;
}

/** More came than may be kept. */
export class TooManyBytes extends Error {
  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.name = "TooManyBytes";
  }
}

/** Throws on a key that could lead anywhere else. */
export function checkKey(key: string): void {
  const parts = key.split("/");
  if (!parts.every((part) => /^[a-z0-9][a-z0-9.-]{0,99}$/.test(part) && !part.includes(".."))) {
    throw new Error(`not a key for the storage: ${JSON.stringify(key)}`);
  }
}
