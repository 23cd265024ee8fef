import type { Readable } from "node:stream";
import { findMaterial } from "#app/db/materials.ts";
import type { MaterialAccess } from "#app/domain/materials/access.ts";
import { photoKey, photoWidths } from "#app/domain/materials/material.ts";
import type { MaybeViewer } from "#app/domain/people/viewer.ts";
import { storage } from "#app/storage/chosen.ts";
import type { ByteRange } from "#app/storage/storage.ts";
import { readAs } from "./read-as.ts";

export interface OpenedMaterial {
  ok: true;
  fileName: string;
  mediaType: string;
  /** bytes; null: only known by reading, as of one size of a photo */
  size: number | null;
  open(range?: ByteRange): Promise<Readable | null>;
}

type Refused = Extract<MaterialAccess, { ok: false }>;

interface Asked {
  eventSlug: string;
  materialId: string;
  viewer: MaybeViewer;
}

/** A document for who may have it now; "hidden" too when there is none. */
export async function openDocument(asked: Asked, now: Date): Promise<OpenedMaterial | Refused> {
  const found = await findAllowed(asked, now);
  if (!found.ok) return found;
  const { material } = found;
  if (material.kind !== "document") return { ok: false, reason: "hidden" };
  const { fileName, mediaType, size, storageKey } = material;
  return {
    ok: true,
    fileName,
    mediaType,
    size,
    open: async (range) => (await storage()).get(storageKey, range),
  };
}

/** A photo in one of the widths in which it is kept. */
export async function openPhoto(
  asked: Asked & { width: number },
  now: Date,
): Promise<OpenedMaterial | Refused> {
  const found = await findAllowed(asked, now);
  if (!found.ok) return found;
  const { material } = found;
  if (material.width === null || !photoWidths(material.width).includes(asked.width)) {
    return { ok: false, reason: "hidden" };
  }
  const { fileName, mediaType } = material;
  const key = photoKey(material.storageKey, asked.width);
  return {
    ok: true,
    fileName,
    mediaType,
    size: null,
    open: async () => (await storage()).get(key),
  };
}

async function findAllowed({ eventSlug, materialId, viewer }: Asked, now: Date) {
  const material = await findMaterial(eventSlug, materialId);
  if (!material) return { ok: false, reason: "hidden" } as const;
  const access = readAs(viewer, eventSlug, material, now);
  return access.ok ? { ok: true as const, material } : access;
}
