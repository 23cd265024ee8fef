import { addMaterialForm } from "#app/domain/materials/forms.ts";
import { MATERIAL_LIMITS, type MaterialKind } from "#app/domain/materials/material.ts";
import { addMaterial, checkRoom } from "#app/features/materials/add-material.ts";
import { withUpload, type Upload } from "#app/http/upload.ts";
import { UPLOAD_PROBLEMS, type UploadProblem } from "./material-refusals.ts";

interface Address {
  eventSlug: string;
  organisationSlug: string;
  contributionId: string;
}

/** What the form gets back about a file that was not added. */
export interface NotAdded {
  ok: false;
  reason: UploadProblem;
  kind: MaterialKind;
  field: "file" | "altText" | "audience";
  message: string;
  /** what was typed; a browser never fills a file in again */
  typed: { altText: string; audience: string };
}

export type Received = { ok: true; kind: MaterialKind } | NotAdded;

/** Takes a file that comes with a form, whole or not at all. */
export async function receiveMaterial(
  request: Request,
  address: Address,
  userId: string,
): Promise<Received> {
  const asked = new URL(request.url).searchParams.get("soort");
  const kind: MaterialKind = asked === "document" ? "document" : "photo";
  const nothingTyped = { altText: "", audience: "everybody" };
  const room = await checkRoom(address);
  if (!room.ok) return problem(room.reason, kind, nothingTyped);
  return withUpload(request, MATERIAL_LIMITS.fileBytes, (upload) =>
    take(upload, kind, address, userId),
  );
}

async function take(
  upload: Upload,
  kind: MaterialKind,
  address: Address,
  userId: string,
): Promise<Received> {
  const field = (name: string) => (upload.ok ? (upload.fields.get(name) ?? "") : "");
  const typed = { altText: field("altText"), audience: field("audience") };
  if (!upload.ok) return problem(upload.reason, kind, typed);
  const fields = addMaterialForm.safeParse({ ...typed, kind });
  if (!fields.success) return problem("bad-fields", kind, typed);
  const { file } = upload;
  if (!file) return problem("no-file", kind, typed);
  const added = await addMaterial({ ...address, ...fields.data, userId, file });
  return added.ok ? { ok: true, kind } : problem(added.reason, kind, typed);
}

function problem(reason: UploadProblem, kind: MaterialKind, typed: NotAdded["typed"]): NotAdded {
  return { ok: false, reason, kind, ...UPLOAD_PROBLEMS[reason], typed };
}
