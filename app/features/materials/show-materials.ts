import { listGuardedMaterials } from "#app/db/materials.ts";
import type { MaterialAccess } from "#app/domain/materials/access.ts";
import type { MaybeViewer } from "#app/domain/people/viewer.ts";
import { readAs } from "./read-as.ts";

export interface ShownPhoto {
  id: string;
  altText: string;
  width: number;
  height: number;
}

export interface ShownDocument {
  id: string;
  fileName: string;
  /** bytes */
  size: number;
  /** what is in the way of having it; null: nothing */
  refused: Exclude<Extract<MaterialAccess, { ok: false }>, { reason: "hidden" }> | null;
}

export interface ShownMaterials {
  photos: ShownPhoto[];
  documents: ShownDocument[];
}

/**
 * What this person sees of a contribution's files: the photos that may be seen, and every
 * document that is no secret, also when it cannot be had (yet).
 */
export async function showMaterials(
  asked: { eventSlug: string; contributionId: string; viewer: MaybeViewer },
  now: Date,
): Promise<ShownMaterials> {
  const { eventSlug, contributionId, viewer } = asked;
  const shown: ShownMaterials = { photos: [], documents: [] };
  for (const material of await listGuardedMaterials(eventSlug, contributionId)) {
    const access = readAs(viewer, eventSlug, material, now);
    const { id, altText, width, height, fileName, size } = material;
    if (material.kind === "document") {
      if (access.ok) shown.documents.push({ id, fileName, size, refused: null });
      else if (access.reason !== "hidden") {
        shown.documents.push({ id, fileName, size, refused: access });
      }
    } else if (access.ok && width !== null && height !== null) {
      shown.photos.push({ id, altText, width, height });
    }
  }
  return shown;
}
