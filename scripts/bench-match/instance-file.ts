import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { Instance } from "./instance.ts";

/** Writes an instance as whole numbers of four bytes: two counts, then list after list. */
export function writeInstance(file: string, { capacity, cut, lockedBest, edges }: Instance): void {
  const counts = Int32Array.of(capacity.length, edges.u.length);
  const to = openSync(file, "w");
  for (const list of [counts, capacity, cut, lockedBest, edges.u, edges.v, edges.weight]) {
    for (let done = 0; done < list.byteLength;) {
      done += writeSync(to, new Uint8Array(list.buffer, list.byteOffset + done));
    }
  }
  closeSync(to);
}

/** Reads one back straight into its lists, so that it takes no more memory than they do. */
export function readInstance(file: string): Instance {
  const from = openSync(file, "r");
  const read = (length: number) => {
    const list = new Int32Array(length);
    const bytes = new Uint8Array(list.buffer);
    for (let done = 0; done < bytes.length;) {
      const count = readSync(from, bytes, done, bytes.length - done, null);
      if (count === 0) throw new Error(`${file} ends too early`);
      done += count;
    }
    return list;
  };
  const [parties = 0, pairs = 0] = read(2);
  const [capacity, cut, lockedBest] = [read(parties), read(parties), read(parties)];
  const edges = { u: read(pairs), v: read(pairs), weight: read(pairs) };
  closeSync(from);
  return { capacity, cut, lockedBest, edges };
}
