import {
  deleteMaterialRow,
  lockMaterialsPlace,
  swapMaterials,
  writeMaterial,
  type MaterialsPlace,
} from "#app/db/materials.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import { mayChangeMaterials } from "#app/domain/materials/access.ts";
import type { Material, MaterialAudience } from "#app/domain/materials/material.ts";
import { forgetFile } from "./keep-file.ts";

export interface MaterialAddress {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
  materialId: string;
}

export type ChangeRefusal = { ok: false; reason: "not-found" | "closed" | "no-alt-text" };
type Changed = { ok: true } | ChangeRefusal;

/** Changes what a photo is said to show, and who sees a file. */
export function editMaterial(
  address: MaterialAddress,
  change: { audience: MaterialAudience; altText: string },
): Promise<Changed> {
  return changing(address, async ({ material }, tx) => {
    const isPhoto = material.kind === "photo";
    if (isPhoto && change.altText === "") return { ok: false, reason: "no-alt-text" };
    const altText = isPhoto ? change.altText : "";
    await writeMaterial(material.id, { audience: change.audience, altText }, tx);
    return { ok: true };
  });
}

/** Moves a file one place among those of its kind; the first does not go further up. */
export function moveMaterial(address: MaterialAddress, way: "up" | "down"): Promise<Changed> {
  return changing(address, async ({ material, place }, tx) => {
    const alike = place.materials.filter(({ kind }) => kind === material.kind);
    const here = alike.findIndex(({ id }) => id === material.id);
    const other = alike[here + (way === "up" ? -1 : 1)];
    if (other) await swapMaterials(material.id, other.id, tx);
    return { ok: true };
  });
}

/** Deletes a file: the row first, then the bytes. Bytes that stay by a fault are swept later. */
export async function deleteMaterial(address: MaterialAddress): Promise<Changed> {
  let gone: Material | undefined;
  const changed = await changing(address, async ({ material }, tx) => {
    await deleteMaterialRow(material.id, tx);
    gone = material;
    return { ok: true };
  });
  if (gone) await forgetFile(gone).catch(() => {});
  return changed;
}

function changing(
  address: MaterialAddress,
  change: (
    found: { material: Material; place: MaterialsPlace },
    tx: Transaction,
  ) => Promise<Changed>,
): Promise<Changed> {
  return inTransaction(async (tx): Promise<Changed> => {
    const place = await lockMaterialsPlace(address, tx);
    const material = place?.materials.find(({ id }) => id === address.materialId);
    if (!place || !material) return { ok: false, reason: "not-found" };
    if (!mayChangeMaterials(place.status)) return { ok: false, reason: "closed" };
    return change({ material, place }, tx);
  });
}
