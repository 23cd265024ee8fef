import { addMaterialRow, findMaterialsPlace, lockMaterialsPlace } from "#app/db/materials.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { mayChangeMaterials } from "#app/domain/materials/access.ts";
import type { MaterialAudience, MaterialKind } from "#app/domain/materials/material.ts";
import { decideRoom, takenBy, type RoomRefusal } from "#app/domain/materials/room.ts";
import type { MaterialsPlace } from "#app/db/materials.ts";
import { forgetFile, keepFile, type KeepRefusal } from "./keep-file.ts";

interface Address {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
}

export interface AddMaterial extends Address {
  userId: string;
  kind: MaterialKind;
  audience: MaterialAudience;
  altText: string;
  /** on this machine's disk */
  file: { path: string; name: string; size: number };
}

type PlaceRefusal = { ok: false; reason: "not-found" | "closed" } | RoomRefusal;
export type AddRefusal = PlaceRefusal | KeepRefusal | { ok: false; reason: "no-alt-text" };

/** Whether another file fits, before anybody waits for it to be sent. */
export async function checkRoom(address: Address): Promise<{ ok: true } | PlaceRefusal> {
  return decideAdding(await findMaterialsPlace(address), 0);
}

/**
 * Adds a file to a contribution. The bytes are kept first and the row comes after, counted while
 * the contribution is held; what was refused then leaves no bytes behind.
 */
export async function addMaterial(command: AddMaterial): Promise<{ ok: true } | AddRefusal> {
  const { eventSlug, organisationSlug, contributionId, userId, kind, audience, file } = command;
  const address = { eventSlug, organisationSlug, contributionId };
  const possible = await checkRoom(address);
  if (!possible.ok) return possible;
  const altText = kind === "photo" ? command.altText : "";
  if (kind === "photo" && altText === "") return { ok: false, reason: "no-alt-text" };
  const kept = await keepFile(file, kind, contributionId);
  if (!kept.ok) return kept;
  const added = await inTransaction(async (tx) => {
    const room = decideAdding(await lockMaterialsPlace(address, tx), kept.file.size);
    if (!room.ok) return room;
    const whose = { contributionId, uploadedById: userId };
    await addMaterialRow({ ...kept.file, ...whose, audience, altText }, tx);
    return { ok: true } as const;
  }).catch(async (error: unknown) => {
    await forgetFile(kept.file);
    throw error;
  });
  if (!added.ok) await forgetFile(kept.file);
  return added;
}

function decideAdding(place: MaterialsPlace | null, size: number): { ok: true } | PlaceRefusal {
  if (!place) return { ok: false, reason: "not-found" };
  if (!mayChangeMaterials(place.status)) return { ok: false, reason: "closed" };
  return decideRoom(takenBy(place.materials), size);
}
