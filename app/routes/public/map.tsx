import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { OnMap } from "#app/domain/catalogue/presence.ts";
import { loadMap } from "#app/features/catalogue/load-map.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { CountryMap } from "#app/ui/map.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";

export const meta: MetaFunction = () => [
  { title: "Kaart | PraktijkVoorbeeldenParade" },
  { name: "description", content: "De gemeenten die op de parade laten zien wat werkt." },
];

export const loader = view("routes/public/map", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  return data({ slug: event.slug, ...(await loadMap(event.id)) });
});

const NOTE =
  "Onze eigen tekening. De stippen staan op het midden van de gemeente, naar gegevens van het CBS en het Kadaster.";

export default function Map() {
  const { slug, provinces, others, gemeenten } = useLoaderData<typeof loader>();
  const catalogue = `/${slug}/voorbeelden`;
  const hrefOf = ({ value }: OnMap) => `${catalogue}?gemeente=${value}`;
  const stalls = provinces.flatMap(({ gemeenten: here }) =>
    here.flatMap((one) => (one.place ? { ...one, place: one.place, href: hrefOf(one) } : [])),
  );
  return (
    <Wrap>
      <PageHeading
        back={<BackLink href={catalogue}>Alle voorbeelden</BackLink>}
        title="Waar komen ze vandaan?"
        intro={
          gemeenten === 0
            ? undefined
            : `${gemeenten === 1 ? "1 gemeente laat" : `${gemeenten} gemeenten laten`} zien wat werkt. Hoe groter de stip, hoe meer voorbeelden. Het patroon is dat van het thema.`
        }
      />
      {provinces.length + others.length === 0 ? (
        <EmptyStall
          title="De kaart is nog leeg"
          action={<ButtonLink href={`/${slug}/meedoen`}>Zo doe je mee</ButtonLink>}
        >
          Er is nog geen voorbeeld gekozen. Kom later nog eens kijken.
        </EmptyStall>
      ) : (
        <Split
          side="even"
          aside={
            <Stack gap={6}>
              {provinces.map(({ province, gemeenten: here }) => (
                <Group key={province} title={province} list={here} hrefOf={hrefOf} />
              ))}
              {others.length > 0 ? (
                <Group title="Andere organisaties" list={others} hrefOf={hrefOf} />
              ) : null}
            </Stack>
          }
        >
          <CountryMap stalls={stalls} note={NOTE} />
        </Split>
      )}
    </Wrap>
  );
}

interface GroupProps {
  title: string;
  list: readonly OnMap[];
  hrefOf: (one: OnMap) => string;
}

function Group({ title, list, hrefOf }: GroupProps) {
  return (
    <section>
      <h2 className="map-list__title">{title}</h2>
      <ul className="map-list" aria-label={title}>
        {list.map((one) => (
          <li key={one.value}>
            <Anchor href={hrefOf(one)}>
              {one.name}
              {one.count > 1 ? ` (${one.count})` : ""}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
