import { MATERIAL_LIMITS } from "./material.ts";

export interface Room {
  files: number;
  bytes: number;
}

export type RoomRefusal = { ok: false; reason: "too-many-files" | "too-much-together" };

/** What a contribution's files take already. */
export function takenBy(files: readonly { size: number }[]): Room {
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Whether a file of `size` bytes still fits beside what is there. */
export function decideRoom(taken: Room, size: number): { ok: true } | RoomRefusal {
  if (taken.files >= MATERIAL_LIMITS.files) return { ok: false, reason: "too-many-files" };
  if (taken.bytes + size > MATERIAL_LIMITS.totalBytes) {
    return { ok: false, reason: "too-much-together" };
  }
  return { ok: true };
}
