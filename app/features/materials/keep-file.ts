import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { cleanFileName } from "#app/domain/materials/file-name.ts";
import { acceptFile, type FileRefusal } from "#app/domain/materials/accept-file.ts";
import {
  keysOf,
  MATERIAL_KEY_PREFIX,
  MATERIAL_LIMITS,
  photoKey,
  type Material,
  type MaterialKind,
} from "#app/domain/materials/material.ts";
import { storage } from "#app/storage/chosen.ts";
import { inspectFile } from "./inspect-file.ts";
import { shrinkPhoto, type ShrunkPhoto } from "./shrink-photo.ts";

export type KeptFile = Omit<Material, "id" | "audience" | "altText">;

export type KeepRefusal = {
  ok: false;
  reason: FileRefusal | Extract<ShrunkPhoto, { ok: false }>["reason"];
};

/**
 * Looks at a file on the disk and puts it in the storage, under a key of its own; there is no row
 * for it yet. A photo is kept in smaller sizes only, never as it came.
 */
export async function keepFile(
  file: { path: string; name: string; size: number },
  wanted: MaterialKind,
  contributionId: string,
): Promise<{ ok: true; file: KeptFile } | KeepRefusal> {
  const accepted = acceptFile(await inspectFile(file.path, file.size), wanted);
  if (!accepted.ok) return accepted;
  const storageKey = `${MATERIAL_KEY_PREFIX}${contributionId.toLowerCase()}/${randomUUID()}`;
  const fileName = cleanFileName(file.name, accepted.ending);
  if (accepted.kind === "photo") return keepPhoto(file.path, { storageKey, fileName });
  const { mediaType } = accepted;
  const size = await (
    await storage()
  ).put(storageKey, createReadStream(file.path), MATERIAL_LIMITS.fileBytes);
  const kept = { fileName, mediaType, size, storageKey, width: null, height: null };
  return { ok: true, file: { kind: "document", ...kept } };
}

async function keepPhoto(path: string, named: { storageKey: string; fileName: string }) {
  const shrunk = await shrinkPhoto(path);
  if (!shrunk.ok) return shrunk;
  const { width, height, sizes } = shrunk;
  const size = sizes.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const kept = { kind: "photo", ...named, mediaType: "image/webp", size, width, height } as const;
  try {
    for (const { width: each, bytes } of sizes) {
      const key = photoKey(named.storageKey, each);
      await (await storage()).put(key, Readable.from([bytes]), bytes.length);
    }
  } catch (error) {
    await forgetFile(kept);
    throw error;
  }
  return { ok: true as const, file: kept };
}

/** Takes all sizes of a file out of the storage. */
export async function forgetFile(
  file: Pick<Material, "kind" | "storageKey" | "width">,
): Promise<void> {
  const files = await storage();
  await Promise.all(keysOf(file).map((key) => files.delete(key)));
}
