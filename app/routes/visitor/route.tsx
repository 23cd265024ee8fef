import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { routeForm } from "#app/domain/registration-of-visitors/route-form.ts";
import { changeRoute } from "#app/features/routes-of-visitors/change-route.ts";
import { loadRoute } from "#app/features/routes-of-visitors/load-route.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { offerLine } from "./parts/offer-lines.ts";
import { OfferList } from "./parts/offer-list.tsx";
import { introText, ribbonLines, stopNumbers } from "./parts/ribbon-lines.ts";
import { DONE, doneWord, refusalText } from "./parts/route-outcomes.ts";
import { RoutePlan } from "./parts/route-plan.tsx";
import { RouteRibbon } from "./parts/route-ribbon.tsx";
import { RoundChoosers } from "./parts/round-choosers.tsx";
import { TakeAlong } from "./parts/take-along.tsx";

export const meta: MetaFunction = () => [{ title: "Mijn route | PraktijkVoorbeeldenParade" }];

// Also after a refusal: a seat may just have gone.
export const shouldRevalidate = () => true;

export const loader = view("routes/visitor/route", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const route = orNotFound(await loadRoute(me.userId, slug));
  const query = new URL(request.url).searchParams;
  const numbers = stopNumbers(route.entries);
  return data({
    slug,
    done: DONE[query.get("gelukt") ?? ""] ?? null,
    unplaced: Number(query.get("zonder")) || 0,
    intro: introText(route),
    venue: route.day.venue,
    hasProgramme: route.hasProgramme,
    hasRoute: route.hasRoute,
    hasStops: route.stops > 0,
    hasInterests: route.hasInterests,
    lines: ribbonLines(route),
    walk: route.walk,
    saved: route.saved.map((offer) => offerLine(offer, numbers, "list")),
    suggested: route.suggested.map((offer) => offerLine(offer, numbers, "list")),
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
    const proposed = await proposeNewRoute(me.userId, slug);
    if (!proposed.ok) return data({ refused: refusalText(proposed) }, { status: 409 });
    const without = proposed.unplaced > 0 ? `&zonder=${proposed.unplaced}` : "";
    return goTo(`${here}?gelukt=voorstel${without}`);
  }
  const changed = await changeRoute(me.userId, slug, value);
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
        {unplaced > 0 && !refused ? (
          <Notice tone="warning" title="Niet alles kon blijven staan">
            Het programma is veranderd, of twee haltes vielen samen. Kijk wat je nog mist.
          </Notice>
        ) : null}
        {page.hasInterests ? null : (
          <Notice title="We weten nog niet wat je zoekt">
            <p>Kies een paar thema’s, dan past je route beter bij je.</p>
            <ButtonLink href={`/${slug}/mijn-aanmelding`}>Kies je thema’s</ButtonLink>
          </Notice>
        )}
        {page.hasProgramme ? <Day /> : <NoProgramme slug={slug} />}
      </Stack>
    </Wrap>
  );
}

function NoProgramme({ slug }: { slug: string }) {
  return (
    <EmptyStall
      title="Het programma wordt nog gemaakt"
      action={<ButtonLink href={`/${slug}/voorbeelden`}>Bewaar vast wat je wilt zien</ButtonLink>}
    >
      Zodra bekend is wie waar staat, maak je hier met één klik je route.
    </EmptyStall>
  );
}

function Day() {
  const { slug, hasRoute, hasStops, lines, walk, venue, saved, suggested } =
    useLoaderData<typeof loader>();
  return (
    <Split
      side="even"
      aside={
        <Stack gap={7}>
          {walk && hasStops ? <RoutePlan walk={walk} venue={venue} /> : null}
          <div className="screen-only">
            <Stack gap={7}>
              <RoundChoosers event={slug} lines={lines} />
              {saved.length > 0 ? (
                <section aria-labelledby="bewaard">
                  <Stack gap={5}>
                    <h2 id="bewaard">{hasStops ? "Bewaard, maar past niet" : "Bewaard"}</h2>
                    <OfferList event={slug} offers={saved} headingLevel={3} />
                  </Stack>
                </section>
              ) : null}
              {suggested.length > 0 ? (
                <section aria-labelledby="past-nog">
                  <Stack gap={5}>
                    <h2 id="past-nog">Past nog bij je</h2>
                    <OfferList event={slug} offers={suggested} headingLevel={3} />
                  </Stack>
                </section>
              ) : null}
            </Stack>
          </div>
        </Stack>
      }
    >
      <Stack gap={6}>
        {hasStops ? null : (
          <EmptyStall
            title={hasRoute ? "Je route is leeg" : "Je hebt nog geen route"}
            action={<Propose label="Stel een route voor" />}
          >
            Laat er een maken, of kies zelf wat je wilt zien.
          </EmptyStall>
        )}
        <h2 className="visually-hidden">Je dag op volgorde</h2>
        <RouteRibbon event={slug} lines={lines} />
        {hasStops ? (
          <>
            <Propose label="Stel een nieuwe route voor" />
            <p className="small soft">
              Wat je zelf koos en wat je zeker wilt, blijft staan. De rest kiezen we opnieuw.
            </p>
          </>
        ) : null}
      </Stack>
    </Split>
  );
}

function Propose({ label }: { label: string }) {
  return (
    <Form method="post">
      <Button variant="ribbon" name="intent" value="propose">
        {label}
      </Button>
    </Form>
  );
}
