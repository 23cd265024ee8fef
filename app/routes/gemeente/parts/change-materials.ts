import { changeMaterialForm } from "#app/domain/materials/forms.ts";
import {
  deleteMaterial,
  editMaterial,
  moveMaterial,
  type ChangeRefusal,
} from "#app/features/materials/change-material.ts";

interface Address {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
}

export type Changed =
  | { ok: true; outcome: string }
  | { ok: false; reason: ChangeRefusal["reason"] | "bad-fields"; materialId: string };

const OUTCOMES = { edit: "aangepast", up: "verplaatst", down: "verplaatst", delete: "verwijderd" };

/** Does with a file what the button says. */
export async function changeMaterials(form: FormData, address: Address): Promise<Changed> {
  const asked = changeMaterialForm.safeParse(Object.fromEntries(form));
  const id = form.get("id");
  const materialId = typeof id === "string" ? id : "";
  if (!asked.success) return { ok: false, reason: "bad-fields", materialId };
  const { data } = asked;
  const at = { ...address, materialId };
  const changed = await carryOut(data, at);
  if (!changed.ok) return { ok: false, reason: changed.reason, materialId };
  return { ok: true, outcome: OUTCOMES[data.intent] };
}

type Asked = ReturnType<typeof changeMaterialForm.parse>;

function carryOut(asked: Asked, address: Address & { materialId: string }) {
  if (asked.intent === "edit") return editMaterial(address, asked);
  if (asked.intent === "delete") return deleteMaterial(address);
  return moveMaterial(address, asked.intent);
}
