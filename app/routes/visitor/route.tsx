import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { routeForm } from "#app/domain/registration-of-visitors/route-form.ts";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { listPeriods } from "#app/features/draw/list-periods.ts";
import { listOwnLines } from "#app/features/seats/list-lines.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TakeOnPhone } from "#app/ui/offline/take-on-phone.tsx";
import { DrawNotice } from "#app/ui/draw-notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { drawLines } from "./parts/draw-lines.ts";
import { changeOwnRoute } from "./parts/change-own-route.ts";
import { keptLine, offerLine } from "./parts/offer-lines.ts";
import { lineTexts, OwnLines } from "./parts/own-lines.tsx";
import { newsLines, ProgrammeNewsNotice } from "./parts/programme-news.tsx";
import { REARRANGED, rearrangedLines, RearrangedNotice } from "./parts/rearranged-notice.tsx";
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
    draws: drawLines(await listPeriods(slug, new Date(), me.userId)),
    walk: route.walk,
    fullness: route.fullness,
    rearranged: route.isOver ? null : rearrangedLines(route.rearranged),
    dropped: route.isOver ? [] : route.dropped.map((offer) => offerLine(offer, numbers, "list")),
    news: newsLines(route.news),
    elsewhere: route.elsewhere,
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
  const who = { userId: me.userId, eventSlug: slug };
  const changed = await changeOwnRoute(who, form.value, new Date());
  if (!changed.ok) return data({ refused: refusalText(changed) }, { status: 409 });
  const without = changed.unplaced > 0 ? `&zonder=${changed.unplaced}` : "";
  // Where one pressed is not where it is told: so one sees it at once.
  const told = changed.rearranged ? `#${REARRANGED}` : "";
  return goTo(`${here}?gelukt=${doneWord(form.value.intent)}${without}${told}`);
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
        aside={<TakeAlong event={slug} hasStops={page.hasStops} />}
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
        {page.rearranged && !refused ? <RearrangedNotice {...page.rearranged} /> : null}
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
        {page.news && !page.isOver ? <ProgrammeNewsNotice news={page.news} /> : null}
        {page.isOver ? null : <DrawNotice event={slug} draws={page.draws} />}
        {page.isOver ? null : <OwnLines event={slug} lines={page.waiting} />}
        {page.isOver ? null : <TakeOnPhone />}
        {page.hasProgramme ? <RouteDay {...page} /> : <NoProgramme event={slug} />}
      </Stack>
    </Wrap>
  );
}
