export type AskedRange = { start: number; end: number } | "everything" | "impossible";

/**
 * What a Range header asks of a file of `size` bytes; both ends count. Several ranges at once,
 * or what is no range at all, get everything, as RFC 9110 (14.2) allows.
 */
export function readRange(header: string | null, size: number): AskedRange {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  const [, first = "", last = ""] = parts ?? [];
  if (!parts || (first === "" && last === "")) return "everything";
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length > 0 ? { start: size - length, end: size - 1 } : "impossible";
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return "everything";
  return start < size ? { start, end } : "impossible";
}
