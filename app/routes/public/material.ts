import { longDateTime } from "#app/domain/dates/dutch.ts";
import { openDocument } from "#app/features/materials/open-material.ts";
import { fileResponse } from "#app/http/file-response.ts";
import { notFound, orNotFound, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";

/** A document of an example, for who may have it now. */
export const loader = view("routes/public/material", async (args) => {
  const { request, params, viewer, context } = args;
  const { event: eventSlug = "", material: materialId = "" } = params;
  const opened = await openDocument({ eventSlug, materialId, viewer }, new Date());
  if (opened.ok && opened.size !== null) {
    const { fileName, size, ...file } = opened;
    const toSend = { ...file, size, version: materialId, saveAs: fileName };
    return orNotFound(await fileResponse(request, toSend, context));
  }
  if (opened.ok || opened.reason === "hidden") throw notFound();
  if (opened.reason === "sign-in") {
    throw goTo(`/inloggen?naar=${encodeURIComponent(new URL(request.url).pathname)}`);
  }
  if (opened.reason === "register") throw goTo(`/${eventSlug}/aanmelden`);
  const from = opened.from ? ` (${longDateTime(opened.from)})` : "";
  return new Response(`Dit bestand is er na afloop van de dag${from}. Kom dan terug.`, {
    status: 403,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
});
