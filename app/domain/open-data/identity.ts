import { createHash } from "node:crypto";

/** A UUID that follows from a name, the same everywhere and for ever. */
export function stableUuid(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}

/** A number from 1 to 2^31 - 1 that follows from a name. */
export function stableNumber(name: string): number {
  return createHash("sha256").update(name).digest().readUInt32BE(0) & 0x7fffffff || 1;
}
