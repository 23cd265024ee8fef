import type { FileRefusal } from "./import.ts";

/** The text of a file of comma separated values, whatever program wrote it. */
export function decodeText(bytes: Uint8Array): { ok: true; text: string } | FileRefusal {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  const text = decoded(bytes);
  if (text === null) return { ok: false, reason: "wrong-encoding" };
  // A picture or a program has these in its first bytes; a table never has.
  if (/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u.test(text)) return { ok: false, reason: "not-a-table" };
  if (isGarbled(text)) return { ok: false, reason: "wrong-encoding" };
  if (text.trim() === "") return { ok: false, reason: "empty" };
  return { ok: true, text };
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return strictly("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return strictly("utf-16be", bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly("utf-8", bytes);
  return withoutMark(bytes);
}

/** No mark in front: every second byte 0 is UTF-16; what is no UTF-8 is what Windows used to write. */
function withoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 200);
  const zerosAt = (parity: number) =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zerosAt(1) > head.length / 4 && zerosAt(0) === 0) return strictly("utf-16le", bytes);
  if (zerosAt(0) > head.length / 4 && zerosAt(1) === 0) return strictly("utf-16be", bytes);
  return strictly("utf-8", bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters that were read as another encoding before: "FryslÃ¢n", or signs that stand for nothing. */
function isGarbled(text: string): boolean {
  return /\ufffd|[\u0080-\u009f]|[ÃÂ][\u0080-\u00bf]|â€[™˜œ“”¦]/.test(text);
}
