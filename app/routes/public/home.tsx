import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayMakeEvents } from "#app/domain/people/viewer.ts";
import { loadEventLists } from "#app/features/events/list-events.ts";
import { loadCurrentEvent } from "#app/features/events/load-event.ts";
import { loadFrontPage } from "#app/features/front-page/load-front-page.ts";
import { view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { EventList } from "#app/ui/event-list.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section, Wrap } from "#app/ui/page.tsx";
import { Poster } from "#app/ui/poster.tsx";
import { StreetScene } from "#app/ui/street-scene.tsx";
import { eventLine } from "./parts/event-lines.ts";
import { FrontPage } from "./parts/front-page.tsx";
import { frontPageMeta, frontPageTexts } from "./parts/front-page-texts.ts";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => frontPageMeta(loaded?.page);

export const loader = view("routes/public/home", async ({ request, viewer }) => {
  const erased = new URL(request.url).searchParams.get("gelukt") === "gewist";
  const now = new Date();
  const event = await loadCurrentEvent(now);
  const { upcoming, past } = await loadEventLists(null, now);
  return data({
    erased,
    mayMake: mayMakeEvents(viewer),
    page: event ? frontPageTexts(await loadFrontPage(event, now)) : null,
    others: [...upcoming, ...past].filter(({ slug }) => slug !== event?.slug).map(eventLine),
  });
});

/** Of the other events so many stand on the front page. */
const MORE = 4;

/** The current event; a fresh installation has none yet. */
export default function Home() {
  const { erased, mayMake, page, others } = useLoaderData<typeof loader>();
  return (
    <>
      {erased ? <Erased /> : null}
      {page ? <FrontPage page={page} /> : <NothingYet mayMake={mayMake} />}
      {others.length > 0 ? (
        <Section
          id="meer"
          title="Meer evenementen"
          aside={<Anchor href="/evenementen">Alle evenementen</Anchor>}
        >
          <EventList events={others.slice(0, MORE)} />
        </Section>
      ) : null}
    </>
  );
}

function Erased() {
  return (
    <Wrap>
      <Notice tone="good" title="Je gegevens zijn gewist" live>
        We hebben niets meer van je. Je bent van harte welkom om later weer mee te doen.
      </Notice>
    </Wrap>
  );
}

function NothingYet({ mayMake }: { mayMake: boolean }) {
  return (
    <>
      <Poster
        tagline="Afkijken mag."
        intro="Op de PraktijkVoorbeeldenParade laten gemeenten elkaar zien wat werkt in het sociaal domein."
      >
        <StreetScene stalls={[]} />
      </Poster>
      <Section>
        <EmptyStall
          title="Er is nog geen parade aangekondigd"
          action={
            mayMake ? (
              <ButtonLink variant="ribbon" href="/evenementen">
                Naar de evenementen
              </ButtonLink>
            ) : undefined
          }
        >
          Zodra de datum en de plaats bekend zijn, hangen ze hier op het affiche.
        </EmptyStall>
      </Section>
    </>
  );
}
