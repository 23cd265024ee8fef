import { openSharePicture } from "#app/features/catalogue/share-picture.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { fileResponse } from "#app/http/file-response.ts";
import { orNotFound, view } from "#app/http/guard.ts";

/** The picture with which an example is shared elsewhere. */
export const loader = view("routes/public/share-picture", async ({ request, params, context }) => {
  const event = orNotFound(await loadEvent(params.event));
  const picture = orNotFound(await openSharePicture(event, params.contribution ?? ""));
  const file = { ...picture, mediaType: "image/png", size: null };
  return orNotFound(await fileResponse(request, file, { ...context }));
});
