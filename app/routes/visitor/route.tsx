import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { routeForm } from "#app/domain/registration-of-visitors/route-form.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { listOwnLines } from "#app/features/seats/list-lines.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { keptLine, offerLine } from "./parts/offer-lines.ts";
import { lineTexts, OwnLines } from "./parts/own-lines.tsx";
import { introText, ribbonLines, stopNumbers } from "./parts/ribbon-lines.ts";
import { DONE, doneWord, refusalText } from "./parts/route-outcomes.ts";
import { NoProgramme, RouteDay } from "./parts/route-day.tsx";
import { TakeAlong } from "./parts/take-along.tsx";

export const meta: MetaFunction = () => [{ title: "Mijn route | PraktijkVoorbeeldenParade" }];

// Also after a refusal: a seat may just have gone.
export const shouldRevalidate = () => true;

export const loader = view("routes/visitor/route", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const route = orNotFound(await loadRoute(me.userId, slug, new Date()));
  const lines = await listOwnLines(me.userId, slug, new Date());
  const query = new URL(request.url).searchParams;
  const numbers = stopNumbers(route.entries);
  return data({
    slug,
    isOver: route.isOver,
    done: DONE[query.get("gelukt") ?? ""] ?? null,
    unplaced: Number(query.get("zonder")) || 0,
    intro: introText(route),
    venue: route.day.venue,
    hasProgramme: route.hasProgramme,
    hasRoute: route.hasRoute,
    hasStops: route.stops > 0,
    hasInterests: route.hasInterests,
    lines: ribbonLines(route),
    waiting: lineTexts(lines),
    walk: route.walk,
    saved: route.saved.map((offer) =>
      route.isOver ? keptLine(offer) : offerLine(offer, numbers, "list"),
    ),
    suggested: route.isOver
      ? []
      : route.suggested.map((offer) => offerLine(offer, numbers, "list")),
  });
});

export const action = change("routes/visitor/route", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const here = `/${slug}/mijn-route`;
  const form = await readForm(request, routeForm);
  if (!form.ok) throw notFound();
  const { value } = form;
  if (value.intent === "propose") {
    const proposed = await proposeNewRoute(me.userId, slug, new Date());
    if (!proposed.ok) return data({ refused: refusalText(proposed) }, { status: 409 });
    const without = proposed.unplaced > 0 ? `&zonder=${proposed.unplaced}` : "";
    return goTo(`${here}?gelukt=voorstel${without}`);
  }
  const changed = await changeRoute(me.userId, slug, value, new Date());
  if (!changed.ok) return data({ refused: refusalText(changed) }, { status: 409 });
  return goTo(`${here}?gelukt=${doneWord(value.intent)}`);
});

export default function Route() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { slug, done, unplaced } = page;
  return (
    <Wrap>
      <PageHeading
        title="Mijn route"
        intro={page.intro}
        aside={page.hasStops ? <TakeAlong event={slug} /> : undefined}
      />
      <Stack gap={6}>
        {refused ? (
          <Notice tone="error" live title={refused.title}>
            {refused.text}
          </Notice>
        ) : null}
        {done && !refused ? (
          <Notice tone="good" live title={done.title}>
            {done.text}
          </Notice>
        ) : null}
        {unplaced > 0 && !refused && !page.isOver ? (
          <Notice tone="warning" title="Niet alles kon blijven staan">
            Het programma is veranderd, of twee haltes vielen samen. Kijk wat je nog mist.
          </Notice>
        ) : null}
        {page.isOver && !refused ? (
          <Notice title="Deze parade is geweest">
            <p>Je route blijft zoals hij was. Je kunt hem nog lezen en printen.</p>
            <p>
              Of we je mogen voorstellen aan een andere gemeente, zeg je bij{" "}
              <Anchor href={`/${slug}/mijn-aanmelding#introductie`}>Mijn aanmelding</Anchor>.
            </p>
          </Notice>
        ) : null}
        {page.hasInterests || page.isOver ? null : (
          <Notice title="We weten nog niet wat je zoekt">
            <p>Kies een paar thema’s, dan past je route beter bij je.</p>
            <ButtonLink href={`/${slug}/mijn-aanmelding`}>Kies je thema’s</ButtonLink>
          </Notice>
        )}
        {page.isOver ? null : <OwnLines event={slug} lines={page.waiting} />}
        {page.hasProgramme ? <RouteDay {...page} /> : <NoProgramme event={slug} />}
      </Stack>
    </Wrap>
  );
}
