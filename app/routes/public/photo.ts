import { openPhoto } from "#app/features/materials/open-material.ts";
import { fileResponse } from "#app/http/file-response.ts";
import { notFound, orNotFound, view } from "#app/http/guard.ts";

/** A photo of an example in one of its widths; what one may not see is not there. */
export const loader = view("routes/public/photo", async (args) => {
  const { request, params, viewer, context } = args;
  const { event: eventSlug = "", photo: materialId = "" } = params;
  const width = Number(params.width);
  const opened = await openPhoto({ eventSlug, materialId, width, viewer }, new Date());
  if (!opened.ok) throw notFound();
  // Shown in the page, so without the name to save it under.
  const toSend = { ...opened, version: `${materialId}-${width}` };
  return orNotFound(await fileResponse(request, toSend, context));
});
