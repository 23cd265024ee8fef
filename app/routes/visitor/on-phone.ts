import { offlineForm } from "#app/domain/offline/offline-form.ts";
import { loadTakeAlong } from "#app/features/routes-of-visitors/load-take-along.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { doOnBehalf } from "./parts/phone-change.ts";

const NOT_STORED = { "Cache-Control": "private, no-store" };

/** For the worker on a phone: what to keep for the day. */
export const loader = view("routes/visitor/on-phone", async ({ params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const along = orNotFound(await loadTakeAlong(me.userId, slug, new Date()));
  return Response.json(along, { headers: NOT_STORED });
});

/**
 * One change that was made without a connection. What cannot be done is answered with why, in the
 * words of the page it was made on, and 409; anything else is a fault that the phone may retry.
 */
export const action = change("routes/visitor/on-phone", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const form = await readForm(request, offlineForm);
  if (!form.ok) throw notFound();
  const why = await doOnBehalf({ userId: me.userId, eventSlug: slug }, form.value, new Date());
  if (!why) return Response.json({}, { headers: NOT_STORED });
  return Response.json(why, { status: 409, headers: NOT_STORED });
});
