import { data } from "@remix-run/node";
import { z } from "zod";
import { toggleBookmark } from "#app/features/routes-of-visitors/toggle-bookmark.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, signedIn } from "#app/http/guard.ts";
import { goTo, ownPath } from "#app/http/redirect.ts";

const bookmarkForm = z.object({
  contribution: z.string().min(1).max(64),
  /** how it has to be, for who pressed twice or sends it later; absent: the other way round */
  bewaard: z.enum(["ja", "nee"]).optional(),
  /** where to go back to; absent when a fetcher asks and stays where it is */
  terug: z.string().max(2000).optional(),
});

export const action = change("routes/visitor/bookmark", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const form = await readForm(request, bookmarkForm);
  if (!form.ok) throw notFound();
  const { contribution, bewaard, terug } = form.value;
  const wanted = bewaard && bewaard === "ja";
  const toggled = await toggleBookmark(me.userId, slug, contribution, new Date(), wanted);
  if (!toggled.ok) {
    if (toggled.reason === "not-found") throw notFound();
    if (terug === undefined) return data({ refused: toggled.reason }, { status: 409 });
    // What was saved stands there, with the word that the parade has been.
    return goTo(`/${slug}/mijn-route`);
  }
  if (terug === undefined) return data({ saved: toggled.saved });
  return goTo(ownPath(terug, `/${slug}/voorbeelden`));
});
