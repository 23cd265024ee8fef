import { createHash } from "node:crypto";
import type { DrawInput } from "#app/domain/draw/draw.ts";
import { storedInput } from "#app/domain/draw/stored.ts";

/** The same for two inputs that are the same to the letter, also when one of them was kept. */
export function markOfInput(input: DrawInput): string {
  const plain = storedInput.parse(JSON.parse(JSON.stringify(input)));
  return createHash("sha256").update(JSON.stringify(plain)).digest("hex");
}
