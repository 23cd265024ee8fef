import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { togetherForm } from "#app/domain/registration-of-visitors/together-form.ts";
import { proposeDivision } from "#app/features/routes-of-visitors/divide-day.ts";
import { loadTogether } from "#app/features/routes-of-visitors/load-together.ts";
import { keepWishes } from "#app/features/routes-of-visitors/set-wishes.ts";
import { takePart } from "#app/features/routes-of-visitors/take-part.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { divisionLines, peopleLines } from "./parts/together-lines.ts";
import { DivideForm, Division, People, ShareForm } from "./parts/together-parts.tsx";
import { togetherRefusal } from "./parts/together-words.ts";

export const meta: MetaFunction = () => [
  { title: "Samen met collega’s | PraktijkVoorbeeldenParade" },
];

// Also after a refusal: a colleague may just have changed something.
export const shouldRevalidate = () => true;

export const loader = view("routes/visitor/route-together", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const together = orNotFound(await loadTogether(me.userId, slug, new Date()));
  const { told, headers } = await readTold(request);
  const { organisation, shares, isOver } = together;
  const people = peopleLines(together);
  const division = divisionLines(together.division);
  return data({ slug, told, organisation, shares, isOver, people, division }, { headers });
});

export const action = change(
  "routes/visitor/route-together",
  async ({ request, params, viewer }) => {
    const { userId } = signedIn(viewer);
    const { event: eventSlug = "" } = params;
    const form = await readForm(request, togetherForm);
    if (!form.ok) throw notFound();
    const { value } = form;
    const here = `/${eventSlug}/mijn-route/samen`;
    const now = new Date();
    if (value.intent === "share") {
      const sharesRoute = value.sharesRoute === "ja";
      const kept = await keepWishes(userId, eventSlug, { sharesRoute }, now);
      if (!kept.ok) return data({ refused: togetherRefusal(kept) }, { status: 409 });
      const told = sharesRoute
        ? "Je collega’s kunnen je route nu zien."
        : "Je route is weer alleen voor jou.";
      return goToAndTell(here, told);
    }
    if (value.intent === "divide") {
      const divided = await proposeDivision({ userId, eventSlug, chosen: value.who }, now);
      if (!divided.ok) return data({ refused: togetherRefusal(divided) }, { status: 409 });
      return goToAndTell(here, "Het voorstel staat klaar. Je collega’s zien het op deze pagina.");
    }
    const taken = await takePart(userId, eventSlug, now);
    if (!taken.ok) return data({ refused: togetherRefusal(taken) }, { status: 409 });
    return goTo(`/${eventSlug}/mijn-route?gelukt=samen`);
  },
);

export default function RouteTogether() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { slug, told, organisation, shares, isOver, people, division } = page;
  return (
    <Wrap narrow>
      <PageHeading
        title="Samen met collega’s"
        intro={`Wie van ${organisation} deelt, ziet van elkaar waar ieder heen gaat. Samen zie je meer als je de dag verdeelt.`}
        back={<BackLink href={`/${slug}/mijn-route`}>Mijn route</BackLink>}
      />
      <Stack gap={7}>
        {refused ? (
          <Notice tone="error" live title={refused.title}>
            {refused.text}
          </Notice>
        ) : null}
        {told && !refused ? (
          <Notice tone="good" live>
            {told}
          </Notice>
        ) : null}
        <section aria-labelledby="delen">
          <Stack gap={4}>
            <h2 id="delen">Deel je route</h2>
            <ShareForm organisation={organisation} shares={shares} isOver={isOver} />
          </Stack>
        </section>
        <section aria-labelledby="collegas">
          <Stack gap={4}>
            <h2 id="collegas">De routes van je collega’s</h2>
            <People event={slug} organisation={organisation} people={people} />
          </Stack>
        </section>
        {shares ? (
          <section aria-labelledby="verdelen">
            <Stack gap={5}>
              <h2 id="verdelen">Verdeel de dag</h2>
              {isOver ? null : <DivideForm people={people} />}
              {division ? <Division event={slug} division={division} isOver={isOver} /> : null}
            </Stack>
          </section>
        ) : null}
      </Stack>
    </Wrap>
  );
}
