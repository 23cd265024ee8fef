import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadCurrentEvent } from "#app/features/events/load-event.ts";
import { loadFrontPage } from "#app/features/front-page/load-front-page.ts";
import { view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Section } from "#app/ui/page.tsx";
import { Poster } from "#app/ui/poster.tsx";
import { StreetScene } from "#app/ui/street-scene.tsx";
import { FrontPage } from "./parts/front-page.tsx";
import { frontPageMeta, frontPageTexts } from "./parts/front-page-texts.ts";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => frontPageMeta(loaded?.page);

export const loader = view("routes/public/home", async () => {
  const now = new Date();
  const event = await loadCurrentEvent(now);
  return data({ page: event ? frontPageTexts(await loadFrontPage(event, now)) : null });
});

/** The current event; a fresh installation has none yet. */
export default function Home() {
  const { page } = useLoaderData<typeof loader>();
  if (page) return <FrontPage page={page} />;
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
          action={<ButtonLink href="/inloggen">Log in</ButtonLink>}
        >
          Zodra de datum en de plaats bekend zijn, hangen ze hier op het affiche. Organiseer je er
          een? Log dan in.
        </EmptyStall>
      </Section>
    </>
  );
}
