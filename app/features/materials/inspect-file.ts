import { open, type FileHandle } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { FileFacts } from "#app/domain/materials/accept-file.ts";
import {
  findZipEnd,
  openDocumentType,
  readZipNames,
  ZIP_TAIL,
} from "#app/domain/materials/zip-directory.ts";

const HEAD = 1024;
/** Bytes; an office file's list of what is in it is a few thousand. */
const LONGEST_LIST = 2 * 1024 * 1024;

/** What is in a file on the disk, read from a few small pieces of it. */
export async function inspectFile(path: string, size: number): Promise<FileFacts> {
  const found = size > 0 ? await fileTypeFromFile(path).catch(() => undefined) : undefined;
  const handle = await open(path, "r");
  try {
    const head = await readPart(handle, 0, Math.min(HEAD, size));
    const zip = isZip(head);
    return {
      size,
      // What begins as a zip is one, however it goes on; the names in it say which.
      mediaType: found?.mime ?? (zip ? "application/zip" : null),
      zipNames: zip ? await zipNames(handle, size) : null,
      openDocument: zip ? openDocumentType(head) : null,
      looksLikeSvg: (!found || found.mime.endsWith("xml")) && readsAsSvg(head),
    };
  } finally {
    await handle.close();
  }
}

function readsAsSvg(head: Buffer): boolean {
  return /<svg[\s>]|<!DOCTYPE svg/i.test(head.toString("utf8").replaceAll("\0", ""));
}

function isZip(head: Buffer): boolean {
  return head.length > 4 && head.readUInt32LE(0) === 0x04034b50;
}

async function zipNames(handle: FileHandle, size: number): Promise<string[] | null> {
  const tail = await readPart(handle, Math.max(0, size - ZIP_TAIL), Math.min(ZIP_TAIL, size));
  const end = findZipEnd(tail);
  if (!end || end.listSize > LONGEST_LIST || end.listOffset + end.listSize > size) return null;
  return readZipNames(await readPart(handle, end.listOffset, end.listSize), end.entries);
}

async function readPart(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
