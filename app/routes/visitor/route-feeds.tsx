import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDate, longDateTime } from "#app/domain/dates/dutch.ts";
import { feedForm } from "#app/domain/registration-of-visitors/feed-form.ts";
import {
  loadFeeds,
  makeFeed,
  MOST_FEEDS,
  withdrawFeed,
} from "#app/features/routes-of-visitors/feeds.ts";
import { env } from "#app/http/env.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { FeedList, MakeFeed, NewFeed } from "./parts/feed-parts.tsx";

export const meta: MetaFunction = () => [
  { title: "Je route in je agenda | PraktijkVoorbeeldenParade" },
];

// Also after an address was made: the list is longer then.
export const shouldRevalidate = () => true;

export const loader = view("routes/visitor/route-feeds", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const feeds = orNotFound(await loadFeeds(me.userId, slug));
  const { told, headers } = await readTold(request);
  return data(
    {
      slug,
      told,
      isFull: feeds.length >= MOST_FEEDS,
      feeds: feeds.map(({ id, name, createdAt, lastReadAt }) => ({
        id,
        name: name || `Adres van ${longDate(createdAt)}`,
        made: longDateTime(createdAt),
        read: lastReadAt ? longDateTime(lastReadAt) : null,
      })),
    },
    { headers },
  );
});

export const action = change("routes/visitor/route-feeds", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: eventSlug = "" } = params;
  const form = await readForm(request, feedForm);
  if (!form.ok) return form.answer;
  const who = { userId: me.userId, eventSlug };
  if (form.value.intent === "revoke") {
    const withdrawn = await withdrawFeed({ ...who, feedId: form.value.feed }, new Date());
    return goToAndTell(
      `/${eventSlug}/mijn-route/agenda`,
      withdrawn
        ? "Het adres is ingetrokken. Wie het nog heeft, ziet niets meer."
        : "Dat adres was al ingetrokken.",
    );
  }
  const made = await makeFeed({ ...who, name: form.value.name }, new Date());
  if (made.ok) {
    // Shown in this answer only: nothing but its hash is kept.
    const headers = { "Cache-Control": "private, no-store" };
    return data({ address: `${env().APP_URL}/kalender/${made.token}.ics` }, { headers });
  }
  if (made.reason === "not-registered") throw notFound();
  const why =
    made.reason === "enough"
      ? `Je hebt al ${MOST_FEEDS} adressen. Trek er eerst een in`
      : "Deze parade is geweest: er verandert niets meer om bij te houden";
  return form.refuse({ name: [why] });
});

export default function RouteFeeds() {
  const { slug, told, feeds, isFull } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const address = answer && "address" in answer ? answer.address : null;
  const refused = answer && "result" in answer ? answer : undefined;
  return (
    <Wrap narrow>
      <PageHeading
        title="Je route in je agenda"
        intro="Eén keer, of als agenda die vanzelf meeloopt met wat je verandert."
        back={<BackLink href={`/${slug}/mijn-route`}>Mijn route</BackLink>}
      />
      <Stack gap={7}>
        {told && !answer ? (
          <Notice tone="good" live>
            {told}
          </Notice>
        ) : null}
        {address ? <NewFeed address={address} /> : null}
        <section aria-labelledby="meelopen">
          <Stack gap={4}>
            <h2 id="meelopen">Laat je agenda meelopen</h2>
            <p>
              Je agenda-app krijgt een geheim adres en kijkt daar elk uur naar je route. Wat je
              ruilt of weghaalt, en wat de organisatie verplaatst, staat dan vanzelf goed.
            </p>
            <FeedList feeds={feeds} />
            {isFull ? null : <MakeFeed answer={refused} isFirst={feeds.length === 0} />}
          </Stack>
        </section>
        <section aria-labelledby="een-keer">
          <Stack gap={4}>
            <h2 id="een-keer">Zet hem er één keer in</h2>
            <p>
              Dit bestand is je route van nu. Verandert er iets? Download het dan opnieuw: je agenda
              werkt de afspraken bij en zegt af wat er niet meer op staat.
            </p>
            <ButtonRow>
              <ButtonLink
                href={`/${slug}/mijn-route/agenda.ics`}
                icon="download"
                download="mijn-route.ics"
              >
                Download je route
              </ButtonLink>
            </ButtonRow>
          </Stack>
        </section>
      </Stack>
    </Wrap>
  );
}
