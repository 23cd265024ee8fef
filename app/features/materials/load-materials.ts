import { findMaterialsPlace, type MaterialsPlace } from "#app/db/materials.ts";
import { mayChangeMaterials } from "#app/domain/materials/access.ts";
import { takenBy, type Room } from "#app/domain/materials/room.ts";

export interface MaterialsPage extends MaterialsPlace {
  mayChange: boolean;
  taken: Room;
}

/** The page on which a gemeente puts its files; null when it has no such contribution. */
export async function loadMaterials(address: {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
}): Promise<MaterialsPage | null> {
  const place = await findMaterialsPlace(address);
  if (!place) return null;
  const mayChange = mayChangeMaterials(place.status);
  return { ...place, mayChange, taken: takenBy(place.materials) };
}
