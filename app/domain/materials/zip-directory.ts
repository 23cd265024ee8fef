/** What stands at the end of a zip about where its list of files is. */
export interface ZipEnd {
  /** bytes from the start of the file */
  listOffset: number;
  /** bytes */
  listSize: number;
  entries: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;

/** So many bytes from the end of a file are enough to find the end of its zip. */
export const ZIP_TAIL = END_SIZE + 0xffff;

/** The end record of a zip in the last bytes of a file; null: cut off, or no zip at all. */
export function findZipEnd(tail: Buffer): ZipEnd | null {
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_SIZE + tail.readUInt16LE(at + 20) > tail.length) continue;
    return {
      entries: tail.readUInt16LE(at + 10),
      listSize: tail.readUInt32LE(at + 12),
      listOffset: tail.readUInt32LE(at + 16),
    };
  }
  return null;
}

/** The names in the list of files of a zip; null when the list is damaged. */
export function readZipNames(list: Buffer, entries: number): string[] | null {
  const names: string[] = [];
  let at = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + ENTRY_SIZE > list.length || list.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameLength = list.readUInt16LE(at + 28);
    const extra = list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
    if (at + ENTRY_SIZE + nameLength > list.length) return null;
    names.push(list.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    at += ENTRY_SIZE + nameLength + extra;
  }
  return names;
}

const OPEN_DOCUMENT = /^application\/vnd\.oasis\.opendocument\.(text|presentation|spreadsheet)$/;

/**
 * What an office file says it is: the standard wants that as its first entry, not compressed,
 * under the name "mimetype". Null when this is no such file.
 *
 * @param head the first 200 bytes or so of the file
 */
export function openDocumentType(head: Buffer): string | null {
  if (head.length < 38 || head.readUInt16LE(8) !== 0) return null;
  const nameLength = head.readUInt16LE(26);
  if (head.toString("latin1", 30, 30 + nameLength) !== "mimetype") return null;
  const start = 30 + nameLength + head.readUInt16LE(28);
  const type = head.toString("latin1", start, start + head.readUInt32LE(18));
  return OPEN_DOCUMENT.test(type) ? type : null;
}
