import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadCurrentEvent } from "#app/features/events/load-event.ts";
import { loadFrontPage } from "#app/features/front-page/load-front-page.ts";
import { view } from "#app/http/guard.ts";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section, Wrap } from "#app/ui/page.tsx";
import { Poster } from "#app/ui/poster.tsx";
import { StreetScene } from "#app/ui/street-scene.tsx";
import { FrontPage } from "./parts/front-page.tsx";
import { frontPageMeta, frontPageTexts } from "./parts/front-page-texts.ts";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => frontPageMeta(loaded?.page);

export const loader = view("routes/public/home", async ({ request }) => {
  const erased = new URL(request.url).searchParams.get("gelukt") === "gewist";
  const now = new Date();
  const event = await loadCurrentEvent(now);
  return data({ erased, page: event ? frontPageTexts(await loadFrontPage(event, now)) : null });
});

/** The current event; a fresh installation has none yet. */
export default function Home() {
  const { erased, page } = useLoaderData<typeof loader>();
  return (
    <>
      {erased ? <Erased /> : null}
      {page ? <FrontPage page={page} /> : <NothingYet />}
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

function NothingYet() {
  return (
    <>
      <Poster
        tagline="Afkijken mag."
        intro="Op de PraktijkVoorbeeldenParade laten gemeenten elkaar zien wat werkt in het sociaal domein."
      >
        <StreetScene stalls={[]} />
      </Poster>
      <Section>
        <EmptyStall title="Er is nog geen parade aangekondigd">
          Zodra de datum en de plaats bekend zijn, hangen ze hier op het affiche.
        </EmptyStall>
      </Section>
    </>
  );
}
